import { rememberRecent } from '../language/remember-recent.ts';

/**
 * What a sentence's own verbs do: report something, announce it, consider it (what must be, is expected or supposed, or
 * what the speaker is about to say), or nothing that tells.
 */
export type Tense = 'reports' | 'announces' | 'considers' | 'neither';

const ANNOUNCES = new RegExp(
  [
    String.raw`(?<!\p{L})(?:will|shall|going to|(?:we|government) plans? to|aims? to|intends? to|proposes? to)\b|[’']ll\b`,
    // "GDP is to exceed …", but not "the key is to …".
    String.raw`(?<!\b(?:key|enabler|way|idea|challenge|role|question|point|approach|reason|issue)\s)\b(?:is|are) (?:planned |scheduled |set )?to \p{L}+`,
    String.raw`\b(?:has|have|[’']ve) (?:therefore |also |now )?(?:decided|agreed|resolved) to \p{L}+`,
    String.raw`\b(?:is|are) due to (?:be|open|start|begin|end|finish|expire)\b`,
  ].join('|'),
  'giu',
);

const SAYS_NEXT = String.raw`report|turn|outline|speak|talk|explain|elaborate|begin|start (?:with|by)|touch|move on|describe|highlight|summarise|conclude|mention|thank|express`;

const CONSIDERS = new RegExp(
  [
    String.raw`\b(?:must|have to|needs? to|ought to|should|would|could|might|likely to|expect(?:s|ed)?|projected to|(?:is|are) forecast)\b`,
    String.raw`^(?:so|as) long as\b|\blet (?:me|us)\b|\bI (?:will|shall|would)(?: \p{L}+){0,2} (?:${SAYS_NEXT})\b`,
  ].join('|'),
  'giu',
);

const IRREGULAR =
  'grew|rose|fell|became|won|made|took|built|led|began|held|came|went|saw|gave|kept|brought|set|put|met|found|spent|sold|left|lost|stood|ran|drew|shrank|strove|did|got|overcame|thought|told|felt|chose|paid|bought|sent|wrote|spoke|broke|drove';
const PARTICIPLE = `been|${IRREGULAR}|grown|risen|fallen|become|taken|begun|given|seen|driven|done|gone|come|shown|borne|spread|striven`;

/** Ends in "-ed" and is no present tense. */
const REGULAR = String.raw`(?!(?:need|exceed|proceed|succeed|feed|speed)\b)\p{L}+ed`;

/** Before "developed" or "improved" these make no past tense of it: "being developed", "more improved". */
const NO_SUBJECT =
  'be|being|been|is|are|am|get|the|an?|our|their|its|his|other|more|less|most|and|or|of|for|with|to|as|in|by|not|also|highly|well|when|if|once|further|newly';

/** Past tenses that are hardly ever participles behind their noun, as in "jobs created". */
const INTRANSITIVE =
  'increased|decreased|declined|reached|totall?ed|exceeded|jumped|doubled|trebled|tripled|halved|ranked|dropped|marked|expanded|contracted|rebounded|recovered|improved|stood|accounted|amounted|averaged|entered|completed|achieved|obtained|produced|started|succeeded|developed|continued|remained|lost|resulted|slowed|surged|soared|climbed|plunged|plummeted|tumbled|narrowed|widened|eased|peaked|outpaced|graduated|suffered';

const REPORTS = new RegExp(
  [
    String.raw`(?:\b(?:has|have|had)|[’']ve)\s+(?:(?:not|also|been|already|so far|since|now|all|both|just|always|long|therefore|then|thus|once|never|even|\p{L}+ly),?\s+)*(?:${REGULAR}|${PARTICIPLE})\b`,
    String.raw`\b(?:was|were|had)\b(?! better)`,
    String.raw`\b(?:we|I|it|they|he|she|which|that|who)\s+(?:also\s+|then\s+|\p{L}+ly\s+)*(?:${REGULAR}|${IRREGULAR})\b`,
    String.raw`\b(?:grew|rose|fell|became|won|took|began|saw|shrank|went)\b`,
    String.raw`(?:\b(?!(?:${NO_SUBJECT})\s)[\p{L}\d]+[)\]]?|[)\]%])\s+(?:${INTRANSITIVE})\b`,
  ].join('|'),
  'giu',
);

/** A verb of "the schemes that I mentioned earlier", which says nothing about the sentence itself. */
const RELATIVE = /\b(?:that|which|who|as)\s+(?:(?:I|we|it|they)\s+)?$/iu;
const OPENS_RELATIVE = /^(?:that|which|who)\b/iu;

function findVerbs(sentence: string, pattern: RegExp, tense: Tense) {
  return [...sentence.matchAll(pattern)].map(({ 0: verb, index }) => ({
    tense,
    index,
    relative: OPENS_RELATIVE.test(verb) || RELATIVE.test(sentence.slice(Math.max(0, index - 20), index)),
  }));
}

/** Reads the tense of a sentence from its first verb that tells, relative clauses last; "neither" where none does. */
export const readTense = rememberRecent((sentence): Tense => {
  const verbs = [
    ...findVerbs(sentence, ANNOUNCES, 'announces'),
    ...findVerbs(sentence, REPORTS, 'reports'),
    ...findVerbs(sentence, CONSIDERS, 'considers'),
  ].sort((a, b) => Number(a.relative) - Number(b.relative) || a.index - b.index);
  return verbs[0]?.tense ?? 'neither';
});
