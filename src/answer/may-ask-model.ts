import type { QuestionKind } from '../question/question.ts';
import type { AnsweredPart } from './answer-part.ts';

/** What exact search, the ledger's lists or the report's own data settle: a model could only make it worse. */
const SETTLED = new Set<QuestionKind>([
  'mention',
  'frequency',
  'where_said',
  'exact_words',
  'abbreviation',
  'metadata',
  'overview',
]);

/** How much of a refused question the best sentence must carry for the model to be asked after all. */
const LEAST_COVERAGE = 0.5;

/** A refusal for want of coverage alone may be a question in quite other words; all others are certain. */
function isPossible({ result, evidence }: AnsweredPart): boolean {
  const features = evidence[0]?.features;
  return (
    result.status === 'refused' &&
    result.reason === 'absent' &&
    features !== undefined &&
    features.missingNames.length === 0 &&
    features.coverage >= LEAST_COVERAGE
  );
}

/**
 * The parts of a question that a chat model is asked about: those that the report answers; where it seems to answer
 * none, those that it may answer in other words. What is certainly not in the report costs no call.
 * @param foreign whether the answer must be put into another language, which only the model can.
 */
export function partsForModel(parts: AnsweredPart[], foreign: boolean): AnsweredPart[] {
  const answered = parts.filter(({ result }) => result.status === 'written');
  const open = answered.filter(({ question }) => foreign || !SETTLED.has(question.kind));
  if (answered.length > 0) return open.length === answered.length ? open : [];
  return parts.filter((part) => isPossible(part));
}
