import type { QuestionKind } from '../question/question.ts';
import { splitCoordinated } from '../question/split-coordinated.ts';
import type { Sources } from '../retrieve/retrieve-passages.ts';
import { answerPart, type AnsweredPart } from './answer-part.ts';
import type { CitedText } from './cited-text.ts';

const MAY_HAVE_TWO: ReadonlySet<QuestionKind> = new Set(['quantity', 'comparison', 'list', 'other']);

/** Answers a question; one that nothing answers as a whole is asked again of each of the two things that it names. */
export async function answerOfBoth(
  text: string,
  sources: Sources,
  limit: string[] | undefined,
  cited: CitedText,
): Promise<AnsweredPart[]> {
  const whole = await answerPart(text, sources, limit, cited);
  const pair =
    whole.result.status === 'refused' && MAY_HAVE_TWO.has(whole.question.kind)
      ? splitCoordinated(text)
      : undefined;
  if (!pair) return [whole];
  const parts: AnsweredPart[] = [];
  for (const part of pair) parts.push(await answerPart(part, sources, limit, cited));
  return parts.some(({ result }) => result.status === 'written') ? parts : [whole];
}
