import { splitContentWords, stemWord } from '../language/words.ts';
import { trimPhrase } from './noun-phrases.ts';
import type { Place } from './read-sentence.ts';

/** Words that name nothing unless somebody says whose: "the rate", "a further", "the lower cap", "will receive". */
const GENERIC = new Set(
  `rate level number total amount cap grant payout payment cost benefit credit fund increase decrease rise fall
  reduction drop range average minimum maximum limit ceiling threshold share proportion quantum allowance support
  commitment injection band tier top-up value worth expenditure contribution scheme programme package initiative measure
  low high lower higher small smaller large larger big good new old existing current present annual monthly yearly
  quarterly weekly first second third remaining special overall further additional extra initial modest basic main
  estimated expected given proposed set aside pay paid get gain give receive earn will now rapid rapidly government lifetime
  year month day decade sum people them themselves they us it more less way step part per half rest next last today time
  estimate equivalent make made take come bring brought provide cover cash earmarked each amounts also up down`
    .split(/\s+/u)
    .map(stemWord),
);

/** Longest run of words taken from a clause. */
const LONGEST = 24;

/** True where a name says nothing about what the number is for: only generic words. */
export function isGeneric(indicator: string): boolean {
  // "Annual Value" is a name.
  if (/\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}/u.test(indicator)) return false;
  return splitContentWords(indicator).every(({ stem }) => GENERIC.has(stem) || /^\d/u.test(stem));
}

// With the words that lead to it: "of at least $600 million", "from about 5%", "FY2024".
const NUMBER =
  /(?:(?<!\p{L})(?:of|at|by|from|to|over|under|below|about|around|some|up to|at least|at most|more than|less than|close to|almost|nearly|another|an additional|an?|and)\s+)*(?<![\p{L}\d])(?:FY|YA|US|S)?[$€£¥]?\d[\d.,]*(?:%|(?:\s(?:million|billion|trillion|per cent|percentage points))+)?(?:\s?[-–]\s?(?=\d))?/gu;
const OPENING =
  /^(?:(?:however|finally|in addition|also|first|second|third|next|so|hence|therefore|thus|and|but|or|to date|in total|today|currently),?\s+)*(?:(?:we|I|they|it|he|she|this|the Government)\s+(?:means\s+)?(?:(?:will|would|shall|have|had|has|can|now|also|therefore|expect to|are|is)\s+)*)?/iu;

function wordsOf(part: string): string {
  const words = trimPhrase(part.replace(NUMBER, ' ')).replace(OPENING, '').split(/\s+/u);
  return trimPhrase(words.slice(0, LONGEST).join(' '));
}

/** The sentence's part, between two of `marks`, that holds the number. */
function partAround({ text, quantity }: Place, marks: RegExp): { start: number; end: number } {
  const stops = [...text.matchAll(marks)].map(({ index }) => index);
  return {
    start: stops.findLast((at) => at < quantity.whole.start) ?? 0,
    end: stops.find((at) => at >= quantity.whole.end) ?? text.length,
  };
}

/**
 * Gives a name that says too little ("total", "the rate", "get") the words of its own clause, or of its whole
 * sentence's part: rather too long than another's name. Other names stay.
 */
export function widenIndicator(indicator: string, place: Place): string {
  if (!isGeneric(indicator)) return indicator;
  const { text, barrier, end } = place;
  const clause = partAround(place, /[;:](?=\s)|,\s|\s[–—]\s|——|\.\s/gu);
  // Between the figures before and behind, whose words are theirs.
  const own = wordsOf(text.slice(Math.max(clause.start, barrier), Math.min(clause.end, end)));
  if (!isGeneric(own)) return own;
  const words = splitContentWords(indicator).length;
  if (barrier > 0 && words > 1) return indicator;
  const whole = partAround(place, /[;:](?=\s)|——/gu);
  for (const part of [clause, whole]) {
    const wide = wordsOf(text.slice(part.start, part.end));
    if (!isGeneric(wide)) return wide;
  }
  return indicator;
}
