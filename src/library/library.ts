import { splitWords, type Word } from '../language/words.ts';
import type { Document, Figure, Passage, Sentence } from '../types.ts';
import { findAliases, type Alias } from './find-aliases.ts';
import { findHomeNames } from './find-home-names.ts';
import { nameOfReport, type ReportName } from './report-name.ts';
import { moveFigures, takeOutOrders, type Evidential } from './take-out-orders.ts';
import { Vocabulary } from './vocabulary.ts';

/** A sentence with its words read, and where it stands. */
export interface SentenceView {
  document: Document;
  index: number;
  sentence: Sentence;
  text: string;
  /** Offsets into `document.text`. */
  words: Word[];
  headingPath: string[];
}

const MOST_VIEWS = 20_000;

/** All documents in memory, with their figures and words. Reads words once, when first asked for. */
export class Library {
  /** As published, for those who read or search a report; answers are made from `documents`. */
  readonly published: Document[];
  /** Without the paragraphs that give orders to the program. */
  readonly documents: Document[];
  /** Of `documents`. */
  readonly figures: Figure[];
  readonly vocabulary: Vocabulary;
  /** Abbreviations that the reports introduce. */
  readonly aliases: Alias[];
  /** How questions may name each report. */
  readonly reportNames: ReportName[];
  private readonly homeNames: Map<string, string>;
  private readonly homeStems: ReadonlySet<string>;
  private readonly byId: Map<string, Document>;
  private readonly evidential: Map<string, Evidential>;
  private readonly views = new Map<Document, SentenceView[]>();
  private viewed = 0;
  private readonly figuresBySentence = new Map<string, Map<number, Figure[]>>();

  /** @param published the reports, and all figures read from them. */
  constructor(published: Document[], figures: Figure[]) {
    this.published = published;
    this.evidential = new Map(published.map((document) => [document.id, takeOutOrders(document)]));
    const documents = published.map(({ id }) => this.evidential.get(id)!.document);
    this.documents = documents;
    this.figures = moveFigures(figures, this.evidential);
    this.byId = new Map(documents.map((document) => [document.id, document]));
    this.vocabulary = new Vocabulary(documents);
    this.aliases = documents.flatMap(findAliases);
    const homes = documents.map((document) => ({ document, names: findHomeNames(document) }));
    this.reportNames = homes.map(({ document, names }) => nameOfReport(document, names.titled));
    this.homeNames = new Map(homes.map(({ document, names }) => [document.id, names.all.join(' ')]));
    this.homeStems = new Set(
      [...this.homeNames.values()].flatMap((names) => splitWords(names).map(({ stem }) => stem)),
    );
    for (const figure of this.figures) {
      const { documentId, sentence } = figure;
      const own = this.figuresBySentence.get(documentId) ?? new Map<number, Figure[]>();
      this.figuresBySentence.set(documentId, own.set(sentence, [...(own.get(sentence) ?? []), figure]));
    }
  }

  find(id: string): Document | undefined {
    return this.byId.get(id);
  }

  /**
   * @param index of a sentence of the document, which may be as published.
   * @throws RangeError for an index outside the document.
   */
  view(document: Document, index: number): SentenceView {
    const known = this.views.get(document)?.[index];
    if (known) return known;
    const sentence = document.sentences[index];
    if (!sentence) throw new RangeError(`${document.id} has no sentence ${index}`);
    const text = document.text.slice(sentence.start, sentence.end);
    const words = splitWords(text).map((word) => ({
      ...word,
      start: word.start + sentence.start,
      end: word.end + sentence.start,
    }));
    const headingPath = sentence.section === null ? [] : document.sections[sentence.section]!.path;
    const view = { document, index, sentence, text, words, headingPath };
    // Bounded: a corpus of thousands of reports must not be held in words.
    if (this.viewed++ > MOST_VIEWS) {
      this.views.clear();
      this.viewed = 0;
    }
    const own = this.views.get(document) ?? [];
    own[index] = view;
    this.views.set(document, own);
    return view;
  }

  /** The sentences of a passage; none where it gives orders to the program. */
  viewsOf({ documentId, sentences: { from, to } }: Passage): SentenceView[] {
    const { document, placeOf } = this.evidential.get(documentId) ?? {};
    if (!document || !placeOf) return [];
    return Array.from({ length: to - from }, (_, i) => placeOf(from + i))
      .filter((place) => place !== undefined)
      .map((place) => this.view(document, place));
  }

  /** Words of a report's title and publisher, and the names of the place it is about: known without being said. */
  contextWords({ id, title, publisher }: Document): Word[] {
    return splitWords(`${title} ${publisher ?? ''} ${this.homeNames.get(id) ?? ''}`);
  }

  /** Whether a word is the name of a place that all of a report is about; it tells nothing apart within it. */
  isHome(stem: string): boolean {
    return this.homeStems.has(stem);
  }

  figuresOf(document: Document, sentence: number): Figure[] {
    return this.figuresBySentence.get(document.id)?.get(sentence) ?? [];
  }
}
