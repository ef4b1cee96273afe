import type { Figure } from '../types.ts';
import { escapeMarkdown } from './cited-text.ts';
import { rankLists } from './rank-lists.ts';
import { openWithPeriod } from './name-period.ts';
import type { ReportList } from './find-lists.ts';
import type { Library, SentenceView } from '../library/library.ts';
import { nameFigure } from './tell-figures.ts';
import { PASSED, written, type Writer } from './written.ts';

const LEAST = /\b(?:lowest|smallest|least|slowest|fewest|minimum)\b/iu;
const CHANGE = /\b(?:growth|grow|increase|rise|rate)\w*\b/iu;

interface Entry {
  figure: Figure;
  view: SentenceView;
}

/** The figures that stand in the items of a list, one unit only: percentages are not compared with yuan. */
function figuresOfList({ items }: ReportList, library: Library, changes: boolean): Entry[] {
  const entries = items.flatMap(({ view, said }) =>
    library
      .figuresOf(view.document, view.index)
      .filter(({ start, end, value }) => value !== null && start >= said.start && end <= said.end)
      .map((figure) => ({ figure, view })),
  );
  const wanted = changes ? entries.filter(({ figure }) => figure.measure === 'change') : entries;
  return [...groupByUnit(wanted).values()].sort((a, b) => b.length - a.length)[0] ?? [];
}

function groupByUnit(entries: Entry[]): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries)
    groups.set(entry.figure.unit, [...(groups.get(entry.figure.unit) ?? []), entry]);
  return groups;
}

/** "Which of the main targets has the highest growth rate?": over a list that the report itself makes. */
export const writeSuperlative: Writer = ({ question, documents, library, text }) => {
  const plain = { ...question, terms: question.terms.filter(({ importance }) => importance === 1) };
  const [found] = rankLists(plain, documents, library);
  if (!found) return PASSED;
  const entries = figuresOfList(found.list, library, CHANGE.test(question.text));
  if (entries.length < 2) return PASSED;
  const least = LEAST.test(question.text);
  const extreme = entries.reduce((best, entry) =>
    least === entry.figure.value! < best.figure.value! ? entry : best,
  );
  const { figure, view } = extreme;
  const ties = entries.filter((entry) => entry.figure.value === figure.value);
  if (ties.length > 1) return PASSED;
  const clause =
    view.sentence.clauses.find(({ start, end }) => start <= figure.start && figure.end <= end) ??
    view.sentence;
  const compared = entries.length;
  return written(
    `${openWithPeriod(figure.period, true)}, the ${least ? 'lowest' : 'highest'} of the ${compared} figures compared is ${nameFigure(figure)} for ${escapeMarkdown(figure.indicator)}: ${text.quote(view, clause)}.`,
  );
};
