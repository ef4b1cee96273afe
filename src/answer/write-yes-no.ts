import { splitWords } from '../language/words.ts';
import { findTimeExpressions } from '../periods/find-time-expressions.ts';
import type { Question } from '../question/question.ts';
import type { Evidence } from '../retrieve/score-evidence.ts';
import { selectStatements } from './select-statements.ts';
import { tellStatement, tellStatements } from './write-fact.ts';
import { PASSED, written, type Writer } from './written.ts';

/** Figures that a question takes for granted, years excepted: "Is the target 8.5%?" */
export function readClaimedFigures(text: string): string[] {
  const times = findTimeExpressions(text, { year: 2000, financialYearStart: 1 });
  return splitWords(text)
    .filter(
      (word) =>
        /^\d/u.test(word.text) && !times.some(({ start, end }) => start <= word.start && word.end <= end),
    )
    .map((word) => word.stem);
}

function hasFigures(evidence: Evidence, figures: string[]): boolean {
  const inClause = new Set(
    evidence.view.words
      .filter(({ start, end }) => start >= evidence.clause.start && end <= evidence.clause.end)
      .map(({ stem }) => stem),
  );
  return figures.every((figure) => inClause.has(figure));
}

/** The question without the figures it claims: what is asked about. */
export function withoutFigures(question: Question, figures: string[]): Question {
  return {
    ...question,
    terms: question.terms.filter(
      ({ alternatives }) => !alternatives[0]!.stems.every((stem) => figures.includes(stem)),
    ),
  };
}

/** Confirms, corrects, or shows what the report says without a verdict where words alone do not settle it. */
export const writeYesNo: Writer = (material) => {
  const { question, evidence } = material;
  const figures = readClaimedFigures(question.text);
  const statements = selectStatements(question, evidence);
  const [first] = statements;
  if (!first) return PASSED;
  if (figures.length === 0) return written(tellStatements(statements, material));
  const confirming = statements.find((statement) => hasFigures(statement, figures));
  if (confirming) return written(`Yes. ${tellStatement(confirming, material)}.`);
  const best = evidence.find((candidate) => candidate === first) ?? first;
  return written(`No. ${tellStatement(best, material)}.`);
};
