import type { Answer, Document, Span } from '../types.ts';
import type { EvaluationQuestion } from './read-questions.ts';

export type Verdict =
  | 'right'
  | 'refused_rightly'
  | 'wrongly_refused'
  | 'answered_wrongly'
  | 'wrong_figure'
  | 'wrong_reason'
  | 'uncited'
  | 'incomplete'
  | 'too_long';

export interface Judged {
  question: EvaluationQuestion;
  answer: Answer;
  verdict: Verdict;
  /** What was missing or wrong, for a person to read. */
  detail: string;
  milliseconds: number;
}

/** The answer as patterns see it: without markers and emphasis. */
export function plainAnswer(answer: string): string {
  return answer
    .replace(/\[\d+\]/gu, '')
    .replace(/\\([\\*_`[\]<>#|~])/gu, '$1')
    .replace(/\*\*|__/gu, '')
    .replace(/\s+/gu, ' ');
}

export function countWords(answer: string): number {
  return plainAnswer(answer)
    .split(/\s+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Every place where a quote stands in a text. */
export function findQuote(text: string, quote: string): Span[] {
  const places: Span[] = [];
  for (let start = text.indexOf(quote); start !== -1; start = text.indexOf(quote, start + 1))
    places.push({ start, end: start + quote.length });
  return places;
}

function isCited(quote: string, answer: Answer, document: Document): boolean {
  const places = findQuote(document.text, quote);
  return answer.citations.some(
    (citation) =>
      citation.documentId === document.id &&
      places.some((place) => place.start < citation.end && citation.start < place.end),
  );
}

function judge({ expect }: EvaluationQuestion, answer: Answer, document: Document): [Verdict, string] {
  const text = plainAnswer(answer.answer);
  const forbidden = expect.mustNot.filter((pattern) => new RegExp(pattern, 'iu').test(text));
  if (expect.status === 'not_found') {
    if (answer.status === 'answered') return ['answered_wrongly', ''];
    if (forbidden.length > 0) return ['wrong_figure', `says ${forbidden.join(', ')}`];
    const fits = !expect.reasons || expect.reasons.includes(answer.reason);
    return fits
      ? ['refused_rightly', '']
      : ['wrong_reason', `${answer.reason} instead of ${expect.reasons?.join(' or ')}`];
  }
  if (answer.status === 'not_found') return ['wrongly_refused', answer.reason];
  if (forbidden.length > 0) return ['wrong_figure', `says ${forbidden.join(', ')}`];
  const lacking = expect.must.filter((pattern) => !new RegExp(pattern, 'iu').test(text));
  if (lacking.length > 0) return ['incomplete', `lacks ${lacking.join(', ')}`];
  const uncited = expect.proof.filter(
    (proof) =>
      !(typeof proof === 'string' ? [proof] : proof.any).some((quote) => isCited(quote, answer, document)),
  );
  if (uncited.length > 0) return ['uncited', `does not cite ${JSON.stringify(uncited)}`];
  if (expect.unanswered && !answer.unanswered?.length) return ['incomplete', 'names nothing as unanswered'];
  const words = countWords(answer.answer);
  if (expect.maxWords !== undefined && words > expect.maxWords)
    return ['too_long', `${words} words instead of ${expect.maxWords}`];
  return ['right', ''];
}

export function judgeAnswer(
  question: EvaluationQuestion,
  answer: Answer,
  document: Document,
  milliseconds: number,
): Judged {
  const [verdict, detail] = judge(question, answer, document);
  return { question, answer, verdict, detail, milliseconds };
}

export function isGood(verdict: Verdict): boolean {
  return verdict === 'right' || verdict === 'refused_rightly';
}
