/*
 * The words that all parts share. No behaviour lives here.
 *
 * Offsets are UTF-16 code units into `Document.text` (what `String.prototype.slice` takes), end exclusive.
 * Indices of paragraphs and sentences count from 0; only the HTTP contract's `paragraph` counts from 1.
 */

/* A report as it is read: text, structure, sentences with their periods, and the passages that are retrieved. */
export type * from './types/document.ts';
/* The ledger: every quantity of a report. */
export type * from './types/figure.ts';
/* What is asked and answered, as the HTTP contract has it. */
export type * from './types/answer.ts';
/* What the doors show of reports and figures. */
export type * from './types/view.ts';
