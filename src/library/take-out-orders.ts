import type { Document, Figure } from '../types.ts';
import { findOrders, givesOrders } from './find-orders.ts';

/** A report as answers may be made from it. */
export interface Evidential {
  document: Document;
  /** Where a sentence of the published report now stands among the sentences; undefined where it was taken out. */
  placeOf: (sentence: number) => number | undefined;
}

/**
 * Takes out the paragraphs that give orders to the program, so that nothing that reads a report can take them for
 * evidence: their sentences and headings are gone, their text is blank. Offsets, and the numbers of paragraphs and
 * sections, stay. A report without such paragraphs, as they all should be, stays the very same object.
 */
export function takeOutOrders(published: Document): Evidential {
  const orders = findOrders(published);
  const withoutOrders = (words: string | null) => (words !== null && givesOrders(words) ? null : words);
  const title = withoutOrders(published.title);
  if (orders.size === 0 && title !== null) return { document: published, placeOf: (sentence) => sentence };
  const kept = published.sentences.flatMap(({ paragraph }, i) => (orders.has(paragraph) ? [] : [i]));
  const places = new Map(kept.map((sentence, place) => [sentence, place]));
  let passed = 0;
  const paragraphs = published.paragraphs.map((paragraph, i) => {
    const from = passed;
    const { sentences } = paragraph;
    if (orders.has(i)) return { ...paragraph, kind: 'text' as const, sentences: { from, to: from } };
    passed += sentences.to - sentences.from;
    return { ...paragraph, sentences: { from, to: passed } };
  });
  const text = published.paragraphs.reduce(
    (rest, { start, end }, i) =>
      orders.has(i)
        ? `${rest.slice(0, start)}${rest.slice(start, end).replace(/\S/gu, (seen) => ' '.repeat(seen.length))}${rest.slice(end)}`
        : rest,
    published.text,
  );
  const document: Document = {
    ...published,
    title: title ?? published.id,
    publisher: withoutOrders(published.publisher),
    speaker: withoutOrders(published.speaker),
    text,
    paragraphs,
    sentences: kept.map((sentence) => published.sentences[sentence]!),
    sections: published.sections.map((section) => ({
      ...section,
      heading: withoutOrders(section.heading) ?? '',
      path: section.path.filter((heading) => !givesOrders(heading)),
    })),
  };
  return { document, placeOf: (sentence) => places.get(sentence) };
}

/** The figures that stand outside such paragraphs. @param reports by their ids. */
export function moveFigures(figures: Figure[], reports: ReadonlyMap<string, Evidential>): Figure[] {
  return figures.flatMap((figure) => {
    const sentence = reports.get(figure.documentId)?.placeOf(figure.sentence);
    if (sentence === undefined) return [];
    return sentence === figure.sentence ? [figure] : [{ ...figure, sentence }];
  });
}
