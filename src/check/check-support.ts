import { isStopword, splitWords, type Word } from '../language/words.ts';
import type { Library } from '../library/library.ts';
import { readTense } from '../periods/read-tense.ts';
import type { Citation } from '../types.ts';
import { readEvidence, type Evidence } from './cited-figures.ts';
import { blankOut, findVerbatim, stripMarkup, withoutNumbers } from './quoted-words.ts';
import { findSynonyms } from './synonyms.ts';

/** Why a statement is not borne out, numbers aside: those are the numbers guard's. */
export type Support =
  | { status: 'supported' }
  | {
      status: 'unsupported';
      because:
        | 'words'
        | 'name'
        | 'negation'
        | 'tense'
        | 'voice'
        | 'quotation'
        | 'script'
        | 'multiple'
        | 'time'
        | 'scope';
      text: string;
    };

/** Least share of a statement's content words that its cited spans must have, or say otherwise. */
const LEAST_SHARE = 0.5;

/** Words of telling: they stand in answers, not in reports. */
const TELLING = new Set(
  splitWords(
    `report say state mention describe note accord set give name plan aim intend target goal expect project city
    government municipal authority figure amount level total number also additionally moreover furthermore while
    respectively compare year period over`,
  ).map(({ stem }) => stem),
);

const NEGATION =
  /(?<!\p{L})(?:not|no longer|never|none|cannot|without|neither|nor|fail\p{L}*|refus\p{L}*|reject\p{L}*|hardly|barely|scarcely|false|untrue|incorrect|wrong|lie|myth|rumou?r)(?!\p{L})|n[’']t(?!\p{L})/iu;
/** "No less than" and "not exceeding" deny nothing. */
const BOUND =
  /(?<!\p{L})(?:no|not) (?:less|more|fewer|lower|higher|later|over|under|below|above|exceeding|exceed)(?!\p{L})/giu;
const VERB_NEGATION =
  /(?<!\p{L})(?:do|does|did|is|are|was|were|has|have|had|will|would|should|can|could|must|shall|may)\s+(?:not|never)(?!\p{L})|(?<!\p{L})cannot(?!\p{L})|n[’']t(?!\p{L})/iu;
/** Amounts and times that the numbers guard does not read: the cited spans must say them, too. */
const UNREAD: ['script' | 'multiple' | 'time' | 'scope', RegExp][] = [
  // "８%", "八%"
  ['script', /(?![0-9])\p{N}|(?!\p{Script=Latin})\p{L}/gu],
  [
    'multiple',
    /(?<!\p{L})(?:doubl|tripl|trebl|quadrupl|halv|half|(?:two|three|four|five|ten|many|hundred)-?fold|(?:single|double|triple)[- ]digit)/giu,
  ],
  ['time', /(?<!\p{L})ago(?!\p{L})/giu],
  // Whose figure it is: the city's GDP is not the national GDP, nor that of each head.
  [
    'scope',
    /(?<!\p{L})(?:national|nationwide|countrywide|provincial|global|worldwide|per capita)(?!\p{L})/giu,
  ],
];
const OWN_VOICE = /(?<!\p{L})(?:[Ww]e|[Oo]urs?|us|I|[Mm]y)(?!\p{L})/u;

/** Proper names: capitals that no sentence's beginning asks for, and whatever holds capitals or figures inside. */
function findNames(text: string, words: Word[]): Word[] {
  return words.filter(({ text: word, start }) => {
    if (/\p{Lu}.*\p{Lu}|\p{L}\d|\d\p{L}/u.test(word)) return true;
    if (!/^\p{Lu}/u.test(word) || isStopword(word)) return false;
    return !/(?:^|[.!?:]|[“"(–-])\s*$/u.test(text.slice(0, start));
  });
}

function isKnown(word: Word, known: Set<string>): boolean {
  return known.has(word.stem) || known.has(word.base);
}

/** The statement begins with a name that no report knows: "Atlantis grew by …". */
function openingName(text: string, words: Word[], library: Library): Word | undefined {
  const [first] = words;
  // "China's GDP": whose it is, is a name even where another sentence knows it.
  if (first && /^\p{Lu}.*[’']s$/u.test(first.text))
    return isStopword(first.text) || TELLING.has(first.stem) ? undefined : first;
  const bare =
    first && /^\s*[“"(]*$/u.test(text.slice(0, first.start)) && /^\p{Lu}\p{Ll}{2,}$/u.test(first.text);
  if (!bare || isStopword(first.text) || /ly$/u.test(first.text)) return undefined;
  return library.vocabulary.has(first.stem) || TELLING.has(first.stem) ? undefined : first;
}

function checkWords(text: string, evidence: Evidence, library: Library): Support {
  const words = splitWords(withoutNumbers(text));
  const known = new Set(
    [
      ...evidence.contextWords,
      ...evidence.documents.flatMap((document) => library.contextWords(document)),
    ].flatMap(({ stem, base }) => [stem, base]),
  );
  const names = [...findNames(text, words)];
  const opening = openingName(text, words, library);
  const synonyms = new Set(findSynonyms(words, evidence.contextWords).map(({ stem }) => stem));
  const stranger = [...(opening ? [opening] : []), ...names].find(
    (name) =>
      !isKnown(name, known) &&
      !synonyms.has(name.stem) &&
      !/^(?:USD?|RMB|CNY|GDP|CPI|EUR|GBP|S)$/u.test(name.text),
  );
  if (stranger) return { status: 'unsupported', because: 'name', text: stranger.text };
  const content = words.filter(
    ({ text: word, stem }) => !isStopword(word) && !TELLING.has(stem) && !/^\d/u.test(word),
  );
  const own = new Set(evidence.contextWords.flatMap(({ stem, base }) => [stem, base]));
  const borne = content.filter((word) => isKnown(word, own) || synonyms.has(word.stem));
  if (borne.length < content.length * LEAST_SHARE) {
    const missing = content.filter((word) => !borne.includes(word)).map(({ text: word }) => word);
    return { status: 'unsupported', because: 'words', text: missing.join(' ') };
  }
  return { status: 'supported' };
}

/** What has been done where the report only plans it, or the other way round. */
function confusesTense(text: string, evidence: Evidence): boolean {
  const tense = readTense(text);
  const kinds = evidence.sentences.map(({ sentence }) => sentence.period.kind);
  const tenses = evidence.sentences.map((view) => readTense(view.text));
  if (tense === 'reports')
    return kinds.every((kind) => kind === 'target') && tenses.every((one) => one === 'announces');
  if (tense === 'announces')
    return kinds.every((kind) => kind === 'result') && tenses.every((one) => one === 'reports');
  return false;
}

/**
 * Decides whether the words of a statement stand in the spans it cites: its names, most of its content words, whether
 * it denies, and whether it tells of something done or planned. Together with the numbers guard it is what a chat
 * model's sentence must pass.
 */
export function checkSupport(statement: string, citations: Citation[], library: Library): Support {
  const evidence = readEvidence(citations, library);
  const plain = stripMarkup(statement);
  const texts = [...evidence.texts, ...evidence.context];
  const quoted = findVerbatim(plain, texts);
  const text = blankOut(plain, quoted);
  const misquoted = [...text.matchAll(/“([^“”]*)”|"([^"]*)"/gu)].find(
    ([words]) => splitWords(words).length > 1 && !texts.some((known) => includesWords(known, words)),
  );
  if (misquoted) return { status: 'unsupported', because: 'quotation', text: misquoted[0] };
  const voice = OWN_VOICE.exec(text);
  if (voice) return { status: 'unsupported', because: 'voice', text: voice[0] };
  const cited = evidence.texts.join('\n').replace(BOUND, ' ');
  for (const [because, pattern] of UNREAD) {
    const unread = [...text.matchAll(pattern)].find(
      ([words]) => !texts.some((known) => known.toLowerCase().includes(words.toLowerCase())),
    );
    if (unread) return { status: 'unsupported', because, text: unread[0] };
  }
  const denied = NEGATION.exec(text.replace(BOUND, ' '));
  if (denied && !NEGATION.test(cited)) return { status: 'unsupported', because: 'negation', text: denied[0] };
  const denial = VERB_NEGATION.exec(cited);
  if (denial && !denied && quoted.length === 0)
    return { status: 'unsupported', because: 'negation', text: denial[0] };
  if (quoted.length === 0 && evidence.sentences.length > 0 && confusesTense(text, evidence))
    return { status: 'unsupported', because: 'tense', text: text.replace(/\s+/gu, ' ').trim() };
  return checkWords(text, evidence, library);
}

function includesWords(known: string, words: string): boolean {
  const own = splitWords(known).map(({ stem }) => stem);
  const said = splitWords(words).map(({ stem }) => stem);
  return own.some((_, at) => said.every((stem, i) => own[at + i] === stem));
}
