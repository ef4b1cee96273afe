import { draft, type Draft } from './number-draft.ts';
import { MONEY_CODES } from './number-units.ts';

/** "R232 billion" and "R1 450" are money, "R1" is a name. */
const RAND = String.raw`R(?=\d[\d.,\s]*(?:million|billion|trillion|bn|mn|m\b)|\d{1,3}(?:[,\u00a0\u202f ]\d{3})+(?!\d)|\d+\.\d\d(?!\d))`;

// "G60", "5G", "covid-19", "PM2.5"; a mark glued to a word or to "%" is a footnote: "income2for", "3.6%1".
const GLUED =
  /(?<![\p{L}\d$€£¥₹]|\d[.,])(?:(?:\p{Lu}\p{L}*|\p{L}{1,3})[-‐‑.]?\d[\p{L}\d]*(?:\.\d+)?|\p{L}+[-‐‑]\d[\p{L}\d]*|\d+\p{L}[\p{L}\d]*|\d[-–]\d\p{L}+)|(?<=%|\p{Ll}{4})\d+(?:,\d+)*/gu;
const NO_NAME = new RegExp(
  String.raw`^\d+(?:st|nd|rd|th|m|k|bn|mn|tn|km|kg|mg|MW|GW|kW|MWh|kWh|sqm|yuan)$|^(?:${MONEY_CODES}|(?:mid|pre|post|end)-(?=\d{4}(?!s)))(?=\d)`,
  'iu',
);
const IS_RAND = new RegExp(`^${RAND}`, 'u');

/** Addresses of pages and of mail, and what a Markdown link puts in quotation marks behind one. */
const ADDRESS =
  /https?:\/\/[^\s)\]]+|(?<![\p{L}\d])(?:www\.|[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.(?:gov|org|com|net|edu|int|eu)(?=[./]))[^\s)\]]*|[\p{L}\d._-]+@[\p{L}\d.-]+/giu;
const TELEPHONE =
  /\+\d{1,3}(?:[\s-]?\(?\d{1,5}\)?){2,6}|\(0\)\s?\d[\d\s-]{5,}|(?<=\b(?:tel|fax|telephone|phone)\b[.:\s]{1,3})\(?\d[\d\s()-]{5,}\d/giu;
/** "$’000" over a column; "the 70:20:10 framework". */
const MARKS = /(?<!\d)[’']000(?!\d)|(?<![\d:])\d+(?::\d+){2,}(?![\d:])/gu;
/** "pp 7–19", "page 12". */
const PAGES = /(?<!\p{L})(?:pp?\.?\s?|pages?\s)\d+(?:\s?[-–]\s?\d+)?(?!\d|[.,]\d)/gu;

function toNames(matches: { 0: string; index: number }[]): Draft[] {
  return matches.map((match) => draft(match.index, match.index + match[0].length, 'name', null));
}

/** Addresses, telephones and pages, whose digits are neither years nor amounts. */
export function findAddresses(text: string): Draft[] {
  if (!/\d/u.test(text)) return [];
  return toNames([ADDRESS, TELEPHONE, MARKS, PAGES].flatMap((pattern) => [...text.matchAll(pattern)]));
}

/** Digits that belong to a word: "5G", "G60". */
export function findNames(text: string): Draft[] {
  if (!/\d/u.test(text)) return [];
  return toNames(
    [...text.matchAll(GLUED)].filter(
      ({ 0: words, index }) => !NO_NAME.test(words) && !IS_RAND.test(text.slice(index, index + 40)),
    ),
  );
}
