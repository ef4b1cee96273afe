import { splitWords, type Word } from '../language/words.ts';
import type { Library, SentenceView } from '../library/library.ts';
import type { Span } from '../types.ts';
import { indexWords, type IndexedWords } from './match-terms.ts';
import { wordsBefore } from './words-before.ts';

/** Indexes the words of what never changes once, for as long as it lives: most of a question's time would go into it. */
function remember<Owner extends object>(): (owner: Owner, read: () => Word[]) => IndexedWords {
  const known = new WeakMap<Owner, IndexedWords>();
  return (owner, read) => {
    const indexed = known.get(owner) ?? indexWords(read());
    known.set(owner, indexed);
    return indexed;
  };
}

const sentences = remember<SentenceView>();
const clauses = remember<Span>();
const headings = remember<string[]>();
const contexts = remember<SentenceView['document']>();
const befores = remember<SentenceView>();

export function indexSentence(view: SentenceView): IndexedWords {
  return sentences(view, () => view.words);
}

/** @param clause one of the sentence's own, or the sentence. */
export function indexClause({ words }: SentenceView, clause: Span): IndexedWords {
  return clauses(clause, () => words.filter(({ start, end }) => start >= clause.start && end <= clause.end));
}

export function indexHeadings({ headingPath }: SentenceView): IndexedWords {
  return headings(headingPath, () => splitWords(headingPath.join(' . ')));
}

/** What goes without saying in the report: its title's words and the place it is about. */
export function indexContext({ document }: SentenceView, library: Library): IndexedWords {
  return contexts(document, () => library.contextWords(document));
}

/** What the sentence takes as said. */
export function indexBefore(view: SentenceView, library: Library): IndexedWords {
  return befores(view, () => wordsBefore(view, library));
}
