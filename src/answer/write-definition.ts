import { splitWords } from '../language/words.ts';
import type { SentenceView } from '../library/library.ts';
import type { Span } from '../types.ts';
import { escapeMarkdown } from './cited-text.ts';
import { findPhrase } from './find-phrase.ts';
import { openWithPeriod } from './name-period.ts';
import { writeMetadata } from './write-metadata.ts';
import { writeAbbreviation } from './write-abbreviation.ts';
import { tellPlace } from './write-mention.ts';
import { PASSED, written, type Writer } from './written.ts';

/** Only the name in quotation marks, where the question has some. */
function nameOf(phrase: string): string {
  return /["“«]([^"“”«»]{2,})["”»]/u.exec(phrase)?.[1] ?? /^([^"“”«»]{2,})["”»]/u.exec(phrase)?.[1] ?? phrase;
}

const EXPLAINS_BEHIND =
  /^["”'’)]*\s*(?:,\s*(?:an?|the|which|that is|namely|i\.e\.|whose|where)\b|\s*[-–—:(]\s*\p{L}|(?:is|are|was|were|means?|meant|refers? to|consists? of|comprises?|includes?|covers?|involves?|aims? to|allows?|provides?|helps?|gives?|will (?:provide|allow|help|give|support|cover|include))\b)/u;
const EXPLAINS_BEFORE =
  /(?:\b(?:known|called|named|dubbed|such as)\s+(?:as\s+)?(?:the\s+)?["“'‘(]*|[-–—]\s*["“'‘]*)$/u;

/** Whether a sentence tells what a name stands for, rather than only naming it. */
export function explainsName(
  { document, sentence }: SentenceView,
  place: Span,
  asksPurpose = false,
): boolean {
  const behind = document.text.slice(place.end, sentence.end).trimStart();
  const before = document.text.slice(sentence.start, place.start);
  if (asksPurpose && /^["”'’)]*\s*(?:in order )?to \p{Ll}+/u.test(behind)) return true;
  return EXPLAINS_BEHIND.test(behind) || (EXPLAINS_BEFORE.test(before) && before.length > 20);
}

/**
 * "What is the “Big Dipper” mode?": only what tells what a name stands for is an answer; being named is not being
 * explained.
 */
export const writeDefinition: Writer = (material) => {
  const { documents, library, question } = material;
  const name = nameOf(question.phrase ?? '');
  if (/^\p{Lu}[\p{Lu}\d&.-]{1,9}$/u.test(name))
    return writeAbbreviation({ ...material, question: { ...question, phrase: name } });
  const speaker = documents.find((document) => document.speaker?.includes(name));
  if (speaker) return writeMetadata({ ...material, question: { ...question, field: 'speaker' } });
  if (splitWords(name).length > 9) return PASSED;
  const findings = findPhrase(name, documents, library).filter(
    ({ view }) => view.document.paragraphs[view.sentence.paragraph]!.kind !== 'heading',
  );
  if (findings.length === 0) return PASSED;
  const asksPurpose = /\b(?:achieve|purpose|aims?|goal|meant to|what for|good for)\b/iu.test(question.text);
  const explaining = findings.flatMap(({ view, places }) =>
    places
      .filter((place) => explainsName(view, place, asksPurpose))
      .map((place) => ({ view, places: [place] })),
  );
  const [best] = explaining;
  if (best)
    return written(`${openWithPeriod(best.view.sentence.period, false)}: ${tellPlace(best, material, 40)}.`);
  const weights = findings
    .slice(0, 3)
    .flatMap(({ view }) => material.evidence.find((candidate) => candidate.view === view) ?? []);
  return {
    status: 'refused',
    reason: 'named_not_explained',
    message: `The report names “${escapeMarkdown(name)}” but does not explain it.`,
    ...(weights.length > 0 ? { nearest: weights } : {}),
  };
};
