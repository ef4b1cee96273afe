import { readDirection } from '../language/directions.ts';
import { bareSubjectOf, isClaim } from './bare-subject.ts';
import { termsOf } from './find-subject.ts';
import type { ComparisonGoal } from './read-goal.ts';
import { readMoments, type Moment } from './read-moments.ts';
import type { Side } from './read-things.ts';

/** One thing at two times. */
export interface TwoTimes {
  sides: Side[];
  /** Whether the second goes without saying: "by how much did it rise?" */
  implied: boolean;
}

/** Something to be reached: what is left is the way there from now. */
const LEFT =
  /\b(?:still|yet|left|to go|remain\w*|missing|lack\w*|short of|away|how far|need\w*|have to|has to|must)\b/iu;
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

const REACHED: Moment = { time: null, edge: null, aspect: 'result' };

/** "Is that more than in 2016?", "how does it compare with 2016?": against what is known now. */
function asksAgainstTime(text: string): boolean {
  const against = /\b(?:than|compar\w+ (?:with|to|against))\b(?<right>.*)$/iu.exec(text)?.groups?.right;
  return against !== undefined && !isClaim(against);
}

/** Before a target is what was reached, whatever it was before that. */
function settleBefore(first: Moment, second: Moment): Moment[] {
  const isBefore = ({ time, edge }: Moment) => time === null && edge === 'start';
  const pair = [first, second];
  if (!pair.some(({ time, aspect }) => time !== null || aspect === 'target')) return pair;
  return pair.map((moment, i) => (isBefore(moment) && pair[1 - i]!.aspect === 'target' ? REACHED : moment));
}

/** One thing at several times; the second may go without saying. */
export function readTwoTimes(text: string, goal: ComparisonGoal): TwoTimes | undefined {
  const moments = readMoments(text);
  const subject = nameGrowth(`${bareSubjectOf(text)}?`);
  if (termsOf(subject).length === 0) return undefined;
  const of = (times: Moment[]) => times.map((moment) => ({ text: subject, moment }));
  const [first, ...others] = moments;
  const [second] = others;
  if (first && second && others.length === 1)
    return { sides: of(settleBefore(first, second)), implied: false };
  if (first && others.length === 0 && asksAgainstTime(text))
    return { sides: of([REACHED, first]), implied: false };
  if (others.length > 1 || goal !== 'difference') return undefined;
  if (first?.aspect === 'target' && LEFT.test(text)) return { sides: of([first, REACHED]), implied: false };
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
