import { createHash } from 'node:crypto';
import type { Passage, PeriodKind } from '../../src/types.ts';

/** Passages of one document by hand: one for each text, one paragraph and one sentence each. */
export function makePassages(
  documentId: string,
  texts: string[],
  { headingPath = [], kind = 'result' }: { headingPath?: string[]; kind?: PeriodKind } = {},
): Passage[] {
  let start = 0;
  return texts.map((text, paragraph) => {
    const embeddedText = [...headingPath, text].join('\n');
    const digest = createHash('sha256').update(embeddedText).digest('hex');
    const passage: Passage = {
      id: `${documentId}:${digest.slice(0, 12)}`,
      documentId,
      paragraph,
      sentences: { from: paragraph, to: paragraph + 1 },
      headingPath,
      period: { kind, label: '2021' },
      text,
      embeddedText,
      digest,
      start,
      end: start + text.length,
    };
    start += text.length + 1;
    return passage;
  });
}
