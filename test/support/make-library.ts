import { findFigures } from '../../src/figures/find-figures.ts';
import { Library } from '../../src/library/library.ts';
import type { Document } from '../../src/types.ts';
import { readText } from '../corpus/read-text.ts';

/** A report read from a text, with its own figures; the name's number is its year. */
export function makeDocument(text: string, name = 'report-2022.txt'): Document {
  return readText(text, name, { released: `${/\d{4}/u.exec(name)?.[0] ?? '2022'}-03-01` });
}

/** All that is known of some reports, without an index. */
export function makeLibrary(...texts: (string | Document)[]): Library {
  const documents = texts.map((text) => (typeof text === 'string' ? makeDocument(text) : text));
  return new Library(documents, documents.flatMap(findFigures));
}
