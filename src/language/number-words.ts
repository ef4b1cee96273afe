const ONES = [
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen',
  'seventeen eighteen nineteen',
]
  .join(' ')
  .split(' ');
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const ORDINAL_ONES =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );

const SCALES: Record<string, number> = {
  dozen: 12,
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  mn: 1e6,
  m: 1e6,
  k: 1e3,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
  tn: 1e12,
  lakh: 1e5,
  crore: 1e7,
};

const SMALL = `(?:(?:${TENS.join('|')})(?:[ -](?:${ONES.slice(1, 10).join('|')})(?!\\p{L}))?|${ONES.toReversed().join('|')})(?!\\p{L})`;
const HUNDREDS = `${SMALL}(?:[ -]hundred(?:\\s+(?:and\\s+)?${SMALL})?)?`;
const SCALE = '(?:dozen|hundred|thousand|million|billion|trillion|mn|bn|tn|lakh|crore)';

// A blank separates thousands where no other number stands beside it: "28 000 units", but not a row of cells.
const BLANKS = String.raw`\d{1,3}(?:[\u00a0\u2009\u202f]\d{3})+(?!\d)|(?<!\d\s+)\d{1,3}(?: \d{3})+(?!\d|,\d|\s+\d)`;

/** Thousands separators or none, with decimals: "1,234.5", "28 000", "12,34,567", "2000", "0.8". */
export const DIGITS = String.raw`(?:\d{1,3}(?:,\d{3})+|\d{1,2}(?:,\d{2})+,\d{3}|${BLANKS}|\d+)(?:\.\d+)?`;

/** A cardinal, in digits or words, with its scale words: "635.5 billion", "twenty-one", "half a million". */
export const CARDINAL = `(?:(?:(?:${SMALL}|\\d{1,2})(?:\\s+and\\s+a\\s+|-and-a-)(?:half|quarter)(?!\\p{L})|${DIGITS}(?:(?:bn|mn|tn|m|k)(?![\\p{L}\\d]))?|${HUNDREDS}|half an?(?=\\s+(?:${SCALE}|year|month|day|hour|per))|a(?=\\s+${SCALE}(?!\\p{L})))(?:[\\s-]+${SCALE}(?!\\p{L}))*)`;

/** "first", "twenty-first", "22nd". */
export const ORDINAL = `(?:\\d+(?:,\\d{3})*(?:st|nd|rd|th)|(?:(?:${TENS.join('|')})[ -])?(?:${ORDINAL_ONES.join('|')}|twentieth|thirtieth|fortieth|fiftieth|hundredth))`;

function readSmall(word: string): number | undefined {
  const one = ONES.indexOf(word);
  if (one !== -1) return one;
  const ten = TENS.indexOf(word);
  return ten === -1 ? undefined : (ten + 2) * 10;
}

/** Value of what CARDINAL matches: "1.33 trillion" -> 1330000000000. Free of floating-point dust. */
export function readCardinal(words: string): number {
  let value = 0;
  const joined = words.replace(/(?<=\d)\s(?=\d{3}(?!\d))/gu, '');
  for (const word of joined.toLowerCase().split(/[\s-]+|(?<=\d)(?=\p{L})/u)) {
    const scale = SCALES[word];
    if (/^\d/u.test(word)) value = Number(word.replaceAll(',', ''));
    else if (word === 'half') value += 0.5;
    else if (word === 'quarter') value += 0.25;
    else if ((word === 'a' || word === 'an') && value === 0) value = 1;
    else if (scale !== undefined) value = clean((value || 1) * scale);
    else value += readSmall(word) ?? 0;
  }
  return value;
}

/** Value of what ORDINAL matches: "twenty-first" -> 21, "22nd" -> 22. */
export function readOrdinal(words: string): number {
  const lower = words.toLowerCase();
  if (/^\d/u.test(lower)) return Number.parseInt(lower.replaceAll(',', ''), 10);
  if (lower === 'hundredth') return 100;
  const last = lower.split(/[\s-]+/u).at(-1)!;
  const tens = TENS.findIndex((ten) => lower.startsWith(ten) && lower !== ten);
  const one = ORDINAL_ONES.indexOf(last);
  if (one !== -1) return one + 1 + (tens === -1 ? 0 : (tens + 2) * 10);
  return (TENS.findIndex((ten) => ten.replace(/y$/u, 'ieth') === last) + 2) * 10;
}

/** 11.75 * 1e9 must be 11750000000 exactly. */
export function clean(value: number): number {
  return Number(value.toPrecision(14));
}
