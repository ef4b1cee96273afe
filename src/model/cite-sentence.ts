import { checkStatement } from '../check/check-statement.ts';
import { checkSupport } from '../check/check-support.ts';
import { CitedText } from '../answer/cited-text.ts';
import { findQuantities } from '../language/numbers.ts';
import { isStopword, splitWords } from '../language/words.ts';
import type { Library, SentenceView } from '../library/library.ts';
import type { Period } from '../types.ts';
import type { GivenPassage } from './choose-passages.ts';

/** A draft sentence narrowed to the sentences that bear it out, or why it may not be shown. */
export type CitedSentence =
  | { status: 'supported'; render: (cited: CitedText) => string }
  /** `view` is the sentence it comes closest to. */
  | { status: 'unsupported'; view: SentenceView }
  | { status: 'uncited' };

/** "[1]", "[1, 2]", "[P1]", "【1】": how models write the numbers they were given. */
const TOKEN = /[[【]\s*(?:P|passage\s*)?(\d{1,3}(?:\s*[,;]\s*(?:P|passage\s*)?\d{1,3})*)\s*[\]】]/giu;

function readTokens(token: string): number[] {
  return [...token.matchAll(/\d+/gu)].map(([number]) => Number(number));
}

interface RankedViews {
  number: number;
  /** The sentence that has most of the statement's numbers and words first. */
  views: SentenceView[];
  best: number;
}

/** What a shared figure counts against a shared word. */
const FIGURE = 4;

/** With less in common a passage is cited beside another, but bears nothing out. */
const LEAST_SHARED = 2;

function rankViews(text: string, { number, views }: GivenPassage, library: Library): RankedViews {
  const bare = text.replace(TOKEN, '');
  const stems = new Set(splitWords(bare).flatMap(({ text: word, stem }) => (isStopword(word) ? [] : [stem])));
  const values = findQuantities(bare).map(({ value }) => value);
  const score = (view: SentenceView) => {
    const figures = library.figuresOf(view.document, view.index);
    const known = figures.filter(({ value }) => value !== null && values.includes(value)).length;
    return (
      known * FIGURE + new Set(view.words.map(({ stem }) => stem).filter((stem) => stems.has(stem))).size
    );
  };
  const ranked = views.map((view) => ({ view, score: score(view) })).toSorted((a, b) => b.score - a.score);
  return { number, views: ranked.map(({ view }) => view), best: ranked[0]!.score };
}

/** The time of the figures that the statement takes from a sentence, where they have one of their own. */
function periodOf(text: string, view: SentenceView, library: Library): Period {
  const values = findQuantities(text.replace(TOKEN, '')).map(({ value }) => value);
  const used = library
    .figuresOf(view.document, view.index)
    .filter(({ value }) => value !== null && values.includes(value));
  const labels = new Set(used.map(({ period }) => period.label));
  return labels.size === 1 ? used[0]!.period : view.sentence.period;
}

/** Puts the markers of the narrowed citations in the places of the tokens; unknown tokens fall away. */
function render(
  text: string,
  narrowed: Map<number, SentenceView[]>,
  cited: CitedText,
  library: Library,
): string {
  const marked = text.replace(TOKEN, (token) => {
    const markers = readTokens(token)
      .flatMap((number) => narrowed.get(number) ?? [])
      .map((view) => cited.cite(view, view.sentence, periodOf(text, view, library)));
    return [...new Set(markers)].join('');
  });
  return marked
    .replace(/(\[\d+\])(?:\s*\1)+/gu, '$1')
    .replace(/\s+(?=[.!?,;:])/gu, '')
    .replace(/([.!?])\s*((?:\[\d+\]\s*)+)$/u, ' $2$1')
    .replace(/[ \t]{2,}/gu, ' ')
    .trim();
}

/**
 * Narrows the passages that a sentence cites to the sentences that bear it out, and checks numbers and words against
 * these. @param text with the numbers of passages in brackets. @param asked the question that it answers.
 */
export function citeSentence(
  text: string,
  passages: GivenPassage[],
  library: Library,
  asked: string,
): CitedSentence {
  const numbers = [...text.matchAll(TOKEN)].flatMap(([token]) => readTokens(token));
  const given = passages.filter(({ number }) => numbers.includes(number));
  if (given.length === 0) return { status: 'uncited' };
  const all = given.map((passage) => rankViews(text, passage, library));
  const bearing = all.filter(({ best }) => best >= LEAST_SHARED);
  const ranked = bearing.length > 0 ? bearing : all;
  for (const count of [1, 2]) {
    const narrowed = new Map(ranked.map(({ number, views }) => [number, views.slice(0, count)]));
    if (count > 1 && ranked.every(({ views }) => views.length < count)) break;
    const trial = new CitedText();
    const statement = render(text, narrowed, trial, library);
    const passes =
      checkStatement({ text: statement, citations: trial.citations, asked, drafted: true }, library)
        .status === 'passed' && checkSupport(statement, trial.citations, library).status === 'supported';
    if (passes) return { status: 'supported', render: (cited) => render(text, narrowed, cited, library) };
  }
  return { status: 'unsupported', view: ranked[0]!.views[0]! };
}
