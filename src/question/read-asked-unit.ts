import type { Span } from '../types.ts';

/** The unit in which a question wants its figure, and the words that say so. */
export interface AskedUnit extends Span {
  /** As the ledger spells it: "yuan", "$" for any dollars, "%", "percentage points", "times", "hectares". */
  unit: string;
}

const UNITS: [string, string][] = [
  ['percentage points?|points? of percentage', 'percentage points'],
  ['per ?cent|percent|%', '%'],
  ['yuan|RMB|renminbi', 'yuan'],
  ['US dollars?|USD', 'USD'],
  ['(?:singapore )?dollars?', '$'],
  ['euros?', 'euros'],
  ['pounds?', 'pounds'],
  ['rand', 'rand'],
  ['rupees?', 'rupees'],
  ['mu', 'mu'],
  ['hectares?', 'hectares'],
  ['square kilomet(?:er|re)s?', 'square kilometers'],
  ['square met(?:er|re)s?', 'square meters'],
  ['kilomet(?:er|re)s?|km', 'kilometers'],
  ['tons?|tonn?es?', 'tons'],
];
const NAMES = UNITS.map(([words]) => words).join('|');
const SCALES = '(?:(?:hundreds?|thousands?|millions?|billions?|trillions?)(?: of)? )?';

/** "By how many billion yuan", "how many percentage points", "in yuan", "in percentage terms". */
const ASKED = new RegExp(
  String.raw`\b(?:how (?:many|much) (?:(?:more|less|fewer) )?(?<many>${SCALES}(?:${NAMES}))|(?:(?:measured|expressed|counted) )?in (?<inside>${SCALES}(?:${NAMES})(?: terms)?)|in (?<share>percentage) terms)(?![\p{L}\d])`,
  'iu',
);

/** "How many times its size", "which has multiplied most". */
const MULTIPLE =
  /\b(?:how many times(?= (?:its|their|the|that|those|what|as|more|larger|bigger|higher)\b)|multipl(?:ied|y|ies))\b/iu;

/** Reads in which unit an answer is wanted; undefined where a question leaves that open. */
export function readAskedUnit(text: string): AskedUnit | undefined {
  const multiple = MULTIPLE.exec(text);
  if (multiple) return { unit: 'times', start: multiple.index, end: multiple.index + multiple[0].length };
  const match = ASKED.exec(text);
  if (!match?.groups) return undefined;
  const { many, inside, share } = match.groups;
  const words = many ?? inside ?? share!;
  const bare = words.replace(new RegExp(`^${SCALES}`, 'iu'), '').replace(/ terms$/iu, '');
  const unit = share ? '%' : UNITS.find(([pattern]) => new RegExp(`^(?:${pattern})$`, 'iu').test(bare))?.[1];
  if (unit === undefined) return undefined;
  return { unit, start: match.index, end: match.index + match[0].length };
}

/** Whether a figure's unit is the asked one: "yuan" also of "yuan per person a year", "$" of every dollar. */
export function isOfUnit(asked: string, unit: string): boolean {
  if (asked === '$') return /^(?:USD|[A-Z]{0,2}\$)/u.test(unit);
  if (asked === 'percentage points') return unit.startsWith('%') || unit.startsWith('percentage points');
  return unit === asked || unit.startsWith(`${asked} `);
}
