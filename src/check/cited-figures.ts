import { findPairs, type PairEnd } from '../figures/find-pairs.ts';
import { splitNumbers } from '../figures/read-sentence.ts';
import { findQuantities, type Quantity } from '../language/numbers.ts';
import { splitWords, type Word } from '../language/words.ts';
import { findTimeExpressions, type TimeExpression } from '../periods/find-time-expressions.ts';
import type { Library, SentenceView } from '../library/library.ts';
import { withoutNumbers } from './quoted-words.ts';
import { wordsNear } from './words-near.ts';
import type { Citation, Document, Figure, Period } from '../types.ts';

/** A figure of a cited span and what its sentence says around it. */
export interface CitedFigure {
  figure: Figure;
  document: Document;
  /** Words of the figure's own stretch of the sentence. */
  near: Word[];
  /** What stands behind it, up to the next figure or the end of the clause. */
  right: string;
  sentence: SentenceView;
  /** Of the sentences right before. */
  before: Word[];
  pair: PairEnd | undefined;
  /** Both ends, where the figure is a range. */
  range: Quantity['range'];
}

/** All that the cited spans of a statement bear out. */
export interface Evidence {
  documents: Document[];
  /** The cited spans' own words. */
  texts: string[];
  /** With the headings they stand under and their reports' titles. */
  context: string[];
  /** Words of the sentences right before. */
  before: Word[];
  /** Who speaks in the reports. */
  speakers: string[];
  sentences: SentenceView[];
  figures: CitedFigure[];
  /** Every number of the spans and their context, of whatever class. */
  quantities: Quantity[];
  words: Word[];
  contextWords: Word[];
  times: TimeExpression[];
  /** The years that the spans themselves say. */
  writtenYears: number[];
  periods: Period[];
}

/** How many sentences before a cited one may say what it speaks of. */
const REACH = 2;

function wordsBefore({ document, index, sentence }: SentenceView, library: Library): Word[] {
  return Array.from({ length: REACH }, (_, i) => index - 1 - i)
    .filter((at) => document.sentences[at]?.section === sentence.section && at >= 0)
    .flatMap((at) => library.view(document, at).words);
}

function figuresOfSentence(view: SentenceView, library: Library): CitedFigure[] {
  const { document, index, sentence } = view;
  const figures = library.figuresOf(document, index);
  if (figures.length === 0) return [];
  const text = document.text.slice(sentence.start, sentence.end);
  const { places } = splitNumbers(text);
  const pairs = findPairs(places);
  const words = splitWords(withoutNumbers(text));
  const before = wordsBefore(view, library);
  return figures.map((figure) => {
    const at = places.findIndex(({ quantity }) => quantity.start + sentence.start === figure.start);
    const place = places[at];
    return {
      figure,
      document,
      sentence: view,
      before,
      near: place ? wordsNear(words, place) : words,
      right: place?.right ?? '',
      pair: pairs.get(at),
      range: place?.quantity.range,
    };
  });
}

/** The sentences that a citation touches. */
function viewsOf({ start, end }: Citation, document: Document, library: Library): SentenceView[] {
  return document.sentences.flatMap((sentence, index) =>
    sentence.start < end && start < sentence.end ? [library.view(document, index)] : [],
  );
}

/** The evidence read last: a sentence is checked several times, for its numbers, its words and its neighbours. */
const READ = new WeakMap<Library, Map<string, Evidence>>();
const MOST_READ = 100;

/** Gathers what the cited spans of a statement say. Citations of unknown documents are left out. */
export function readEvidence(citations: Citation[], library: Library): Evidence {
  const known = READ.get(library) ?? new Map<string, Evidence>();
  READ.set(library, known);
  const key = citations.map(({ documentId, start, end }) => `${documentId} ${start} ${end}`).join('|');
  const evidence = known.get(key) ?? gatherEvidence(citations, library);
  known.set(key, evidence);
  const [oldest] = known.keys();
  if (known.size > MOST_READ && oldest !== undefined) known.delete(oldest);
  return evidence;
}

function gatherEvidence(citations: Citation[], library: Library): Evidence {
  const cited = citations.flatMap((citation) => {
    const document = library.find(citation.documentId);
    return document ? [{ citation, document, views: viewsOf(citation, document, library) }] : [];
  });
  const figures = new Map<string, CitedFigure>();
  for (const { citation, views } of cited)
    for (const view of views)
      for (const one of figuresOfSentence(view, library))
        if (one.figure.start < citation.end && citation.start < one.figure.end)
          figures.set(one.figure.id, one);
  const texts = cited.map(({ citation, document }) => document.text.slice(citation.start, citation.end));
  const context = [
    ...new Set(
      cited.flatMap(({ document, views }) => [
        document.title,
        document.publisher ?? '',
        document.released ?? '',
        ...views.flatMap(({ headingPath }) => headingPath),
      ]),
    ),
  ];
  const all = [...texts, ...context];
  const words = texts.flatMap((text) => splitWords(withoutNumbers(text)));
  return {
    documents: [...new Set(cited.map(({ document }) => document))],
    texts,
    context,
    before: cited.flatMap(({ views }) => views.flatMap((view) => wordsBefore(view, library))),
    speakers: [...new Set(cited.map(({ document }) => document.speaker ?? ''))],
    sentences: cited.flatMap(({ views }) => views),
    figures: [...figures.values()],
    quantities: all.flatMap(findQuantities),
    words,
    contextWords: [...words, ...context.flatMap(splitWords)],
    times: cited.flatMap(({ document }, i) =>
      findTimeExpressions(texts[i]!, { year: document.year, financialYearStart: 1 }),
    ),
    writtenYears: texts
      .flatMap(findQuantities)
      .flatMap(({ class: kind, value }) =>
        (kind === 'year' || kind === 'date') && value !== null ? [value] : [],
      ),
    periods: [
      ...cited.flatMap(({ views }) => views.map(({ sentence }) => sentence.period)),
      ...[...figures.values()].map(({ figure }) => figure.period),
    ],
  };
}
