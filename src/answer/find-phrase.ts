import { isStopword, splitWords } from '../language/words.ts';
import type { Library, SentenceView } from '../library/library.ts';
import { readTerms } from '../question/read-terms.ts';
import type { Document, Span } from '../types.ts';

export interface PhraseFinding {
  view: SentenceView;
  /** Every place in the sentence. */
  places: Span[];
}

/**
 * Finds a phrase in its word forms, never by meaning: "hydrogen" finds "Hydrogen", "target" also "targets".
 * @returns sentences in the order of the documents.
 */
export function findPhrase(phrase: string, documents: Document[], library: Library): PhraseFinding[] {
  const words = splitWords(phrase);
  if (words.every(({ text }) => isStopword(text))) return [];
  return findStems(
    words.map(({ stem }) => stem),
    documents,
    library,
  );
}

/** Names of things are the same by another word from this strength on; what is done differs in shades. */
const SAME_THING = 0.9;
const MOST_WORDS = 4;

/** Finds the other words for a thing: "nuclear energies" for "nuclear power". Nothing for what the thesaurus has no word for. */
export function findOtherWords(phrase: string, documents: Document[], library: Library): PhraseFinding[] {
  const [term, ...others] = readTerms(phrase);
  const whole = term !== undefined && splitWords(phrase).length <= MOST_WORDS && others.length === 0;
  if (!whole || term.name) return [];
  const found = term.alternatives
    .filter(({ strength, stems }) => strength === SAME_THING && stems.length > 1)
    .map(({ stems }) => findStems(stems, documents, library));
  return found.find(({ length }) => length > 0) ?? [];
}

function findStems(stems: string[], documents: Document[], library: Library): PhraseFinding[] {
  const findings: PhraseFinding[] = [];
  for (const document of documents) {
    for (const index of library.vocabulary.mayHold(stems, document)) {
      const view = library.view(document, index);
      const places: Span[] = [];
      for (let at = 0; at + stems.length <= view.words.length; at++) {
        if (!stems.every((stem, i) => view.words[at + i]!.stem === stem)) continue;
        places.push({ start: view.words[at]!.start, end: view.words[at + stems.length - 1]!.end });
        at += stems.length - 1;
      }
      if (places.length > 0) findings.push({ view, places });
    }
  }
  return findings;
}

/** Whether the phrase stands in text that gives orders to the program, which is not searched for answers. */
export function standsAmongOrders(phrase: string, documents: Document[], library: Library): boolean {
  const stems = splitWords(phrase).map(({ stem }) => stem);
  return documents.some((document) => {
    const published = library.published.find(({ id }) => id === document.id);
    if (!published || published === document) return false;
    const searched = new Set(document.sentences);
    return published.sentences.some((sentence) => {
      if (searched.has(sentence)) return false;
      const words = splitWords(published.text.slice(sentence.start, sentence.end));
      return words.some((_, at) => stems.every((stem, i) => words[at + i]?.stem === stem));
    });
  });
}
