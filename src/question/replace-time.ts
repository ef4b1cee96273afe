import { clean, timesOf, wordsAt } from './find-times.ts';

const ASKS_WHAT_WAS = /\b(?:was|were|did|had)\b/iu;
const TARGET = /\b(?:growth )?(?:targets?|goals?|planned|forecast)\b/giu;

/** "And what was it in 2021?" no longer asks for the target. */
export function withoutTarget(question: string): string {
  return clean(question.replace(TARGET, (words) => (/^growth/iu.test(words) ? 'growth' : '')));
}

/** Puts words for a time where the old question had its own; behind it where it had none. */
function putTime(previous: string, words: string): string {
  const [first, ...rest] = timesOf(previous);
  const bare = previous.replace(/[?.!\s]+$/u, '');
  if (!first) return clean(`${bare} ${words}?`);
  const kept = rest.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), bare);
  const before = kept
    .slice(0, first.start)
    .replace(/\b(?:in|for|by|over|during|of|since|until|from)\s+(?:the\s+)?$/iu, '');
  const after = kept.slice(first.end);
  // "the 2022 GDP target" -> "the GDP target for 2016"
  return clean(`${before.replace(/\bthe\s*$/iu, after.trim() === '' ? '' : 'the ')}${after} ${words}?`);
}

/** The words for a time as they follow a question. */
function timeWords(text: string): string {
  const bare = text.replace(/^(?:what|how) about\s+/iu, '').replace(/[?.!\s]+$/u, '');
  const named = bare.replace(
    /^(?=(?:past|next|last|previous|coming|following) .*(?:years|decade)s?$)/iu,
    'the ',
  );
  return /^(?:in|for|by|over|during|since|until|from|of)\b/iu.test(named) ? named : `for ${named}`;
}

const YEAR = /\b(?:19|20)\d{2}\b/u;

/** "The target for 2022? And 2021?" asks what there was before the target. */
function isEarlier(turn: string, previous: string): boolean {
  const [own, other] = [YEAR.exec(turn)?.[0], YEAR.exec(previous)?.[0]];
  return own !== undefined && other !== undefined && own < other && !/\b(?:targets?|goals?)\b/iu.test(turn);
}

/** Asks the previous question of the time that a turn names. */
export function replaceTime(previous: string, turn: string): string {
  const asked = ASKS_WHAT_WAS.test(turn) || isEarlier(turn, previous) ? withoutTarget(previous) : previous;
  return putTime(asked, timeWords(wordsAt(turn, timesOf(turn)).join(', ')));
}

const SAME_TIME =
  /\b(?:(?:in|during|over|within|by|at|for) )?(?:that|the same|this) (?:time|period|span|timeframe)\b|\bby then\b|\b(?:in |during )?that year\b/iu;
const YEAR_BESIDE =
  /\b(?:(?:in|for) )?(?:the )?(?:year\b[^?,]*\b(?<way>before|after) that|(?:year|one) (?<side>before|after|earlier|later)|(?<next>previous|preceding|following|next) year)\b/iu;

/** Says a time that only points at the previous question's: "in that time", "the year before". */
export function resolveTime(turn: string, previous: string): string {
  const [time, ...others] = wordsAt(previous, timesOf(previous));
  if (time === undefined) return turn;
  const named = turn.replace(SAME_TIME, `in ${time.replace(/^(?:in|over|during|for|by) /iu, '')}`);
  const year = others.length === 0 ? /^(?:(?:19|20)\d{2}|this year)$/iu.exec(time)?.[0] : undefined;
  return year === undefined
    ? named
    : named.replace(YEAR_BESIDE, (...match) => {
        const { way, side, next } = match.at(-1) as Record<string, string | undefined>;
        const back = /^(?:before|earlier|previous|preceding)$/iu.test(way ?? side ?? next ?? '');
        if (/^this/iu.test(year)) return back ? 'last year' : 'next year';
        return `in ${Number(year) + (back ? -1 : 1)}`;
      });
}
