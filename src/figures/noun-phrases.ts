import { isPlainVerb, mayBeVerb } from './report-verbs.ts';

interface Token {
  text: string;
  start: number;
  end: number;
}

const TOKEN = /“[^”]*”|"[^"]*"|\([^)]*\)|[\p{L}\p{N}](?:[\p{L}\p{N}'’&%-]|[.,](?=\d))*|[,;:.!?–—()“”"[\]]/gu;

function tokenise(text: string): Token[] {
  return [...text.matchAll(TOKEN)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

export const AUXILIARY =
  'will|would|shall|should|can|could|may|might|must|is|are|was|were|be|been|being|has|have|had|do|does|did';
const IS_AUXILIARY = new RegExp(`^(?:${AUXILIARY})$`, 'iu');
const PUNCTUATION = /^[,;:.!?–—()“”"[\]]$/u;
const PRONOUN = /^(?:we|I|it|they|he|she|you|this|these|those|which|that|who|whom|whose|what)$/iu;
const BOUND =
  /^(?:which|that|who|whose|whom|where|when|while|so|such|because|if|but|than|respectively|we|they|it|including|to|as|until|unless|currently|today|now)$/iu;
const DETERMINER = /^(?:the|an?|our|its|their|this|these|those|his|her|my|your|some|any|each|every|all)$/iu;
const PREPOSITION =
  /^(?:of|in|for|on|with|at|from|by|to|into|per|among|between|under|above|over|within|as|against|through)$/iu;
// Nouns whose "to" belongs to them: "a top-up to the fund".
const TAKES_TO =
  /^(?:top-ups?|contributions?|support|injections?|access|increases?|transfers?|grants?|subsid(?:y|ies)|rebates?|payments?|changes|adjustments?|connectivity|routes|flights|related|according|addition)$/iu;
/** Longest run of words that is still a name for a thing. */
const LONGEST = 24;

const EDGE_FRONT =
  /^(?:\(?(?:[a-z]|[ivx]{1,4})\)\s|[\s,;:.–—)(*]|(?:and|or|but|then|also|the|an?|our|its|their|his|these|this|both|as well as|more|respectively|of|in|for|on|with|at|from|by|to|about|that|additional|another)(?![\p{L}-])\s*)+/iu;
const EDGE_BACK =
  /(?:[\s,;:.–—(]|(?<![\p{L}-])(?:and|or|but|the|an?|of|in|for|on|with|at|from|by|to|into|as well as|as|about|around|more than|less than|up to|at least|nearly|almost|each with|both|all|each|including|such as|which|that|our|its|totall?ing|worth|some|close|not|only|even|up|down|another|additional|within|between|to be|capped(?: at)?|per|every|an? further|a total))+$/iu;

/** "The Additional Transfer Fee": a capital belongs to the name. */
function keepCapital(words: string, at: number, phrase: string): string {
  const name = /(?:Additional|Another|More)\s+$/u.exec(words)?.[0];
  return name !== undefined && /^\p{Lu}/u.test(phrase.slice(at + words.length)) ? name : '';
}

/** Takes articles, prepositions and conjunctions off both ends of a phrase and its blanks together. */
export function trimPhrase(phrase: string): string {
  return phrase.replace(/\s+/gu, ' ').replace(EDGE_FRONT, keepCapital).replace(EDGE_BACK, '').trim();
}

function isVerbAt(tokens: Token[], i: number): boolean {
  const word = tokens[i]!.text;
  const before = tokens[i - 1]?.text.toLowerCase();
  if (before !== undefined && DETERMINER.test(before)) return false;
  if (isPlainVerb(word)) {
    // "land not used efficiently", "measures adopted": a participle behind its noun belongs to the noun.
    const participle =
      /(?:ed|en)$/u.test(word) || /^(?:built|sold|made|held|found|led|spent|won)$/u.test(word);
    return (
      !participle ||
      before === undefined ||
      /^(?:and|,|;|:|we|I|has|have|had|also|was|were|be|been)$/iu.test(before)
    );
  }
  return (
    mayBeVerb(word) &&
    before !== undefined &&
    /^(?:to|will|we|I|must|can|shall|and|also|further|would|,)$/iu.test(before)
  );
}

/** The noun phrase that ends a text: "increase the number of beds" -> "number of beds". */
export function nounPhraseBefore(text: string): string {
  const tokens = tokenise(text);
  let start = tokens.length;
  while (start > 0 && tokens.length - start < LONGEST) {
    const at = start - 1;
    const token = tokens[at]!.text;
    if (PUNCTUATION.test(token) || IS_AUXILIARY.test(token) || PRONOUN.test(token) || isVerbAt(tokens, at))
      break;
    if (/^to$/iu.test(token) && tokens[at + 1] && mayBeVerb(tokens[at + 1]!.text)) break;
    if (
      /ing$/iu.test(token) &&
      isVerbAt(
        [
          { text: 'and', start: 0, end: 0 },
          { ...tokens[at]!, text: token.replace(/ing$/u, '') },
        ],
        1,
      )
    ) {
      const next = tokens[at + 1]?.text;
      if (next && DETERMINER.test(next)) break;
    }
    start--;
    const before = tokens[at - 1]?.text;
    if (
      DETERMINER.test(token) &&
      !/^with$/iu.test(tokens[at + 1]?.text ?? '') &&
      before !== undefined &&
      !PREPOSITION.test(before) &&
      !/^(?:and|or|all)$/iu.test(before)
    )
      break;
  }
  const first = tokens[start];
  return first ? trimPhrase(text.slice(first.start)) : '';
}

/** "Research, Innovation and Enterprise" is one name. */
const NAMES = /^,\s(?:\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)*,?\s)*(?:and\s)?\p{Lu}\p{Ll}+/u;

/** The noun phrase that begins a text, and where it stops. */
export function nounPhraseBehind(text: string): { phrase: string; end: number } {
  const tokens = tokenise(text);
  let count = 0;
  while (count < tokens.length && count < LONGEST) {
    const word = tokens[count]!.text;
    const next = tokens[count + 1]?.text;
    const before = tokens[count - 1]?.text;
    if (word === ',' && NAMES.test(text.slice(tokens[count]!.start)) && /^\p{Lu}/u.test(before ?? '')) {
      count++;
      continue;
    }
    // "rounds of checking, exposing and settling the problems"
    if (word === ',' && /\p{Ll}ing$/u.test(before ?? '') && /^(?!including)\p{Ll}+ing$/u.test(next ?? '')) {
      count++;
      continue;
    }
    if (PUNCTUATION.test(word) || IS_AUXILIARY.test(word)) break;
    if (BOUND.test(word) && !belongs(word, before, next)) break;
    if (/^(?:and|or)$/iu.test(word) && next && startsVerbPhrase(tokens, count + 1)) break;
    if (
      count > 0 &&
      isPlainVerb(word) &&
      /(?:ed|an|ew|ll|s|se|go)$/u.test(word) &&
      next &&
      DETERMINER.test(next)
    )
      break;
    if (/^(?:began|begin|became|grew|rose|fell|came|entered|went|took)$/iu.test(word)) break;
    count++;
  }
  const last = tokens[count - 1];
  return { phrase: last ? trimPhrase(text.slice(0, last.end)) : '', end: last?.end ?? 0 };
}

function belongs(word: string, before: string | undefined, next: string | undefined): boolean {
  // "aged 50 to 64"
  if (/^to$/iu.test(word) && /^\d+$/u.test(before ?? '') && /^\d+$/u.test(next ?? '')) return true;
  if (/^to$/iu.test(word)) return before !== undefined && TAKES_TO.test(before);
  // "enterprises as “little giants”"; but "projects as well as …" ends.
  if (/^as$/iu.test(word)) return next !== undefined && /^[“"]/u.test(next);
  if (/^but$/iu.test(word)) return next !== undefined && !PRONOUN.test(next) && !DETERMINER.test(next);
  return false;
}

function startsVerbPhrase(tokens: Token[], at: number): boolean {
  const word = tokens[at]!.text;
  const next = tokens[at + 1]?.text;
  if (isPlainVerb(word))
    return (
      !/(?:ed|en)$/u.test(word) ||
      next === undefined ||
      DETERMINER.test(next) ||
      /^(?:and|in|on|into|at|to|by|more)$/iu.test(next)
    );
  return (
    mayBeVerb(word) &&
    next !== undefined &&
    (DETERMINER.test(next) || /^(?:into|up|more|out|aside)$/iu.test(next))
  );
}

const TIME_BEHIND =
  /[,\s]+(?:(?:in|for|by|over|during|since|from|this|last|next|within)\s+)?(?:(?:the\s+)?(?:past|last|next|coming|this|current|end of)\s+)*(?:\p{L}+\s+)?(?:years?|decades?|months?|FY\s?\d{4}|(?:19|20)\d\d)$/iu;

/** What happens to the thing counted: " were widely adopted across the country" -> "widely adopted across the country". */
export function predicateBehind(text: string): string {
  const opening = new RegExp(
    `^\\s*(?:(?:${AUXILIARY})\\s+(?:(?:${AUXILIARY}|to|both|all|also|already)\\s+)*|(?=(?:began|begin|entered|became|took|went)\\s))`,
    'iu',
  ).exec(text)?.[0];
  if (opening === undefined) return '';
  const rest = text.slice(opening.length);
  const stop = rest.search(
    /[,;:.](?:\s|$)|\[|\s+(?:such as|so that|so as|to help|to give|and will|and it|while|because)\b|\s[–—]/u,
  );
  const words = (stop === -1 ? rest : rest.slice(0, stop)).split(/\s+/u).slice(0, 14).join(' ');
  return stripTime(trimPhrase(words));
}

/** "WCS for 2018" -> "WCS": a time is told by the period, not by the name. */
export function stripTime(phrase: string): string {
  return trimPhrase(
    phrase
      .replace(
        /\s+(?:(?:in|for|by|since|from|over|during|until)\s+)?(?:(?:FY|YA)\s?)?(?:19|20)\d\d$|\s+(?:last|this|next|each) year$/iu,
        '',
      )
      .replace(TIME_BEHIND, ''),
  );
}

/** "We", "It", "This" name nothing by themselves. */
export function isPronoun(phrase: string): boolean {
  return /^(?:we|i|it|they|this|these|that|those|he|she|you|which|who|there|this is|us|one)?$/iu.test(
    phrase.trim(),
  );
}

const NO_NOUN =
  /^(?:of|in|for|on|with|at|from|by|to|into|per|among|between|under|above|over|within|as|against|through|and|or|but|so|will|would|can|is|are|was|were|has|have|had|be|which|that|who|when|while|if|than|last|this|next|each|every|today|now|annually|yearly|currently|respectively|higher|lower|faster|compared|during|since|until|up|down|a|an|the|we|it|they|only|also|instead|either|according|went|came|through|depending|before|after|out|off|better|here|there|to|not|because|without|with|on|where|whether|respectively|ago|earlier|later|times|upfront|already|relative|towards|toward|starting|based|[[(])$/iu;

const ADJECTIVE_LY =
  /^(?:family|supply|assembly|early|monthly|yearly|weekly|daily|elderly|quarterly|friendly)$/u;

/** A number followed by these words counts or measures what they name. */
export function startsWithNoun(right: string): boolean {
  if (/^-\p{L}+\s/u.test(right)) return true;
  const [, word, next = 'the'] =
    /^\s+(“[^”]*”|"|[\p{L}\p{N}(][\p{L}\p{N}'’-]*)(?:\s+([\p{L}\p{N}’'-]+))?/u.exec(right) ?? [];
  if (word === undefined || NO_NOUN.test(word)) return false;
  // "severely disabled people", but not "immediately for a short course".
  return !/^\p{Ll}+ly$/u.test(word) || ADJECTIVE_LY.test(word) || !NO_NOUN.test(next);
}
