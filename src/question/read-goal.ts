/** What is to be made of figures: which is more or less, how far apart, how many times, what part, how many in all. */
export type ComparisonGoal = 'most' | 'least' | 'difference' | 'ratio' | 'share' | 'total' | 'beside';

/** Words of degree, most of them also the ends of a scale. Patterns' sources. */
export const MORE =
  'more|higher|larger|bigger|greater|better|faster|quicker|longer|stronger|most|highest|largest|biggest|greatest|best|fastest|longest';
export const LESS =
  'less|fewer|lower|smaller|slower|shorter|worse|least|fewest|lowest|smallest|slowest|shortest|worst';

/** "higher or lower than": which of both is asked for. */
export const EITHER_WAY = new RegExp(
  String.raw`\b(?:(?:${MORE}) or (?:${LESS})|(?:${LESS}) or (?:${MORE}))\b`,
  'iu',
);

const DEGREE = new RegExp(String.raw`\b(?:${MORE}|(?<less>${LESS}))\b`, 'iu');
const TOTAL = /\b(?:altogether|in total|in all|together|combined|(?:sum|total) of)\b/iu;
const RATIO = /\bhow many times\b|\b(?:what|which) multiple\b/iu;
const SHARE =
  /\b(?:what|which|how (?:large|big|high) a) (?:percentage|per ?cent|share|proportion|fraction|part) of\b.*\b(?:makes? up|accounts? for|represents?|constitutes?|amounts? to|corresponds? to|does|do|did|is|are|was|were|comes? from)\b/iu;
const APART = new RegExp(
  String.raw`\b(?:by how (?:much|many)|how (?:much|many|far)(?: [\p{L}&-]+){0,7}? (?:apart|above|below|beyond|ahead|behind|short of|away|${MORE}|${LESS})|how far\b.*\bfrom|differences?|gap|distance)\b`,
  'iu',
);
/** "How much must it still rise", "how far did it fall". */
const MOVES =
  /\bhow (?:much|many|far)\b.*\b(?:rises?|risen|rose|grow|grown|grew|increase[ds]?|fall|fallen|fell|go(?:ne|es)? (?:up|down)|drop(?:ped)?|decline[ds]?|improve[ds]?|raise[sd]?|lift(?:ed|s)?|lower(?:ed|s)?|reduce[sd]?|cuts?|left|missing|lack(?:ing|s)?|remains?|needed|needs?|have to|has to|must)\b/iu;
const COMPARES = /\b(?:compar\w+|versus|vs)\b/iu;

/** "How did the gap change?" asks for what the report says of the gap. */
const TOLD =
  /\b(?:gap|ratio)\b.*\b(?:chang\w+|narrow\w*|widen\w*|develop\w*|ratio|becomes?|became|got|getting|worse|better|wider)\b/iu;

/** @returns undefined where nothing is compared. */
export function readGoal(text: string): ComparisonGoal | undefined {
  if (TOLD.test(text)) return undefined;
  if (TOTAL.test(text) && !MOVES.test(text)) return 'total';
  if (SHARE.test(text)) return 'share';
  if (RATIO.test(text)) return 'ratio';
  if (APART.test(text) || MOVES.test(text)) return 'difference';
  const degree = DEGREE.exec(text);
  if (degree) return degree.groups?.less ? 'least' : 'most';
  return COMPARES.test(text) ? 'beside' : undefined;
}
