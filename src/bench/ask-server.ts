/** One question over HTTP. Returns the milliseconds until the whole answer was there; throws where there was none. */
export async function askServer(url: string, question: string): Promise<number> {
  const start = performance.now();
  const response = await fetch(`${url}/api/ask`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ question }),
  });
  await response.arrayBuffer();
  if (!response.ok) throw new Error(`The server answered with status ${response.status}.`);
  return performance.now() - start;
}
