import type { Question, QuestionKind } from '../question/question.ts';
import { speaksOfAnother } from './speaks-of-another.ts';
import type { Evidence } from '../retrieve/score-evidence.ts';

/** Whether a sentence answers a question, and if not, what stands against it. */
export type Judgement = 'answers' | 'other_period' | 'other_subject' | 'other_kind';

/**
 * The chosen point of the decision: how much of the question must stand in the evidence, and how much of its weight
 * may be missing in one piece. Calibrated on test/evaluation/questions.jsonl.
 */
export const DECISION = { coverage: 0.62, ownCoverage: 0.4, missing: 0.3 };

/** Kinds that ask to be told something: it is often put in other words, and no single figure hangs on it. */
const TELLS: ReadonlySet<QuestionKind> = new Set(['explanation', 'list', 'about']);

/** Less of such a question need stand there where one of both searches found the passage before nearly all others. */
export const MEANT = { vector: 0.75, words: 0.9, coverage: 0.42, ownCoverage: 0.35, missing: 0.5 };

/** "Which firms paid the most?" asks for some of many: near what is meant is not enough. */
const ONE_OF_MANY =
  /^(?:and |but |so )?(?:which|what)\b.*\bthe (?:most|least|fewest|highest|lowest|largest|smallest|biggest)\b/iu;

/** "To which countries do they sell most?": what stands first among many must be said to. */
const ASKS_FIRST =
  /\b(?:most|least|best|worst)\W*$|\b(?:which|what|whom?) .*\p{Ll}(?:s|ed) (?:the )?most (?=(?:to|from|in|on|for|of|at|with|by)\b)/iu;
const SAYS_FIRST =
  /\b(?:most(?:ly)?|least|best|worst|main(?:ly)?|chief(?:ly)?|largest|biggest|highest|lowest|smallest|above all|majority)\b/iu;

const PROCEDURE =
  /\bhow (?:do|can|could|should|would|may) (?:i|we|my|one|somebody|you)\b|\b(?:can|may|should|must|do|does|need) (?:i|we|my|our)\b/iu;
const PROCEDURE_COVERAGE = 0.85;

/** "When does it take place?": the time of a sentence that only speaks of it is not its own. */
const TAKES_PLACE =
  /\b(?:tak(?:e|es|en|ing) place|took place|happen(?:s|ed)?|occur(?:s|red)?|(?:be|is|was|being) held)\b/iu;

const ONE_RELATION: ReadonlySet<QuestionKind> = new Set(['person', 'place', 'date']);
/** "What does the minister earn?": what is asked of somebody is what he does. */
const ASKS_DEED = /^what (?:does|do|did|will|would|has|have) /iu;
const ASKS_WHEN_DONE = /\bwhen (?:did|was|were)\b/iu;

/** "Who builds the berths?": a company, or whoever it is done by. */
const ASKS_MAKER =
  /^(?:so |and |but )?who (?:(?:has|have|had|will|is going to) )?(?:builds?|built|building|designs?|designed|constructs?|constructed|runs?|ran|operates?|operated|owns?|finances?|financed|supplies|supplied|makes?|made)\b/iu;
const NAMES_MAKER =
  /\bby (?!\d|the end|about|over|more|than|means)(?:the |an? )?\p{L}+|\b(?:compan(?:y|ies)|groups?|corporations?|investors?|contractors?|firms?|enterprises?|architects?|ministry|agency|bureau|department|authority|consortium|institute|alliance|owned|run|operated)\b/iu;
const DEED_MISSING = 0.2;
const PLANNED_COVERAGE = 0.8;

const ASKS_PLACE = /\bwhere\b|\b(?:in|at|on|to) (?:what|which)\b/iu;
/** Where something is, a place is told: "in the harbour", "on Coney Island". */
const PLACED =
  /\b(?:in|at|on|near|along|across|between|inside|outside|beside|into|from|within|around|through|over|under|off|behind|throughout|between|next to)\s+(?!(?:order|addition|line|view|total|all|fact|particular|general|this|that|which|future|time|top|part|our|its|their|\p{L}+ing)\b|\d|FY|YA|January|February|March|April|May|June|July|August|September|October|November|December)\p{L}|\p{Lu}\p{Ll}+(?:[’']s)?\s+(?:Road|Street|Park|Bay|Island|District|Town|City|River)/u;

const RELATION = { missing: 0.2, apart: 0.3, proximity: 0.35 };

/** Decides on what the sentence carries; nearness in meaning only ever tips the scales, and never for a figure. */
export function judgeEvidence(evidence: Evidence, question: Question): Judgement {
  const { features, view } = evidence;
  if (features.missingNames.length > 0 || features.opposed || !features.ofGroup) return 'other_subject';
  // A report tells what a government does, hardly ever what a reader has to do.
  if (PROCEDURE.test(question.text) && (features.ownCoverage < PROCEDURE_COVERAGE || features.missing > 0))
    return 'other_subject';
  const { coverage, ownCoverage, missing } =
    TELLS.has(question.kind) &&
    !ONE_OF_MANY.test(question.text) &&
    (features.vector >= MEANT.vector || features.words >= MEANT.words)
      ? MEANT
      : DECISION;
  if (features.coverage < coverage || features.ownCoverage < ownCoverage || features.missing > missing)
    return 'other_subject';
  if (
    (ONE_RELATION.has(question.kind) || question.kind === 'other') &&
    speaksOfAnother(evidence, question.text)
  )
    return 'other_subject';
  // Who, where and when ask for one end of a relation: what relates must be there, in one place, and in one clause:
  // where a road was finished and the airport approved, no airport was finished.
  if (
    ONE_RELATION.has(question.kind) &&
    (features.missing > RELATION.missing ||
      features.apart > RELATION.apart ||
      features.proximity < RELATION.proximity)
  )
    return 'other_subject';
  if (
    (question.kind === 'list' || question.kind === 'other') &&
    ASKS_FIRST.test(question.text) &&
    !SAYS_FIRST.test(view.text)
  )
    return 'other_subject';
  // "What did the firms export?" is not answered by what they are to do, unless by nearly the same words.
  if (question.kind === 'other' && features.aspect === 0 && features.coverage < PLANNED_COVERAGE)
    return 'other_subject';
  if (question.kind === 'date' && features.aspect === 0 && ASKS_WHEN_DONE.test(question.text))
    return 'other_subject';
  if (question.kind === 'person' && ASKS_MAKER.test(question.text) && !NAMES_MAKER.test(view.text))
    return 'other_kind';
  if (
    question.kind === 'other' &&
    ASKS_DEED.test(question.text) &&
    (features.missing > DEED_MISSING || features.undone > 0)
  )
    return 'other_subject';
  if (question.kind === 'place' && ASKS_PLACE.test(question.text) && !PLACED.test(view.text))
    return 'other_kind';
  if (question.kind === 'date' && features.type < 1 && TAKES_PLACE.test(question.text)) return 'other_kind';
  if (question.times.length > 0 && features.period === 'other') return 'other_period';
  if (question.kind === 'quantity' && features.type === 0) return 'other_kind';
  return 'answers';
}
