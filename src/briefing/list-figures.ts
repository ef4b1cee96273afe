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

const CHANGE = { '-1': 'a decrease of ', '0': '', '1': 'an increase of ' };
/** "GDP growth" says itself that it is a change. */
const SAYS_CHANGE =
  /\b(?:increas|decreas|grow|growth|ris|rose|declin|reduc|drop|fall|expan|chang|gain|add|cut|new)\p{L}*/iu;

/** "1.7 times that of 2016" is no increase by 1.7 times. */
const MULTIPLE = /\b(?:times|doubl|tripl|trebl|quadrupl|halv|half|twice)\p{L}*/iu;

/** "at least 6%"; a change says so where its indicator does not: "an increase of 8.5%". */
function sayFigure({ indicator, measure, direction, comparator, text }: Figure): string {
  const said = measure !== 'change' || SAYS_CHANGE.test(indicator) || MULTIPLE.test(text);
  const change = !said ? CHANGE[direction] : '';
  return `${change}${COMPARATORS[comparator] ?? ''}${text}`;
}

function touches(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** A count this small, in words, tells how a sentence is built: "six tasks", "three aspects". */
const SMALL = 12;

/** Whether a figure is worth a row: no small count of what is listed anyway, and no rank without a ranking. */
function isTelling({ indicator, value, unit, measure, comparator, text }: Figure): boolean {
  if (indicator === '' || (measure === 'rank' && !/\b(?:rank|place)/iu.test(indicator))) return false;
  const small = unit === '' && measure === 'level' && !/\d/u.test(text) && (value ?? SMALL + 1) <= SMALL;
  return !small || comparator !== 'exactly' || /^(?:new|numbers?)\b/iu.test(indicator);
}

/** The figures that a topic's points say about the topic: those of the clauses in which its words stand. */
export function findFigureRows(points: FoundPoint[], library: Library): FoundFigure[] {
  const known = new Set<string>();
  return points.flatMap((point) =>
    point.quoted.flatMap(({ view, span }) =>
      library
        .figuresOf(view.document, view.index)
        .filter((figure) => isTelling(figure) && touches(figure, span))
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
  const opening = openWithPeriod(period, period.kind === 'target');
  const state = (words: string) =>
    tellChecked((cited) => `${opening}: ${words} ${cited.cite(view, figure, period)}`, text, library);
  // "21 new primary and secondary schools" is read where "new primary and secondary schools: 21" is not.
  const statement = state(`${indicator} ${said}`) ?? state(`${said} ${indicator}`);
  if (statement === undefined) return undefined;
  const citations = citationsIn(statement, text);
  return { id, indicator, text: said, value, unit, comparator, measure, period, citations };
}
