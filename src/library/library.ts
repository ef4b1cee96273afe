import { splitWords, type Word } from '../language/words.ts';
import type { Document, Figure, Sentence } from '../types.ts';
import { findAliases, type Alias } from './find-aliases.ts';
import { findHomeNames } from './find-home-names.ts';
import { nameOfReport, type ReportName } from './report-name.ts';
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

/** All documents in memory, with their figures and words. Reads words once, when first asked for. */
export class Library {
  readonly documents: Document[];
  readonly figures: Figure[];
  readonly vocabulary: Vocabulary;
  /** Abbreviations that the reports introduce. */
  readonly aliases: Alias[];
  /** How questions may name each report. */
  readonly reportNames: ReportName[];
  private readonly homeNames: Map<string, string>;
  private readonly homeStems: ReadonlySet<string>;
  private readonly byId: Map<string, Document>;
  private readonly views = new Map<string, SentenceView>();
  private readonly figuresBySentence = new Map<string, Figure[]>();

  constructor(documents: Document[], figures: Figure[]) {
    this.documents = documents;
    this.figures = figures;
    this.byId = new Map(documents.map((document) => [document.id, document]));
    this.vocabulary = new Vocabulary(documents);
    this.aliases = documents.flatMap(findAliases);
    const homes = documents.map((document) => ({ document, names: findHomeNames(document) }));
    this.reportNames = homes.map(({ document, names }) => nameOfReport(document, names.titled));
    this.homeNames = new Map(homes.map(({ document, names }) => [document.id, names.all.join(' ')]));
    this.homeStems = new Set(
      [...this.homeNames.values()].flatMap((names) => splitWords(names).map(({ stem }) => stem)),
    );
    for (const figure of figures) {
      const key = `${figure.documentId} ${figure.sentence}`;
      this.figuresBySentence.set(key, [...(this.figuresBySentence.get(key) ?? []), figure]);
    }
  }

  find(id: string): Document | undefined {
    return this.byId.get(id);
  }

  /** @throws RangeError for an index outside the document. */
  view(document: Document, index: number): SentenceView {
    const key = `${document.id} ${index}`;
    const known = this.views.get(key);
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
    if (this.views.size > 20_000) this.views.clear();
    this.views.set(key, view);
    return view;
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
    return this.figuresBySentence.get(`${document.id} ${sentence}`) ?? [];
  }
}
