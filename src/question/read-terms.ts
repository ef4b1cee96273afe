import { contrastsOf } from '../language/contrasts.ts';
import { isStopword, splitWords, type Word } from '../language/words.ts';
import { joinEconomicGrowth } from './join-economic-growth.ts';
import { DEED } from './deeds.ts';
import { importanceOf } from './light-words.ts';
import { THESAURUS } from './thesaurus.ts';

/** Other words for a term: all of the stems must stand near each other. */
export interface Alternative {
  stems: string[];
  /** Their forms without inflection: a word that only shares the stem counts for less. */
  bases: string[];
  /** 1 for the word itself, less for a synonym. */
  strength: number;
}

/** Something the question is about. */
export interface Term {
  /** As asked. */
  text: string;
  alternatives: Alternative[];
  /** A proper name or an abbreviation: nothing else will do in its place. */
  name: boolean;
  /** How much it counts among the others, 0 to 1. */
  importance: number;
}

interface IndexedGroup {
  /** What is looked for. */
  members: Word[][];
  /** What questions may say for it besides. */
  asked: Word[][];
  strength: number;
}

const GROUPS: IndexedGroup[] = THESAURUS.map(({ members, asked, strength }) => ({
  members: members.map(splitWords),
  asked: asked.map(splitWords),
  strength,
}));

interface Expression {
  words: Word[];
  /** Whether only questions say it. */
  asked: boolean;
  /** Function words may stand between its words: "people who live in the towns". */
  loose: boolean;
  group: IndexedGroup;
}

/** What only questions say is said in many ways; of its several content words no more is asked for. */
function toExpression(words: Word[], group: IndexedGroup, asked: boolean): Expression {
  const content = words.filter(({ text }) => !isStopword(text));
  const loose = asked && content.length > 1;
  return { words: loose ? content : words, asked, loose, group };
}

/** Expressions by their first word, so that reading a question does not scan them all. */
const BY_FIRST_BASE = new Map<string, Expression[]>();
for (const group of GROUPS) {
  for (const expression of [
    ...group.members.map((member) => toExpression(member, group, false)),
    ...group.asked.map((member) => toExpression(member, group, true)),
  ]) {
    const key = expression.words[0]!.base;
    BY_FIRST_BASE.set(key, [...(BY_FIRST_BASE.get(key) ?? []), expression]);
  }
}

function isKnownApart(words: Word[]): boolean {
  const heavy = words.filter(({ base }) => importanceOf(base) === 1);
  return (
    heavy.length === 1 &&
    heavy.length < words.length &&
    (BY_FIRST_BASE.get(heavy[0]!.base) ?? []).some((other) => other.words.length === 1)
  );
}

/** How many words that carry nothing may stand between two words of a loose expression. */
const GAP = 3;
const PASSED_OVER =
  /^(?:now|already|currently|today|still|also|so|ever|even|just|really|actually|supposed|expected|planned|meant|going)$/iu;

function isPassedOver({ text }: Word): boolean {
  return isStopword(text) || PASSED_OVER.test(text);
}

/** How many of the question's words an expression takes from a place on; 0 where it does not stand there. */
function lengthOf(expression: Expression, words: Word[], at: number): number {
  let next = at;
  for (const [i, { base }] of expression.words.entries()) {
    const last = expression.loose && i > 0 ? next + GAP : next;
    for (let word = words[next]; next < last && word && word.base !== base && isPassedOver(word);)
      word = words[++next];
    if (words[next]?.base !== base) return 0;
    next++;
  }
  return next - at;
}

/** @param named whether the word looks like a name: what only questions say is then not meant ("Games" of the Asian Games). */
function matchAt(
  words: Word[],
  at: number,
  named: boolean,
): { length: number; groups: IndexedGroup[]; wider: IndexedGroup[] } {
  const all = (BY_FIRST_BASE.get(words[at]!.base) ?? [])
    .map((expression) => ({ expression, length: lengthOf(expression, words, at) }))
    .filter(({ expression, length }) => length > (named && expression.asked ? 1 : 0));
  // "GDP growth" is GDP, which is known by itself, and a word of change; "economic growth" is one thing.
  const isWider = ({ expression }: (typeof all)[number]) =>
    // What only questions say is meant as a whole: "looked over by a doctor" names no doctor.
    !expression.asked && expression.words.length > 1 && isKnownApart(expression.words);
  const candidates = all.filter((one) => !isWider(one));
  const length = Math.max(1, ...candidates.map((candidate) => candidate.length));
  return {
    length,
    // What the whole expression is also called ("the economy grew") says its heavy word, too.
    wider: length === 1 ? all.filter(isWider).map(({ expression }) => expression.group) : [],
    groups: candidates
      .filter((candidate) => candidate.length === length)
      .map(({ expression }) => expression.group),
  };
}

function toAlternative(words: Word[], strength: number): Alternative {
  const content = words.filter((word) => !isStopword(word.text));
  return { stems: content.map(({ stem }) => stem), bases: content.map(({ base }) => base), strength };
}

/** Groups below this strength hold verbs and adjectives. */
const WEAK = 0.8;

function toTerm(question: string, words: Word[], groups: IndexedGroup[], name: boolean): Term {
  const alternatives: Alternative[] = [toAlternative(words, 1)];
  for (const { members, strength } of groups) {
    for (const member of members) {
      const alternative = toAlternative(member, strength);
      const known = alternatives.some((other) => other.bases.join(' ') === alternative.bases.join(' '));
      if (alternative.stems.length > 0 && !known) alternatives.push(alternative);
    }
  }
  // What only has weak synonyms is a verb: what is done counts less than what it is done to.
  const verb = groups.length > 0 && groups.every(({ strength }) => strength < WEAK);
  const importance = name
    ? 1
    : verb
      ? Math.min(DEED, importanceOf(words[0]!.base))
      : words.length > 1
        ? 1
        : importanceOf(words[0]!.base);
  return { text: question.slice(words[0]!.start, words.at(-1)!.end), alternatives, name, importance };
}

/** How much a word counts that the meaning of another word already holds. */
const IMPLIED = 0.15;

/** "How many cyclists use the paths?": what is counted is never said by another word. */
function isAskedFor({ text }: Term, question: string): boolean {
  return /\b(?:how many|how much|which|what) (?:(?:new|more|additional) )?$/iu.test(
    question.slice(0, question.indexOf(text)),
  );
}

/** "Welfare money for a poor resident": that it is for the poor is what the subsistence allowance means. */
function lightenImplied(question: string, terms: Term[], groups: Map<Term, IndexedGroup[]>): Term[] {
  return terms.map((term) => {
    if (isAskedFor(term, question)) return term;
    const [base, ...more] = term.alternatives[0]!.bases.filter((one) => importanceOf(one) === 1);
    if (term.name || base === undefined || more.length > 0 || contrastsOf(base)) return term;
    const implied = terms.some(
      (other) =>
        other !== term &&
        // What counts little itself makes nothing else count less.
        other.importance > IMPLIED &&
        (groups.get(other) ?? []).some(
          (group) =>
            !groups.get(term)?.includes(group) &&
            group.asked.some((words) => words.length > 1 && words.some((word) => word.base === base)),
        ),
    );
    return implied ? { ...term, importance: Math.min(term.importance, IMPLIED) } : term;
  });
}

const ECONOMIC_GROWTH = splitWords('economic growth');

/** Capitalised inside the sentence, all capitals, or in quotation marks: a name, unless all of the question shouts. */
function isName(question: string, word: Word, shouting: boolean): boolean {
  if (shouting || !/^\p{Lu}/u.test(word.text) || word.text.length < 2) return false;
  const before = question.slice(0, word.start).trimEnd();
  return before !== '' && !/[.!?:]$/u.test(before);
}

function isShouting(question: string): boolean {
  const letters = question.replace(/[^\p{L}]+/gu, '');
  return letters.length > 8 && letters.replace(/\p{Lu}/gu, '').length < letters.length * 0.3;
}

/** Headline style ("What Is The GDP Target") marks no names. */
function isTitleCase(words: Word[]): boolean {
  const long = words.filter((word) => word.text.length > 3 && !/^\d/u.test(word.text));
  return long.length > 3 && long.every((word) => /^\p{Lu}/u.test(word.text));
}

/**
 * Reads what a question is about: its content words, with other words for them.
 * @param ignored spans of the question that say something else (times, "does the report mention").
 */
export function readTerms(question: string, ignored: { start: number; end: number }[] = []): Term[] {
  const words = splitWords(question);
  const unmarked = isShouting(question) || isTitleCase(words);
  const terms: Term[] = [];
  const asked = new Map<Term, IndexedGroup[]>();
  for (let at = 0; at < words.length;) {
    const word = words[at]!;
    if (ignored.some(({ start, end }) => word.start < end && start < word.end)) {
      at++;
      continue;
    }
    const named = isName(question, word, unmarked);
    const { length, groups, wider } = matchAt(words, at, named);
    // Figures are claims to be checked, not what the question is about; a year says a time.
    if (length === 1 && (isStopword(word.text) || /^[\d.,:]+$/u.test(word.text))) {
      at++;
      continue;
    }
    const run = words.slice(at, at + length);
    // "GDP" has other words for it, so it is no name.
    const term = toTerm(question, run, [...groups, ...wider], length === 1 && groups.length === 0 && named);
    const repeated = terms.some(
      (other) => other.alternatives[0]!.stems.join(' ') === term.alternatives[0]!.stems.join(' '),
    );
    if (term.alternatives[0]!.stems.length > 0 && !repeated) {
      terms.push(term);
      asked.set(term, [...groups, ...wider]);
    }
    at += length;
  }
  const growth = toTerm('economic growth', ECONOMIC_GROWTH, matchAt(ECONOMIC_GROWTH, 0, false).groups, false);
  return joinEconomicGrowth(lightenImplied(question, terms, asked), growth.alternatives);
}
