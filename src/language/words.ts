import { stemmer } from 'stemmer';
import { rememberRecent } from './remember-recent.ts';
import { STOPWORDS } from './stopwords.ts';

/** A word of a text: its stem and where it stands. */
export interface Word {
  /** As written. */
  text: string;
  /** Lower-case Porter stem (Porter 1980); figures keep their digits and points. */
  stem: string;
  /** Without inflection only: "urbanization" and "urban" share a stem, but not their base. */
  base: string;
  start: number;
  end: number;
}

// Letters with inner apostrophes or ampersands ("R&D"), names with figures ("PM2.5", "G60", "5G"), and figures with
// "," "." and ":" inside. Hyphens part words; a currency sticks to no figure ("USD100").
const WORD =
  /(?!USD|RMB|SGD|FY)\p{L}{1,4}\d+(?:\.\d+)?(?!\p{L})|\d+(?:[.,:]\d+)*(?:\p{L}(?!\p{L}))?|\p{L}+(?:[’']\p{L}+)*(?:&\p{L}+)?/gu;

const READ = new Map<string, { stem: string; base: string }>();

/** "travelled", "fuelling"; not "falling", nor "installed". */
const TRAVELLED =
  /(?<=[aeiouy]\p{L}*[^aeiou][aeo]|u[ae])(?<!(?:inst|rec|app)a|(?:en|un)ro)ll(?=(?:ed|ing)$)/u;

/** British and American spellings are one word: "organisation", "labour", "centre", "programme". */
function unifySpelling(word: string): string {
  return word
    .replace(/isation(s?)$/u, 'ization$1')
    .replace(/(?<=\p{L}{3})is(e|ed|es|ing)$/u, (ending) =>
      /^(?:pre|pro|com|sur|rev|adv|sup|exp|ra|pra|wise|cru|no|po)/u.test(word) && word.length < 9
        ? ending
        : ending.replace('is', 'iz'),
    )
    .replace(/(?<=\p{L}{3})our(s|ed|ing|hood|able)?$/u, 'or$1')
    .replace(/tre(s?)$/u, 'ter$1')
    .replace(/gramme(s?)$/u, 'gram$1')
    .replace(TRAVELLED, 'l');
}

/** One syllable that ends in one consonant, and the same with a silent "e" behind it. */
const SHORT = /^[^aeiouy]*[aeiouy][^aeiouwxy]$/u;
const SHORT_WITH_E = /^[^aeiouy]*[aeiouy][^aeiouwxy]e$/u;

/** Takes inflection away: plurals, "-ed", "-ing"; not what makes another word of it. */
function takeInflection(word: string): string {
  const singular =
    word.length < 4 || /(?:ss|us|is)$/u.test(word)
      ? word
      : word
          .replace(/(?<=\p{L}{2})ie[sd]$/u, 'y')
          .replace(/(?<=ss|x|ch|sh|zz|[gd]o)es$/u, '')
          .replace(/(?<!s)s$/u, '');
  const stripped = singular.replace(/(?<=[aeiouy]\p{L}*)(?<=\p{L}{3})(?:ed|ing)$/u, '');
  const undoubled = stripped === singular ? stripped : stripped.replace(/([bdgmnprt])\1$/u, '$1');
  // "care" is not "car", nor "planed" "planned": a short vowel would have doubled the consonant.
  if (SHORT_WITH_E.test(undoubled)) return undoubled;
  if (stripped !== singular && undoubled === stripped && SHORT.test(stripped)) return `${stripped}e`;
  return undoubled.length > 3 ? undoubled.replace(/e$/u, '') : undoubled;
}

// The report says "grew" where the question says "grow".
const IRREGULAR = new Map(
  Object.entries({
    grew: 'grow',
    grown: 'grow',
    rose: 'rise',
    risen: 'rise',
    fell: 'fall',
    fallen: 'fall',
    built: 'build',
    sold: 'sell',
    spent: 'spend',
    won: 'win',
    made: 'make',
    gave: 'give',
    given: 'give',
    took: 'take',
    taken: 'take',
    began: 'begin',
    begun: 'begin',
    held: 'hold',
    kept: 'keep',
    brought: 'bring',
    bought: 'buy',
    led: 'lead',
    met: 'meet',
    lost: 'lose',
    paid: 'pay',
    sent: 'send',
    taught: 'teach',
    fought: 'fight',
    sought: 'seek',
    drew: 'draw',
    drawn: 'draw',
    became: 'become',
    children: 'child',
    people: 'person',
    women: 'woman',
    men: 'man',
    feet: 'foot',
    went: 'go',
    gone: 'go',
    said: 'say',
    strove: 'strive',
    chose: 'choose',
    chosen: 'choose',
    shrank: 'shrink',
    wrote: 'write',
    written: 'write',
    drove: 'drive',
    driven: 'drive',
    left: 'leave',
    found: 'find',
    told: 'tell',
    got: 'get',
    ran: 'run',
    came: 'come',
    saw: 'see',
    seen: 'see',
    used: 'use',
    using: 'use',
    sank: 'sink',
    sunk: 'sink',
    shrunk: 'shrink',
    spoke: 'speak',
    spoken: 'speak',
    broke: 'break',
    broken: 'break',
    knew: 'know',
    known: 'know',
    shown: 'show',
    threw: 'throw',
    thrown: 'throw',
    stood: 'stand',
    caught: 'catch',
    thought: 'think',
    heard: 'hear',
    dealt: 'deal',
    meant: 'mean',
    lent: 'lend',
    burnt: 'burn',
    swept: 'sweep',
    struck: 'strike',
    fed: 'feed',
    bred: 'breed',
    overcame: 'overcome',
    laid: 'lay',
  }),
);

function readWord(word: string): { stem: string; base: string } {
  const known = READ.get(word);
  if (known) return known;
  const lower = word
    .toLowerCase()
    .replace(/[’']s$|[’']$/u, '')
    .replace(/[’']/gu, '');
  const figure = /\d/u.test(lower) ? lower.replace(/,(?=\d{3})/gu, '') : undefined;
  const unified = figure ?? unifySpelling(IRREGULAR.get(lower) ?? lower);
  const read = { stem: figure ?? stemmer(unified), base: figure ?? takeInflection(unified) };
  // Bounded, so that hostile input cannot grow it without end.
  if (READ.size < 50_000) READ.set(word, read);
  return read;
}

/** Lower-case stem of one word: "Increased" -> "increas"; possessive endings fall away; "2,000" -> "2000". */
export function stemWord(word: string): string {
  return readWord(word).stem;
}

/** All words of a text, in order, stopwords included. */
export const splitWords = rememberRecent((text): Word[] => {
  return [...text.matchAll(WORD)].map((match) => ({
    text: match[0],
    ...readWord(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
});

export function isStopword(word: string): boolean {
  return STOPWORDS.has(/[\p{Lu}’]/u.test(word) ? word.toLowerCase().replaceAll('’', "'") : word);
}

/** Words that carry meaning: no stopwords. */
export function splitContentWords(text: string): Word[] {
  return splitWords(text).filter((word) => !isStopword(word.text));
}
