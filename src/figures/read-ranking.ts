import { countsRepetition } from './exclude-number.ts';
import type { Reading } from './reading.ts';
import { isPronoun, nounPhraseBehind, trimPhrase } from './noun-phrases.ts';
import { readClause } from './read-clause.ts';
import { leftOf, type Place } from './read-sentence.ts';

const SCOPE =
  /^\s+(?:\p{L}+\s+)?(in|among|of|for|across|nationwide|globally|worldwide)(?:\s+(?!the (?:first|second))|$)/iu;

/** Where a rank holds: " in China" -> "rank in China". */
function scopeOf(right: string): { scope: string; length: number } {
  const match = SCOPE.exec(right);
  if (!match) return { scope: 'rank', length: 0 };
  const { end } = nounPhraseBehind(right.slice(match[0].length).replace(/\s+for\s+(?:the|\d).*$/u, ''));
  const length = match[0].length + end;
  return { scope: trimPhrase(`rank ${right.slice(match[0].search(/\S+\s*$/u), length)}`), length };
}

function withoutScope(indicator: string): string {
  return indicator.replace(/, (?:annual (?:increase|decrease)|rank(?: .*)?|share of .*)$/u, '');
}

/** "GDP … rising from the sixth place to the fifth in Zhejiang": the scope stands behind the last rank of the pair. */
function scopeBehindPair(place: Place): { scope: string; length: number } {
  const own = scopeOf(place.right);
  if (own.length > 0) return own;
  const rest = /^\s+to\s+(?:the\s+)?\p{L}+(?:\s+place)?(?=\s)/u.exec(place.text.slice(place.quantity.end));
  return rest ? { ...scopeOf(place.text.slice(place.quantity.end + rest[0].length)), length: 0 } : own;
}

function subjectOf(place: Place, last: Reading | undefined): string {
  const clause = readClause(leftOf(place), false);
  if (clause && !isPronoun(clause.subject)) return withoutScope(clause.subject);
  // "…, rising from the sixth place": the subject is that of the figure before.
  if (clause && clause.subject !== '') return '';
  return last ? withoutScope(last.indicator) : '';
}

/** Reads ranks ("ranked 22nd in China") and repetitions ("for 18 consecutive years"); undefined for other figures. */
export function readRanking(place: Place, last: Reading | undefined): Reading | undefined {
  const { quantity } = place;
  if (quantity.class === 'rank') {
    const subject = subjectOf(place, last);
    const { scope, length } = scopeBehindPair(place);
    const indicator = subject === '' ? scope : `${subject}, ${scope}`;
    return { indicator, direction: 0, change: false, byVerb: false, end: quantity.end + length };
  }
  const repeats =
    countsRepetition(place.text, quantity) ||
    /consecutive/iu.test(quantity.text) ||
    (quantity.unit === 'times' && quantity.class === 'count');
  return repeats
    ? { indicator: repeatedOf(place), direction: 0, change: false, byVerb: false, end: quantity.end }
    : undefined;
}

/** What happened so often: the clause without the words that count. */
function repeatedOf(place: Place): string {
  const before = place.text.slice(0, place.quantity.whole.start);
  const clause = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf(', and ')) + 1);
  return trimPhrase(
    clause
      .replace(/^\s*(?:and\s+)?(?:we|it|they|i)\s+/iu, '')
      .replace(/(?<!\p{L})(?:has|have|had|was|were|is|are|been)\s+/giu, '')
      .replace(/(?:\s+(?:for|the|by|about))+\s*$/iu, ''),
  );
}
