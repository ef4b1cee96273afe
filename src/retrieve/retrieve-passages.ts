import type { EmbeddingsInterface } from '@langchain/core/embeddings';
import type { PassageFilter, PassageIndex } from '../index/passage-index.ts';
import type { Library } from '../library/library.ts';
import type { Question } from '../question/question.ts';
import type { Passage } from '../types.ts';
import { matchPeriods } from './match-period.ts';
import { fitsKind } from './fits-kind.ts';

/** Where an answer's material comes from. */
export interface Sources {
  index: PassageIndex;
  embeddings: Pick<EmbeddingsInterface, 'embedQuery'>;
  library: Library;
}

/** Partial scores, each 0 to 1 but `period` (-1 to 1), before they are weighted. */
export interface PassageScores {
  words: number;
  vector: number;
  period: number;
  kind: number;
  total: number;
}

export interface RankedPassage {
  passage: Passage;
  scores: PassageScores;
}

/** Also what was not taken, so that a bad answer can be explained. Best first. */
export interface Retrieved {
  kept: RankedPassage[];
  rejected: RankedPassage[];
}

/** Which scores count; one arm alone shows what fusing them gains. */
export type Arm = 'fused' | 'words' | 'vectors';

/** How many candidates each search gives, and how many passages are kept. */
const CANDIDATES = 60;
const KEPT = 30;

/**
 * Weights of a sum of scores. Equal-weight rank fusion would lose to words alone, because the local model is weak;
 * measured on test/evaluation/retrieval.jsonl.
 */
const WEIGHTS = { words: 1, vector: 0.65, period: 0.25, kind: 0.08 };

const PERIOD = { same: 1, within: 0.7, edge: 0.4, unknown: 0, other: -1 };

/** The question's own words and, for what the corpus calls otherwise, the corpus's words. */
export function wordsToSearch({ terms, frame }: Question, library: Library): string {
  const known = (stems: string[]) => stems.every((stem) => library.vocabulary.has(stem));
  return [...terms, ...frame]
    .flatMap((term) => {
      const [own, ...others] = term.alternatives;
      const synonyms = others.filter(({ stems }) => known(stems)).map(({ stems }) => stems.join(' '));
      return own && known(own.stems) && term.alternatives.length > 6 ? [term.text] : [term.text, ...synonyms];
    })
    .join(' ');
}

/** Least of the scores is 0, greatest 1: cosine similarities of this model all lie close together. */
function normalise(scores: Map<string, number>, floor?: number): Map<string, number> {
  const values = [...scores.values()];
  const low = floor ?? Math.min(...values);
  const high = Math.max(...values);
  return new Map([...scores].map(([id, score]) => [id, high > low ? (score - low) / (high - low) : 1]));
}

/**
 * Hybrid retrieval: BM25 and vectors, fused by a weighted sum of scores, with the asked period and kind of question.
 * @param filter limits the search.
 */
export async function retrievePassages(
  question: Question,
  { index, embeddings, library }: Sources,
  filter: PassageFilter = {},
  arm: Arm = 'fused',
): Promise<Retrieved> {
  const options = { limit: CANDIDATES, filter };
  const words = arm === 'vectors' ? [] : await index.searchWords(wordsToSearch(question, library), options);
  const vectors =
    arm === 'words' ? [] : await index.searchVectors(await embeddings.embedQuery(question.text), options);
  const passages = new Map([...words, ...vectors].map(({ passage }) => [passage.id, passage]));
  const byWords = normalise(new Map(words.map(({ passage, score }) => [passage.id, score])), 0);
  const byVector = normalise(new Map(vectors.map(({ passage, score }) => [passage.id, score])));
  const ranked = [...passages.values()]
    .map((passage): RankedPassage => {
      const scores = {
        words: byWords.get(passage.id) ?? 0,
        vector: byVector.get(passage.id) ?? 0,
        period:
          question.times.length > 0
            ? PERIOD[matchPeriods(passage.period, question.times)]
            : question.aspect === passage.period.kind
              ? 0.4
              : 0,
        kind: fitsKind(question.kind, passage.text),
      };
      const total =
        scores.words * WEIGHTS.words +
        scores.vector * (arm === 'vectors' ? 1 : WEIGHTS.vector) +
        scores.period * WEIGHTS.period +
        scores.kind * WEIGHTS.kind;
      return { passage, scores: { ...scores, total } };
    })
    .sort((a, b) => b.scores.total - a.scores.total);
  return { kept: ranked.slice(0, KEPT), rejected: ranked.slice(KEPT) };
}
