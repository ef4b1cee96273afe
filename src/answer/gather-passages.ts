import type { PassageFilter } from '../index/passage-index.ts';
import type { Question } from '../question/question.ts';
import { readComparison } from '../question/read-comparison.ts';
import { prepareQuestion } from '../retrieve/prepare-question.ts';
import { retrievePassages, type Retrieved, type Sources } from '../retrieve/retrieve-passages.ts';

/** Few passages of each side: they only add what the question as a whole did not find. */
const OF_SIDE = 10;

/** Retrieves for a question and, where it compares, for each of its sides: a result is far from a target. */
export async function gatherPassages(
  question: Question,
  sources: Sources,
  filter: PassageFilter,
): Promise<Retrieved> {
  const whole = await retrievePassages(question, sources, filter);
  const known = new Set(whole.kept.map(({ passage }) => passage.id));
  const kept = [...whole.kept];
  for (const side of readComparison(question.text)?.sides ?? []) {
    const own = await retrievePassages(
      prepareQuestion(side, sources.library, filter.documents),
      sources,
      filter,
    );
    for (const ranked of own.kept.slice(0, OF_SIDE)) {
      if (known.has(ranked.passage.id)) continue;
      known.add(ranked.passage.id);
      kept.push(ranked);
    }
  }
  return { kept, rejected: whole.rejected.filter(({ passage }) => !known.has(passage.id)) };
}
