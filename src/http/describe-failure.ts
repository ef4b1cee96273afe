export interface FailureDescription {
  name: string;
  code?: string;
  /** Where in the code, innermost first. */
  frames: string[];
  cause?: FailureDescription;
}

// A place in a file; lines of a message that merely begin with "at" are none.
const FRAME = /^ {4}at (?:[^()]{1,200} \()?(?:file:|node:|\/|[A-Z]:\\)[^()]{1,400}:\d+:\d+\)?$/u;

/**
 * What may be written down about an error: its kind and its place in the code, never its message, which can quote a
 * question.
 */
export function describeFailure(error: unknown, depth = 0): FailureDescription {
  if (!(error instanceof Error)) return { name: typeof error, frames: [] };
  const { code } = error as { code?: unknown };
  return {
    name: /^\w{1,60}$/u.test(error.name) ? error.name : 'Error',
    ...(typeof code === 'string' && /^[A-Z_]{2,40}$/u.test(code) && { code }),
    frames: listFrames(error),
    ...(error.cause instanceof Error && depth < 3 && { cause: describeFailure(error.cause, depth + 1) }),
  };
}

function listFrames({ stack = '', message }: Error): string[] {
  const end = message ? stack.indexOf(message) : -1;
  const afterMessage = end < 0 ? stack : stack.slice(end + message.length);
  return afterMessage
    .split('\n')
    .filter((line) => FRAME.test(line))
    .map((line) => line.trim());
}
