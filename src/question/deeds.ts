import { splitWords } from '../language/words.ts';
import type { Term } from './read-terms.ts';

/** What is done counts less among what a question is about than what it is done to. */
export const DEED = 0.6;

/** Deeds by which things come to be there to be counted: "jobs created" are new jobs, "apps banned" no new apps. */
const CREATING: ReadonlySet<string> = new Set(
  splitWords(
    'create build construct establish found open launch start begin set complete finish implement introduce attract use give provide reach total plan raise cultivate renovate improve put lay win',
  ).map(({ base }) => base),
);

/** Whether a term says what is done rather than what it is done to. */
export function isDeed({ importance }: Term): boolean {
  return importance === DEED;
}

/** Whether it says what is done to things that are there: "banned", not "created". */
export function isDeedDone(term: Term): boolean {
  return isDeed(term) && !CREATING.has(term.alternatives[0]!.bases[0]!);
}
