import { fitsQuantity } from '../retrieve/fits-quantity.ts';
import { weighTerms, type Evidence } from '../retrieve/score-evidence.ts';
import { scoreFigures } from '../retrieve/score-figures.ts';
import { cutStatement, FACT_WORDS } from './cut-statement.ts';
import { isCalledTarget, openWithPeriod } from './name-period.ts';
import { nameReport } from './name-report.ts';
import { selectStatements } from './select-statements.ts';
import { PASSED, written, type Material, type Writer } from './written.ts';

/** "Target for 2022: “GDP growth will be at least 6%” [1]" */
export function tellStatement(
  evidence: Evidence,
  { question, text }: Pick<Material, 'question' | 'text'>,
  words = FACT_WORDS,
  whole = false,
): string {
  const { view } = evidence;
  const said = cutStatement(evidence, {
    words,
    whole,
    needsFigure: question.kind === 'quantity' || question.kind === 'comparison',
  });
  const target = isCalledTarget(question.text, view);
  return `${openWithPeriod(view.sentence.period, target)}: ${text.quote(view, said)}`;
}

/** From this weight on, what stands in another clause is told with it. */
const APART = 0.15;

/** Several reports answer each under its own title, newest first. */
export function tellStatements(statements: Evidence[], material: Material): string {
  const [only] = statements;
  const titles = new Set(statements.map(({ view }) => view.document.title));
  if (statements.length === 1 && only) {
    // What is asked of two things may stand in two clauses.
    const whole = material.question.kind === 'quantity' && only.features.apart > APART;
    return `${nameReport(only.view, material)}${tellStatement(only, material, FACT_WORDS, whole)}.`;
  }
  const words = statements.length > 2 ? 20 : 24;
  if (titles.size === 1)
    return statements.map((statement) => `- ${tellStatement(statement, material, words)}`).join('\n');
  return [...titles]
    .map((title) => {
      const own = statements.filter(({ view }) => view.document.title === title);
      return `**${title}**\n\n${own.map((statement) => `- ${tellStatement(statement, material, words)}`).join('\n')}`;
    })
    .join('\n\n');
}

/** Answers with the statement that says it, in the report's words. */
export const writeFact: Writer = (material) => {
  const statements = selectStatements(material.question, material.evidence);
  return statements.length === 0 ? PASSED : written(tellStatements(statements, material));
};

/** How much of a question for a figure its sentence must itself carry, where the ledger has not read the figure. */
const SURE = { ownCoverage: 0.8, missing: 0.12 };

/** What figures the ledger knows in a clause must be of the kind asked for: percentage points are no percentage. */
const FITS = 0.3;

/** Whether a clause has a number of which the ledger knows nothing. */
function holdsUnreadNumber(
  { view, clause }: Evidence,
  { library, question }: Pick<Material, 'library' | 'question'>,
): boolean {
  const read = library
    .figuresOf(view.document, view.index)
    .filter(({ start, end }) => start >= clause.start && end <= clause.end);
  if (read.length > 0 && read.every((figure) => fitsQuantity(question, figure) < FITS)) return false;
  return [...view.document.text.slice(clause.start, clause.end).matchAll(/(?<![\p{L}\d-])\d+/gu)].some(
    ({ index }) =>
      !read.some(({ start, end }) => start <= clause.start + index && clause.start + index < end),
  );
}

/** A sentence that carries nearly all of the question, and a figure of the kind asked for, of nothing else. */
const WHOLE = { ownCoverage: 0.9, missing: 0.1, kind: 0.7, precision: 0.5, ofGroup: 0.7 };

function holdsFigureAskedFor(
  { view, clause, features }: Evidence,
  { library, question }: Pick<Material, 'library' | 'question'>,
): boolean {
  if (features.ownCoverage < WHOLE.ownCoverage || features.missing > WHOLE.missing) return false;
  return scoreFigures([view], question, weighTerms(question.terms, library), library).some(
    ({ figure, kind, precision, missingNames, coverage }) =>
      missingNames.length === 0 &&
      figure.start >= clause.start &&
      figure.end <= clause.end &&
      kind >= WHOLE.kind &&
      // Where it says of whom it is asked, no other figure is meant ("for YA2018, at a rate of 20%").
      (precision >= WHOLE.precision || (question.conditions.length > 0 && coverage >= WHOLE.ofGroup)),
  );
}

/** A figure that the ledger has not read still stands in the sentence that carries all of the question. */
export const writeFigureStatement: Writer = (material) => {
  const evidence = material.evidence.filter(
    (candidate) =>
      candidate.features.ownCoverage >= SURE.ownCoverage &&
      candidate.features.missing <= SURE.missing &&
      candidate.features.period !== 'edge' &&
      (holdsUnreadNumber(candidate, material) || holdsFigureAskedFor(candidate, material)),
  );
  return writeFact({ ...material, evidence });
};
