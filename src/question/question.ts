import type { Period, PeriodKind } from '../types.ts';
import type { Term } from './read-terms.ts';

/** What is asked for. */
export type QuestionKind =
  | 'quantity'
  | 'date'
  | 'person'
  | 'place'
  | 'list'
  | 'yes_no'
  | 'explanation'
  | 'comparison'
  | 'superlative'
  | 'about'
  | 'mention'
  | 'frequency'
  | 'where_said'
  | 'abbreviation'
  | 'exact_words'
  | 'metadata'
  | 'overview'
  | 'definition'
  | 'keywords'
  | 'other';

export type MetadataField = 'title' | 'speaker' | 'released' | 'publisher';

/** A question as understood. `text` is standalone: it needs no earlier turn. */
export interface Question {
  text: string;
  kind: QuestionKind;
  /** What it is about, in its order, without the words that only frame it. */
  terms: Term[];
  /** Words that frame it ("how many", "target", "percentage"); they help ranking a little and decide nothing. */
  frame: Term[];
  /** The times it names. */
  times: Omit<Period, 'kind'>[];
  /** Whether it asks for what was, or what is planned. */
  aspect: PeriodKind | null;
  /** Whether it asks for a change ("growth", "by how much") rather than a level. */
  change: boolean;
  /** The unit in which it wants its figure ("how many yuan"); null where it leaves that open. */
  unit: string | null;
  /** For `metadata`. */
  field: MetadataField | null;
  /** The words in question, for kinds that look for words: mention, frequency, abbreviation. */
  phrase: string | null;
  /** How many items a list is said to have ("the six tasks"). */
  count: number | null;
  /** Amounts that it names ("100-billion-yuan enterprises"), as stems of their figures. */
  amounts: string[];
  /** Numbers that say of whom it asks ("those aged 60"), as digits. */
  conditions: string[];
  /** Years or words that pick a report ("Budget 2015"), not a period. */
  reportYears: number[];
  /** Ids of the reports that it names otherwise ("the State of the Union address"); empty where it names none. */
  documents: string[];
}
