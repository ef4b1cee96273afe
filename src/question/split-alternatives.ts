import { contrastsOf } from '../language/contrasts.ts';
import { isStopword, splitWords } from '../language/words.ts';

const LEAD = /^(?:(?:both|either|the|more|fewer|less|and|or)\s+)+/iu;
const PREPOSITION = /^(?:for|of|from|in|on|by|with|to|at)\b/iu;

/** "the one for revenue", "its place in China": words that only repeat what was named, before a preposition. */
const POINTING = /^(?:that|those|the|its|their|ones?|\s)+(?:\p{L}+\s+)?(?=(?:for|of|from|in|on|by)\s)/iu;

function withoutPointing(first: string, other: string): string {
  const pointing = POINTING.exec(other)?.[0] ?? '';
  const named = new Set(splitWords(first).map(({ base }) => base));
  return splitWords(pointing).every(
    ({ text, base }) => isStopword(text) || /^ones?$/iu.test(text) || named.has(base),
  )
    ? other.slice(pointing.length)
    : other;
}

/** "the growth target for GDP", "the one for revenue" -> "the growth target for revenue" */
export function resolveHead(first: string, other: string): string {
  const beside = withoutPointing(first, other);
  const preposition = PREPOSITION.exec(beside)?.[0].toLowerCase();
  if (!preposition || PREPOSITION.test(first)) return other;
  const at = first.toLowerCase().lastIndexOf(` ${preposition} `);
  if (at === -1) return beside === other ? other : `${first} ${beside}`;
  return `${first.slice(0, at)} ${beside}`;
}

/** "urban", "rural residents’ incomes" -> "urban residents’ incomes": of two that contrast, the first may stand alone. */
function shareHead(first: string, other: string): string {
  const words = splitWords(first);
  const last = words.at(-1);
  const [contrasting, next] = splitWords(other);
  const contrasts = last && next && contrastsOf(last.base)?.includes(contrasting!.base);
  return contrasts ? `${first} ${other.slice(next.start)}` : first;
}

/** Takes apart "A, B and C" or "A or B": each thing as it could be named alone; one where no others are named. */
export function splitAlternatives(words: string): string[] {
  const joint = /\s(?:or|versus|vs\.?)\s/iu.test(words)
    ? /,\s+(?:or\s+)?|\s+(?:or|versus|vs\.?)\s+/iu
    : /,\s+(?:and\s+)?|\s+and\s+/iu;
  const [first = '', ...others] = words
    .split(joint)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  const rest = others.map((other) => resolveHead(first, other));
  return [rest[0] ? shareHead(first, rest[0]) : first, ...rest].map((piece) => piece.replace(LEAD, ''));
}
