import { contrastsOf } from '../language/contrasts.ts';
import { splitContentWords } from '../language/words.ts';
import { findTimeExpressions } from '../periods/find-time-expressions.ts';
import { termsOf } from './find-subject.ts';
import { clean } from './find-times.ts';
import { readComparison } from './read-comparison.ts';

const TAIL = String.raw`(?<tail>\s+(?:in|for|by|at|over|during|within|until|from|is|are|was|were|will|would|should|to|planned|expected|aimed|supposed)\b.*)?`;
const LEAD = String.raw`(?:so |and |but )?`;

/** "targets for A and for B", "How high are A and B", "What were A and B", "growth of A and B". */
const FORMS = [
  new RegExp(
    String.raw`^(?<head>${LEAD}(?:what|which|how)\b.*?\b(?<preposition>for|of|in|by|from|on|with|as)\s+)(?<one>[^,?]+?),? and (?:also )?\k<preposition>\s+(?<other>[^,?]+?)${TAIL}$`,
    'iu',
  ),
  new RegExp(
    String.raw`^(?<head>${LEAD}(?:what|which|how)\b.*\b(?:for|of|in|as)\s+)(?:both )?(?<one>[^,?]+?) and (?<other>[^,?]+?)${TAIL}$`,
    'iu',
  ),
  new RegExp(
    String.raw`^(?<head>${LEAD}how many (?:new |more |additional )*)(?:both )?(?<one>[^,?]+?) and (?:how many )?(?:new )?(?<other>[^,?]+?)${TAIL}$`,
    'iu',
  ),
  new RegExp(
    String.raw`^(?<head>${LEAD}(?:what|how (?:high|big|much|large|long|fast|low)) (?:is|are|was|were|will|should|did|do|does) )(?:both )?(?<one>[^,?]+?) and (?<other>[^,?]+?)${TAIL}$`,
    'iu',
  ),
];

function isThing(text: string): boolean {
  return termsOf(text).some(({ importance }) => importance === 1);
}

/** "of urban and of rural residents": one noun for both. */
function sharesNoun(one: string): boolean {
  const [word, ...more] = splitContentWords(one);
  return (
    word !== undefined && more.length === 0 && !/s$/u.test(word.text) && contrastsOf(word.base) !== undefined
  );
}

/** A time that only one of the two names is meant for both. */
function timeOf(text: string): string | undefined {
  const [time] = findTimeExpressions(text, { year: 2000, financialYearStart: 1 });
  return time && text.slice(time.start, time.end);
}

/**
 * Two questions for what one question asks of two things: "What are the targets for trade and for jobs?"
 * @param sure only where the preposition is said twice.
 * @returns undefined where it names no two things, or compares them.
 */
export function splitCoordinated(text: string, sure = false): [string, string] | undefined {
  const bare = text.trim().replace(/[?.!\s]+$/u, '');
  if (readComparison(bare) || /[“"].* and .*[”"]|\bbetween\b/u.test(bare)) return undefined;
  for (const form of sure ? FORMS.slice(0, 1) : FORMS) {
    const { head, one, other, tail = '' } = form.exec(bare)?.groups ?? {};
    if (!head || !one || !other) continue;
    if (sharesNoun(one)) return undefined;
    if (!isThing(one) || !isThing(other)) continue;
    const shared = timeOf(one) ?? timeOf(other);
    const withTime = (thing: string) =>
      shared === undefined || timeOf(thing) !== undefined ? '' : ` (${shared})`;
    return [one, other].map((thing) => `${clean(`${head}${thing}${tail}`)}${withTime(thing)}?`) as [
      string,
      string,
    ];
  }
  return undefined;
}
