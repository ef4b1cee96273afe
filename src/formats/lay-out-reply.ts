import type { Reply } from '../reply/reply.ts';
import { describeReport, describeSource } from './describe-source.ts';
import { layOutLetter } from './lay-out-letter.ts';
import { layOutNotice } from './lay-out-notice.ts';
import { numberSources } from './number-sources.ts';
import { readableLine } from './readable-text.ts';
import type { Block, Sheet, SheetPart } from './sheet.ts';
import { WORDING } from './wording.ts';

/**
 * Replies as letters that can be sent, each on pages of its own. Sources are numbered through all letters, as word
 * processors count footnotes; not all of them can begin anew.
 */
export function layOutReplies(replies: Reply[]): Sheet {
  const references = [...new Set(replies.map(({ parts }) => readableLine(parts.reference)))];
  const documents = [
    ...new Map(replies.flatMap((reply) => reply.documents).map((one) => [one.id, one])).values(),
  ];
  const parts: SheetPart[] = [];
  for (const reply of replies)
    parts.push(
      layOutReply(
        reply,
        parts.reduce((sum, { sources }) => sum + sources.length, 0),
      ),
    );
  return {
    title: references.join('; '),
    showsTitle: false,
    subject: documents.map(({ title }) => readableLine(title)).join('; '),
    description: documents
      .map(({ title, sha256 }) => `${readableLine(title)} (SHA-256 ${sha256})`)
      .join('; '),
    parts,
  };
}

function layOutReply(
  { draft, parts, citations, documents, language, notice }: Reply,
  before: number,
): SheetPart {
  const isSource = (marker: number) => citations.some((citation) => citation.marker === marker);
  const letter = layOutLetter(draft, parts, isSource);
  const rests = documents.map((document) => [
    { text: WORDING[language].based },
    ...describeReport(document, language),
  ]);
  const lines = [...rests, ...layOutNotice(notice, language)];
  const colophon: Block[] = lines.length > 0 ? [{ kind: 'note', look: 'colophon', lines }] : [];
  const { blocks, cited } = numberSources([...letter, ...colophon], citations, before);
  // A letter names the report where it first quotes it; one report need not be named again.
  const sources = cited.map((citation, at) => ({
    number: citation.marker,
    ...describeSource(citation, language, at === 0 || documents.length > 1),
  }));
  return { language, blocks, sources };
}
