import type { SentenceView } from '../library/library.ts';
import type { Document } from '../types.ts';

// What no report says to its readers, but a tampered text says to a program that reads it.
const ORDER =
  /(?<!\p{L})(?:ignore|disregard|forget|override|do not follow)(?!\p{L})[^.!?\n]{0,40}(?<!\p{L})(?:instructions?|rules|prompts?|guidelines)(?!\p{L})|(?<!\p{L})(?:you are (?:now )?an? (?:AI|assistant|language model|chatbot)|as an AI|system prompt|(?:AI|language) models? (?:must|should|reading this))(?!\p{L})|^\s*(?:system|assistant)\s*:/iu;

const ORDERS = new WeakMap<Document, Set<number>>();

function paragraphsWithOrders(document: Document): Set<number> {
  const known = ORDERS.get(document);
  if (known) return known;
  const found = new Set(
    document.paragraphs.flatMap(({ start, end }, i) =>
      ORDER.test(document.text.slice(start, end)) ? [i] : [],
    ),
  );
  ORDERS.set(document, found);
  return found;
}

/** Whether a sentence stands in a paragraph that gives orders to the program: such text is no evidence. */
export function standsAmongOrders({ document, sentence }: SentenceView): boolean {
  return paragraphsWithOrders(document).has(sentence.paragraph);
}
