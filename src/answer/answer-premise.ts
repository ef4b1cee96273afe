import { readAskedDirection } from '../language/directions.ts';
import type { Sources } from '../retrieve/retrieve-passages.ts';
import { answerPart, type AnsweredPart } from './answer-part.ts';
import { CitedText } from './cited-text.ts';

const CORRECTS = /^(?:No\.|The report says otherwise)/u;

/** What the reports say of something taken for granted. */
export interface AnsweredPremise {
  part: AnsweredPart;
  /** Takes over what the part cites. */
  cite: (cited: CitedText) => AnsweredPart;
  /** `corrects`: the reports say otherwise; `tells`: they tell which way it moved, where the question itself is open. */
  verdict: 'corrects' | 'tells' | 'holds';
}

/** Asks whether it is so, apart from the answer: what is not said is not cited. */
export async function answerPremise(
  premise: string,
  sources: Sources,
  limit: string[] | undefined,
): Promise<AnsweredPremise> {
  const own = new CitedText();
  const part = await answerPart(premise, sources, limit, own);
  const { result } = part;
  if (result.status !== 'written') return { part, cite: () => part, verdict: 'holds' };
  const moves = readAskedDirection(premise) !== undefined;
  return {
    part,
    cite: (cited) => ({
      ...part,
      result: { ...result, markdown: cited.take(result.markdown, own.citations) },
    }),
    verdict: CORRECTS.test(result.markdown) ? 'corrects' : moves ? 'tells' : 'holds',
  };
}

/** With its correction an answer stays within so many words. */
const MOST_WORDS = 60;

function countWords(parts: AnsweredPart[]): number {
  return parts
    .flatMap(({ result }) => (result.status === 'written' ? result.markdown.split(/\s+/u) : []))
    .filter((word) => !/^\[\d+\][.,]?$/u.test(word)).length;
}

function quotesOf(markdown: string): string[] {
  return [...markdown.matchAll(/“[^”]*”/gu)].map(([quote]) => quote);
}

/** What answers a question whose premise is wrong: the correction, and the rest where that is brief. */
export function tellWithCorrection(correction: AnsweredPart, parts: AnsweredPart[]): AnsweredPart[] {
  const corrected = correction.result.status === 'written' ? correction.result.markdown : '';
  const found = parts.filter(
    ({ result }) =>
      result.status === 'written' && !quotesOf(result.markdown).every((quote) => corrected.includes(quote)),
  );
  return countWords([correction, ...found]) <= MOST_WORDS ? [correction, ...found] : [correction];
}
