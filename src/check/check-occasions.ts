import { isStopword, splitWords, type Word } from '../language/words.ts';
import type { TimeExpression } from '../periods/find-time-expressions.ts';
import { findUnborn } from './unborn-words.ts';

/** What puts something before, after or beside an event. */
const OCCASION =
  /(?<!\p{L})(?:before|after|since|until|till|during|throughout|amid(?:st)?|prior to|ahead of|upon|once|when|in (?:the )?(?:wake|aftermath|midst|course|run-up|heat) (?:of|to)|at the (?:start|beginning|end|time|height|outset) of|by the (?:end|time) of|(?:(?<=^\s*)|(?<=,\s))(?:following|with))(?!\p{L})/giu;
const ENDS = /[,;.:()]|\s(?:and|but|while|which|that|to)\s/u;
/** "since then", "during this time": no event. */
const TIMES = new Set(
  splitWords(
    'then time period term year years month decade now date beginning end start past last coming next',
  ).map(({ stem }) => stem),
);
/** Words of the event that are looked at. */
const MOST_WORDS = 4;

const COUNT = '(an?|one|two|three|four|five|six|seven|eight|nine|ten|\\d+)';
const UNIT = '(day|week|month|quarter|year|decade)';
/** "in one year", "within three months": how long something took. */
const DURATION = new RegExp(
  String.raw`(?<!\p{L})(?:in|within|over|for|during|inside|after)\s+(?:just |only |less than |under |about |nearly |almost )?${COUNT}(?: (?:single|whole|full|short))?[ -]${UNIT}s?(?!\p{L})`,
  'giu',
);
const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

function nameCount(count: string): string {
  const lower = count.toLowerCase();
  return lower === 'a' || lower === 'an' ? 'one' : (NUMBERS[Number(lower) - 1] ?? lower);
}

/** @param told the cited spans and the times they speak of. */
function findUnbornDuration(text: string, told: string): string | undefined {
  const known = [...told.matchAll(new RegExp(`(?<!\\p{L})${COUNT}[ -](?:\\p{L}+[ -])?${UNIT}`, 'giu'))].map(
    ([, count, unit]) => `${nameCount(count!)} ${unit!.toLowerCase()}`,
  );
  return [...text.matchAll(DURATION)].find(
    ([, count, unit]) => !known.includes(`${nameCount(count!)} ${unit!.toLowerCase()}`),
  )?.[0];
}

/**
 * An event that a statement dates something by and the cited words do not have ("before the pandemic"), or a length of
 * time ("in one year"). Years and the like are the numbers guard's.
 * @param times of the statement. @param cited its words, and its text with the times it speaks of.
 */
export function findUnbornOccasion(
  text: string,
  times: TimeExpression[],
  cited: { words: Word[]; text: string },
): string | undefined {
  for (const match of text.matchAll(OCCASION)) {
    const start = match.index + match[0].length;
    const behind = text.slice(start);
    const end = start + (ENDS.exec(behind)?.index ?? behind.length);
    if (times.some((time) => time.start < end && match.index < time.end)) continue;
    const event = splitWords(text.slice(start, end))
      .filter(({ text: word, stem }) => !isStopword(word) && !TIMES.has(stem))
      .slice(0, MOST_WORDS);
    const [unborn] = findUnborn(event, cited.words);
    if (unborn) return `${match[0]} … ${unborn.text}`;
  }
  return findUnbornDuration(text, cited.text);
}
