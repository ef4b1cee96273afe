import { splitWords, type Word } from '../language/words.ts';
import type { Library } from '../library/library.ts';
import { findTimeExpressions } from '../periods/find-time-expressions.ts';
import { readTense } from '../periods/read-tense.ts';
import { tenseOf } from './statement-tense.ts';
import type { Citation } from '../types.ts';
import { findUnbound, type BoundClaim } from './bound-words.ts';
import { findFalseAgent, findPartedName } from './check-agents.ts';
import { findUnbornCause } from './check-causes.ts';
import { findFalseDenial } from './check-denial.ts';
import { findUnbornOccasion } from './check-occasions.ts';
import { findFalseOwner } from './check-owners.ts';
import { confusesStage } from './check-stages.ts';
import { findWordFault } from './check-words.ts';
import { readEvidence, type Evidence } from './cited-figures.ts';
import { blankOut, findVerbatim, stripMarkup, withoutNumbers } from './quoted-words.ts';

/** Why a statement is not borne out, numbers aside: those are the numbers guard's. */
export type Support =
  | { status: 'supported' }
  | {
      status: 'unsupported';
      because:
        | BoundClaim
        | 'words'
        | 'name'
        | 'negation'
        | 'tense'
        | 'stage'
        | 'cause'
        | 'owner'
        | 'voice'
        | 'quotation'
        | 'script'
        | 'multiple';
      text: string;
    };
type Unsupported = Extract<Support, { status: 'unsupported' }>;

/** A statement beside what it cites. */
interface Reading {
  /** Without what it quotes word for word. */
  text: string;
  words: Word[];
  quotes: boolean;
  /** The cited spans as one text. */
  cited: string;
  /** Their words and those of their headings and titles, numbers and names with numbers included. */
  citedWords: Word[];
  evidence: Evidence;
  library: Library;
}

type Check = (reading: Reading) => Pick<Unsupported, 'because' | 'text'> | undefined;

const OWN_VOICE = /(?<!\p{L})(?:[Ww]e|[Oo]urs?|us|I|[Mm]y)(?!\p{L})/u;
/** Amounts that the numbers guard does not read: "８%", "八%", "by half". The cited spans must say them, too. */
const UNREAD: ['script' | 'multiple' | 'time', RegExp][] = [
  ['script', /(?![0-9])\p{N}|(?!\p{Script=Latin})\p{L}/gu],
  [
    'multiple',
    /(?<!\p{L})(?:doubl|tripl|trebl|quadrupl|halv|half|(?:two|three|four|five|ten|many|hundred)-?fold|(?:single|double|triple)[- ]digit)/giu,
  ],
  // "zero growth", "a fifth": the words around it must be those of the report.
  [
    'multiple',
    /(?:(?<!\p{L})\p{L}+\s+)?(?<!\p{L})(?:zero|nil|nought|none|no (?:percent|per cent|yuan))(?!\p{L})(?:\s+\p{L}+)?/giu,
  ],
  [
    'multiple',
    /(?<!\p{L})(?:an?|one|two|three|four) (?:halves|half|thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?)(?!\p{L})/giu,
  ],
  [
    'multiple',
    /(?<!\p{L})(?:at least|no less than|more than|over|above|exceed\p{L}*)\s[^,.;]{1,40}\s(?:or|and) (?:less|fewer|lower|below|under)(?!\p{L})|(?<!\p{L})(?:at most|no more than|less than|below|under)\s[^,.;]{1,40}\s(?:or|and) (?:more|higher|above|over)(?!\p{L})/giu,
  ],
  // "1,157 of 1,674 proposals", "some of the proposals"
  [
    'multiple',
    /(?<!\p{L})(?<!at )(?:once|twice|thrice)(?!\p{L})|\d[\d,.]* (?:out )?of (?:the )?\d|(?<!\p{L})(?:some|few|most|many|none|half|part|a (?:few|fraction|part|minority|majority)) of (?:the|its|our|all|these)(?!\p{L})|(?<!\p{L})(?<!a )few(?!\p{L})/giu,
  ],
  [
    'time',
    /(?<!\p{L})(?:January|February|March|April|May(?=\s+\d)|June|July|August|September|October|November|December|(?<=in )May)(?!\p{L})/gu,
  ],
];

function includesWords(known: string, words: string): boolean {
  const own = splitWords(known).map(({ stem }) => stem);
  const said = splitWords(words).map(({ stem }) => stem);
  return own.some((_, at) => said.every((stem, i) => own[at + i] === stem));
}

const checkQuotations: Check = ({ text, evidence: { texts, context } }) => {
  const misquoted = [...text.matchAll(/“([^“”]*)”|"([^"]*)"/gu)].find(
    ([words]) =>
      splitWords(words).length > 1 && ![...texts, ...context].some((known) => includesWords(known, words)),
  );
  return misquoted && { because: 'quotation', text: misquoted[0] };
};

const checkUnread: Check = ({ text, evidence: { texts, context } }) => {
  const known = [...texts, ...context].map((each) => each.toLowerCase());
  for (const [because, pattern] of UNREAD) {
    const unread = [...text.matchAll(pattern)].find(
      ([words]) => !known.some((each) => each.includes(words.toLowerCase())),
    );
    if (unread) return { because, text: unread[0] };
  }
  return undefined;
};

/** What has been done where the report only plans it, or the other way round. */
const checkTense: Check = ({ text, quotes, evidence: { sentences } }) => {
  if (quotes || sentences.length === 0) return undefined;
  const tense = tenseOf(text);
  const kinds = sentences.map(({ sentence }) => sentence.period.kind);
  const tenses = sentences.map((view) => readTense(view.text));
  const all = (kind: string, told: string) =>
    kinds.every((one) => one === kind) && tenses.every((one) => one === told);
  const confused =
    (tense === 'reports' && all('target', 'announces')) ||
    (tense === 'announces' && all('result', 'reports'));
  return confused ? { because: 'tense', text: text.replace(/\s+/gu, ' ').trim() } : undefined;
};

const MEETS =
  /(?<!\p{L})(?:me(?:e)?ts?|miss(?:es|ed)|exceed(?:s|ed)|surpass(?:es|ed)|beat|fell short of|achieve[sd]?|reach(?:es|ed)|hit|fulfil(?:s|led)?|accomplish(?:es|ed)?)\s+(?:\p{L}+\s+){0,4}?(?:targets?|goals?|plans?|forecasts?|expectations?)(?!\p{L})/iu;
const TOLD_MET =
  /(?<!\p{L})(?:me(?:e)?t|miss|exceed|surpass|beat|fell short|achiev|reach|hit|fulfil|accomplish|complet)\p{L}*[^.;]{0,80}(?:target|goal|plan|task|forecast|expect)/iu;

/** Whether a target was met is said only where the report says so; a result that fits it is not enough. */
const checkVerdict: Check = ({ text, cited }) => {
  const verdict = MEETS.exec(text);
  return verdict && !TOLD_MET.test(cited) ? { because: 'verdict', text: verdict[0] } : undefined;
};

const checkOccasion: Check = ({ text, cited, citedWords, evidence: { documents, periods } }) => {
  const times = findTimeExpressions(text, { year: documents[0]?.year ?? null, financialYearStart: 1 });
  const told = `${cited} ${periods.map(({ label }) => label).join(' ')}`;
  const occasion = findUnbornOccasion(text, times, { words: citedWords, text: told });
  return occasion === undefined ? undefined : { because: 'time', text: occasion };
};

/** What a statement may be wrong about, one after the other. */
const CHECKS: Check[] = [
  checkQuotations,
  ({ text }) => {
    const voice = OWN_VOICE.exec(text);
    return voice ? { because: 'voice', text: voice[0] } : undefined;
  },
  checkUnread,
  ({ text, cited, quotes }) => {
    const denial = findFalseDenial(text, cited, quotes);
    return denial === undefined ? undefined : { because: 'negation', text: denial };
  },
  checkTense,
  ({ words, citedWords }) => {
    const unbound = findUnbound(words, citedWords);
    return unbound && { because: unbound.claim, text: unbound.word.text };
  },
  ({ text, citedWords, evidence, library }) =>
    findWordFault(
      text,
      [...citedWords, ...evidence.documents.flatMap((each) => library.contextWords(each))],
      evidence,
      library,
    ),
  checkVerdict,
  checkOccasion,
  ({ text, cited, citedWords }) => {
    const cause = findUnbornCause(text, { text: cited, words: citedWords });
    return cause === undefined ? undefined : { because: 'cause', text: cause };
  },
  ({ text, cited, library }) => {
    const isHome = (name: string) => splitWords(name).every(({ stem }) => library.isHome(stem));
    const owner = findFalseOwner(text, cited, isHome);
    return owner === undefined ? undefined : { because: 'owner', text: owner };
  },
  ({ text, cited, evidence, library }) => {
    const home = evidence.documents.flatMap((document) => library.contextWords(document));
    const agent = findFalseAgent(withoutNumbers(text), cited, home) ?? findPartedName(text, cited);
    return agent === undefined ? undefined : { because: 'who', text: agent };
  },
  ({ text, cited }) =>
    confusesStage(text, cited) ? { because: 'stage', text: text.replace(/\s+/gu, ' ').trim() } : undefined,
];

/**
 * Decides whether the words of a statement stand in the spans it cites: its names, nearly all of its words, whether it
 * denies, whether it tells of something done, begun or planned, whose, why and on what occasion. Together with the
 * numbers guard it is what a chat model's sentence must pass.
 */
export function checkSupport(statement: string, citations: Citation[], library: Library): Support {
  const evidence = readEvidence(citations, library);
  const plain = stripMarkup(statement);
  const quoted = findVerbatim(plain, [...evidence.texts, ...evidence.context]);
  const text = blankOut(plain, quoted);
  const reading: Reading = {
    text,
    words: splitWords(withoutNumbers(text)),
    quotes: quoted.length > 0,
    cited: evidence.texts.join('\n'),
    citedWords: [...evidence.texts, ...evidence.context].flatMap(splitWords),
    evidence,
    library,
  };
  for (const check of CHECKS) {
    const fault = check(reading);
    if (fault) return { status: 'unsupported', ...fault };
  }
  return { status: 'supported' };
}
