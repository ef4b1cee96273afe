import { understandQuestion } from './understand-question.ts';

const WHERE_SAID =
  /\bwhere\b.*\b(?:say|said|state|found|stand|written|come from)|\bwhich (?:section|part|page|paragraph)\b|\b(?:exact|precise|original) (?:words|wording|sentence|quote|text)\b|\bsource\b|\bquote\b/iu;

const ORDINAL =
  /\b(?:the )?(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|\d{1,2}(?:st|nd|rd|th))(?: (?:one|point|item|task|area|of (?:them|these|those)))?\s*\??$/iu;

/**
 * Resolves what points at the turn before as a whole: an item of its list, its speaker, its place or its words.
 * @param bare a turn without "and".
 * @param terms how many things the turn is about itself.
 * @returns undefined where the turn points at nothing.
 */
export function joinReference(bare: string, previous: string, terms: number): string | undefined {
  const kind = understandQuestion(previous, { year: null, reportYears: [] }).kind;
  const ordinal = ORDINAL.exec(bare)?.[1];
  if (ordinal && terms <= 1 && kind === 'list')
    return `What is the ${ordinal.toLowerCase()} of these: ${previous}`;
  if (kind === 'metadata' && /^when\b[^\p{L}]*$/iu.test(bare)) return 'When was the report released?';
  if (
    kind === 'metadata' &&
    terms <= 1 &&
    /\b(?:position|title|office|role|post|job|name|rank|function)\b/iu.test(bare)
  )
    return 'Who gave the report?';
  if (WHERE_SAID.test(bare) && terms <= 1) {
    return /\b(?:words|wording|sentence|quote)\b/iu.test(bare)
      ? `What are the exact words on this: ${previous}`
      : `Where does the report say this: ${previous}`;
  }
  return undefined;
}
