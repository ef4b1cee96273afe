/** How a bound is told: below and at most are one, for few languages keep them apart. */
export type Bound = 'at least' | 'more than' | 'at most' | 'about';

/** A number that a language writes as one phrase: 百分之六, "zwei Drittel", "verdoppelt". */
export interface NumberPhrase {
  pattern: RegExp;
  /** @returns undefined where the phrase cannot be read. */
  read(match: RegExpExecArray): { value: number; unit: string } | undefined;
}

/** Words for a bound, and where its number stands. `beside`: the number must follow at once. */
export interface BoundWords {
  bounds: Bound[];
  number: 'beside' | 'behind' | 'before' | 'either';
  words: string;
}

/** What must be known of a language before a translation into it can be compared with its original. */
export interface ForeignLanguage {
  /** "1.234,5" rather than "1,234.5". */
  decimalComma: boolean;
  /** Phrases that hold number words but say no number. */
  idioms: RegExp;
  phrases: NumberPhrase[];
  /** One number, in digits or words, with its scale. */
  number: RegExp;
  /** @returns undefined where the words cannot be read. */
  readNumber(words: string): number | undefined;
  /** What looks like a number and must not be left over. */
  unread: RegExp;
  /** Behind a number, each with the spelling that the reports' units have. */
  units: [string, string][];
  /** Words before a number that make it a rank. */
  rank: RegExp;
  /** Of the scripts that it is written in. */
  letters: RegExp;
  months: RegExp;
  bounds: BoundWords[];
  /** Right before a number: where a change begins, where it arrives, how far it goes. */
  from: RegExp;
  to: RegExp;
  by: RegExp;
  up: RegExp;
  down: RegExp;
  /** What may stand for a word of direction, and need not. */
  better: RegExp;
  not: RegExp;
  past: RegExp;
  next: RegExp;
  plans: RegExp;
  done: RegExp;
  /** A translation is at most so many times as long as the original. */
  longest: number;
}
