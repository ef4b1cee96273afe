import type { Paragraph, Period, PeriodKind, Section, Sentence } from '../types.ts';
import { findTimeExpressions, type TimeContext, type TimeExpression } from './find-time-expressions.ts';
import { readTense, type Tense } from './read-tense.ts';

type Undated = Omit<Sentence, 'period'>;

/** How far into an opening statement a time must stand to speak for the rest of the paragraph. Characters. */
const OPENING = 90;
/** A later sentence that begins with a time ("In 2020, …") speaks for those behind it. Characters. */
const FRONT = 12;

const PLANS = /\b(?:targets?|tasks?|plans?|goals?|outlook|priorit\w+|work for|arrangements?)\b/iu;

function isPast({ to }: { to?: string }, year: number | null): boolean {
  return year !== null && to !== undefined && to < `${year}-01-01`;
}

/** Speaks of days behind the report's own year, or of an open future. */
function isFuture({ label, from, to }: { label: string; from?: string; to?: string }, year: number | null) {
  if (from === undefined && to === undefined) return /^(?:next|medium|long)/u.test(label);
  if (year === null) return false;
  // A financial year may end in the next spring and still be the report's own.
  return (from ?? '') > `${year}-12-31` || (to ?? '') > `${year + 1}-11-30`;
}

function kindOf(time: TimeExpression, tense: Tense, year: number | null): PeriodKind {
  if (isPast(time, year)) return 'result';
  if (isFuture(time, year)) return 'target';
  if (tense === 'reports') return 'result';
  return tense === 'announces' ? 'target' : 'other';
}

function toPeriod({ label, from, to, inferred }: TimeExpression, kind: PeriodKind): Period {
  return { kind, label, ...(from ? { from } : {}), ...(to ? { to } : {}), ...(inferred ? { inferred } : {}) };
}

/** "Targets and tasks for the next five years" speaks for the whole section. */
function periodOfHeading(heading: string, context: TimeContext): Period | undefined {
  const time = findTimeExpressions(heading, context).find(({ role }) => role === 'time');
  if (!time) return undefined;
  const kind = kindOf(time, PLANS.test(heading) ? 'announces' : 'neither', context.year);
  return toPeriod(time, kind === 'other' && /\breview\b/iu.test(heading) ? 'result' : kind);
}

/** Period of the innermost heading that says one, for each section. */
function periodsOfSections(sections: Section[], context: TimeContext): (Period | undefined)[] {
  const periods: (Period | undefined)[] = [];
  for (const { heading, parent } of sections)
    periods.push(periodOfHeading(heading, context) ?? (parent === null ? undefined : periods[parent]));
  return periods;
}

/** What is announced without a time is announced for the report's own year. */
function undated(kind: PeriodKind, year: number | null): Period {
  if (year === null || kind !== 'target') return { kind, label: 'undated' };
  return { kind, label: String(year), from: `${year}-01-01`, to: `${year}-12-31`, inferred: true };
}

/** "Today", "now": not the past that the surroundings speak of. */
const NOW = /\b(?:today|now|currently|at present|presently|nowadays|to date)\b/iu;
const PRESENT = /\b(?:is|are|has|have)\b/iu;

/** Stated years, "since 2005" or "between 2016 and 2021", end with the sentences that tell of them. */
function isClosedSpan({ inferred, from, to }: Period): boolean {
  return inferred !== true && from !== undefined && to?.slice(0, 4) !== from.slice(0, 4);
}

/** A sentence of the present does not speak of the past years that its paragraph opened with. */
function leavesPast(words: string, surrounding: Period, tense: Tense, year: number | null): boolean {
  if (tense !== 'neither' || surrounding.kind === 'target') return false;
  if (isPast(surrounding, year) && NOW.test(words)) return true;
  return isClosedSpan(surrounding) && PRESENT.test(words);
}

/** A sentence without a time of its own takes that of its surroundings, unless its verbs speak against it. */
function inherit(surrounding: Period | undefined, tense: Tense, year: number | null): Period {
  const kind = {
    announces: 'target',
    reports: 'result',
    // "We must …" is neither a result nor, outside a plan, a target.
    considers: surrounding?.kind === 'target' ? 'target' : 'other',
    neither: surrounding?.kind ?? 'other',
  }[tense] as PeriodKind;
  if (!surrounding) return undated(kind, year);
  // What must be, or is announced, lies not in the past years that the surroundings speak of.
  if (tense !== 'reports' && tense !== 'neither' && isPast(surrounding, year)) return undated(kind, year);
  if (kind === 'result' && isFuture(surrounding, year)) return undated(kind, year);
  return { ...surrounding, kind };
}

/** The first time that a sentence speaks of. What it announces cannot lie in the past ("replace the 1994 rebates"). */
function findOwnTime(words: string, tense: Tense, context: TimeContext): TimeExpression | undefined {
  return findTimeExpressions(words, context).find(
    (time) => time.role === 'time' && !(tense === 'announces' && isPast(time, context.year)),
  );
}

/**
 * Gives each sentence its period: from its own words, else its paragraph's opening, else the statement that
 * introduces its list, else its heading, else the report's year for what is announced.
 * @param sentences without periods, offsets into `text`, in order.
 */
export function assignPeriods(
  text: string,
  { sections, paragraphs }: { sections: Section[]; paragraphs: Paragraph[] },
  sentences: Undated[],
  context: TimeContext,
): Sentence[] {
  const ofSections = periodsOfSections(sections, context);
  const dated: Sentence[] = [];
  let introduced: Period | undefined;
  for (const paragraph of paragraphs) {
    const { kind, section } = paragraph;
    if (kind !== 'item') introduced = undefined;
    let surrounding = introduced ?? (section === null ? undefined : ofSections[section]);
    for (let index = paragraph.sentences.from; index < paragraph.sentences.to; index++) {
      const sentence = sentences[index]!;
      const words = text.slice(sentence.start, sentence.end);
      const tense = readTense(words);
      const time = findOwnTime(words, tense, context);
      const own = time && toPeriod(time, kindOf(time, tense, context.year));
      if (own?.kind === 'other' && surrounding) own.kind = surrounding.kind;
      const left = surrounding && leavesPast(words, surrounding, tense, context.year);
      const period = own ?? inherit(left ? undefined : surrounding, tense, context.year);
      const first = index === paragraph.sentences.from;
      const opens = kind !== 'heading' && time && time.start <= (first ? OPENING : FRONT);
      if (own && opens) surrounding = period;
      dated.push({ ...sentence, period });
    }
    if (kind === 'intro') introduced = dated.at(-1)?.period;
  }
  return dated;
}
