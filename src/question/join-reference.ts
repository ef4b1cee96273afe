import { subjectOf } from './find-subject.ts';
import { withoutTimes } from './find-times.ts';
import { withoutTarget } from './replace-time.ts';
import { understandQuestion } from './understand-question.ts';

const WHERE_SAID =
  /\bwhere\b.*\b(?:say|said|state|found|stand|written|come from)|\bwhich (?:section|part|page|paragraph)\b|\b(?:exact|precise|original) (?:words|wording|sentence|quote|text)\b|\bsource\b|\bquote\b/iu;

const ORDINAL =
  /\b(?:the )?(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|\d{1,2}(?:st|nd|rd|th))(?: (?:one|point|item|task|area|of (?:them|these|those)))?\s*\??$/iu;

const ORDINAL_ONE =
  /\bthe (first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last) (?:one\b|of (?:them|these|those)\b)/iu;

/** "And where does that put the city in the province?" */
const PLACED =
  /^where (?:does|do|did|will|would) (?:that|this|it|they|these) (?:put|place|leave|rank|stand|bring)(?: (?:it|us|them|the \p{L}+|\p{Lu}\p{L}+))?(?<among> .*)?$/iu;

const BEFORE =
  /^(?:(?:what|how (?:much|many|high|big|large))\b.*\b|)(?:before|previously|originally|initially|at first|earlier)\b(?: (?:that|then|the (?:increase|rise|change|decrease|fall|cut|reform)))?\s*\??$/iu;
const NOW =
  /^(?:(?:what|how) about |(?:what|how (?:much|many|high|big|large)) (?:is|are) (?:it|they|that) )?(?:now|today|currently|at present|these days)\s*\??$/iu;
/** "The report was delivered by the governor." */
const SPOKEN =
  /\b(?:report|speech|address|statement)\b.*\b(?:delivered|given|presented|read|written|made|held) by\b/iu;
const OF_THESE = /^What is the \S+ of these: /u;
const WHY = /^why\b/iu;

/**
 * Resolves what points at the turn before as a whole: an item of its list, its speaker, its place or its words.
 * @param bare a turn without "and".
 * @param terms how many things the turn is about itself.
 * @returns undefined where the turn points at nothing.
 */
export function joinReference(bare: string, previous: string, terms: number): string | undefined {
  const kind = SPOKEN.test(previous)
    ? 'metadata'
    : understandQuestion(previous, { year: null, reportYears: [] }).kind;
  if (
    WHY.test(bare) &&
    terms <= 1 &&
    understandQuestion(bare, { year: null, reportYears: [] }).terms.every(({ importance }) => importance < 1)
  )
    return `Why: ${previous}`;
  const asked = previous.replace(/[?.!\s]+$/u, '');
  if (terms <= 1 && BEFORE.test(bare)) return `${withoutTarget(withoutTimes(asked))} before?`;
  if (NOW.test(bare)) return `${withoutTimes(asked).replace(/ before\b.*$/iu, '')} now?`;
  const placed = PLACED.exec(bare.replace(/[?.!\s]+$/u, ''));
  if (placed) return `What place does the ${subjectOf(previous)} take${placed.groups?.among ?? ''}?`;
  const ordinal = (ORDINAL.exec(bare) ?? ORDINAL_ONE.exec(bare))?.[1];
  if (ordinal && terms <= 1 && kind === 'list')
    return `What is the ${ordinal.toLowerCase()} of these: ${previous.replace(OF_THESE, '')}`;
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
