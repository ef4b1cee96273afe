import { decisionsFirst, findOtherDeed } from './find-decision.ts';
import { tellCompletion } from './tell-completion.ts';
import { selectStatements } from './select-statements.ts';
import { correctDirection, writeClaim } from './write-claim.ts';
import { tellStatements } from './write-fact.ts';
import { PASSED, written, type Writer } from './written.ts';

/** "When did it fall?" takes for granted what the report tells the other way round. */
export const writeWrongDirection: Writer = (material) => {
  const otherwise = correctDirection(material);
  return otherwise ? written(otherwise) : PASSED;
};

/** "Why is the target 8.5%?" takes for granted what the report gives otherwise: that is said instead of a reason. */
export const writeWrongPremise: Writer = (material) => {
  const otherwise = correctDirection(material);
  if (otherwise) return written(otherwise);
  const claim = writeClaim(material);
  return claim?.startsWith('No.') ? written(claim) : PASSED;
};

/** Of what a question without figures claims no more may be nowhere ("Is the mayor married?"). */
const UNPROVEN = 0.2;
/** And less, where what was is asked for and a plan is told, or the other way round. */
const UNTOLD = 0.05;

/** Confirms, corrects, or shows what the report says without a verdict where words alone do not settle it. */
export const writeYesNo: Writer = (material) => {
  const claim = correctDirection(material) ?? writeClaim(material) ?? tellCompletion(material);
  if (claim) return written(claim);
  // "Did it get the go-ahead?" is not answered by a plan that does not even speak of one.
  const evidence = material.evidence.filter(
    ({ features }) => features.missing <= (features.aspect === 0 ? UNTOLD : UNPROVEN),
  );
  const said = selectStatements(material.question, decisionsFirst(evidence));
  const statements = said.length > 0 ? said : findOtherDeed(material);
  return statements.length === 0 ? PASSED : written(tellStatements(statements, material));
};
