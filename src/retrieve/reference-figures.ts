import type { Document, Figure } from '../types.ts';

/** "163 out of 257": the second says of how many. */
const OUT_OF = /\d\S*(?: \p{L}+){0,3},? (?:out )?of (?:the |our |a total of )?$/u;

/** Whether a figure says of how many another is a part. */
export function isBase({ start }: Figure, { text }: Document): boolean {
  return OUT_OF.test(text.slice(Math.max(0, start - 60), start));
}

/** "Higher than the surplus of $2.4 billion that we had planned": what a figure is measured against is seldom asked for. */
const MEASURED_AGAINST =
  /\b(?:(?:higher|lower|larger|smaller|better|worse|bigger|greater|fewer|more|less) than|compared (?:to|with)|as against|versus) (?:the |a |an |our |that )?\p{L}(?:[^,;\d]{0,60}|[^,;\d]{0,60}\d[\d.]*[^,;\d]{0,20},? or )$/iu;

/** Whether another figure is measured against this one. */
export function isReference({ start }: Figure, { text }: Document): boolean {
  return MEASURED_AGAINST.test(text.slice(Math.max(0, start - 100), start));
}
