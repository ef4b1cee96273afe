import { splitWords } from '../language/words.ts';
import { indexWords, matchTerm } from '../retrieve/match-terms.ts';
import { prepareQuestion } from '../retrieve/prepare-question.ts';
import { rankCoordinations, type FoundCoordination } from './rank-coordinations.ts';
import { rankLists } from './rank-lists.ts';
import { writeCoordination } from './write-coordination.ts';
import { writeList } from './write-list.ts';
import { PASSED, type Writer } from './written.ts';

const HOW_MANY = /\bhow many\b/iu;

/**
 * "36 tourist routes" are no tourists, and "international leading enterprises" are not one enterprise: only items that
 * are each one of what is counted can be counted.
 */
function namesSeveral({ items, category, evidence }: FoundCoordination): boolean {
  const named = items.filter((item) => {
    const words = evidence.view.document.text.slice(item.start, item.end);
    const indexed = indexWords(splitWords(words));
    const at = category.flatMap((term) => matchTerm(term, indexed).at);
    const isGroup = at.some((place) => /^\p{Ll}+(?<![su])s$/u.test(indexed.words[place]!.text));
    return !/\d/u.test(words) && at.length > 0 && !isGroup;
  });
  return named.length > 1;
}

/** "How many railways start construction?", where no figure says it: the list of them, which says how many it has. */
export const writeCount: Writer = (material) => {
  const { question, library, documents } = material;
  if (!HOW_MANY.test(question.text)) return PASSED;
  const listed = prepareQuestion(question.text.replace(HOW_MANY, 'which'), library);
  const asked = { ...material, question: { ...listed, kind: 'list' as const } };
  if (rankLists(asked.question, documents, library).length > 0) return writeList(asked);
  const [best] = rankCoordinations(asked);
  return best && namesSeveral(best) ? writeCoordination(asked) : PASSED;
};
