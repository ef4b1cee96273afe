import { prepareQuestion } from '../retrieve/prepare-question.ts';
import { fitsPeriod } from '../retrieve/fits-period.ts';
import type { Question } from '../question/question.ts';
import type { Moment } from '../question/read-moments.ts';
import type { FigureEvidence } from '../retrieve/score-figures.ts';
import { findEarlier } from './find-earlier.ts';
import { findFigureEvidence, judgeFigure } from './write-figure.ts';
import type { Material } from './written.ts';

type Time = Question['times'][number];

type Reports = Pick<Material, 'library' | 'documents'>;

/** Reads a part of a question in the light of the reports that the whole is asked of. */
export function readPart(text: string, { library, documents }: Reports): Question {
  return prepareQuestion(
    text,
    library,
    documents.map(({ id }) => id),
  );
}

/** The time that a moment names. */
function readTime({ time, aspect }: Moment, reports: Reports): Time | undefined {
  if (time === null) return undefined;
  const past = aspect === 'result' ? 'was' : 'target';
  return readPart(`${past} ${time}`, reports).times[0] ?? readPart(`was ${time}`, reports).times[0];
}

/** What answers for a thing at any time, best first. */
export function findAtAnyTime(subject: string, material: Material): FigureEvidence[] {
  const prepared = readPart(subject, material);
  if (prepared.terms.length === 0) return [];
  const question: Question = { ...prepared, kind: 'quantity', times: [], aspect: null };
  return findFigureEvidence({ ...material, question }).filter(
    (one) => judgeFigure(one, question) === 'answers' && one.figure.value !== null,
  );
}

const FITS = ['same', 'within', 'edge'] as const;

function yearOf(date: string | undefined): number {
  return Number(date?.slice(0, 4));
}

/**
 * Of figures of one thing, those of a moment, best first.
 * @param figures of any time, best first; with what they were before ("from 56% to 71%").
 */
export function pickMoment(moment: Moment, figures: FigureEvidence[], reports: Reports): FigureEvidence[] {
  const { edge, aspect } = moment;
  const starts = new Set(figures.map((one) => findEarlier(one, figures)?.figure));
  const isStart = ({ figure }: FigureEvidence) => starts.has(figure);
  const sided = figures.filter(({ figure: { period } }) =>
    aspect === 'target' ? period.kind === 'target' : aspect !== 'result' || period.kind !== 'target',
  );
  const time = readTime(moment, reports);
  if (moment.time !== null && time === undefined) return [];
  if (time === undefined) {
    if (edge === 'start') return sided.filter(isStart);
    // Where nothing was before, there is no after either.
    return sided.filter((one) => !isStart(one) && (edge === null || findEarlier(one, figures) !== undefined));
  }
  if (edge === 'start') {
    const first = yearOf(time.from);
    return sided.filter((one) => {
      const at = yearOf(one.figure.period.to);
      return at === first - 1 || (at === first && isStart(one));
    });
  }
  const asked = { times: [time], text: '' };
  return FITS.flatMap((fit) =>
    sided.filter((one) => !(edge === 'end' && isStart(one)) && fitsPeriod(one.figure, asked) === fit),
  );
}
