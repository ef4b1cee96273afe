import { nounPhraseBehind } from './noun-phrases.ts';
import type { Place } from './read-sentence.ts';
import type { Reading } from './reading.ts';
import { trimSubject } from './trim-subject.ts';

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

const COORDINATE =
  /^(.*?)[\s,]+(?:but|and|then|before)\s+(?:(?:then|later|still|only|subsequently|also|further|eventually)\s+)*\p{L}+(?:\s+\p{L}+){0,5}\s*$/isu;
const FIRST_VERB = /^(.{3,120}?)\s+(?:is|are|was|were|will|would|has|have|had|can)\s/isu;

/** "Inflation was 9%, but dropped to 2%", "India is expected to slow down, but still grow at 8%": both verbs have one subject. */
export function coordinateSubject(left: string, last: Reading | undefined): string {
  const front = COORDINATE.exec(left)?.[1];
  if (front === undefined) return '';
  if (last) return front.trim().split(/\s+/u).length <= 5 ? last.indicator : '';
  return trimSubject(FIRST_VERB.exec(front)?.[1] ?? '');
}
