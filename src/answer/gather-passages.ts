import type { PassageFilter } from '../index/passage-index.ts';
import type { Question } from '../question/question.ts';
import { readMoments, withoutMoments } from '../question/read-moments.ts';
import { readComparison } from '../question/read-comparison.ts';
import type { Side } from '../question/read-things.ts';
import { prepareQuestion } from '../retrieve/prepare-question.ts';
import { retrievePassages, type Retrieved, type Sources } from '../retrieve/retrieve-passages.ts';

/** Few passages of each side: they only add what the question as a whole did not find. */
const OF_SIDE = 10;

/** A side with its time, as one would ask for it alone. */
function nameSide({ text, moment }: Side): string {
  const time = moment?.time ? ` for ${moment.time}` : '';
  return `${text.replace(/\?$/u, '')}${moment?.aspect === 'target' ? ' target' : ''}${time}?`;
}

/** What is to be looked for besides the question: each side of a comparison, or its subject at any time. */
function asksBesides({ text }: Question): string[] {
  const comparison = readComparison(text);
  if (comparison) return [...new Set(comparison.sides.map(nameSide))];
  return readMoments(text).length > 1 ? [withoutMoments(text)] : [];
}

/** Retrieves for a question and for what is compared in it: a result is far from a target. */
export async function gatherPassages(
  question: Question,
  sources: Sources,
  filter: PassageFilter,
): Promise<Retrieved> {
  const whole = await retrievePassages(question, sources, filter);
  const known = new Set(whole.kept.map(({ passage }) => passage.id));
  const kept = [...whole.kept];
  for (const text of asksBesides(question)) {
    const side = prepareQuestion(text, sources.library, filter.documents);
    const own = await retrievePassages(side, sources, filter, 'words');
    for (const ranked of own.kept.slice(0, OF_SIDE)) {
      if (known.has(ranked.passage.id)) continue;
      known.add(ranked.passage.id);
      kept.push(ranked);
    }
  }
  return { kept, rejected: whole.rejected.filter(({ passage }) => !known.has(passage.id)) };
}
