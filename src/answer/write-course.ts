import { readMoments, withoutMoments, type Moment } from '../question/read-moments.ts';
import type { FigureEvidence } from '../retrieve/score-figures.ts';
import { findAtAnyTime, pickMoment } from './pick-moment.ts';
import { tellFigures } from './tell-figures.ts';
import { areAlike } from './write-calculation.ts';
import { PASSED, written, type Writer } from './written.ts';

const ASKS_COURSE =
  /\bhow (?:has|have|did|does|do|is|was|were)\b.*\b(?:chang|develop|evolv|progress)\p{L}*|\b(?:development|course|history|trend) of\b/iu;
const BEFORE: Moment = { time: null, edge: 'start', aspect: null };
const NOW: Moment = { time: null, edge: null, aspect: 'result' };
const GOAL: Moment = { time: null, edge: null, aspect: 'target' };

/** The moments of a question for several; what was, what is and what is to be for one how something develops. */
function readCourse(text: string): Moment[] {
  const moments = readMoments(text);
  if (moments.length > 1 || !ASKS_COURSE.test(text)) return moments;
  const [only] = moments;
  if (!only) return [BEFORE, NOW, GOAL];
  return only.time === null || only.aspect === 'target'
    ? [BEFORE, NOW, only]
    : [
        { time: only.time, edge: 'start', aspect: null },
        { time: only.time, edge: 'end', aspect: null },
      ];
}

/** Of each time the best; a goal may be set for several. */
function choose(moment: Moment, figures: FigureEvidence[]): FigureEvidence[] {
  if (moment.time !== null || moment.aspect !== 'target') return figures.slice(0, 1);
  const periods = new Map<string, FigureEvidence>();
  for (const one of figures) {
    const { label } = one.figure.period;
    if (!periods.has(label)) periods.set(label, one);
  }
  return [...periods.values()].slice(0, 2);
}

function byTime(a: FigureEvidence, b: FigureEvidence): number {
  return (
    (a.figure.period.to ?? '').localeCompare(b.figure.period.to ?? '') || a.figure.start - b.figure.start
  );
}

/** "Today, in 2022 and in five years": one thing at several times; or what it was before. */
export const writeCourse: Writer = (material) => {
  const { text } = material.question;
  const moments = readCourse(text);
  const [first] = moments;
  if (!first || (moments.length === 1 && first.edge !== 'start')) return PASSED;
  const figures = findAtAnyTime(withoutMoments(text), material);
  const [best] = figures;
  if (!best) return PASSED;
  const alike = figures.filter(({ figure }) => areAlike([best.figure, figure]));
  const chosen = [
    ...new Set(moments.flatMap((moment) => choose(moment, pickMoment(moment, alike, material)))),
  ];
  if (chosen.length < Math.min(2, moments.length)) return PASSED;
  return written(
    tellFigures(chosen.toSorted(byTime), {
      ...material,
      question: { ...material.question, kind: 'quantity' },
    }),
  );
};
