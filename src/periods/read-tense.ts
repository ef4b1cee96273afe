/** Whether a sentence's own verbs report something or announce it. */
export type Tense = 'reports' | 'announces' | 'urges' | 'neither';

const ANNOUNCES =
  /\b(?:will|shall|going to|(?:is|are) (?:expected |projected |planned |scheduled |set |due )?to (?:be )?\p{L}+|(?:we|government) plans? to|aims? to|intends? to|proposes? to|will strive to|expects? (?:\p{L}+ ){0,4}to|should)\b|[’']ll\b/iu;

const IRREGULAR =
  'grew|rose|fell|became|won|made|took|built|led|began|held|came|went|saw|gave|kept|brought|set|put|met|found|spent|sold|left|lost|stood|ran|drew|shrank|strove|strengthened|did|got|overcame|thought|told|felt|chose|paid|bought|sent|wrote|spoke|began|broke|drove';

const PAST = new RegExp(
  String.raw`\b(?:has|have|had)\s+(?:not\s+|also\s+|been\s+|already\s+|\p{L}+ly\s+)*(?:\p{L}+ed|been|${IRREGULAR}|grown|risen|fallen|become|taken|begun|given|seen|driven|done|gone|come|shown|borne|spread|put|striven)\b` +
    String.raw`|\b(?:was|were)\b` +
    String.raw`|\b(?:we|I|it|they|he|she|which|that|who)\s+(?:also\s+|then\s+|\p{L}+ly\s+)*(?:\p{L}+ed|${IRREGULAR})\b` +
    String.raw`|\b(?:grew|rose|fell|became|won|took|began|saw|shrank|went)\b` +
    String.raw`|\p{L}+s?\s+(?:increased|decreased|declined|reached|totall?ed|exceeded|jumped|doubled|tripled|ranked|dropped|marked|expanded|contracted|rebounded|improved|stood|accounted|amounted|averaged|entered|completed|achieved|obtained|produced|started|succeeded|developed)\b`,
  'iu',
);

const URGES = /\b(?:must|have to|need to|ought to)\b/iu;

/** Reads the tense of a sentence from its first verb that tells; "neither" where none does. */
export function readTense(sentence: string): Tense {
  const places: [Tense, number][] = [
    ['announces', sentence.search(ANNOUNCES)],
    ['reports', sentence.search(PAST)],
    ['urges', sentence.search(URGES)],
  ];
  const [first] = places.filter(([, place]) => place !== -1).sort((a, b) => a[1] - b[1]);
  return first ? first[0] : 'neither';
}
