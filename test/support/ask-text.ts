import { answerQuestion } from '../../src/answer/answer-question.ts';
import { buildPassages } from '../../src/corpus/build-passages.ts';
import type { PassageIndex } from '../../src/index/passage-index.ts';
import type { Sources } from '../../src/retrieve/retrieve-passages.ts';
import type { Answer, Document } from '../../src/types.ts';
import { makeLibrary } from './make-library.ts';

/** Reports small enough that every passage is found: what is tested is what becomes of them. */
export function makeSources(...reports: (string | Document)[]): Sources {
  const library = makeLibrary(...reports);
  const passages = library.documents.flatMap((document) => buildPassages(document));
  const index: PassageIndex = {
    searchWords: async (_, { filter }) =>
      passages
        .filter(({ documentId }) => filter?.documents?.includes(documentId) ?? true)
        .map((passage) => ({ passage, score: 1 })),
    searchVectors: async () => [],
    replaceDocument: async () => undefined,
    deleteDocument: async () => undefined,
    count: async () => passages.length,
    close: async () => undefined,
  };
  return { index, library, embeddings: { embedQuery: async () => [1] } };
}

/** Asks some small reports, without an index or a model. */
export async function askText(question: string, ...reports: (string | Document)[]): Promise<Answer> {
  const { answer } = await answerQuestion({ question }, makeSources(...reports));
  return answer;
}
