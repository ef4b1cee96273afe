import { findQuantities } from '../language/numbers.ts';
import { termsOf } from './find-subject.ts';
import { clean, timesOf, withoutTimes, wordsAt } from './find-times.ts';
import { resolveHead, splitAlternatives } from './split-alternatives.ts';

/** What is to be made of the figures: which is more or less, how far apart, how many times, how many in all. */
export type ComparisonGoal = 'most' | 'least' | 'difference' | 'ratio' | 'total' | 'beside';

/** Questions for a figure each, and what is to be made of these figures. */
export interface Comparison {
  goal: ComparisonGoal;
  /** Standalone; two or more. */
  sides: string[];
}

const MORE =
  'more|higher|larger|bigger|greater|better|faster|quicker|longer|stronger|most|highest|largest|biggest|greatest|best|fastest|longest';
const LESS =
  'less|fewer|lower|smaller|slower|shorter|worse|least|fewest|lowest|smallest|slowest|shortest|worst';
const DEGREE = new RegExp(String.raw`\b(?:${MORE}|(?<less>${LESS}))\b`, 'iu');
const TOTAL = /\b(?:altogether|in total|in all|together|combined|(?:sum|total) of)\b/iu;
const RATIO = /\bhow many times\b/iu;
const DIFFERENCE = new RegExp(
  String.raw`\b(?:by how (?:much|many)|how (?:much|many|far)(?: \p{L}+){0,3}? (?:apart|${MORE}|${LESS})|difference|gap)\b`,
  'iu',
);
const COMPARES = /\b(?:compar\w+|versus|vs)\b/iu;

/** @returns undefined where nothing is compared. */
export function readGoal(text: string): ComparisonGoal | undefined {
  if (TOLD.test(text)) return undefined;
  if (TOTAL.test(text)) return 'total';
  if (RATIO.test(text)) return 'ratio';
  if (DIFFERENCE.test(text)) return 'difference';
  const degree = DEGREE.exec(text);
  if (degree) return degree.groups?.less ? 'least' : 'most';
  return COMPARES.test(text) ? 'beside' : undefined;
}

/** "How did the gap change?" asks for what the report says of the gap. */
const TOLD =
  /\b(?:gap|ratio)\b.*\b(?:chang\w+|narrow\w*|widen\w*|develop\w*|ratio|becomes?|became|got|worse|better)\b/iu;

/** Words that only say that something is compared, or in which unit; they name nothing. */
const COMPARING = [
  /^(?:and|but|so)\s+/iu,
  /\bcompared (?:with|to)(?: the)? [\d–-]+,?/giu,
  /\b(?:by )?how (?:much|many|far) (?:percentage points|per ?cent|times|yuan|dollars|euros|pounds)\b(?: as \p{L}+ as)?/giu,
  /\bby how (?:much|many)\b/giu,
  /\bhow (?:much|far) (?=(?:\p{L}+er|apart|less|more) (?:is|are|was|were|will|does|do|did|has|have)\b)/giu,
  /\b(?:which|who|whose|what) (?:one|ones|of (?:these|them|those|the (?:two|three|four)))\b/giu,
  /\b(?:which|who|whose)\b/giu,
  new RegExp(
    String.raw`\b(?:the |by )?(?:${MORE}|${LESS}|apart|altogether|taken together|together|combined|in total|in all|compare[ds]?|comparison|difference|gap|(?:sum|total) of)\b`,
    'giu',
  ),
];

function withoutComparing(text: string): string {
  return clean(COMPARING.reduce((rest, words) => rest.replace(words, ' '), text)).replace(
    /^[\s,:]+|[\s,:]+$/gu,
    '',
  );
}

const PREPOSITION = '(?:for|of|from|in|on|by|with|to|at)';
const ASKS = '(?:which|who|whose|what|does|do|did|is|are|was|were|will|how)';

/** Where the things stand in "which grows faster, A or B?", "of A, B and C, which …?", "more A or more B". */
const FORMS = [
  /^(?:and |but |so )?(?:(?:of|among|between|out of)\s+)?(?<things>[^:]+? (?:and|or) [^:]+?)\s*(?:,|:)\s*(?<shared>(?:which|who|what)\b.+)$/iu,
  new RegExp(String.raw`^(?<shared>.*\b${ASKS}\b[^:]*?)\s*[,:]\s+(?<things>[^:]+? or .+)$`, 'iu'),
  /^(?<shared>.*?)\b(?:between)\s+(?<things>.+? and .+)$/iu,
  /^(?<shared>.*?)\b(?:more|fewer)\s+(?<things>.+? or (?:more |fewer )?.+)$/iu,
  new RegExp(
    String.raw`^(?<shared>.*\b)(?<things>${PREPOSITION}\s+(?:the )?\S[^,]*? or (?:the )?${PREPOSITION}\s.+)$`,
    'iu',
  ),
];

const TOTAL_FORMS = [
  new RegExp(
    String.raw`^(?<shared>.*\b(?:altogether|in total|in all|together|combined)\b(?:[^,]*,)?)\s*(?:both\s+)?(?<things>(?:from|for|of|by|in)\s.+ and .+)$`,
    'iu',
  ),
  /^(?<shared>.*?\bhow (?:many|much))\s+(?<things>(?:(?!\b(?:are|is|were|was|will|did|do|does|have|has)\b).)+? and (?:(?!\b(?:are|is|were|was|will|did|do|does|have|has)\b).)+)/iu,
  /^(?<shared>.*?)\b(?:sum|total) of\s+(?<things>.+? and .+)$/iu,
];

/** "A and B of urban and rural residents": what is apart shares its words. */
const APART = /^(?<shared>.*\bapart\b.*?)\b(?<things>(?:between|of|from)\s+.+? and .+)$/iu;

function formsFor(goal: ComparisonGoal, text: string): RegExp[] {
  if (goal === 'total') return TOTAL_FORMS;
  return goal === 'difference' && /\bapart\b/iu.test(text) ? [APART] : FORMS;
}

function readThings(text: string, goal: ComparisonGoal): string[] | undefined {
  const bare = withoutTimes(text);
  const times = wordsAt(text, timesOf(text))
    .map((time) => ` for ${time.replace(/^(?:in|for|by|over|during) /iu, '')}`)
    .join('');
  for (const form of formsFor(goal, text)) {
    const groups = form.exec(bare)?.groups;
    if (!groups) continue;
    const things = splitAlternatives(
      groups.things!.replace(/\s+(?:altogether|together|combined|in total|in all)$/iu, ''),
    );
    if (things.length < 2 || !things.every((thing) => termsOf(thing).length > 0)) continue;
    const shared = withoutComparing(groups.shared!);
    return things.map((thing) => clean(`${shared} ${thing}${times}?`));
  }
  return undefined;
}

const THAN = [
  /^(?<left>.+?)\s+than\s+(?:(?:that|those) (?=of |for |in )|in comparison with )?(?<right>.+)$/iu,
  /^(?:how (?:does|do|did|is|are|was|were|will|has|have) )?(?<left>.+?)\s+compar\w+ (?:with|to|against)\s+(?<right>.+)$/iu,
  /^compare\s+(?<left>.+?)\s+(?:with|to|against|and)\s+(?<right>.+)$/iu,
];

const TARGET = /\b(?:targets?|goals?|aims?|planned|forecasts?)\b/giu;

const REACHED =
  /\b(?:been|was|were|is|are|did|reached|achieved|attained|actual(?:ly)?|results?|so far|now|current(?:ly)?|today|years? (?:before|earlier|ago))\b/iu;

/** What is compared with, said so that it can follow the first as a question: its time, a target, or what was reached; undefined where that is open. */
function askAfter(first: string, right: string): string | undefined {
  const times = wordsAt(right, timesOf(right));
  const known = new Set(termsOf(first).flatMap(({ alternatives }) => alternatives[0]!.bases));
  const isNew = termsOf(right).some(
    ({ importance, alternatives }) =>
      importance === 1 && alternatives[0]!.bases.some((base) => !known.has(base)),
  );
  const content = (text: string) => (times.length > 0 ? withoutTimes(text) : text);
  if (isNew) {
    const resolved = resolveHead(withoutTimes(first), right);
    return `${resolved}?`;
  }
  if (TARGET.test(right) || /\b(?:ones?|that)\b/iu.test(right)) {
    TARGET.lastIndex = 0;
    const kept = content(first);
    return `${kept}${/target|goal/iu.test(kept) ? '' : ' target'}${times.map((time) => ` for ${time}`).join('')}?`;
  }
  const plain = withoutTimes(first).replace(TARGET, ' ');
  if (times.length > 0) return `${plain} for ${times.join(', ')}?`;
  return REACHED.test(right) ? `${plain} so far?` : undefined;
}

/** "more than 8%", "than 20 schools": a figure to be checked, not one to be looked for. */
function isClaim(right: string): boolean {
  return findQuantities(withoutTimes(right)).some(
    ({ class: kind, unit }) => kind === 'percentage' || (kind === 'quantity' && unit !== 'years'),
  );
}

/** "the five-year target … than the 2022 target": what is compared with leans on what is compared. */
function readThan(text: string): string[] | undefined {
  for (const form of THAN) {
    const { left, right } = form.exec(text)?.groups ?? {};
    if (left === undefined || right === undefined || isClaim(right)) continue;
    const first = withoutComparing(left);
    const second = withoutComparing(right.replace(/,?\s+and by how (?:much|many).*$/iu, ''));
    if (termsOf(first).length === 0) return undefined;
    const other = askAfter(first, second);
    if (other === undefined) return undefined;
    return [first, other].map((side) => clean(`${side.replace(/\?$/u, '')}?`));
  }
  return undefined;
}

/** "How many times as big as in 2016 was GDP in 2021?" */
function readTimes(text: string): string[] | undefined {
  const times = wordsAt(text, timesOf(text));
  const plain = withoutComparing(withoutTimes(text));
  if (times.length !== 2 || termsOf(plain).length === 0) return undefined;
  return times.map((time) => clean(`${plain} for ${time}?`));
}

/** Reads what a question compares: things of one time, or one thing at two times. */
export function readComparison(text: string): Comparison | undefined {
  const bare = text.trim().replace(/[?.!\s]+$/u, '');
  const goal = readGoal(bare);
  if (!goal || /^(?:and |but |so )?why\b/iu.test(bare)) return undefined;
  const sides = (goal === 'total' ? undefined : readThan(bare)) ?? readThings(bare, goal) ?? readTimes(bare);
  return sides && new Set(sides).size > 1 ? { goal, sides } : undefined;
}
