import { findQuantities } from '../language/numbers.ts';
import { clean } from '../language/number-words.ts';

// What a scale word multiplies by, in the languages that answers are put into. The longer ones stand first.
const SCALES: Record<string, [string, number][]> = {
  zh: [
    ['万亿', 1e12],
    ['億|亿', 1e8],
    ['萬|万', 1e4],
    ['千', 1e3],
    ['百', 1e2],
  ],
  ja: [
    ['兆', 1e12],
    ['億', 1e8],
    ['万', 1e4],
    ['千', 1e3],
  ],
  ko: [
    ['조', 1e12],
    ['억', 1e8],
    ['만', 1e4],
    ['천', 1e3],
  ],
  fr: [
    ['milliards?', 1e9],
    ['millions?', 1e6],
    ['billions?', 1e12],
    ['mille', 1e3],
  ],
  de: [
    ['Milliarden?|Mrd\\.?', 1e9],
    ['Millionen|Million|Mio\\.?', 1e6],
    ['Billionen|Billion', 1e12],
    ['Tausend|tausend', 1e3],
  ],
  es: [
    ['mil millones', 1e9],
    ['billones|billón', 1e12],
    ['millones|millón', 1e6],
    ['mil', 1e3],
  ],
  pt: [
    ['mil milhões|bilhões|bilhão|biliões', 1e9],
    ['trilhões|trilhão|triliões', 1e12],
    ['milhões|milhão', 1e6],
    ['mil', 1e3],
  ],
  it: [
    ['miliardi|miliardo', 1e9],
    ['milioni|milione', 1e6],
    ['bilioni|bilione', 1e12],
    ['mila|mille', 1e3],
  ],
  ru: [
    ['триллион\\p{L}*|трлн', 1e12],
    ['миллиард\\p{L}*|млрд', 1e9],
    ['миллион\\p{L}*|млн', 1e6],
    ['тысяч\\p{L}*|тыс', 1e3],
  ],
  nl: [
    ['miljard', 1e9],
    ['miljoen', 1e6],
    ['biljoen', 1e12],
    ['duizend', 1e3],
  ],
  ar: [
    ['تريليون', 1e12],
    ['مليار', 1e9],
    ['مليون|ملايين', 1e6],
    ['ألف|آلاف', 1e3],
  ],
  vi: [
    ['nghìn tỷ', 1e12],
    ['tỷ|tỉ', 1e9],
    ['triệu', 1e6],
    ['nghìn|ngàn', 1e3],
  ],
  id: [
    ['triliun', 1e12],
    ['miliar', 1e9],
    ['juta', 1e6],
    ['ribu', 1e3],
  ],
};

/** Languages that write "1.234,5". */
const COMMA_DECIMAL = new Set(['fr', 'de', 'es', 'pt', 'it', 'ru', 'nl', 'vi', 'id']);

const DIGITS = /\d+(?:[.,\u00a0\u202f ]\d+)*/gu;

function toLatinDigits(text: string): string {
  return text
    .replace(/[０-９]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/[٠-٩]/gu, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[〇零一二三四五六七八九](?=个|項|项|條|条|座|家|所|%|成)/gu, (digit) =>
      String(digit === '〇' ? 0 : '零一二三四五六七八九'.indexOf(digit)),
    );
}

/** "1.234,5" or "1,234.5" -> 1234.5: groups of three behind a separator are thousands, unless it is the decimal one. */
function readDigits(digits: string, language: string): number {
  const blanks = digits.replace(/[\u00a0\u202f ]/gu, '');
  const decimal = COMMA_DECIMAL.has(language) ? ',' : '.';
  const other = decimal === ',' ? '.' : ',';
  const grouped = new RegExp(`^\\d{1,3}(?:[${other}]\\d{3})+(?:[${decimal}]\\d+)?$`, 'u').test(blanks);
  if (grouped) return Number(blanks.replaceAll(other, '').replace(decimal, '.'));
  return Number(blanks.replace(/[.,](?=\d+$)/u, '.').replace(/,/gu, ''));
}

/** Every number in digits of a text in some language, in base units: 6355亿 is 635500000000. */
export function readForeignNumbers(text: string, language: string): number[] {
  const latin = toLatinDigits(text);
  const scales = SCALES[language] ?? [];
  return [...latin.matchAll(DIGITS)].map((match) => {
    let behind = latin.slice(match.index + match[0].length);
    let value = readDigits(match[0], language);
    for (let i = 0; i < 2; i++) {
      const found = scales
        .map(([words, scale]) => ({
          scale,
          match: new RegExp(`^\\s*(?:${words})(?!\\p{Ll})`, 'u').exec(behind),
        }))
        .find((one) => one.match !== null);
      if (!found) break;
      value = clean(value * found.scale);
      behind = behind.slice(found.match![0].length);
    }
    return value;
  });
}

/** The numbers of an English sentence, ratios and dates in their parts, as a translation writes them. */
function readEnglish(text: string): { must: number[]; may: number[] } {
  const must: number[] = [];
  const may: number[] = [];
  for (const { value, range, text: words, class: kind } of findQuantities(text)) {
    const digits = [...words.matchAll(/\d+(?:[.,]\d+)*/gu)].map(([number]) => readDigits(number, 'en'));
    may.push(...digits, ...(value === null ? [] : [value]), ...(range ? [range.low, range.high] : []));
    if (!/\d/u.test(words) || kind === 'name') continue;
    if (range) must.push(range.low, range.high);
    else if (value !== null && kind !== 'ratio' && kind !== 'date') must.push(value);
    else must.push(...digits);
  }
  return { must, may };
}

/** Whether a translation has the very numbers of the English sentence: none missing, none changed, none new. */
export function hasSameNumbers(english: string, translated: string, language: string): boolean {
  const { must, may } = readEnglish(english);
  const found = readForeignNumbers(translated, language);
  const same = (a: number, b: number) => Math.abs(a - b) <= Math.abs(b) * 1e-9;
  return (
    must.every((value) => found.some((other) => same(other, value))) &&
    found.every((value) => may.some((other) => same(other, value)))
  );
}
