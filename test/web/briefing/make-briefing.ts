import type { Briefing, CoveredTopic, FigureRow, Point } from '../../../src/briefing/briefing.ts';
import type { Citation } from '../../../src/types.ts';

const citation = (marker: number): Citation => ({
  marker,
  documentId: 'report',
  title: 'Report',
  section: ['Review'],
  paragraph: marker,
  start: marker * 10,
  end: marker * 10 + 5,
  quote: 'Words',
  period: { kind: 'result', label: '2021' },
});

export const point = (id: string, marker = 1): Point => ({
  id,
  text: `“${id}” [${marker}]`,
  citations: [citation(marker)],
});

export const row = (id: string): FigureRow => ({
  id,
  indicator: 'GDP',
  text: '6%',
  value: 6,
  unit: '%',
  comparator: 'exactly',
  measure: 'change',
  period: { kind: 'target', label: '2022' },
  citations: [citation(9)],
});

export const covered = (topic: string, parts: Partial<CoveredTopic>): CoveredTopic => ({
  topic,
  status: 'answered',
  section: [],
  figures: [],
  achieved: [],
  nextYears: [],
  thisYear: [],
  problems: [],
  context: [],
  seeAlso: [],
  cut: [],
  ...parts,
});

/** A briefing of two topics, one of them not covered. */
export function makeBriefing(...achieved: string[]): Briefing {
  return {
    id: 'b',
    title: 'Briefing: education, space travel',
    status: 'answered',
    documents: [],
    topics: [
      covered('education', {
        figures: [row('f1')],
        achieved: achieved.map((id) => point(id)),
        thisYear: [point('p9')],
      }),
      { topic: 'space travel', status: 'not_found', reason: 'absent', answer: 'Nothing on it.' },
    ],
    citations: [citation(1), citation(9)],
    mode: 'extractive',
    timings: {},
  };
}
