import { bareSubjectOf, isClaim, withoutAmounts, withoutComparing } from './bare-subject.ts';
import { termsOf } from './find-subject.ts';
import { clean } from './find-times.ts';
import type { ComparisonGoal } from './read-goal.ts';
import { readMoments, withoutMoments, type Moment } from './read-moments.ts';
import { resolveHead, splitAlternatives } from './split-alternatives.ts';

/** A question for one of the figures that are compared. */
export interface Side {
  /** Standalone. */
  text: string;
  /** Of one thing at several times: the time, which `text` leaves out. */
  moment?: Moment;
}

const PREPOSITION = '(?:for|of|from|in|on|by|with|to|at)';
const ASKS = '(?:which|who|whose|what|does|do|did|is|are|was|were|will|how|where)';

/** Where the things stand in "which grows faster, A or B?", "of A, B and C, which …?", "more A or more B". */
const FORMS = [
  /^(?:and |but |so )?(?:(?:of|among|between|out of)\s+)?(?<things>[^:]+? (?:and|or) [^:]+?)\s*(?:,|:)\s*(?<shared>(?:which|who|what)\b.+)$/iu,
  new RegExp(String.raw`^(?<shared>.*\b${ASKS}\b[^:]*?)\s*[,:]\s+(?<things>[^:]+? (?:or|versus) .+)$`, 'iu'),
  /^(?<shared>.*?)\b(?:between)\s+(?<things>.+? and .+)$/iu,
  /^(?<shared>.*?)\b(?:more|fewer)\s+(?<things>.+? or (?:more |fewer )?.+)$/iu,
  new RegExp(
    String.raw`^(?<shared>.*\b)(?<things>${PREPOSITION}\s+(?:the )?\S[^,]*? or (?:the )?${PREPOSITION}\s.+)$`,
    'iu',
  ),
];

const TOTAL_FORMS = [
  /^(?<shared>.*\btogether)\s*:\s*(?<things>.+? versus .+)$/iu,
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
  /^.*?\b(?:percentage|per ?cent|share|proportion|fraction|part) of (?:the )?(?<whole>.+?) (?:does|do|did|is|are|was|were) (?:made up (?:by|of) )?(?<part>.+?)(?: (?:make up|account for|represent|constitute|amount to|correspond to|come to|equal)\b.*)?$/iu,
  /^.*?\b(?:percentage|per ?cent|share|proportion|fraction|part) of (?:the )?(?<whole>.+?) (?:comes? from|came from|goes? to|went to) (?<part>.+)$/iu,
];

function formsFor(goal: ComparisonGoal, text: string): RegExp[] {
  if (goal === 'total') return TOTAL_FORMS;
  return goal === 'difference' && /\bapart\b/iu.test(text) ? [APART] : FORMS;
}

/** The things that are named side by side, each with its own time or with the only one. */
export function readThings(text: string, goal: ComparisonGoal): Side[] | undefined {
  const bare = withoutAmounts(text);
  const common = readMoments(text);
  for (const form of goal === 'share' ? SHARE_FORMS : formsFor(goal, text)) {
    const groups = form.exec(bare)?.groups;
    if (!groups) continue;
    const things = groups.part
      ? [groups.part, groups.whole!]
      : splitAlternatives(
          groups.things!.replace(/\s+(?:altogether|together|combined|in total|in all)$/iu, ''),
        );
    if (things.length < 2 || !things.every((thing) => termsOf(withoutMoments(thing)).length > 0)) continue;
    // Two questions set against each other keep what each of them asked.
    const apart = common.length > 1 || /\sversus\s/iu.test(groups.things ?? '');
    const own = things.map((thing) => (apart ? readMoments(thing) : common));
    if (own.some(({ length }) => length > 1) || (common.length > 1 && own.some(({ length }) => length === 0)))
      return undefined;
    const shared = withoutComparing(withoutMoments(groups.shared ?? ''));
    return things.map((thing, i) => {
      const [moment] = own[i]!;
      return { text: clean(`${shared} ${withoutMoments(thing)}?`), ...(moment ? { moment } : {}) };
    });
  }
  return undefined;
}

const THAN = [
  /^(?<left>.+?)\s+than\s+(?:(?:that|those) (?=of |for |in )|in comparison with )?(?<right>.+)$/iu,
  /^(?:how (?:does|do|did|is|are|was|were|will|has|have) )?(?<left>.+?)\s+compar\w+ (?:with|to|against)\s+(?<right>.+)$/iu,
  /^compare\s+(?<left>.+?)\s+(?:with|to|against|and)\s+(?<right>.+)$/iu,
];

/** "urban incomes than rural ones": another thing behind "than". */
export function readThan(text: string): Side[] | undefined {
  for (const form of THAN) {
    const { left, right } = form.exec(text)?.groups ?? {};
    if (left === undefined || right === undefined || isClaim(right)) continue;
    const first = bareSubjectOf(left);
    const second = bareSubjectOf(right);
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
