import { isGood, type Judged } from './judge-answer.ts';

/** Counts of one type of question, or of all. */
export interface Summary {
  type: string;
  questions: number;
  answerable: number;
  /** Right status, substance, citation and length. */
  right: number;
  /** Right in substance, but longer than a reader wants. */
  tooLong: number;
  uncited: number;
  wronglyRefused: number;
  unanswerable: number;
  refusedRightly: number;
  /** Refused, but for a reason that does not fit. */
  wrongReason: number;
  answeredWrongly: number;
  wrongFigures: number;
}

function count(judged: Judged[], ...verdicts: Judged['verdict'][]): number {
  return judged.filter(({ verdict }) => verdicts.includes(verdict)).length;
}

function summariseOne(type: string, judged: Judged[]): Summary {
  const answerable = judged.filter(({ question }) => question.expect.status === 'answered');
  return {
    type,
    questions: judged.length,
    answerable: answerable.length,
    right: count(judged, 'right'),
    tooLong: count(judged, 'too_long'),
    uncited: count(judged, 'uncited'),
    wronglyRefused: count(judged, 'wrongly_refused'),
    unanswerable: judged.length - answerable.length,
    refusedRightly: count(judged, 'refused_rightly'),
    wrongReason: count(judged, 'wrong_reason'),
    answeredWrongly: count(judged, 'answered_wrongly'),
    wrongFigures: count(judged, 'wrong_figure'),
  };
}

/** A row for each type in the order of the questions, and one for all. */
export function summarise(judged: Judged[]): Summary[] {
  const types = [...new Set(judged.map(({ question }) => question.type))];
  return [
    ...types.map((type) =>
      summariseOne(
        type,
        judged.filter(({ question }) => question.type === type),
      ),
    ),
    summariseOne('all', judged),
  ];
}

const COLUMNS: [string, (summary: Summary) => string | number][] = [
  ['type', ({ type }) => type],
  ['questions', ({ questions }) => questions],
  ['answered rightly', ({ right, answerable }) => (answerable > 0 ? `${right}/${answerable}` : '')],
  ['too long', ({ tooLong }) => tooLong],
  ['uncited', ({ uncited }) => uncited],
  ['wrongly refused', ({ wronglyRefused }) => wronglyRefused],
  [
    'refused',
    ({ refusedRightly, wrongReason, unanswerable }) =>
      unanswerable > 0 ? `${refusedRightly + wrongReason}/${unanswerable}` : '',
  ],
  [
    'right reason',
    ({ refusedRightly, unanswerable }) => (unanswerable > 0 ? `${refusedRightly}/${unanswerable}` : ''),
  ],
  ['wrong figures', ({ wrongFigures }) => wrongFigures],
];

/** A Markdown table. */
export function formatSummaries(summaries: Summary[]): string {
  const row = (cells: (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [
    row(COLUMNS.map(([name]) => name)),
    row(COLUMNS.map(() => '---')),
    ...summaries.map((summary) => row(COLUMNS.map(([, read]) => read(summary)))),
  ].join('\n');
}

export function shareRight(judged: Judged[]): number {
  return judged.filter(({ verdict }) => isGood(verdict)).length / (judged.length || 1);
}
