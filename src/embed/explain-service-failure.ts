import type { EmbeddingsInterface } from '@langchain/core/embeddings';
import { UserError } from '../user-error.ts';

export interface EmbeddingService {
  /** As in EMBEDDINGS: "openai:text-embedding-3-small". */
  name: string;
  keyVariable?: string;
  addressVariable: string;
}

/**
 * The same embeddings, whose failures are `UserError`s that say what to check. A service's own words are left out:
 * they can repeat parts of the key or of the text.
 */
export function explainServiceFailure(
  embeddings: EmbeddingsInterface,
  service: EmbeddingService,
): EmbeddingsInterface {
  const explained = async <Result>(call: Promise<Result>): Promise<Result> => {
    try {
      return await call;
    } catch (error) {
      throw new UserError(`The embedding service of ${service.name} ${describe(statusOf(error), service)}`);
    }
  };
  return {
    embedDocuments: (texts) => explained(embeddings.embedDocuments(texts)),
    embedQuery: (text) => explained(embeddings.embedQuery(text)),
  };
}

function describe(status: number | undefined, { keyVariable, addressVariable }: EmbeddingService): string {
  if (status === undefined) return `cannot be reached: check that it is running and ${addressVariable}.`;
  if (status === 401 || status === 403) return `denies access: check ${keyVariable ?? addressVariable}.`;
  if (status === 404) return `does not know the model: check EMBEDDINGS and ${addressVariable}.`;
  if (status === 429)
    return "takes no more requests for now: try again later, or check the account's limits.";
  return `answered with error ${status}: try again later, or check EMBEDDINGS.`;
}

/** OpenAI's client calls it `status`, Ollama's `status_code`. Without one, no answer came. */
function statusOf(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  if ('status' in error && typeof error.status === 'number') return error.status;
  if ('status_code' in error && typeof error.status_code === 'number') return error.status_code;
  return undefined;
}
