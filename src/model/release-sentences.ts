import { CitedText } from '../answer/cited-text.ts';
import { cutStatement, FACT_WORDS } from '../answer/cut-statement.ts';
import { openWithPeriod } from '../answer/name-period.ts';
import { findQuantities } from '../language/numbers.ts';
import { isStopword, splitWords, type Word } from '../language/words.ts';
import { checkStatement } from '../check/check-statement.ts';
import { checkSupport } from '../check/check-support.ts';
import type { Library, SentenceView } from '../library/library.ts';
import type { Citation } from '../types.ts';
import type { GivenPassage } from './choose-passages.ts';
import { citeSentence } from './cite-sentence.ts';
import type { DraftSentence } from './split-sentences.ts';

export interface Releasing {
  passages: GivenPassage[];
  library: Library;
  /** What the extractive answer rests on: a failed sentence about the same place is replaced by that place's words. */
  proven: Citation[];
  question: string;
}

/** Emphasis, headings and code are no words, and could hide some from the checks. */
function plain(text: string): string {
  return text.replace(/\*\*|__|`|~~|^\s*(?:#{1,6}|>)\s+/gu, '');
}

/** What opens an item. Its number is not the model's to choose, for nobody checks it: "800. GDP rose". */
const ITEM = /^(?:(?:[-*•+]|\d+[.)])\s+)+/u;

function wordsOf(view: SentenceView, text: string): Word[] {
  const stems = new Set(splitWords(text).flatMap(({ text: word, stem }) => (isStopword(word) ? [] : [stem])));
  return view.words.filter(({ stem }) => stems.has(stem));
}

/** Lets the sentences of a draft out one by one: those that their passages bear out, and nothing else. */
export class SentenceReleaser {
  readonly cited = new CitedText();
  /** Sentences that were left out or replaced. */
  withheld = 0;
  released = 0;
  readonly #given: Releasing;
  readonly #quoted = new Set<SentenceView>();
  readonly #said = new Set<string>();
  #opening: string | undefined;

  constructor(given: Releasing) {
    this.#given = given;
  }

  /** @returns what may be shown, with the white space before it; "" where nothing may. */
  release({ gap, text }: DraftSentence): string {
    const { passages, library, question } = this.#given;
    const words = plain(text).trim();
    const mark = ITEM.test(words) ? '- ' : '';
    const said = words.replace(ITEM, '');
    if (!/\p{L}/u.test(said) || this.#said.has(said)) return '';
    this.#said.add(said);
    const checked = citeSentence(said, passages, library, question);
    // "The tasks for 2022 are:" cites nothing itself; it waits for what it opens.
    if (checked.status === 'uncited' && /[:：]$/u.test(said) && findQuantities(said).length === 0) {
      this.#opening = `${gap}${said}`;
      return '';
    }
    if (checked.status === 'supported')
      return this.#open(gap, `${mark}${checked.render(this.cited)}`, mark !== '');
    this.withheld++;
    const instead = checked.status === 'unsupported' ? this.#quote(checked.view, said) : undefined;
    return instead === undefined ? '' : this.#open(gap, `${mark}${instead}`, mark !== '');
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
      checkStatement({ text: opening, citations }, this.#given.library).status === 'passed' &&
      checkSupport(opening, citations, this.#given.library).status === 'supported';
    if (opening === '' || !passes) return '';
    return this.released === 0 ? opening.trimStart() : opening;
  }

  /** "Planned for 2022: “GDP growth will be at least 6%” [1].": once, and only what the extractive answer rests on. */
  #quote(view: SentenceView, said: string): string | undefined {
    const { document, sentence } = view;
    const isProven = this.#given.proven.some(
      ({ documentId, start, end }) =>
        documentId === document.id && sentence.start < end && start < sentence.end,
    );
    if (!isProven || this.#quoted.has(view)) return undefined;
    this.#quoted.add(view);
    const asked = wordsOf(view, this.#given.question);
    const matched = asked.length > 0 ? asked : wordsOf(view, said);
    const inside = (start: number, end: number) =>
      matched.filter((word) => word.start >= start && word.end <= end).length;
    const clause = sentence.clauses.reduce(
      (best, next) => (inside(next.start, next.end) > inside(best.start, best.end) ? next : best),
      sentence.clauses[0] ?? sentence,
    );
    const span = cutStatement(
      { view, clause, matched },
      { words: FACT_WORDS, needsFigure: /\d/u.test(said) },
    );
    return `${openWithPeriod(sentence.period, false)}: ${this.cited.quote(view, span)}.`;
  }
}
