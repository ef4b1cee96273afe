import { findQuantities } from '../language/numbers.ts';
import { ORDINALS } from '../language/ordinals.ts';
import { escapeMarkdown } from './cited-text.ts';
import { wordsIn } from './foreign-words.ts';

/** Numbers that give no figure: when, or part of a name. */
const NO_FIGURES = new Set(['year', 'date', 'name', 'determiner']);

/** Also figures that are not read as numbers: "２０%", "double digits". */
function holdsFigure(text: string): boolean {
  return (
    findQuantities(text).some(({ class: kind }) => !NO_FIGURES.has(kind)) ||
    /(?![0-9])\p{N}|[\p{Script=Han}]|(?<!\p{L})(?:half|halv|doubl|tripl|trebl|quadrupl|\p{L}+fold)/iu.test(
      text,
    )
  );
}

/**
 * The sentence for a part of a question that the reports do not answer. What the asker says is repeated only where it
 * holds no figure, for nothing bears one out.
 * @param place of the part in the question, from 0. @param language of the asker, where it is not the reports'.
 */
export function tellUnanswered(part: string, place: number, language: string | undefined): string {
  if (language !== undefined) return wordsIn(language).partNotAnswered;
  if (!holdsFigure(part)) return `The report does not answer: ${escapeMarkdown(part)}`;
  return `The report does not answer the ${ORDINALS[place] ?? 'last'} part of the question.`;
}
