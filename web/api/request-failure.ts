export type FailureKind = 'away' | 'busy' | 'indexing' | 'rejected' | 'broken';

/** Why a request to the server brought nothing. */
export class RequestFailure extends Error {
  override readonly name = 'RequestFailure';

  constructor(
    readonly kind: FailureKind,
    /** The server's own explanation, for people. */
    readonly detail?: string,
    /** Seconds that the server asks to wait. */
    readonly retryAfter?: number,
  ) {
    super(detail ?? kind);
  }
}

/** Reads a problem+json response (RFC 9457). Any other body is left alone: it is not meant for people. */
export async function readFailure(response: Response): Promise<RequestFailure> {
  const wait = Number(response.headers.get('retry-after') ?? Number.NaN);
  const problem: unknown = await response.json().catch(() => null);
  return new RequestFailure(
    kindOfStatus(response.status),
    readDetail(problem),
    Number.isFinite(wait) && wait >= 0 ? wait : undefined,
  );
}

/** The `detail` (else the `title`) of a problem document. */
export function readDetail(problem: unknown): string | undefined {
  if (typeof problem !== 'object' || problem === null) return undefined;
  if ('detail' in problem && typeof problem.detail === 'string') return problem.detail;
  if ('title' in problem && typeof problem.title === 'string') return problem.title;
  return undefined;
}

function kindOfStatus(status: number): FailureKind {
  if (status === 429) return 'busy';
  if (status === 503) return 'indexing';
  return status >= 400 && status < 500 ? 'rejected' : 'broken';
}
