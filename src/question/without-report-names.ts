import type { Span } from '../types.ts';

/** What leads to a report that only says where something stands: "according to the 2015 budget", "in Budget 2015". */
const LEADS =
  /(?:[,;]\s?(?:as )?(?:stated|told|mentioned|described|announced|named|cited|presented|set out|said|given) (?:in|by)|[,;]?\s?\(?\b(?:according to|as (?:stated|told|said|set out) (?:in|by)|(?:going|judging) by|based on|in|under|per|from|with|at|after))\s(?:the |this |that )?$/iu;
/** "How large is the package announced in Budget 2009?": what was done to it there is no part of what is asked. */
const PRESENTED =
  /^(?=(?:\P{L}*(?:what|which|how (?:much|many|large|big|high|long))\b))(?!.*\b(?:has|have|had|did)\b)(?<asked>.*\p{L})(?<!\b(?:is|are|was|were|be|been|being|it|that|who|get|gets|got|not|newly|also|first)) (?:announced|introduced|unveiled|presented|proposed|provided|offered)\s*$/iu;
const DETERMINER = /\b(?:the|this|that)\s$/iu;
/** What stands between such marks, or at an end and beside one, is no part of the sentence: "Budget 2015: how …". */
const MARK_BEFORE = /[,;(–—-]\s?(?:the |and )?$/iu;
const BEGINS = /^(?:and |so )?(?:the )?$/iu;
const MARK_BEHIND = /^\s?[:,;)–—-]+/u;
const ENDS = /^\s*[?.!]*$/u;

/** No lead is longer. Characters. */
const REACH = 60;

/** Spans in their order, those that overlap as one. */
function merge(spans: Span[]): Span[] {
  const merged: Span[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

function take(text: string, { start, end }: Span): string {
  const before = text.slice(0, start);
  const behind = text.slice(end);
  const cut = (pattern: RegExp) => {
    const match = pattern.exec(before.slice(-REACH));
    return match ? before.slice(0, before.length - match[0].length) : undefined;
  };
  const led = cut(LEADS);
  if (led !== undefined) return `${led.replace(PRESENTED, '$<asked>')} ${behind}`;
  const mark = MARK_BEHIND.exec(behind);
  const left = cut(MARK_BEFORE) ?? (mark ? cut(BEGINS) : undefined);
  if (left !== undefined && (mark || ENDS.test(behind))) return `${left} ${behind.slice(mark?.[0].length)}`;
  return `${before.replace(DETERMINER, '')}the report${behind}`;
}

function tidy(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/\s(?=[?.!,;:)])/gu, '')
    .replace(/,(?=[?.!])|^[\s,;:.!–—-]+|[\s,;:–—-]+$/gu, '')
    .trim();
}

/**
 * A question without the words that only say which report it asks: as if that report were the only one. What leads to
 * such a name falls away with it; a name that is a part of the sentence becomes "the report".
 * @param spans where names stand.
 */
export function withoutReportNames(text: string, spans: Span[]): string {
  if (spans.length === 0) return text;
  const flat = text.replace(/\s/gu, ' ');
  const rest = tidy(merge(spans).reduceRight(take, flat));
  return /\p{L}{2}/u.test(rest) ? rest : text;
}
