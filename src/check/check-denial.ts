import { findNearest } from './nearest-pieces.ts';

const DENIES =
  /(?<!\p{L})(?:not|no longer|never|none|cannot|without|neither|nor|fail\p{L}*|refus\p{L}*|reject\p{L}*|hardly|barely|scarcely|false|untrue|incorrect|wrong|lie|myth|rumou?r)(?!\p{L})|n[’']t(?!\p{L})/iu;
/** "No less than" and "not exceeding" deny nothing. */
const BOUND =
  /(?<!\p{L})(?:no|not) (?:less|more|fewer|lower|higher|later|over|under|below|above|exceeding|exceed)(?!\p{L})/giu;
const VERB_DENIES =
  /(?<!\p{L})(?:do|does|did|is|are|was|were|has|have|had|will|would|should|can|could|must|shall|may)\s+(?:not|never)(?!\p{L})|(?<!\p{L})cannot(?!\p{L})|n[’']t(?!\p{L})/iu;

/** The parts of the cited words that a statement has most in common with. */
function nearestParts(text: string, cited: string): string[] {
  return findNearest(text, cited.split(/[;\n]|(?<=[^\d])[.:]\s/u), (part) => part);
}

/**
 * Words that deny what the cited words say, or the denial that the statement leaves out.
 * @param quotes whether the statement quotes the cited words: the quotation may hold the denial.
 */
export function findFalseDenial(text: string, cited: string, quotes: boolean): string | undefined {
  const [said, told] = [text, cited].map((words) => words.replace(BOUND, ' ')) as [string, string];
  const denied = DENIES.exec(said)?.[0];
  if (denied !== undefined) return DENIES.test(told) ? undefined : denied;
  if (quotes || !VERB_DENIES.test(told)) return undefined;
  return nearestParts(said, told)
    .map((part) => VERB_DENIES.exec(part)?.[0])
    .find((denial) => denial !== undefined);
}
