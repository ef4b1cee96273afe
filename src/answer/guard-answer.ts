import { checkStatement } from '../check/check-statement.ts';
import type { Fault } from '../check/check.ts';
import type { Library } from '../library/library.ts';
import type { Citation } from '../types.ts';
import { tidyQuote } from './cited-text.ts';
import { openWithPeriod } from './name-period.ts';

/** A statement that the cited spans do not bear out, and what stands in its place; "" where nothing does. */
export interface Replacement {
  statement: string;
  faults: Fault[];
  by: string;
}

export interface GuardedAnswer {
  markdown: string;
  replaced: Replacement[];
}

const MARKERS = /\[(\d+)\]/gu;
const LIST_ITEM = /^\s*[-*]\s/u;

function citedIn(text: string, citations: Citation[]): Citation[] {
  const markers = new Set([...text.matchAll(MARKERS)].map(([, marker]) => Number(marker)));
  return citations.filter(({ marker }) => markers.has(marker));
}

/** The sentences of a line, each with the markers behind it; what says that the report says otherwise names no indicator. */
function splitStatements(line: string): string[] {
  return line.split(
    /(?:(?<=\[\d+\]\.?)(?<=[.\]])|(?<=^The report says otherwise\.))\s+(?=\p{Lu}|\d|“|\*\*)/u,
  );
}

/** "Target for 2022: “…” [1]": the cited sentence itself, with its period. */
function quoteInstead(cited: Citation[]): string {
  return cited
    .map(({ quote, period, marker }) => `${openWithPeriod(period, false)}: “${tidyQuote(quote)}” [${marker}]`)
    .join('; ');
}

/**
 * Lets an answer pass the numbers guard, statement by statement. What fails is replaced by the sentence it cites, in
 * quotation marks and with its period; what fails and cites nothing of its own is left out.
 */
export function guardAnswer(markdown: string, citations: Citation[], library: Library): GuardedAnswer {
  const lines = markdown.split('\n');
  const replaced: Replacement[] = [];
  const guarded = lines.map((line, at) => {
    if (line.trim() === '') return line;
    return splitStatements(line)
      .map((text) => {
        const own = citedIn(text, citations);
        const rest = lines.slice(at + 1);
        const opensList = own.length === 0 && /:\s*$/u.test(text);
        // What cites nothing itself opens the list below it, or sums up what was cited.
        const cited = own.length > 0 ? own : citedIn(opensList ? rest.join('\n') : markdown, citations);
        const items = opensList ? rest.filter((other) => LIST_ITEM.test(other)).length : undefined;
        const check = checkStatement(
          {
            text,
            citations: cited,
            ...(items === undefined ? {} : { items }),
            sumsUp: own.length === 0,
          },
          library,
        );
        if (check.status === 'passed') return text;
        const mark = LIST_ITEM.exec(text)?.[0] ?? '';
        const by = own.length > 0 ? `${mark}${quoteInstead(own)}` : opensList ? 'The report says:' : '';
        replaced.push({ statement: text, faults: check.faults, by });
        return by;
      })
      .filter((text) => text !== '')
      .join(' ');
  });
  return { markdown: guarded.join('\n').trimEnd(), replaced };
}
