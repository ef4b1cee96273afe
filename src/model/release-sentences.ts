import { CitedText } from '../answer/cited-text.ts';
import { findQuantities } from '../language/numbers.ts';
import { checkStatement } from '../check/check-statement.ts';
import { checkSupport } from '../check/check-support.ts';
import type { Library, SentenceView } from '../library/library.ts';
import type { Citation } from '../types.ts';
import type { GivenPassage } from './choose-passages.ts';
import { type CitedSentence, citeSentence } from './cite-sentence.ts';
import { isStatement, plainDraft, pointsToQuestion, verdictOf } from './plain-draft.ts';
import type { DraftSentence } from './split-sentences.ts';

export interface Releasing {
  passages: GivenPassage[];
  library: Library;
  /** The answer in the report's own words: told instead of a failed sentence about what it rests on. */
  extractive: { markdown: string; citations: Citation[] };
  question: string;
  /** Whether a figure was asked for: then one must be given. */
  asksFigure: boolean;
}

/** What opens an item. Its number is not the model's to choose, for nobody checks it: "800. GDP rose". */
const ITEM = /^(?:(?:[-*•+]|\d+[.)])\s+)+/u;

/** What is no statement, or gives another verdict than the report. */
const UNFIT: CitedSentence = { status: 'uncited' };

/** The values that a text gives, years aside. */
function figuresIn(text: string): Set<number> {
  return new Set(
    findQuantities(text.replace(/\[\d+\]/gu, ' ')).flatMap(({ value, class: kind }) =>
      value === null || kind === 'year' || kind === 'date' ? [] : [value],
    ),
  );
}

/** Lets the sentences of a draft out one by one: those that their passages bear out, and nothing else. */
export class SentenceReleaser {
  readonly cited = new CitedText();
  /** Sentences that were left out or replaced. */
  withheld = 0;
  released = 0;
  /** Whether the answer in the report's own words has been told. */
  toldExtractive = false;
  readonly #given: Releasing;
  readonly #said = new Set<string>();
  #opening: string | undefined;

  constructor(given: Releasing) {
    this.#given = given;
  }

  /** @returns what may be shown, with the white space before it; "" where nothing may. */
  release({ gap, text }: DraftSentence): string {
    const { passages, library, question, extractive } = this.#given;
    const words = plainDraft(text);
    const mark = ITEM.test(words) ? '- ' : '';
    const said = words.replace(ITEM, '');
    if (this.#said.has(said)) return '';
    this.#said.add(said);
    if (!/\p{L}/u.test(said)) {
      if (/\p{N}/u.test(said.replace(/\[[^\]]*\]/gu, ''))) this.withheld++;
      return '';
    }
    const checked = this.#isFit(said) ? citeSentence(said, passages, library, question) : UNFIT;
    // "The tasks for 2022 are:" cites nothing itself; it waits for what it opens.
    if (checked.status === 'uncited' && /[:：]$/u.test(said) && figuresIn(said).size === 0) {
      this.#opening = `${gap}${said}`;
      return '';
    }
    if (checked.status === 'supported')
      return this.#open(gap, `${mark}${checked.render(this.cited)}`, mark !== '');
    this.withheld++;
    const instead =
      checked === UNFIT && !this.toldExtractive && extractive.markdown !== ''
        ? this.tellExtractive()
        : checked.status === 'unsupported'
          ? this.#tellInstead(checked.view)
          : undefined;
    if (instead === undefined) return '';
    const isOneLine = !instead.includes('\n');
    return this.#open(isOneLine ? gap : '\n\n', isOneLine ? `${mark}${instead}` : instead, mark !== '');
  }

  /** A verdict must be that of the report's own words; "that figure" must not be the asker's. */
  #isFit(said: string): boolean {
    const verdict = verdictOf(said);
    if (verdict !== undefined && verdict !== verdictOf(this.#given.extractive.markdown)) return false;
    const asksFigure = figuresIn(this.#given.question).size > 0;
    return isStatement(said) && !(asksFigure && pointsToQuestion(said));
  }

  #open(gap: string, text: string, item: boolean): string {
    const front = item ? this.#takeOpening() : '';
    this.#opening = undefined;
    const space = front !== '' ? '\n\n' : this.released === 0 ? '' : gap || ' ';
    this.released++;
    return `${front}${space}${text}`;
  }

  /** The words that open a list, where what it cites bears them out. */
  #takeOpening(): string {
    const opening = this.#opening ?? '';
    const { citations } = this.cited;
    const passes =
      checkStatement({ text: opening, citations, drafted: true }, this.#given.library).status === 'passed' &&
      checkSupport(opening, citations, this.#given.library).status === 'supported';
    if (opening === '' || !passes) return '';
    return this.released === 0 ? opening.trimStart() : opening;
  }

  /** The answer in the report's own words, once, where the sentence was about what that rests on. */
  #tellInstead({ document, sentence }: SentenceView): string | undefined {
    const { extractive } = this.#given;
    const isAboutIt = extractive.citations.some(
      ({ documentId, start, end }) =>
        documentId === document.id && sentence.start < end && start < sentence.end,
    );
    return isAboutIt && !this.toldExtractive ? this.tellExtractive() : undefined;
  }

  /** The answer in the report's own words, its markers put behind those that are told already. */
  tellExtractive(): string {
    const { extractive } = this.#given;
    this.toldExtractive = true;
    return this.cited.take(extractive.markdown, extractive.citations);
  }

  /**
   * Whether what was released gives the figure that was asked for: it rests on a place that the extractive answer rests
   * on, and gives one of its figures, if that has some. @param told all that was released.
   */
  answers(told: string): boolean {
    const { extractive, asksFigure } = this.#given;
    if (!asksFigure || extractive.markdown === '' || this.toldExtractive) return true;
    const rests = this.cited.citations.some((own) =>
      extractive.citations.some(
        ({ documentId, start, end }) => documentId === own.documentId && start < own.end && own.start < end,
      ),
    );
    const figures = figuresIn(extractive.markdown);
    return rests && (figures.size === 0 || [...figuresIn(told)].some((value) => figures.has(value)));
  }
}
