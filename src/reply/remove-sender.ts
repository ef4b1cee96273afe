import type { Sender } from './find-sender.ts';

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

/**
 * Takes out of a text what tells who wrote the letter: names, places of the address, and numbers that identify.
 * @returns the text, mended where something was taken out.
 */
export function removeSender(text: string, { names, places }: Sender): string {
  const aside = text.replace(/\s*\([^()]*\)/gu, (words) => (withoutNumbers(words) === words ? words : ''));
  let rest = withoutNumbers(aside);
  if (places.length > 0) {
    const place = whole(places);
    rest = rest
      .replace(
        new RegExp(
          String.raw`,?\s*\b(?:at|in|on|of|near|from|behind|opposite|outside|to|for)\s+(?:number |no\.? )?(?:\d{1,5}[A-Za-z]?,? )?${place}(?:,? (?:No\.? ?)?\d{1,5}[A-Za-z]?\b)?`,
          'gu',
        ),
        ' ',
      )
      .replace(
        new RegExp(String.raw`(?:\d{1,5}[A-Za-z]?,? )?${place}(?:,? \d{1,5}[A-Za-z]?\b)?`, 'gu'),
        'our street',
      );
  }
  if (names.length > 0) {
    const each = whole(names);
    const name = String.raw`(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof)\.? )?${each}(?:[ -]${each})*`;
    rest = rest
      .replace(new RegExp(String.raw`,\s*${name}\s*,`, 'gu'), ' ')
      .replace(
        new RegExp(
          String.raw`(?<=\b(?:son|daughter|wife|husband|mother|father|brother|sister|grandson|granddaughter|neighbou?r|friend|doctor|teacher|colleague|child)),?\s+${name}`,
          'giu',
        ),
        ' ',
      )
      .replace(new RegExp(String.raw`${name}(?=[’']s\b)`, 'gu'), 'this person')
      .replace(
        new RegExp(String.raw`\b(?:by|from|of|for|to|with) ${name}`, 'gu'),
        (words) => words.split(' ')[0]! + ' us',
      )
      .replace(new RegExp(name, 'gu'), 'we');
  }
  return rest
    .replace(/\(\s*\)|（\s*）/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/\s+([,.;:?!])/gu, '$1')
    .replace(/,(?=[,.;:?!])/gu, '')
    .trim();
}
