import {
  findTimeExpressions,
  type TimeContext,
  type TimeExpression,
} from '../periods/find-time-expressions.ts';
import type { Period } from '../types.ts';
import type { PairEnd } from './find-pairs.ts';
import type { Place } from './read-sentence.ts';
import { turnPeriod } from './turn-period.ts';

/** A figure with what decides its time. */
export interface Timed {
  place: Place;
  pair: PairEnd | undefined;
}

function yearPeriod(year: number, kind: Period['kind']): Period {
  return { kind, label: String(year), from: `${year}-01-01`, to: `${year}-12-31`, inferred: true };
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

/** What is raised "from $1,150 to $1,170" in 2008 was $1,150 before 2008, and is nobody's figure for that year. */
function before({ kind, from, label }: Period, year: number | null): Period {
  const first = from === undefined ? year : yearOf(from);
  const earlier = kind === 'result' ? 'result' : 'other';
  if (first === null) return { kind: earlier, label: 'undated' };
  return {
    kind: earlier,
    label: `before ${label.startsWith('FY') ? 'FY' : ''}${first}`,
    to: `${first - 1}-12-31`,
    inferred: true,
  };
}

/** "From A to B" over the past five years of a 2022 report: A is the result of 2016, B that of 2021. */
function periodOfPair(end: PairEnd, period: Period, year: number | null): Period {
  if (period.kind !== 'result' || period.from === undefined || period.to === undefined)
    return end === 'start' ? before(period, year) : period;
  return end === 'start'
    ? yearPeriod(yearOf(period.from) - 1, 'result')
    : yearPeriod(yearOf(period.to), 'result');
}

const COMPARED =
  /(?<!\p{L})(?:that (?:of|in)|those (?:of|in)|than|compared|relative|versus|against)(?!\p{L})/iu;
const ATTACHED =
  /(?:^|[\s,])(?:in|for|by|from|since|during|of|over|as early as|at the (?:start|end) of|until|before|this|last|next)\s+(?:(?:the|early|late|mid|first|second|third|fourth|latter|half|quarter|beginning|start|end|middle|of)\s+)*$/iu;

function kindOf(expression: TimeExpression, period: Period, year: number | null): Period['kind'] {
  if (year !== null && expression.to !== undefined && expression.to < `${year}-01-01`) return 'result';
  if (
    period.kind === 'result' &&
    year !== null &&
    expression.to !== undefined &&
    expression.to > `${year}-12-31`
  )
    return 'target';
  return period.kind;
}

/** The time said right behind a figure ("from $8.5 billion in FY2011"), or in its own part of the sentence. */
function ownTime({ place }: Timed, times: TimeExpression[]): TimeExpression | undefined {
  const { quantity, text, end, barrier } = place;
  const behind = times.find((time) => time.start >= quantity.end && time.end <= end);
  if (behind) {
    const between = text.slice(quantity.end, behind.start);
    const attached =
      between.trim() === '' ||
      ATTACHED.test(between) ||
      /^(?:by|since|FY|past|next|last|this)/iu.test(text.slice(behind.start));
    if (attached && !COMPARED.test(between) && !/[,;(]\s*\S+\s+\S+\s/u.test(between)) return behind;
  }
  const spoken = times.filter((time) => time.role === 'time');
  return spoken.length > 1
    ? spoken.findLast((time) => time.start >= barrier && time.end <= quantity.start)
    : undefined;
}

/** The time a figure speaks of: its own words, else its end of a pair, else its sentence's period. */
export function assignFigurePeriods(
  text: string,
  period: Period,
  figures: Timed[],
  context: TimeContext,
): Period[] {
  const times = findTimeExpressions(text, context);
  return figures.map((figure) => {
    const time = ownTime(figure, times);
    const turned = turnPeriod(text, figure.place.quantity.start, period, context.year);
    if (time && time.label !== period.label) {
      const kind = kindOf(time, turned, context.year);
      const { label, from, to, inferred } = time;
      return {
        kind,
        label,
        ...(from ? { from } : {}),
        ...(to ? { to } : {}),
        ...(inferred ? { inferred } : {}),
      };
    }
    if (time) return { ...period, kind: turned.kind };
    return figure.pair ? periodOfPair(figure.pair, turned, context.year) : turned;
  });
}
