/** Lines of server-sent events that hold no data: comments, names, numbers. */
const NO_DATA = /^(?:$|:|(?:event|id|retry)(?::|$))/u;

/** Whether a line of a stream is what a client can parse: an event's data or a line of JSON. */
function isReadable(line: string): boolean {
  if (NO_DATA.test(line)) return true;
  const data = line.replace(/^data:\s*/u, '').trim();
  if (data === '' || data.startsWith('[DONE]')) return true;
  try {
    JSON.parse(data);
    return true;
  } catch {
    return false;
  }
}

function checkLines(): TransformStream<Uint8Array, Uint8Array> {
  const decoder = new TextDecoder();
  let line = '';
  const take = (text: string) => {
    const lines = (line + text).split(/\r\n|\n|\r/u);
    line = lines.pop()!;
    if (!lines.every(isReadable)) throw new SyntaxError('The stream holds what is no event.');
  };
  return new TransformStream({
    transform(bytes, controller) {
      take(decoder.decode(bytes, { stream: true }));
      controller.enqueue(bytes);
    },
    flush: () => take(`${decoder.decode()}\n`),
  });
}

/**
 * Fetches, and breaks a stream off at the first line that nobody can parse: the providers' clients would print such
 * lines to the console, and they may repeat the question or the key.
 */
export const fetchChecked: typeof fetch = async (...request) => {
  const response = await fetch(...request);
  const type = response.headers.get('content-type') ?? '';
  if (!response.ok || response.body === null || !/event-stream|ndjson/iu.test(type)) return response;
  const { status, statusText, headers } = response;
  return new Response(response.body.pipeThrough(checkLines()), { status, statusText, headers });
};
