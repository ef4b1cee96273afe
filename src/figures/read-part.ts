import { nounPhraseBehind, predicateBehind, stripTime } from './noun-phrases.ts';
import type { Place } from './read-sentence.ts';
import { level, type Reading } from './reading.ts';

const OF_THESE = /^[\s,(]*(?:and\s+)?of\s+(?:which|whom|this|these|that|those|them)\s*,?\s*$/iu;
const AMONG = /^[\s,(]*(?:and\s+)?(?:among|amongst|of)\s+(?:those|these|the|our)?\s*[^,;]{0,40},\s*$/iu;
const IS =
  /^\s+(?:is|are|was|were|will (?:be|go)|went|goes|come|comes)\s+(?:(?:for|towards?|to|into|from|set aside for|used for)\s+)?/iu;

/** "of which over 20 billion yuan are loans for the manufacturing sector", "Among those engaged, 1,400 are postdoctoral talent" */
export function readPart(left: string, place: Place): Reading | undefined {
  if (!OF_THESE.test(left) && !(AMONG.test(left) && place.quantity.class === 'count')) return undefined;
  const verb = IS.exec(place.right);
  if (!verb) return undefined;
  const { phrase, end } = nounPhraseBehind(place.right.slice(verb[0].length));
  return phrase === '' ? undefined : level(phrase, place.quantity.whole.end + verb[0].length + end);
}

const FURTHER = /^[\s,]*(?:and|with|while|plus)?\s*(?:a further|another|an additional|a|the)?\s*$/iu;

/** "10,000 recruits graduated and a further 10,000 will be trained": of the things counted before. */
export function readFurther(left: string, place: Place, last: Reading | undefined): Reading | undefined {
  if (last?.counted === undefined || place.quantity.class !== 'count' || !FURTHER.test(left))
    return undefined;
  const happens = stripTime(predicateBehind(place.right));
  if (happens === '') return undefined;
  return { ...level(`${last.counted} ${happens}`, place.quantity.whole.end), counted: last.counted };
}

/** "helped many companies, with more than 20,000 taking up loans": of the things named before. */
const WITH_DOING = /^(.*\S)\s*,\s+with\s*$/isu;
const DOING = /^\s+(?:of (?:them|these|those)\s+)?(?:having\s+|being\s+)?\p{L}{2,}(?:ing|ed)(?=\s)/u;

/** The words before ", with 20,000 taking up"; "" where the sentence says it otherwise. */
export function namedBefore(left: string, { quantity, right }: Place): string {
  if (quantity.class !== 'count' || !DOING.test(right)) return '';
  return stripTime(WITH_DOING.exec(left)?.[1] ?? '');
}
