import type { CitedText } from '../answer/cited-text.ts';
import { COMPARATORS } from '../answer/tell-figures.ts';
import { openWithPeriod } from '../answer/name-period.ts';
import type { Library } from '../library/library.ts';
import type { Figure, Span } from '../types.ts';
import type { FigureRow } from './briefing.ts';
import type { FoundPoint } from './find-points.ts';
import { citationsIn, tellChecked } from './tell-point.ts';

/** A figure of the ledger with the point it stands in. */
export interface FoundFigure {
  figure: Figure;
  point: FoundPoint;
}

const DIRECTION = { '-1': 'down ', '0': '', '1': 'up ' };

/** "at least 6%"; a change says whether it is up or down, for its indicator does not. */
function sayFigure({ measure, direction, comparator, text }: Figure): string {
  return `${measure === 'change' ? DIRECTION[direction] : ''}${COMPARATORS[comparator] ?? ''}${text}`;
}

function touches(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The figures that a topic's points say about the topic: those of the clauses in which its words stand. */
export function findFigureRows(points: FoundPoint[], library: Library): FoundFigure[] {
  const known = new Set<string>();
  return points.flatMap((point) =>
    point.quoted.flatMap(({ view, span }) =>
      library
        .figuresOf(view.document, view.index)
        .filter((figure) => figure.indicator !== '' && touches(figure, span))
        .filter((figure) => {
          const clause = view.sentence.clauses.find((one) => touches(one, figure)) ?? view.sentence;
          return point.matched.length === 0 || point.matched.some((match) => touches(match, clause));
        })
        .filter(({ indicator, value, text, period: { label, kind } }) => {
          const key = [view.document.id, indicator, value ?? text, label, kind].join('|');
          return !known.has(key) && known.add(key);
        })
        .map((figure) => ({ figure, point })),
    ),
  );
}

/** Writes a row of the table of figures; undefined where the numbers guard does not let it pass. */
export function tellFigureRow(
  { figure }: FoundFigure,
  text: CitedText,
  library: Library,
): FigureRow | undefined {
  const { id, documentId, indicator, value, unit, comparator, measure, period, sentence } = figure;
  const view = library.view(library.find(documentId)!, sentence);
  const said = sayFigure(figure);
  const statement = tellChecked(
    (cited) =>
      `${openWithPeriod(period, period.kind === 'target')}: ${indicator} ${said} ${cited.cite(view, figure, period)}`,
    text,
    library,
  );
  if (statement === undefined) return undefined;
  const citations = citationsIn(statement, text);
  return { id, indicator, text: said, value, unit, comparator, measure, period, citations };
}
