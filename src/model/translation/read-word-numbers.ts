import { clean } from '../../language/number-words.ts';

/** Value of number words one behind the other: added up, multiplied by hundreds and scales. */
export function addWords(words: (number | undefined)[], scales: ReadonlySet<number>): number | undefined {
  let total = 0;
  let current: number | undefined;
  for (const value of words) {
    if (value === undefined) return undefined;
    if (value === 100) current = (current ?? 1) * 100;
    else if (scales.has(value)) {
      total = total > 0 && total < value ? (total + (current ?? 0)) * value : total + (current ?? 1) * value;
      current = undefined;
    }
    // "quatre-vingt"
    else if (value === 20 && current !== undefined && current % 100 === 4) current += 76;
    else current = (current ?? 0) + value;
  }
  return clean(total + (current ?? 0));
}

/** "1.234,5", "1,234.5" or "1 234,5" -> 1234.5. Groups of three behind a separator are thousands. */
export function readDigits(digits: string, decimalComma: boolean): number {
  const blanks = digits.replace(/[\s’']/gu, '');
  const [decimal, other] = decimalComma ? [',', '.'] : ['.', ','];
  const grouped = new RegExp(`^\\d{1,3}(?:[${other}]\\d{3})+(?:[${decimal}]\\d+)?$`, 'u').test(blanks);
  if (grouped) return Number(blanks.replaceAll(other, '').replace(decimal, '.'));
  return Number(blanks.replace(/[.,](?=\d+$)/u, '.').replace(/,/gu, ''));
}

/** Digits as a Latin script writes them, with their groups. */
export const DIGITS = String.raw`(?:\d{1,3}(?:[.,’' ]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)?)`;
