import type { EmbeddingsInterface } from '@langchain/core/embeddings';

/**
 * The same embeddings, with the vectors of the `most` latest questions kept in memory: a question asked again, or by
 * two people at once, is embedded once. A failure is not kept.
 */
export function rememberQuestions(embeddings: EmbeddingsInterface, most = 500): EmbeddingsInterface {
  // A Map keeps the order of insertion, so the first key is the one unused for longest.
  const recent = new Map<string, Promise<number[]>>();
  return {
    embedDocuments: (texts) => embeddings.embedDocuments(texts),
    embedQuery(text) {
      const vector = recent.get(text) ?? embeddings.embedQuery(text);
      recent.delete(text);
      recent.set(text, vector);
      vector.catch(() => recent.get(text) === vector && recent.delete(text));
      const [oldest] = recent.keys();
      if (recent.size > most && oldest !== undefined) recent.delete(oldest);
      return vector;
    },
  };
}
