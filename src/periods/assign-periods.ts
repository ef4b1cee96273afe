import type { Paragraph, Period, PeriodKind, Section, Sentence } from '../types.ts';
import { findTimeExpressions, type TimeContext, type TimeExpression } from './find-time-expressions.ts';
import { readTense, type Tense } from './read-tense.ts';

type Undated = Omit<Sentence, 'period'>;

/** How far into an opening statement a time must stand to speak for the rest of the paragraph. Characters. */
const OPENING = 90;

function timesIn(text: string, context: TimeContext): TimeExpression[] {
  return findTimeExpressions(text, context).filter((expression) => expression.role === 'time');
}

function toPeriod({ label, from, to, inferred }: TimeExpression, kind: PeriodKind): Period {
  return { kind, label, ...(from ? { from } : {}), ...(to ? { to } : {}), ...(inferred ? { inferred } : {}) };
}

function isPast({ to }: { to?: string }, year: number | null): boolean {
  return year !== null && to !== undefined && to < `${year}-01-01`;
}

/** Speaks of days behind the report's own year, or of an open future. */
function isFuture({ label, to }: { label: string; to?: string }, year: number | null): boolean {
  if (to === undefined) return /^(?:next|medium|long)/u.test(label);
  return year !== null && to > `${year + 1}-11-30`;
}

function kindOf(expression: TimeExpression, tense: Tense, year: number | null): PeriodKind {
  if (isPast(expression, year)) return 'result';
  if (isFuture(expression, year)) return 'target';
  if (tense === 'reports') return 'result';
  return tense === 'announces' ? 'target' : 'other';
}

/** "Targets and tasks for the next five years" speaks for the whole section. */
function periodOfHeading(heading: string, context: TimeContext): Period | undefined {
  const [time] = timesIn(heading, context);
  if (!time) return undefined;
  const announces = /\b(?:targets?|tasks?|plans?|goals?|outlook|priorit\w+|work for|arrangements?)\b/iu.test(
    heading,
  );
  const kind = kindOf(time, announces ? 'announces' : 'neither', context.year);
  return toPeriod(time, kind === 'other' && /\breview\b/iu.test(heading) ? 'result' : kind);
}

function periodOfSection(
  index: number | null,
  sections: Section[],
  context: TimeContext,
): Period | undefined {
  for (let at = index; at !== null; at = sections[at]!.parent) {
    const period = periodOfHeading(sections[at]!.heading, context);
    if (period) return period;
  }
  return undefined;
}

function yearOf(year: number | null, kind: PeriodKind): Period {
  if (year === null || kind !== 'target') return { kind, label: 'undated' };
  return { kind, label: String(year), from: `${year}-01-01`, to: `${year}-12-31`, inferred: true };
}

/** "We must …" is neither a result nor, outside a plan, a target. */
function inheritKind(surrounding: Period | undefined, tense: Tense): PeriodKind {
  if (tense === 'announces') return 'target';
  if (tense === 'reports') return 'result';
  if (tense === 'urges' && surrounding?.kind !== 'target') return 'other';
  return surrounding?.kind ?? 'other';
}

/** A sentence without a time of its own takes that of its surroundings, unless its verbs speak against it. */
function inherit(surrounding: Period | undefined, tense: Tense, year: number | null): Period {
  const kind = inheritKind(surrounding, tense);
  if (!surrounding) return yearOf(year, kind);
  if (kind === 'target' && isPast(surrounding, year)) return yearOf(year, 'target');
  if (kind === 'result' && isFuture(surrounding, year)) return yearOf(year, 'result');
  return { ...surrounding, kind };
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
  const dated: Sentence[] = [];
  let introduced: { period: Period; section: number | null } | undefined;
  for (const paragraph of paragraphs) {
    const section = periodOfSection(paragraph.section, sections, context);
    if (introduced && paragraph.kind !== 'item' && paragraph.section !== introduced.section)
      introduced = undefined;
    let surrounding = section ?? undefined;
    if (introduced && paragraph.kind === 'item') surrounding = introduced.period;
    const own = sentences.slice(paragraph.sentences.from, paragraph.sentences.to);
    for (const [i, sentence] of own.entries()) {
      const words = text.slice(sentence.start, sentence.end);
      const tense = readTense(words);
      const [time] = timesIn(words, context);
      const period = time
        ? toPeriod(time, kindOrInherited(time, tense, surrounding, context.year))
        : inherit(surrounding, tense, context.year);
      if (time && i === 0 && time.start <= OPENING && paragraph.kind !== 'heading') surrounding = period;
      dated.push({ ...sentence, period });
    }
    const last = dated.at(-1);
    if (paragraph.kind === 'intro' && last) introduced = { period: last.period, section: paragraph.section };
    else if (paragraph.kind === 'text') introduced = undefined;
  }
  return dated;
}

function kindOrInherited(
  time: TimeExpression,
  tense: Tense,
  surrounding: Period | undefined,
  year: number | null,
): PeriodKind {
  const kind = kindOf(time, tense, year);
  return kind === 'other' && surrounding ? surrounding.kind : kind;
}
