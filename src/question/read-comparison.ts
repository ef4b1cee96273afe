import { findQuantities } from '../language/numbers.ts';
import { readDirection } from '../language/directions.ts';
import { termsOf } from './find-subject.ts';
import { clean, withoutTimes } from './find-times.ts';
import { readAskedUnit } from './read-asked-unit.ts';
import { EITHER_WAY, LESS, MORE, readGoal, type ComparisonGoal } from './read-goal.ts';
import { readReportYears } from './read-report-years.ts';
import { readMoments, withoutMoments, type Moment } from './read-moments.ts';
import { resolveHead, splitAlternatives } from './split-alternatives.ts';

/** A question for one of the figures that are compared. */
export interface Side {
  /** Standalone. */
  text: string;
  /** Of one thing at several times: the time, which `text` leaves out. */
  moment?: Moment;
}

/** Questions for a figure each, and what is to be made of these figures. */
export interface Comparison {
  goal: ComparisonGoal;
  /** Two or more. */
  sides: Side[];
  /** Whether the second side goes without saying: "by how much did it rise?" */
  implied: boolean;
}

/** Words that only say that something is compared, or in which unit; they name nothing. */
const COMPARING = [
  /^(?:and|but|so)\s+/iu,
  /\b(?:by )?how (?:much|many|far) times\b(?: as \p{L}+ as)?/giu,
  /\bby how (?:much|many)\b/giu,
  /\bhow (?:much|far) (?=(?:\p{L}+er|apart|less|more) (?:is|are|was|were|will|does|do|did|has|have)\b)/giu,
  /\b(?:which|who|whose|what) (?:one|ones|of (?:these|them|those|the (?:two|three|four)))\b/giu,
  /\b(?:which|who|whose)\b/giu,
  new RegExp(
    String.raw`\b(?:the |by )?(?:${MORE}|${LESS}|apart|altogether|taken together|together|combined|in total|in all|compare[ds]?|comparison|difference|gap|distance|multiplied|(?:sum|total) of)\b`,
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
const ASKS = '(?:which|who|whose|what|does|do|did|is|are|was|were|will|how|where)';

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

/** "What share of B does A make up?": the part first. */
const SHARE_FORMS = [
  /^.*?\b(?:percentage|per ?cent|share|proportion|fraction|part) of (?:the )?(?<whole>.+?) (?:does|do|did|is|are|was|were) (?:made up (?:by|of) )?(?<part>.+?)(?: (?:make up|account for|represent|constitute|amount to|correspond to|come to|equal))?$/iu,
  /^.*?\b(?:percentage|per ?cent|share|proportion|fraction|part) of (?:the )?(?<whole>.+?) (?:comes? from|came from|goes? to|went to) (?<part>.+)$/iu,
];

function formsFor(goal: ComparisonGoal, text: string): RegExp[] {
  if (goal === 'total') return TOTAL_FORMS;
  return goal === 'difference' && /\bapart\b/iu.test(text) ? [APART] : FORMS;
}

/** What a text is about, without its times, the unit that is wanted and amounts to be reached. */
function subjectOf(text: string): string {
  const unit = readAskedUnit(text);
  const plain = unit ? `${text.slice(0, unit.start)} ${text.slice(unit.end)}` : text;
  const amounts = findQuantities(plain).filter(
    ({ class: kind, unit: of, compound }) => kind === 'quantity' && of !== 'years' && !compound,
  );
  return withoutMoments(
    amounts.reduceRight((rest, { whole }) => `${rest.slice(0, whole.start)} ${rest.slice(whole.end)}`, plain),
  );
}

function readThings(text: string, goal: ComparisonGoal): Side[] | undefined {
  const bare = subjectOf(text);
  const [moment, ...others] = readMoments(text);
  if (others.length > 0) return undefined;
  for (const form of goal === 'share' ? SHARE_FORMS : formsFor(goal, text)) {
    const groups = form.exec(bare)?.groups;
    if (!groups) continue;
    const things = groups.part
      ? [groups.part, groups.whole!]
      : splitAlternatives(
          groups.things!.replace(/\s+(?:altogether|together|combined|in total|in all)$/iu, ''),
        );
    if (things.length < 2 || !things.every((thing) => termsOf(thing).length > 0)) continue;
    const shared = withoutComparing(groups.shared ?? '');
    return things.map((thing) => ({ text: clean(`${shared} ${thing}?`), ...(moment ? { moment } : {}) }));
  }
  return undefined;
}

const THAN = [
  /^(?<left>.+?)\s+than\s+(?:(?:that|those) (?=of |for |in )|in comparison with )?(?<right>.+)$/iu,
  /^(?:how (?:does|do|did|is|are|was|were|will|has|have) )?(?<left>.+?)\s+compar\w+ (?:with|to|against)\s+(?<right>.+)$/iu,
  /^compare\s+(?<left>.+?)\s+(?:with|to|against|and)\s+(?<right>.+)$/iu,
];

/** "more than 8%", "than 20 schools": a figure to be checked, not one to be looked for. */
function isClaim(right: string): boolean {
  return findQuantities(withoutTimes(right)).some(
    ({ class: kind, unit }) => kind === 'percentage' || (kind === 'quantity' && unit !== 'years'),
  );
}

/** "urban incomes than rural ones": another thing behind "than". */
function readThan(text: string): Side[] | undefined {
  for (const form of THAN) {
    const { left, right } = form.exec(text)?.groups ?? {};
    if (left === undefined || right === undefined || isClaim(right)) continue;
    const first = withoutComparing(subjectOf(left));
    const second = withoutComparing(subjectOf(right));
    const known = new Set(termsOf(first).flatMap(({ alternatives }) => alternatives[0]!.bases));
    const isNew = termsOf(second).some(
      ({ importance, alternatives }) =>
        importance === 1 && alternatives[0]!.bases.some((base) => !known.has(base)),
    );
    if (!isNew || known.size === 0) continue;
    const [own, other] = [readMoments(left), readMoments(right)];
    const [one] = own;
    const [two] = other.length > 0 ? other : own;
    return [
      { text: `${first}?`, ...(one ? { moment: one } : {}) },
      { text: `${resolveHead(first, second)}?`, ...(two ? { moment: two } : {}) },
    ];
  }
  return undefined;
}

/** Something to be reached: what is left is the way there from now. */
const LEFT = /\b(?:still|yet|left|to go|remain\w*|missing|lack\w*|short of|away|how far)\b/iu;
const BY_HOW = /\bby how (?:much|many)\b/iu;

/** "By how much did it rise?": from what it was. */
function asksMovement(text: string): boolean {
  return BY_HOW.test(text) || readDirection(text) !== undefined;
}

const GROWTH =
  /^(?:growth|grow|grew|econom(?:y|ic)|economic growth|economy grow|yearly|annual|average|rate)$/iu;

/** "Growth" of nothing else is that of the economy. */
function nameGrowth(subject: string): string {
  const grows = /\b(?:grow|grew|growth)\b/iu.test(subject);
  return grows && termsOf(subject).every(({ text }) => GROWTH.test(text)) ? 'GDP growth?' : subject;
}

/** One thing at several times; the second may go without saying. */
function readTimes(text: string, goal: ComparisonGoal): Pick<Comparison, 'sides' | 'implied'> | undefined {
  const moments = readMoments(text);
  const subject = nameGrowth(`${withoutComparing(subjectOf(text))}?`);
  if (termsOf(subject).length === 0) return undefined;
  const of = (times: Moment[]) => times.map((moment) => ({ text: subject, moment }));
  const [first, ...others] = moments;
  if (others.length === 1) return { sides: of(moments), implied: false };
  if (others.length > 1 || goal !== 'difference') return undefined;
  if (first?.aspect === 'target' && LEFT.test(text))
    return { sides: of([first, { time: null, edge: null, aspect: 'result' }]), implied: false };
  if (!asksMovement(text)) return undefined;
  const { time, aspect } = first ?? { time: null, aspect: null };
  return {
    sides: of([
      { time, edge: 'start', aspect },
      { time, edge: 'end', aspect },
    ]),
    implied: true,
  };
}

/** ", and by how much": what is more is to be told with it. */
const BY_HOW_MUCH = /,?\s+and (?:by )?how (?:much|many)(?: (?:more|less|fewer|higher|lower))?$/iu;

/** "… according to Budget 2019", "(Budget 2019)", "does Budget 2019": who says it is no part of what is compared. */
const REPORTED = /[,(\s]*\b(?:(?:according to|in|of|under|by|from) )?(?:the )?$/iu;
const SOURCE = /,?\s*\b[Aa]ccording to (?:the )?\p{Lu}[^,?]*/gu;

/** "Compared with 2016, which rose more …?": the time of neither. */
const AGAINST = /^(?:and |but |so )?(?:compared|in comparison) (?:with|to) [^,?]+,\s*/iu;

/** Reads what a question compares: things of one time, or one thing at two times. */
export function readComparison(text: string): Comparison | undefined {
  const whole = text.trim().replace(/[?.!\s]+$/u, '');
  const { spans } = readReportYears(whole);
  const bare = [...spans]
    .reverse()
    .reduce((rest, { start, end }) => rest.slice(0, start).replace(REPORTED, '') + rest.slice(end), whole)
    .replace(SOURCE, '')
    .replace(BY_HOW_MUCH, '')
    .replace(AGAINST, '')
    .replace(EITHER_WAY, (words) => words.split(' ')[0]!);
  const goal = readGoal(bare);
  if (!goal || /^(?:and |but |so )?why\b/iu.test(bare)) return undefined;
  const than = goal === 'total' || goal === 'share' ? undefined : readThan(bare);
  if (than) return { goal, sides: than, implied: false };
  const things = readThings(bare, goal);
  if (things && new Set(things.map((side) => side.text)).size > 1)
    return { goal, sides: things, implied: false };
  const times = goal === 'total' || goal === 'share' ? undefined : readTimes(bare, goal);
  return times && { goal, ...times };
}
