import { readAskedDirection, readDirection, type Direction } from '../language/directions.ts';
import type { Evidence } from '../retrieve/score-evidence.ts';

/** How far behind its subject a verb may stand. Characters. */
const REACH = 40;
const NEITHER =
  /\b(?:zero|no) (?:growth|increase|rise|change|decrease)\b|\bunchanged\b|\b(?:remain|stay)\p{L}* (?:flat|stable|the same)\b/iu;

/** What a sentence says happened to its subject, judged by the words right behind it. */
function toldDirection({ view, matched }: Evidence): Direction | 'neither' | undefined {
  const { text } = view.document;
  // Only what the words for the subject match; the verb of the question may itself be among them.
  const subject = matched.filter(({ start, end }) => readDirection(text.slice(start, end)) === undefined);
  if (subject.length === 0) return undefined;
  if (NEITHER.test(view.text)) return 'neither';
  const last = Math.max(...subject.map(({ end }) => end));
  return readDirection(text.slice(last, Math.min(last + REACH, view.sentence.end)));
}

/** What is missing in a sentence of the asked time may be no more than the verb. */
const ALL_BUT_THE_VERB = { coverage: 0.5, missing: 0.45 };

function isOfTheTime({ features }: Evidence): boolean {
  return (
    features.period === 'same' &&
    features.missingNames.length === 0 &&
    features.coverage >= ALL_BUT_THE_VERB.coverage &&
    features.missing <= ALL_BUT_THE_VERB.missing
  );
}

/**
 * The statement that says the contrary of what a question takes for granted ("Why did it fall?").
 * @param answering best first, and all that was found: the contrary lacks the question's verb; where one of them bears the question out, nothing is corrected.
 */
export function findContrary(
  question: string,
  answering: Evidence[],
  evidence: Evidence[],
): Evidence | undefined {
  const asked = readAskedDirection(question);
  if (asked === undefined || answering.length === 0) return undefined;
  const told = [...answering, ...evidence.filter(isOfTheTime)].map((evidence) => ({
    evidence,
    direction: toldDirection(evidence),
  }));
  if (told.some(({ direction }) => direction === asked)) return undefined;
  const contrary = told.filter(({ direction }) => direction !== undefined);
  const inTime = contrary.find(({ evidence }) => evidence.features.period === 'same');
  return (inTime ?? contrary[0])?.evidence;
}
