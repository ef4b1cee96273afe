import { randomUUID } from 'node:crypto';
import { startTimer } from '../answer/start-timer.ts';
import { summariseDocument } from '../library/summarise-document.ts';
import type { Sources } from '../retrieve/retrieve-passages.ts';
import type { BriefingTopic, BriefingWriter } from './briefing.ts';
import { cutToLength } from './cut-to-length.ts';
import { findTopic, sortByTime } from './find-topic.ts';
import type { TopicFinding } from './found-topic.ts';
import { keepPoints } from './keep-points.ts';
import { settleShared } from './settle-shared.ts';
import { writeTopics } from './write-topics.ts';

function nameBriefing(topics: string[]): string {
  return `Briefing: ${topics.join(', ')}`;
}

/** Lets the server send what was told, and answer others, between two topics. */
function yieldToOthers(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

function isCovered({ status }: BriefingTopic): boolean {
  return status === 'answered';
}

/**
 * topics -> find all that the reports say about each -> give each point to one topic -> cut to the length asked for ->
 * write, each statement checked and cited.
 */
export function createBriefingWriter(sources: Sources): BriefingWriter {
  const { library } = sources;
  return {
    async brief(request, listener, signal) {
      const timer = startTimer();
      const asked = request.topics.filter(
        (topic, i, all) => all.findIndex((other) => other.toLowerCase() === topic.toLowerCase()) === i,
      );
      const found: TopicFinding[] = [];
      for (const [i, topic] of asked.entries()) {
        found.push(...(await findTopic(topic, sources, request.documents)));
        listener?.progress?.({ topic, done: i + 1, of: asked.length });
        await yieldToOthers();
        signal?.throwIfAborted();
      }
      timer.lap('find');
      const settled = settleShared(found);
      const fitting = request.length === undefined ? settled : cutToLength(settled, request.length);
      const kept = request.points === undefined ? fitting : keepPoints(fitting, request.points);
      const { topics, text } = writeTopics(kept, library);
      timer.lap('write');
      const cited = new Set(text.citations.map(({ documentId }) => documentId));
      return {
        id: randomUUID(),
        title: request.title ?? nameBriefing(asked),
        status: topics.some(isCovered) ? 'answered' : 'not_found',
        documents: sortByTime(library.documents.filter(({ id }) => cited.has(id))).map(summariseDocument),
        topics,
        citations: text.citations,
        mode: 'extractive',
        timings: timer.stop(),
      };
    },
  };
}
