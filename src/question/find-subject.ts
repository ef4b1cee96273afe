import { mainSlot } from './find-slots.ts';
import { understandQuestion } from './understand-question.ts';

/** What a question is about, read without a corpus. */
export function termsOf(text: string) {
  return understandQuestion(text, { year: null, reportYears: [] }).terms;
}

/** What the previous question was about, in its own words; "" where it names nothing. */
export function subjectOf(previous: string): string {
  const slot = mainSlot(previous);
  return slot ? previous.slice(slot.start, slot.end) : '';
}
