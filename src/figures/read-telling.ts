import { nounPhraseBefore, trimPhrase } from './noun-phrases.ts';

/** Verbs whose subject says what money or people are for: "The extension will cost", "The increase will benefit". */
const TELLING =
  /^(?:cost|benefit|help|cover|serve|support|save|recruit|attract|train|employ|create|generate|involve|affect|impact|house|need|require|earn|enjoy|provide|offer|hold|own|receive)(?:s|ed|d|ing)?$/iu;

const WE = /^(?:we|i|it|they|this|these|that|you|(?:the )?government|)$/iu;
const MODAL = String.raw`(?:will|would|can|has|have|may|should|(?:is|are) (?:expected|estimated|projected) to)`;
const OBJECTS = String.raw`(?:\s+(?:us|them|(?:the )?government|employers|just|up to|a total of|an?|additional|another|the|out))*`;
const CLAUSE = new RegExp(
  `^(.*?)\\s*(?<!\\p{L})(?:${MODAL}\\s+)?(?:also\\s+|already\\s+|to\\s+)*(\\p{L}+)${OBJECTS}\\s*$`,
  'isu',
);

export function isTelling(verb: string): boolean {
  return TELLING.test(verb);
}

/**
 * Subject and verb before a number where the subject is no mere "we": "The increase will benefit".
 * @param topic what "this" and "it" stand for.
 */
export function readTelling(
  left: string,
  topic: string | undefined,
): { subject: string; verb: string } | undefined {
  const match = CLAUSE.exec(left);
  if (!match || !isTelling(match[2]!) || /(?:^|\s|,)(?:and|or|to|,)$/iu.test(match[1]!.trimEnd()))
    return undefined;
  const front = match[1]!.replace(new RegExp(`(?:\\s+(?:${MODAL}|is|are|to|also))+$`, 'iu'), '');
  const subject = nounPhraseBefore(front);
  if (!WE.test(subject)) return { subject, verb: match[2]! };
  const pronoun = /(?:^|[\s,])(?:this|these|it|they)$/iu.test(trimPhrase(front) || front.trim());
  // "They will receive" speaks of people, not of the last figure.
  return pronoun && topic !== undefined && !/^(?:receiv|earn|enjoy|own|hold)/iu.test(match[2]!)
    ? { subject: topic, verb: match[2]! }
    : undefined;
}
