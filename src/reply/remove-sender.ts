import type { Sender } from './find-sender.ts';
import { STAND_INS } from './stand-ins.ts';

/** Numbers that identify: their names with them, mail addresses, telephone and identity numbers. */
const NUMBERS = [
  /\b[\p{L}\d._%+-]+@[\p{L}\d.-]+\b/gu,
  /\s*\([^()]*\d[^()]*(?:yuan|rmb|dollars?|euros?|€|\$|¥)[^()]*\)/giu,
  /\bhttps?:\/\/\S+/giu,
  /,?\s*\(?\b(?:(?:account|bank|plate|number plate|licence|license|passport|certificate|customer|contract|case|file|reference|ref|id|identity card|policy|permit|membership|member|student|card|invoice|tax|registration|registered|meter|order|ticket|application|phone|telephone|tel|mobile|fax|wechat)\b\.?\s*)+(?:no|number|nr|id|code)?\b\.?\s*(?:is\s|[:#])?\s*\+?(?=[\p{L}\d/ -]{0,4}\d)[\p{Lu}\d][\p{L}\d/-]{2,}(?:[ -]\d[\d-]*)*\)?,?/giu,
  /(?:身份证号?码?|电话|手机号?码?|账号|卡号|编号|微信)\s*[:：]?\s*[\dA-Za-z-]{4,}/gu,
  /\+\d[\d ()/-]{6,}\d/gu,
  /\b0\d{2,4}[ /-]?\d{3,4}[ -]?\d{3,4}\b/gu,
  /\b1\d{2}[ -]?\d{4}[ -]?\d{4}\b/gu,
  /\b(?=[A-Z\d-]*\d[A-Z\d-]*\d[A-Z\d-]*\d[A-Z\d-]*\d[A-Z\d-]*\d)[A-Z]{1,6}-?[A-Z\d-]{5,}\b/gu,
  /\b\d{7,}[Xx]?\b(?!\s*(?:yuan|people|persons|residents|square|tons|million|billion|RMB|USD|dollars|%|％|元|人))/gu,
];

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}

function whole(words: string[]): string {
  const edge = /^\p{Script=Han}/u.test(words[0] ?? '')
    ? ['', '']
    : ['(?<![\\p{L}\\p{N}])', '(?![\\p{L}\\p{N}])'];
  return `${edge[0]}(?:${words.map((word) => escape(word).replace(/\s+/gu, '\\s+')).join('|')})${edge[1]}`;
}

function withoutNumbers(text: string): string {
  return NUMBERS.reduce((left, pattern) => left.replace(pattern, ' '), text);
}

function replacePlaces(text: string, places: string[], standIn: string): string {
  if (places.length === 0) return text;
  const house = String.raw`(?:(?:number |no\.? ?)?\d{1,5}[A-Za-z]?,? )?`;
  const address = String.raw`${house}${whole(places)}(?:,? (?:No\.? ?)?\d{1,5}[A-Za-z]?\b)?`;
  return text.replace(new RegExp(address, 'giu'), standIn);
}

const KIN =
  '(?:son|daughter|wife|husband|mother|father|brother|sister|grandson|granddaughter|neighbou?r|friend|doctor|teacher|colleague|child)';

function replaceNames(text: string, names: string[], standIn: string): string {
  if (names.length === 0) return text;
  const each = whole(names);
  const name = String.raw`(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof)\.? )?${each}(?:[ -]${each})*`;
  return (
    text
      // "I, Ada Quill, …", "my daughter Ada": who it is has been said without the name.
      .replace(new RegExp(String.raw`,\s*${name}\s*,`, 'gu'), ' ')
      .replace(new RegExp(String.raw`(?<=\b${KIN}),?\s+${name}`, 'giu'), ' ')
      .replace(new RegExp(String.raw`\b(?<word>by|from|of|for|to|with) ${name}(?![’'])`, 'gu'), '$<word> us')
      .replace(new RegExp(name, 'gu'), standIn)
  );
}

/**
 * Takes out of a text what tells who wrote the letter: names, places of the address, and numbers that identify.
 * @returns the text, mended where something was taken out.
 */
export function removeSender(text: string, { names, places }: Sender): string {
  const aside = text.replace(/\s*\([^()]*\)/gu, (words) => (withoutNumbers(words) === words ? words : ''));
  let rest = withoutNumbers(aside);
  for (const [language, isHan] of [
    ['en', false],
    ['zh', true],
  ] as const) {
    const written = (words: string[]) => words.filter((word) => /^\p{Script=Han}/u.test(word) === isHan);
    rest = replacePlaces(rest, written(places), STAND_INS[language].place);
    rest = replaceNames(rest, written(names), STAND_INS[language].person);
  }
  return rest
    .replace(/\(\s*\)|（\s*）/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/\s+([,.;:?!])/gu, '$1')
    .replace(/,(?=[,.;:?!])/gu, '')
    .trim();
}
