/** Why no answer came from a chat model. */
export type FailureKind =
  | 'denied'
  | 'limited'
  | 'unknown'
  | 'rejected'
  | 'unreachable'
  | 'broken'
  | 'slow'
  | 'endless'
  | 'busy'
  | 'resting';

const MESSAGES: Record<FailureKind, string> = {
  denied: 'denies access',
  limited: 'takes no more requests for now',
  unknown: 'is not known to its server',
  rejected: 'does not take the request',
  unreachable: 'cannot be reached',
  broken: 'broke off',
  slow: 'did not answer in time',
  endless: 'did not come to an end',
  busy: 'is busy with other questions',
  resting: 'failed several times and is not asked for a while',
};

/** A chat model's failure, in words that hold neither key nor text: a service's own may repeat both. */
export class ModelFailure extends Error {
  readonly kind: FailureKind;

  constructor(kind: FailureKind) {
    super(`The chat model ${MESSAGES[kind]}.`);
    this.name = 'ModelFailure';
    this.kind = kind;
  }

  /** Whether asking again may help. */
  get isPassing(): boolean {
    return this.kind === 'limited' || this.kind === 'unreachable';
  }
}

/** OpenAI's and Anthropic's clients call it `status`, Ollama's `status_code`. Without one, no answer came. */
function statusOf(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  if ('status' in error && typeof error.status === 'number') return error.status;
  if ('status_code' in error && typeof error.status_code === 'number') return error.status_code;
  return undefined;
}

/** @param begun whether some words had already come. */
export function toModelFailure(error: unknown, begun: boolean): ModelFailure {
  if (error instanceof ModelFailure) return error;
  if (begun) return new ModelFailure('broken');
  const status = statusOf(error);
  if (status === 401 || status === 403) return new ModelFailure('denied');
  if (status === 404) return new ModelFailure('unknown');
  if (status === 429) return new ModelFailure('limited');
  if (status !== undefined && status < 500) return new ModelFailure('rejected');
  return new ModelFailure('unreachable');
}
