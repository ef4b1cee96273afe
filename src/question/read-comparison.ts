import { EITHER_WAY, readGoal, type ComparisonGoal } from './read-goal.ts';
import { readThan, readThings, type Side } from './read-things.ts';
import { readTwoTimes } from './read-two-times.ts';

/** Questions for a figure each, and what is to be made of these figures. */
export interface Comparison {
  goal: ComparisonGoal;
  /** Two or more. */
  sides: Side[];
  /** Whether the second side goes without saying: "by how much did it rise?" */
  implied: boolean;
}

/** ", and by how much": what is more is to be told with it. */
const BY_HOW_MUCH = /,?\s+and (?:by )?how (?:much|many)(?: (?:more|less|fewer|higher|lower))?$/iu;

/** "… according to the Minister": who says it is no part of what is compared. */
const SOURCE = /,?\s*\b[Aa]ccording to (?:the )?\p{Lu}[^,?]*/gu;

/** "Compared with 2016, which rose more …?": the time of neither. */
const AGAINST = /^(?:and |but |so )?(?:compared|in comparison) (?:with|to) [^,?]+,\s*/iu;

/** Reads what a question compares: things of one time, or one thing at two times. */
export function readComparison(text: string): Comparison | undefined {
  const whole = text.trim().replace(/[?.!\s]+$/u, '');
  const bare = whole
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
  const times = goal === 'total' || goal === 'share' ? undefined : readTwoTimes(bare, goal);
  return times && { goal, ...times };
}
