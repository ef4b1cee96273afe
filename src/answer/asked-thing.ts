import type { Question } from '../question/question.ts';
import type { Term } from '../question/read-terms.ts';

const ASKED_THING =
  /\b(?:(?:which|what)\b(?! the\b)|(?:name|list)\b(?: all)?)(.*?)(?:\b(?:will|are|is|were|was|do|does|did|has|have|had|can|should|that|to|in|of|for|with|whose)\b|[?.]|$)/iu;
/** "What does the report name as leading industries?" */
const NAMED_AS =
  /^\W*what (?:does|do|did) .{2,40}? (?:name|list|mention|cite|describe|give|regard|see|identify) as (.*?)(?:\b(?:that|to|in|of|for|with|whose|which)\b|[?.]|$)/iu;
const WHAT_ARE = /^\W*what (?:are|were|will be) (.*?)(?:\b(?:that|to|in|of|for|with|whose|which)\b|[?.]|$)/iu;

/** The terms that name the kind of thing asked for: "railways" in "Which railways will be finished?". */
export function askedThing({ text, terms }: Question): Term[] {
  const asked =
    (NAMED_AS.exec(text) ?? WHAT_ARE.exec(text) ?? ASKED_THING.exec(text))?.[1]?.toLowerCase() ?? '';
  return terms.filter((term) => !term.name && asked.includes(term.text.toLowerCase()));
}

/** "areas", "points": a list of any things is one. */
export function isAnyThing({ text }: Term): boolean {
  return /^(?:areas?|fields?|points?|items?|topics?|aspects?|parts?|titles?|headings?)$/iu.test(text);
}
