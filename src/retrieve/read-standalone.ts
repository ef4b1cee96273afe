import type { Library } from '../library/library.ts';
import { makeStandalone } from '../question/make-standalone.ts';
import { separateReport } from '../question/separate-report.ts';
import { splitPremise } from '../question/split-premise.ts';
import { splitQuestion } from '../question/split-question.ts';
import { stripWrapping } from '../question/strip-wrapping.ts';
import type { Turn } from '../types.ts';
import { reportYearsOf } from './prepare-question.ts';

/** A question that needs no earlier turn, and the questions that it is made of, each with the report it asks of. */
export interface Standalone {
  text: string;
  parts: string[];
  /** What it takes for granted, as a question whether it is so. */
  premise?: string;
}

function withName(text: string, name: string | undefined): string {
  return name === undefined
    ? text
    : text.replace(/\s*([?.!]*)\s*$/u, (_, marks: string) => ` (${name})${marks}`);
}

/**
 * Makes a question understandable by itself. The report that it asks of, or that an earlier turn named, is kept apart
 * meanwhile, so that a question about one of many reports is read as if it were the only one.
 * @param restated the question as a chat model has put it, standalone already.
 */
export function readStandalone(
  question: string,
  history: Turn[],
  library: Library,
  restated?: string,
): Standalone {
  const corpus = { reportYears: reportYearsOf(library), reportNames: library.reportNames };
  const asked = restated ?? stripWrapping(question);
  const own = separateReport(asked, corpus);
  const turns = history.map(({ role, content }) => ({ role, ...separateReport(content, corpus) }));
  const named = own.years.length > 0 || own.documents.length > 0;
  const earlier = named
    ? undefined
    : turns.findLast(({ role, name }) => role === 'user' && name !== null)?.name;
  const name = own.name ?? earlier ?? undefined;
  const text =
    restated === undefined
      ? makeStandalone(
          own.text,
          turns.map(({ role, text: content }) => ({ role, content })),
        )
      : own.text;
  const premised = splitPremise(text);
  return {
    text: text === own.text && earlier === undefined ? asked : withName(text, name),
    parts: splitQuestion(premised?.question ?? text).map((part) => withName(part, name)),
    ...(premised ? { premise: withName(`${premised.premise}, correct?`, name) } : {}),
  };
}
