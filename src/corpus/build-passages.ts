import { createHash } from 'node:crypto';
import { findRepeats } from './find-repeats.ts';
import type { Document, Passage, Period, Sentence } from '../types.ts';

/**
 * Short sentences join their neighbours up to this length; a longer sentence stands alone. Characters.
 * Part of the index's fingerprint: changing it rebuilds.
 */
export const LONGEST_PASSAGE = 400;

function samePeriod(a: Period, b: Period): boolean {
  return a.kind === b.kind && a.label === b.label;
}

/** Runs of neighbouring sentences of one paragraph and one period. Half-open index ranges. */
function findRuns(document: Document): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  const repeats = findRepeats(document);
  for (const [i, sentence] of document.sentences.entries()) {
    if (repeats.has(i)) continue;
    const run = runs.at(-1);
    const first: Sentence | undefined = run && document.sentences[run.from];
    const joins =
      first &&
      run?.to === i &&
      first.paragraph === sentence.paragraph &&
      first.section === sentence.section &&
      samePeriod(first.period, sentence.period) &&
      sentence.end - first.start <= LONGEST_PASSAGE;
    if (run && joins) run.to = i + 1;
    else runs.push({ from: i, to: i + 1 });
  }
  return runs;
}

function describePeriod({ kind, label }: Period): string {
  if (label === 'undated') return '';
  return kind === 'other' ? label : `${kind} ${label}`;
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Cuts a document into passages, in its order. Every sentence is in exactly one, word-for-word repeats excepted. */
export function buildPassages(document: Document): Passage[] {
  const timesSeen = new Map<string, number>();
  return findRuns(document).map(({ from, to }) => {
    const first = document.sentences[from]!;
    const last = document.sentences[to - 1]!;
    const headingPath = first.section === null ? [] : document.sections[first.section]!.path;
    const text = document.text.slice(first.start, last.end);
    const context = [...headingPath, describePeriod(first.period)].filter((part) => part !== '').join(' – ');
    const embeddedText = context === '' ? text : `${context}\n${text}`;
    const key = digest(embeddedText);
    const seen = (timesSeen.get(key) ?? 0) + 1;
    timesSeen.set(key, seen);
    return {
      id: `${document.id}:${key.slice(0, 16)}${seen > 1 ? `:${seen}` : ''}`,
      documentId: document.id,
      start: first.start,
      end: last.end,
      paragraph: first.paragraph,
      sentences: { from, to },
      headingPath,
      period: first.period,
      text,
      embeddedText,
      digest: key,
    };
  });
}
