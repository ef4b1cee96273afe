import { createHash } from 'node:crypto';
import type { Document } from '../types.ts';
import { UserError } from '../user-error.ts';
import { assignPeriods } from '../periods/assign-periods.ts';
import { buildStructure } from './build-structure.ts';
import { findFrontMatter } from './find-front-matter.ts';
import { findReportYear, findFinancialYearStart } from './find-report-year.ts';
import type { Sidecar } from './read-sidecar.ts';
import { splitParagraphs } from './split-paragraphs.ts';

/** Raised when the same bytes give other structure, periods or figures than before; indexes are then built anew. */
export const READER_VERSION = 10;

export interface SourceFile {
  id: string;
  /** As shown in messages. */
  name: string;
  bytes: Uint8Array;
  format: 'txt' | 'md';
  sidecar: Sidecar;
}

export function hashBytes(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/**
 * UTF-8, without byte order mark, CRLF to LF; nothing else changes.
 * @throws UserError when the bytes are no UTF-8 text.
 */
export function decodeText(bytes: Uint8Array, name: string): string {
  const decode = () => {
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      throw new UserError(`The report ${name} is not UTF-8 text: save it as UTF-8 and start again.`);
    }
  };
  const text = decode().replace(/\r\n/gu, '\n');
  if (text.includes('\0'))
    throw new UserError(`The report ${name} holds binary data: put a text file (.txt or .md) in its place.`);
  if (text.trim() === '')
    throw new UserError(`The report ${name} is empty: put its text in the file or remove it.`);
  return text;
}

/** "Budget Speech" of 2015 and of 2018 must be told apart. */
function nameTitle(title: string, year: number | null): string {
  return year === null || title.includes(String(year)) ? title : `${title} ${year}`;
}

/**
 * Turns one file into a Document: structure, periods and metadata. What the sidecar says goes before what the text says.
 * @throws UserError when the file is no UTF-8 text.
 */
export function readDocument({ id, name, bytes, sidecar }: SourceFile): Document {
  const text = decodeText(bytes, name);
  const spans = splitParagraphs(text);
  const front = findFrontMatter(text, spans);
  const structure = buildStructure(text, spans, front.paragraphs);
  const released = sidecar.released ?? front.released;
  const year = findReportYear({ title: sidecar.title ?? front.title, text, id, released });
  const sentences = assignPeriods(text, structure, structure.sentences, {
    year,
    financialYearStart: findFinancialYearStart(text),
  });
  return {
    id,
    title: sidecar.title ?? nameTitle(front.title ?? id, year),
    publisher: sidecar.publisher ?? null,
    speaker: sidecar.speaker ?? front.speaker,
    released,
    language: sidecar.language ?? 'en',
    source: sidecar.source ?? null,
    sha256: hashBytes(bytes),
    year,
    text,
    sections: structure.sections,
    paragraphs: structure.paragraphs,
    sentences,
  };
}
