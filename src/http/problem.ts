import { STATUS_CODES } from 'node:http';

/** A refusal that the client is told about, as RFC 9457 describes it. The detail is one sentence saying what to do. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly status: number;
  readonly headers: Record<string, string>;

  constructor(status: number, detail: string, headers: Record<string, string> = {}) {
    super(detail);
    this.status = status;
    this.headers = headers;
  }

  /** The body of the reply. `instance` is the request's path without its query, which may hold a question. */
  toBody(instance: string) {
    return {
      type: 'about:blank',
      title: STATUS_CODES[this.status] ?? 'Error',
      status: this.status,
      detail: this.message,
      instance,
    };
  }
}

// Sentences of our own, because the messages of libraries may quote what was sent.
const DETAILS: Record<number, string> = {
  400: 'The request cannot be read; send valid JSON in UTF-8 and a well-formed address.',
  404: 'Nothing is here; check the address.',
  413: 'The request is too large; shorten the question or its history.',
  415: 'The body has an encoding that cannot be read; send plain JSON in UTF-8.',
};

/** What the client is told about any failure: nothing of the inside, and never a server error for bad input. */
export function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const status = error instanceof Error && 'status' in error ? Number(error.status) : 500;
  if (status >= 400 && status < 500)
    return new Problem(status, DETAILS[status] ?? 'The request cannot be served as it is; change it.');
  return new Problem(500, 'Something failed here; try again, and tell the operator if it stays.');
}
