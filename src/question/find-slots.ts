import { splitWords } from '../language/words.ts';
import type { Span } from '../types.ts';
import { timesOf } from './find-times.ts';
import { importanceOf } from './light-words.ts';

/** Words of a question that name one thing. */
export interface Slot extends Span {
  /** `asked`: behind "how many" or "which"; `subject`: what a verb is about; `beside`: behind a preposition. */
  role: 'asked' | 'subject' | 'beside';
  /** In small letters. */
  preposition: string | null;
}

const AUXILIARY =
  /^(?:is|are|was|were|be|been|being|am|do|does|did|has|have|had|having|will|would|can|could|shall|should|may|might|must|there|not|what[’']s)$/iu;
const PREPOSITION =
  /^(?:in|on|for|by|with|from|to|at|into|onto|over|during|under|about|between|among|through|than|per|within|against|towards?|as|across|like|via)$/iu;
/** Names nothing by itself. */
const POINTING =
  /^(?:it|they|them|he|she|him|i|we|you|me|us|one|ones|now|then|before|after|earlier|later|already|actually|exactly|please|currently|so|also|too|again|together|altogether)$/iu;
const ASKING = /^(?:what|which|whose|who|whom|when|where|why|how|whether|that|if)$/iu;
const DETERMINER =
  /^(?:the|a|an|its|their|his|her|our|your|my|this|that|these|those|all|any|some|each|every|both)$/iu;
const JOINT = /^(?:of|and|&|or)$/iu;
/** Verbs that common words do not give away. */
const VERB =
  /^(?:get|gets|got|gets|go|goes|went|going|want|wants|plan|plans|aim|aims|hope|hopes|expect|expects|intend|intends|supposed|meant|reach|become|becomes|became|rise|rose|fall|fell|start|starts|finish|open|opens|cost|costs|cover|covers|join|joins|earn|earns|live|lives|operate|handle|hold|foresee|forecast|raising|mention|say|tell|spent|built|made|put|set|given|taken|held|paid|sold|won|kept|sent|brought|bought|led|met|lost|found|grown|shown|seen|done|gone|used|cut)$/iu;
const PLURAL = /(?:[^s'’]s|\b(?:people|children|women|men))$/iu;
/** "GDP growth target" is asked for by the name of what is to grow. */
const TAIL = /\s(?:growth )?(?:targets?|goals?|forecasts?)$/iu;
/** Heads that only measure or do what stands behind them: "the share of …", "the construction of …". */
const MEASURING =
  /^(?:(?:numbers?|shares?|proportions?|percentages?|amounts?|totals?|sums?|constructions?|building|creation|development|hectares?|mu|kilomet(?:er|re)s?|tons?|tonn?es?|square \p{L}+|yuan|dollars?) of )(?:the |an? )?/iu;
const MEASURE =
  /^(?:(?:growth )?targets?|goals?|forecasts?|reports?|speech|budget|money|place|rank|position|share|proportion|percentage|percent|number|amount|rate|level|kinds?|types?|sorts?|year|role|part|times?|points?|yuan|dollars)$/iu;

interface Token extends Span {
  text: string;
  /** Marks part it from the word before. */
  parted: boolean;
}

function readTokens(text: string): Token[] {
  const times = timesOf(text);
  const tokens: Token[] = [];
  let parted = false;
  for (const match of text.matchAll(/[\p{L}\p{N}$€£%][^\s,;:?!()"“”]*/gu)) {
    const word = match[0].replace(/[.…]+$/u, '');
    const start = match.index;
    const before = text.slice(tokens.at(-1)?.end ?? 0, start);
    if (times.some((time) => start < time.end && time.start < start + word.length)) {
      parted = true;
      continue;
    }
    tokens.push({ text: word, start, end: start + word.length, parted: parted || /[,;:?!()]/u.test(before) });
    parted = false;
  }
  return tokens;
}

/** Words of change name what is asked for: "what growth". */
const CHANGE = 0.4;

function weigh(word: string): number {
  return Math.max(0, ...splitWords(word).map(({ base }) => importanceOf(base)));
}

function isVerb(word: string, afterBe: boolean): boolean {
  return VERB.test(word) || /\p{Ll}ed$/u.test(word) || (!afterBe && weigh(word) < 1 && !PLURAL.test(word));
}

/** Cuts verbs off: "will Jiaxing Airport | open", "was the airport | approved", "into | improving people’s lives". */
function trimVerbs(tokens: Token[], role: Slot['role'], afterBe: boolean): Token[] {
  let kept = tokens;
  while (role !== 'asked' && kept.length > 1 && isVerb(kept.at(-1)!.text, afterBe || role === 'beside'))
    kept = kept.slice(0, -1);
  while (kept.length > 1 && (JOINT.test(kept.at(-1)!.text) || DETERMINER.test(kept.at(-1)!.text)))
    kept = kept.slice(0, -1);
  return kept.length > 1 && role === 'beside' && /^\p{Ll}{3,}ing$/u.test(kept[0]!.text)
    ? kept.slice(1)
    : kept;
}

/** Reads the things that a question names from its grammar: what is counted, what its verb is about, what stands beside. */
export function findSlots(question: string): Slot[] {
  const slots: Slot[] = [];
  let open: Token[] = [];
  let role: Slot['role'] = 'subject';
  let preposition: string | null = null;
  let afterBe = false;
  const close = () => {
    const kept = trimVerbs(open, role, afterBe);
    const [first] = kept;
    const last = kept.at(-1);
    if (
      first &&
      last &&
      kept.some(
        ({ text }) =>
          weigh(text) >= (role === 'asked' ? CHANGE : 1) && !(kept.length === 1 && isVerb(text, true)),
      )
    )
      slots.push({
        start: first.start,
        end: last.end,
        role,
        preposition: role === 'beside' ? preposition : null,
      });
    open = [];
  };
  const tokens = readTokens(question);
  for (const [i, token] of tokens.entries()) {
    const { text } = token;
    const next = tokens[i + 1]?.text ?? '';
    if (token.parted) close();
    if (ASKING.test(text)) {
      close();
      role = 'asked';
    } else if (role === 'asked' && open.length === 0 && /^(?:many|much|of|more|new)$/iu.test(text)) continue;
    else if (POINTING.test(text)) close();
    else if (AUXILIARY.test(text)) {
      close();
      role = 'subject';
      afterBe = /^(?:is|are|was|were|be|been)$/iu.test(text);
    } else if (
      (PREPOSITION.test(text) && !/^capita$/iu.test(next)) ||
      (/^of$/iu.test(text) && open.length === 0)
    ) {
      close();
      role = 'beside';
      preposition = text.toLowerCase();
    } else if (JOINT.test(text)) {
      if (open.length > 0 && next !== '' && !ASKING.test(next) && !AUXILIARY.test(next)) open.push(token);
      else close();
    } else if (DETERMINER.test(text)) {
      if (open.length > 0 && JOINT.test(open.at(-1)!.text)) open.push(token);
      else close();
    } else {
      open.push(token);
      // "How many classrooms got …": behind the plural that is counted stands the verb.
      const counted = role === 'asked' && PLURAL.test(text) && !PLURAL.test(next) && !JOINT.test(next);
      if (counted) {
        close();
        role = 'subject';
        afterBe = false;
      }
    }
  }
  close();
  return slots;
}

/** The words of a slot without a head that only measures, and without what only says that it is a target. */
function bareSlot(question: string, slot: Slot): Slot {
  const words = question.slice(slot.start, slot.end);
  const measuring = MEASURING.exec(words)?.[0] ?? '';
  const tail = TAIL.exec(words)?.[0] ?? '';
  return { ...slot, start: slot.start + measuring.length, end: slot.end - tail.length };
}

/** What a question is about most: what it counts, else what its verb is about, else what stands beside. */
export function mainSlot(question: string): Slot | undefined {
  const slots = findSlots(question).map((slot) => bareSlot(question, slot));
  const naming = slots.filter(({ start, end }) => !MEASURE.test(question.slice(start, end)));
  return (
    naming.find(({ role }) => role === 'asked') ??
    naming.find(({ role }) => role === 'subject') ??
    naming.at(0) ??
    slots.at(0)
  );
}
