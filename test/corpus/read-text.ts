import { readDocument } from '../../src/corpus/read-document.ts';
import type { Sidecar } from '../../src/corpus/read-sidecar.ts';
import type { Document, Span } from '../../src/types.ts';

/** Reads a text as if it stood in a file of this name below the corpus folder. */
export function readText(text: string, name = 'report.txt', sidecar: Sidecar = {}): Document {
  return readDocument({
    id: name.replace(/\.\w+$/u, ''),
    name,
    bytes: new TextEncoder().encode(text),
    format: name.endsWith('.md') ? 'md' : 'txt',
    sidecar,
  });
}

export function wordsOf(document: Document, { start, end }: Span): string {
  return document.text.slice(start, end);
}

/** "heading: Major tasks" for each paragraph. */
export function outline(document: Document): string[] {
  return document.paragraphs.map(
    (paragraph) => `${paragraph.kind}: ${wordsOf(document, paragraph).trim().slice(0, 60)}`,
  );
}
