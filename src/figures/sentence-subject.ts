import { nounPhraseBehind, trimSubject } from './noun-phrases.ts';
import type { Place } from './read-sentence.ts';

const PREDICATE =
  /^[\s,]*(?:(?:and|but)\s+)?(?:(?:will|would|can|could|may|now|also|then)\s+)*(?:receive|get|gain|earn|enjoy|be|reach|have|has|is|are)\s/iu;
const LONGEST = 90;

/** "A household of four, with two children, will receive": the subject stands before the figures in between. */
export function sentenceSubject(left: string, { text, barrier, quantity }: Place): string {
  if (!PREDICATE.test(`${left.trimEnd()} `)) return '';
  const before = text.slice(0, Math.max(barrier, quantity.whole.start - left.length));
  const start = Math.max(before.lastIndexOf(';'), before.lastIndexOf(': ')) + 1;
  const subject = trimSubject(before.slice(start));
  return subject.length <= LONGEST ? subject : nounPhraseBehind(subject).phrase;
}
