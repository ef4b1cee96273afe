import type { CitedText } from '../answer/cited-text.ts';
import { COMPARATORS } from '../answer/tell-figures.ts';
import { openWithPeriod } from '../answer/name-period.ts';
import { splitContentWords } from '../language/words.ts';
import type { Library, SentenceView } from '../library/library.ts';
import type { Figure, Span } from '../types.ts';
import type { FigureRow } from './briefing.ts';
import type { FoundPoint } from './find-points.ts';
import { isCondition, nameFigure } from './name-figure.ts';
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

const ORDINAL = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))$/iu;

/** A rank without a ranking, as in "the fourth consecutive year", names nothing; nor is "second" a level. */
function hasName({ indicator, measure, text }: Figure): boolean {
  if (measure !== 'rank' && ORDINAL.test(text)) return false;
  return indicator !== '' && (measure !== 'rank' || /\b(?:rank|place)/iu.test(indicator));
}

/** Whether a figure is worth a row by itself: no small count of what is listed anyway. */
function isTelling(figure: Figure): boolean {
  const { indicator, value, unit, measure, comparator, text } = figure;
  const small = unit === '' && measure === 'level' && !/\d/u.test(text) && (value ?? SMALL + 1) <= SMALL;
  return hasName(figure) && (!small || comparator !== 'exactly' || /^(?:new|numbers?)\b/iu.test(indicator));
}

/** The stretch between commas in which a figure stands. */
function stretchOf({ document, sentence }: SentenceView, { start, end }: Figure): Span {
  const before = document.text.slice(sentence.start, start);
  const behind = document.text.slice(end, sentence.end);
  const from = [...before.matchAll(/[,;:](?=\s)/gu)].at(-1)?.index ?? 0;
  const to = /[,;:](?=\s)/u.exec(behind)?.index ?? behind.length;
  return { start: sentence.start + from, end: end + to };
}

/** Whether a figure is about the topic: what it measures says so, or the words beside it do. */
function isAbout(figure: Figure, view: SentenceView, { matched }: FoundPoint): 'measured' | 'beside' | 'no' {
  const topical = new Set(
    matched
      .filter((match) => touches(match, view.sentence))
      .flatMap(({ start, end }) => splitContentWords(view.document.text.slice(start, end)))
      .map(({ stem }) => stem),
  );
  if (splitContentWords(figure.indicator).some(({ stem }) => topical.has(stem))) return 'measured';
  const stretch = stretchOf(view, figure);
  return topical.size === 0 || matched.some((match) => touches(match, stretch)) ? 'beside' : 'no';
}

/** The figures that a topic's points say about the topic, each once, in their order. */
export function findFigureRows(points: FoundPoint[], library: Library): FoundFigure[] {
  const known = new Set<string>();
  return points.flatMap((point) =>
    point.quoted.flatMap(({ view, span }) =>
      library
        .figuresOf(view.document, view.index)
        .filter((figure) => touches(figure, span))
        .filter((figure, _, all) => !isCondition(figure, view, all))
        .filter((figure) => {
          const about = isAbout(figure, view, point);
          return about === 'measured' ? hasName(figure) : about === 'beside' && isTelling(figure);
        })
        .filter(({ indicator, value, text, period: { label, kind } }) => {
          const key = [view.document.id, indicator, value ?? text, label, kind].join('|');
          return !known.has(key) && known.add(key);
        })
        .map((figure) => ({ figure, point })),
    ),
  );
}

function firstTold(names: string[], tell: (name: string) => string | undefined) {
  for (const name of names) {
    const statement = tell(name);
    if (statement !== undefined) return [name, statement] as const;
  }
  return ['', undefined] as const;
}

/** Writes a row of the table of figures; undefined where the numbers guard does not let it pass. */
export function tellFigureRow(
  { figure }: FoundFigure,
  text: CitedText,
  library: Library,
): FigureRow | undefined {
  const { id, documentId, value, unit, comparator, measure, period, sentence } = figure;
  const view = library.view(library.find(documentId)!, sentence);
  const said = sayFigure(figure);
  const opening = openWithPeriod(period, period.kind === 'target');
  const state = (words: string) =>
    tellChecked((cited) => `${opening}: ${words} ${cited.cite(view, figure, period)}`, text, library);
  // "21 new primary and secondary schools" is read where "new primary and secondary schools: 21" is not.
  const tell = (indicator: string) => state(`${indicator} ${said}`) ?? state(`${said} ${indicator}`);
  const names = nameFigure(figure, view, library.figuresOf(view.document, sentence));
  const [indicator, statement] = firstTold(names, tell);
  if (statement === undefined) return undefined;
  const citations = citationsIn(statement, text);
  return { id, indicator, text: said, value, unit, comparator, measure, period, citations };
}
