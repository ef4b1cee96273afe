import { readAskedDirection } from '../language/directions.ts';
import { weighTerms } from '../retrieve/score-evidence.ts';
import { scoreFigures, type FigureEvidence } from '../retrieve/score-figures.ts';
import type { Figure } from '../types.ts';
import { checkClaim, isComparable, readClaims } from './check-claim.ts';
import { findContraryFigures } from './find-contrary-figures.ts';
import { nameFigure, tellFigure, tellFigures } from './tell-figures.ts';
import { findFigureEvidence, selectFigures } from './write-figure.ts';
import type { Material } from './written.ts';

/** Where the claimed figure does stand, if it is one of the same indicator: at another time, say. */
const RELATED = 0.5;

/** "From A to B", where it went from B to A, or "why did it fall" where it rose. */
export function correctDirection(material: Material): string | undefined {
  const claims = readClaims(material.question.text);
  const asksRank = claims.some(({ class: kind }) => kind === 'rank' || kind === 'ordinal');
  const contrary = findContraryFigures(material, asksRank);
  if (contrary.length === 0) return undefined;
  const told = tellFigures(contrary, { ...material, question: { ...material.question, kind: 'quantity' } });
  return `The report says otherwise.${/^\p{Lu}/u.test(told) ? ' ' : '\n\n'}${told}`;
}

/** "32 people" says how many; "sixth" says no number of anything. */
function isCount({ unit, class: kind }: ReturnType<typeof readClaims>[number]): boolean {
  return unit === '' && kind !== 'ordinal' && kind !== 'rank';
}

/** Confirms or corrects a claimed figure from the ledger. */
export function writeClaim(material: Material): string | undefined {
  const { question } = material;
  const claims = readClaims(question.text);
  if (claims.length === 0 || question.terms.length === 0) return undefined;
  // "Taken only 32 people to court" claims how many people.
  const text = claims.reduce(
    (asked, claim) => (isCount(claim) ? asked.replace(`${claim.text} `, 'how many ') : asked),
    question.text,
  );
  const asked = { ...question, text, kind: 'quantity' as const };
  const figures = findFigureEvidence({ ...material, question: { ...question, text, kind: 'yes_no' } });
  const chosen = selectFigures(asked, figures)
    .map((one) => laterOfPair(one, figures))
    .filter(({ figure }) => claims.some((claim) => isComparable(claim, figure)));
  const [first] = chosen;
  if (!first) return undefined;
  const verdicts = chosen.map(({ figure }) =>
    claims.filter((claim) => isComparable(claim, figure)).map((claim) => checkClaim(claim, figure)),
  );
  const holding = chosen.find(
    (_, i) => verdicts[i]!.length > 0 && verdicts[i]!.every((verdict) => verdict === 'holds'),
  );
  if (holding) {
    // "Has it passed one trillion?" is not answered by a target of more than one trillion.
    const { kind } = holding.figure.period;
    const other = question.aspect !== null && kind !== 'other' && kind !== question.aspect;
    // "Has it lost first place?" is not answered by its being first.
    const moved = holding.figure.measure === 'rank' && readAskedDirection(question.text) === -1;
    return other || moved || standsForAnother(holding, material, claims)
      ? `${tellFigure(holding, material)}.`
      : `Yes. ${tellFigure(holding, material)}.`;
  }
  const offered = / or /iu.test(question.text) && verdicts.some((one) => one.includes('holds'));
  if (offered || verdicts.some((one) => one.includes('open'))) return tellFigures(chosen, material);
  const correct =
    chosen.length === 1 ? `No. ${tellFigure(first, material)}.` : `No.\n\n${tellFigures(chosen, material)}`;
  const elsewhere = findElsewhere(material, chosen, claims);
  return elsewhere
    ? `${correct} ${capitalise(nameFigure(elsewhere.figure))} stands elsewhere: ${tellFigure(elsewhere, material, 20)}.`
    : correct;
}

/** Whether a bound that the question names is that of something else at the time: "CPI below 5.5%" of unemployment. */
function standsForAnother(
  { figure }: FigureEvidence,
  { library }: Material,
  claims: ReturnType<typeof readClaims>,
): boolean {
  return claims.some(
    (claim) =>
      claim.comparator !== 'exactly' &&
      claim.value !== figure.value &&
      library.figures.some(
        (other) =>
          other.documentId === figure.documentId &&
          other.period.label === figure.period.label &&
          other.value === claim.value &&
          other.unit === figure.unit &&
          other.comparator === claim.comparator,
      ),
  );
}

/** "Raised from 3% to 4%": what is claimed of it is claimed of the end. */
function laterOfPair(one: FigureEvidence, figures: FigureEvidence[]): FigureEvidence {
  if (one.figure.period.kind !== 'other') return one;
  const isPartner = ({ figure, view }: FigureEvidence) =>
    view === one.view &&
    figure.indicator === one.figure.indicator &&
    figure.unit === one.figure.unit &&
    figure.start > one.figure.start;
  return figures.find(isPartner) ?? one;
}

/** Looks through the whole ledger: a figure of another time is hardly ever among the passages that were retrieved. */
function findElsewhere(
  { question, documents, library }: Material,
  chosen: FigureEvidence[],
  claims: ReturnType<typeof readClaims>,
): FigureEvidence | undefined {
  const isClaimed = (figure: Figure) =>
    !chosen.some((one) => one.figure === figure) &&
    claims.some(
      (claim) =>
        isComparable(claim, figure) && checkClaim({ ...claim, comparator: 'exactly' }, figure) === 'holds',
    );
  const views = library.figures.filter(isClaimed).flatMap(({ documentId, sentence }) => {
    const document = documents.find(({ id }) => id === documentId);
    return document ? [library.view(document, sentence)] : [];
  });
  return scoreFigures([...new Set(views)], question, weighTerms(question.terms, library), library).find(
    ({ figure, coverage }) => coverage >= RELATED && isClaimed(figure),
  );
}

function capitalise(text: string): string {
  return `${text[0]?.toUpperCase() ?? ''}${text.slice(1)}`;
}
