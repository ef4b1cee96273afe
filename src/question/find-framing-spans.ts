import type { Span } from '../types.ts';
import { FILLER } from './filler-phrases.ts';

/** Who says it goes without saying: "does the mayor promise". */
const SPEAKER =
  /(?<=\b(?:do|does|did|has|have|will)\s+)the\s+(?:acting\s+)?(?:mayor|minister|speaker|author)(?=\s+(?:admit|promise|say|said|name|mention|announce|owe|thank|call|describe|list|report|propose|acknowledge|see|want|plan|intend|expect|attribute|credit|ascribe|consider|regard|set|put)\b)/giu;

/** "How large is it?" asks for its size, whatever the report calls it; "how old" asks of an age. */
const DEGREE =
  /(?<=\bhow )(?:large|big|fast|quickly|high|expensive|costly|steep|sizable|rapidly|strongly|quick)\b(?= (?:is|are|was|were|did|does|do|will|has|have|had|can|could|should|would|a|an|the)\b)/giu;

/** Words that say who speaks, how an answer is measured or that something is planned, and nothing of what it is about. Offsets into the text. */
export function findFramingSpans(text: string): Span[] {
  return [SPEAKER, DEGREE, FILLER].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({ start: index, end: index + length })),
  );
}
