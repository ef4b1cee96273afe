import { prepareQuestion } from '../retrieve/prepare-question.ts';
import { retrievePassages, type Arm, type Sources } from '../retrieve/retrieve-passages.ts';
import type { Document } from '../types.ts';
import { findQuote } from './judge-answer.ts';
import type { RetrievalQuestion } from './read-questions.ts';

export interface RetrievalScores {
  questions: number;
  /** Shares of the questions, 0 to 1. */
  hitAt1: number;
  hitAt5: number;
  /** Mean reciprocal rank, 0 where nothing was found. */
  meanReciprocalRank: number;
}

/** Rank of the first passage that overlaps a gold quote, from 1; 0 where none does. */
async function findRank(
  { question, gold }: RetrievalQuestion,
  sources: Sources,
  document: Document,
  arm: Arm,
): Promise<number> {
  const understood = prepareQuestion(question, sources.library);
  const { kept, rejected } = await retrievePassages(understood, sources, {}, arm);
  const places = gold.flatMap((quote) => findQuote(document.text, quote));
  return (
    [...kept, ...rejected].findIndex(
      ({ passage }) =>
        passage.documentId === document.id &&
        places.some(({ start, end }) => start < passage.end && passage.start < end),
    ) + 1
  );
}

/** Measures one arm of retrieval; all arms share the same features of period and kind. */
export async function evaluateRetrieval(
  questions: RetrievalQuestion[],
  sources: Sources,
  document: Document,
  arm: Arm,
): Promise<RetrievalScores> {
  const ranks: number[] = [];
  for (const question of questions) ranks.push(await findRank(question, sources, document, arm));
  const share = (count: number) => count / (ranks.length || 1);
  return {
    questions: ranks.length,
    hitAt1: share(ranks.filter((rank) => rank === 1).length),
    hitAt5: share(ranks.filter((rank) => rank >= 1 && rank <= 5).length),
    meanReciprocalRank: share(ranks.reduce((sum, rank) => sum + (rank > 0 ? 1 / rank : 0), 0)),
  };
}
