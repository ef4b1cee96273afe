import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A sentence as a chat model may write it, and words of the report's sentences that it cites. */
export interface WrittenSentence {
  statement: string;
  cites: string[];
}

/** @param file of this folder: one sentence a line, as JSON. */
export function readSentences(file: string): WrittenSentence[] {
  return readFileSync(join(import.meta.dirname, file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as WrittenSentence);
}
