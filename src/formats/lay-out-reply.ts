import type { Reply } from '../reply/reply.ts';
import { describeReport, describeSource } from './describe-source.ts';
import { numberSources } from './number-sources.ts';
import { readBlocks } from './read-markdown.ts';
import { readableLine } from './readable-text.ts';
import type { Block, ParagraphLook, Sheet, SheetPart } from './sheet.ts';
import { WORDING } from './wording.ts';

/**
 * Replies as letters that can be sent, each on pages of its own. The text is the draft's; its parts only tell which
 * paragraph is the reference and which the sign-off.
 */
export function layOutReplies(replies: Reply[]): Sheet {
  const references = [...new Set(replies.map(({ parts }) => readableLine(parts.reference)))];
  const documents = [
    ...new Map(replies.flatMap((reply) => reply.documents).map((one) => [one.id, one])).values(),
  ];
  return {
    title: references.join('; '),
    showsTitle: false,
    subject: documents.map(({ title }) => readableLine(title)).join('; '),
    description: documents
      .map(({ title, sha256 }) => `${readableLine(title)} (SHA-256 ${sha256})`)
      .join('; '),
    parts: replies.map(layOutReply),
  };
}

function layOutReply({ draft, parts, citations, documents, language }: Reply): SheetPart {
  const find = (marker: number) => citations.find((citation) => citation.marker === marker);
  const letter = readBlocks(draft, (marker) => find(marker) !== undefined).map((block): Block => {
    const look = block.kind === 'paragraph' ? lookOf(block, parts) : undefined;
    return block.kind === 'paragraph' && look ? { ...block, look } : block;
  });
  const rests = documents.map((document) => [
    { text: WORDING[language].based },
    ...describeReport(document, language),
  ]);
  const blocks: Block[] =
    rests.length > 0 ? [...letter, { kind: 'note', look: 'colophon', lines: rests }] : letter;
  const numbered = numberSources(blocks, (marker, isFirst) =>
    describeSource(find(marker)!, language, isFirst || documents.length > 1),
  );
  return { language, ...numbered };
}

function lookOf(
  { runs }: Extract<Block, { kind: 'paragraph' }>,
  { reference, signOff }: Reply['parts'],
): ParagraphLook | undefined {
  const words = readableLine(runs.map((run) => ('text' in run ? run.text : '')).join(''));
  if (words === readableLine(reference)) return 'subject';
  return words === readableLine(signOff) ? 'signature' : undefined;
}
