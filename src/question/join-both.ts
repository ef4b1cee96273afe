import { termsOf } from './find-subject.ts';
import { clean } from './find-times.ts';
import { readGoal, type ComparisonGoal } from './read-goal.ts';

/** "Which of the two is higher?", "what is the difference?": of what the last two questions asked. */
const BOTH =
  /\b(?:the two|these two|those two|both|of (?:them|these|those)|which (?:one )?(?:is|was|are|were|will|grows?|grew|rises?|rose)|difference|gap|apart|together|altogether|in total|add(?:ed|s)? up)\b/iu;

const OPENS: Partial<Record<ComparisonGoal, string>> = {
  most: 'Which is higher',
  least: 'Which is lower',
  difference: 'What is the difference',
  ratio: 'How many times',
  total: 'How much is together',
};

/** "What is the target for trade?" -> "target for trade" */
function nameAsked(question: string): string {
  return question
    .replace(/[?.!\s]+$/u, '')
    .replace(
      /^(?:(?:and|so|but) )?(?:what|which|how (?:much|many|big|high|large|long|fast))(?: (?:is|are|was|were|will|would|did|does|do|should|has|have))?(?: the)?\s+/iu,
      '',
    );
}

/**
 * Resolves a turn that compares what the last two questions asked.
 * @returns undefined where it names something of its own, or compares nothing.
 */
export function joinBoth(turn: string, previous: string, before: string): string | undefined {
  const goal = readGoal(turn);
  const opens = goal && OPENS[goal];
  if (!opens || !BOTH.test(turn)) return undefined;
  if (termsOf(turn).some(({ importance, text }) => importance === 1 && !BOTH.test(text))) return undefined;
  return clean(`${opens}: ${nameAsked(before)} versus ${nameAsked(previous)}?`);
}
