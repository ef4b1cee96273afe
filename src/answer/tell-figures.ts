import type { FigureEvidence } from '../retrieve/score-figures.ts';
import type { Figure } from '../types.ts';
import { escapeMarkdown } from './cited-text.ts';
import { cutStatement, FACT_WORDS } from './cut-statement.ts';
import { isCalledTarget, openWithPeriod } from './name-period.ts';
import { nameReport } from './name-report.ts';
import type { Material } from './written.ts';

/** What says in front of a figure how exact it is. */
export const COMPARATORS: Record<string, string> = {
  exactly: '',
  'at least': 'at least ',
  'more than': 'more than ',
  'at most': 'at most ',
  'less than': 'less than ',
  about: 'about ',
};

/** "at least 6%" */
export function nameFigure({ comparator, text }: Figure): string {
  return `${COMPARATORS[comparator] ?? ''}${escapeMarkdown(text)}`;
}

type Telling = Pick<Material, 'question' | 'text' | 'library'>;

/** "For 2021: 69,800 yuan and 43,600 yuan"; of several times "29,900 yuan for 2016 and 43,600 yuan for 2021". */
function openTogether(figures: FigureEvidence[], target: boolean): string {
  const openings = figures.map(({ figure }) => openWithPeriod(figure.period, target));
  if (new Set(openings).size === 1)
    return `${openings[0]!}: ${figures.map(({ figure }) => nameFigure(figure)).join(' and ')}`;
  return figures
    .map(({ figure }, i) => {
      const opening = `${openings[i]![0]!.toLowerCase()}${openings[i]!.slice(1)}`;
      return `${nameFigure(figure)} ${/^(?:for|over|by|before|until|from|since)\b/u.test(opening) ? '' : 'as '}${opening}`;
    })
    .join(' and ');
}

/** Figures of one clause, with its words once. */
function tellTogether(
  figures: FigureEvidence[],
  { question, text, library }: Telling,
  words: number,
): string {
  const [{ figure, view, clause }] = figures as [FigureEvidence];
  const must = {
    start: Math.min(...figures.map((one) => one.figure.start)),
    end: Math.max(...figures.map((one) => one.figure.end)),
  };
  const matched = figures.flatMap((one) => one.matched);
  const said = cutStatement({ view, clause, matched }, { words, needsFigure: true, must });
  const target = isCalledTarget(question.text, view);
  const several =
    library
      .figuresOf(view.document, view.index)
      .filter(({ start, end }) => start >= said.start && end <= said.end).length > 1;
  const opening = several
    ? `${openTogether(figures, target)} –`
    : `${openWithPeriod(figure.period, target)}:`;
  const quote = text.quote(view, said, figure.period);
  const markers = figures.map((one) => text.cite(view, said, one.figure.period));
  return `${opening} ${quote}${[...new Set(markers)].filter((marker) => !quote.endsWith(marker)).join('')}`;
}

/** "For 2016: 397.9 billion yuan – “Our GDP jumped to …” [1]"; the figure stands in front where its clause has several. */
export function tellFigure(evidence: FigureEvidence, telling: Telling, words = FACT_WORDS): string {
  return tellTogether([evidence], telling, words);
}

function groupByPlace(figures: FigureEvidence[]): FigureEvidence[][] {
  const groups = new Map<string, FigureEvidence[]>();
  for (const one of figures) {
    const key = `${one.view.document.id} ${one.view.index} ${one.clause.start}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

/** Several reports tell each their own, newest first; what stands in one place is told together. */
export function tellFigures(figures: FigureEvidence[], material: Material): string {
  const places = groupByPlace(figures);
  const [only] = places;
  if (places.length === 1 && only)
    return `${nameReport(only[0]!.view, material)}${tellTogether(only, material, FACT_WORDS)}.`;
  const words = places.length > 2 ? 12 : 18;
  const titles = [...new Set(figures.map(({ view }) => view.document.title))];
  const list = (own: FigureEvidence[][]) =>
    own.map((place) => `- ${tellTogether(place, material, words)}`).join('\n');
  if (titles.length === 1) return list(places);
  return titles
    .map(
      (title) =>
        `**${escapeMarkdown(title)}**\n\n${list(places.filter(([one]) => one!.view.document.title === title))}`,
    )
    .join('\n\n');
}
