/** +1 upwards, -1 downwards. */
export type Direction = 1 | -1;

const UP =
  /\b(?:increas\p{L}*|ris(?:e|es|en|ing)|rose|grew|grow(?:s|n|ing|th)?|expand\p{L}*|jump\p{L}*|climb\p{L}*|widen\p{L}*|improv\p{L}*|rais(?:e|es|ed|ing)|lift(?:s|ed|ing)?|boost\p{L}*|enlarg\p{L}*|soar\p{L}*|surg(?:e|es|ed|ing)|skyrocket\p{L}*|swell\p{L}*|(?:go(?:es|ing|ne)?|went|put|puts|move[sd]?|moving|push(?:ed|es)?|brought|come|came) (?:\p{L}+ ){0,4}up|up (?:by|from)|(?:get|gets|got|getting|become|becomes|became|becoming|grow|grew|grown|growing) (?:\p{L}+ )?(?:bigger|larger|wider|higher|faster))\b/iu;
const DOWN =
  /\b(?:declin\p{L}*|fall(?:s|en|ing)?|fell|decreas\p{L}*|drop(?:s|ped|ping)?|narrow\p{L}*|shr[iau]nk\p{L}*|reduc\p{L}*|lower(?:s|ed|ing)?(?![- ](?:\p{L}+ )?(?:incomes?|wages?|earners?|middle|secondary|primary|floor|end|tier))|worsen\p{L}*|cut(?:s|ting)?|slip(?:s|ped|ping)?|slid(?:e|es|ing)?|slump\p{L}*|sank|sink(?:s|ing)?|lost|los(?:e|es|ing)|halv(?:e|es|ed|ing)|slash\p{L}*|collaps\p{L}*|contract(?:ed|ing)(?! (?:workers?|out|with|by|land|to)\b)|(?<=\b(?:did|to|will|would|does|economy) (?:\p{L}+ ){0,3})contracts?|plung\p{L}*|plummet\p{L}*|tumbl\p{L}*|dwindl\p{L}*|crash(?:es|ed|ing)?|(?:go(?:es|ing|ne)?|went|bring|brought|come|came|move[sd]?|moving) (?:\p{L}+ ){0,4}down|down (?:by|from)|(?:get|gets|got|getting|become|becomes|became|becoming) (?:\p{L}+ )?(?:smaller|narrower|lower|slower|worse))\b/iu;

const WORSE =
  /\b(?:(?:get|gets|got|getting|become|becomes|became|grew|grown|growing) (?:\p{L}+ )?worse|worsen\p{L}*|deteriorat\p{L}*)\b/iu;

/** The direction of the first word in a text that tells one; undefined where none does. */
export function readDirection(text: string): Direction | undefined {
  const up = UP.exec(text)?.index ?? Infinity;
  const down = DOWN.exec(text)?.index ?? Infinity;
  if (up === down) return undefined;
  return up < down ? 1 : -1;
}

/** A text without the words that tell a direction. */
export function withoutDirection(text: string): string {
  return [UP, DOWN, WORSE].reduce((rest, words) => rest.replace(new RegExp(words.source, 'giu'), ' '), text);
}

/** For these, less is better. */
const BETTER_LOW =
  /\b(?:ratio|gap|unemployment|jobless\p{L}*|deficit|debt|pollution|PM ?2\.5|emissions?|accidents?|deaths?|crimes?|inflation)\b/iu;
/** The direction that a question takes for granted, or asks about; of what gets worse it depends on the thing. */
export function readAskedDirection(question: string): Direction | undefined {
  if (WORSE.test(question)) return BETTER_LOW.test(question) ? 1 : -1;
  return readDirection(question);
}
