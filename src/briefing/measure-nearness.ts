import { retrievePassages, type Sources } from '../retrieve/retrieve-passages.ts';
import type { Document } from '../types.ts';
import type { TopicPart } from './read-part.ts';

/** How near a sentence stands to a topic in words and in meaning, 0 to 1: its passage's score among those found. */
export type Nearness = (document: Document, sentence: number) => number;

/** Hybrid retrieval for one part of a topic. It only ever tips the scales, for the local model is weak. */
export async function measureNearness(
  { question }: TopicPart,
  documents: Document[],
  sources: Sources,
): Promise<Nearness> {
  const filter = { documents: documents.map(({ id }) => id) };
  const { kept, rejected } = await retrievePassages(question, sources, filter);
  const best = Math.max(...kept.map(({ scores }) => scores.total), Number.EPSILON);
  const scores = new Map<string, number>();
  for (const { passage, scores: found } of [...kept, ...rejected]) {
    for (const { document, index } of sources.library.viewsOf(passage))
      scores.set(`${document.id} ${index}`, found.total / best);
  }
  return ({ id }, sentence) => Math.max(0, scores.get(`${id} ${sentence}`) ?? 0);
}
