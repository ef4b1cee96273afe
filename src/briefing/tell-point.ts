import { CitedText } from '../answer/cited-text.ts';
import { checkStatement } from '../check/check-statement.ts';
import type { Library } from '../library/library.ts';
import type { Citation, Span } from '../types.ts';
import type { Point } from './briefing.ts';
import type { FoundPoint } from './find-points.ts';

export function citationsIn(text: string, { citations }: CitedText): Citation[] {
  const markers = new Set([...text.matchAll(/\[(\d+)\]/gu)].map(([, marker]) => Number(marker)));
  return citations.filter(({ marker }) => markers.has(marker));
}

/** "<documentId>:<start>-<end>" */
export function nameSpan(documentId: string, { start, end }: Span): string {
  return `${documentId}:${start}-${end}`;
}

export function idOf({ quoted: [first] }: FoundPoint): string {
  return nameSpan(first!.view.document.id, first!.span);
}

/**
 * Writes a statement twice: for the numbers guard, and once it passes into the briefing's own text.
 * @param write says it with the markers of the text it is given.
 */
export function tellChecked(
  write: (text: CitedText) => string,
  text: CitedText,
  library: Library,
): string | undefined {
  const trial = new CitedText();
  const statement = write(trial);
  const check = checkStatement({ text: statement, citations: trial.citations }, library);
  return check.status === 'passed' ? write(text) : undefined;
}

/**
 * Writes a point in the report's own words, in quotation marks, each sentence with its marker.
 * @returns undefined where the numbers guard does not let it pass.
 */
export function tellPoint(found: FoundPoint, text: CitedText, library: Library): Point | undefined {
  const write = (cited: CitedText) => {
    const quotes = found.quoted.map(({ view, span }) => cited.quote(view, span));
    const repeated = found.repeats.map(({ view, span }) => cited.cite(view, span));
    return `${quotes.join(' ')}${repeated.join('')}`;
  };
  const said = tellChecked(write, text, library);
  return said === undefined ? undefined : { id: idOf(found), text: said, citations: citationsIn(said, text) };
}
