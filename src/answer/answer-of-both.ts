import { splitWords } from '../language/words.ts';
import type { QuestionKind } from '../question/question.ts';
import type { Term } from '../question/read-terms.ts';
import { splitCoordinated } from '../question/split-coordinated.ts';
import { prepareQuestion } from '../retrieve/prepare-question.ts';
import { indexWords, matchTerm } from '../retrieve/match-terms.ts';
import type { Sources } from '../retrieve/retrieve-passages.ts';
import { answerPart, type AnsweredPart } from './answer-part.ts';
import { CitedText } from './cited-text.ts';

const MAY_HAVE_TWO: ReadonlySet<QuestionKind> = new Set(['quantity', 'comparison', 'list', 'other']);

function isWritten({ result }: AnsweredPart): boolean {
  return result.status === 'written';
}

/** Whether an answer says something of each of two things: of what tells either question from the other. */
function speaksOfBoth({ result }: AnsweredPart, pair: string[], { library }: Sources): boolean {
  if (result.status !== 'written') return false;
  const told = indexWords(splitWords(result.markdown));
  const [one = [], other = []] = pair.map((part) => prepareQuestion(part, library).terms);
  const leftOut = (terms: Term[], known: Term[]) => {
    const apart = terms.filter(({ text }) => !known.some((term) => term.text === text));
    return apart.length > 0 && apart.every((term) => matchTerm(term, told).strength === 0);
  };
  return !leftOut(one, other) && !leftOut(other, one);
}

/**
 * Answers a question; one that names two things, of which the answer leaves out one, is asked again of each. What is
 * answered of one of them alone stands where nothing answers the whole.
 */
export async function answerOfBoth(
  text: string,
  sources: Sources,
  limit: string[] | undefined,
  cited: CitedText,
): Promise<AnsweredPart[]> {
  const own = new CitedText();
  const whole = await answerPart(text, sources, limit, own);
  const { result } = whole;
  const takeWhole = (): AnsweredPart[] =>
    result.status === 'written'
      ? [{ ...whole, result: { ...result, markdown: cited.take(result.markdown, own.citations) } }]
      : [whole];
  const pair = MAY_HAVE_TWO.has(whole.question.kind) ? splitCoordinated(text) : undefined;
  if (!pair || speaksOfBoth(whole, pair, sources)) return takeWhole();
  const both = new CitedText();
  const parts: AnsweredPart[] = [];
  for (const part of pair) parts.push(await answerPart(part, sources, limit, both));
  if (!(isWritten(whole) ? parts.every(isWritten) : parts.some(isWritten))) return takeWhole();
  return parts.map((part) =>
    part.result.status === 'written'
      ? { ...part, result: { ...part.result, markdown: cited.take(part.result.markdown, both.citations) } }
      : part,
  );
}
