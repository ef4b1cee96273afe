import { randomUUID } from 'node:crypto';
import { CitedText } from '../answer/cited-text.ts';
import type { ModelWriter } from '../answer/model-writer.ts';
import { startTimer } from '../answer/start-timer.ts';
import { summariseDocument } from '../library/summarise-document.ts';
import type { Sources } from '../retrieve/retrieve-passages.ts';
import type { BriefingListener, BriefingTopic, BriefingWriter } from './briefing.ts';
import { cutToLength } from './cut-to-length.ts';
import { findTopic, sortByTime } from './find-topic.ts';
import type { TopicFinding } from './found-topic.ts';
import { keepPoints } from './keep-points.ts';
import { settleShared } from './settle-shared.ts';
import { smoothTopics, type SmoothedTopics } from './smooth-topics.ts';
import { addReferences, writeTopic } from './write-topics.ts';

const NEVER = new AbortController().signal;

/** Lets the server send what was told, and answer others, between two topics. */
function yieldToOthers(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** Tells of each topic that it is done: "whole report" makes several, one for each section. */
function countDone(topics: TopicFinding[], { progress }: BriefingListener): (at: number) => void {
  let done = 0;
  return (at) => progress?.({ topic: topics[at]!.topic, done: ++done, of: topics.length });
}

function withoutRepeats(topics: string[]): string[] {
  const known = new Set<string>();
  return topics.filter((topic) => !known.has(topic.toLowerCase()) && known.add(topic.toLowerCase()));
}

/**
 * topics -> find all that the reports say about each -> give each point to one topic -> cut to the length asked for ->
 * write, each statement checked and cited -> with a chat model smoothed, each statement checked again.
 */
export function createBriefingWriter(sources: Sources, model?: ModelWriter): BriefingWriter {
  const { library } = sources;
  return {
    async brief(request, listener = {}, signal = NEVER) {
      const timer = startTimer();
      const asked = withoutRepeats(request.topics);
      const found: TopicFinding[] = [];
      for (const topic of asked) {
        found.push(...(await findTopic(topic, sources, request.documents, model?.begin(signal))));
        await yieldToOthers();
        signal.throwIfAborted();
      }
      timer.lap('find');
      const settled = settleShared(found);
      const fitting = request.length === undefined ? settled : cutToLength(settled, request.length);
      const kept = request.points === undefined ? fitting : keepPoints(fitting, request.points);

      const text = new CitedText();
      const written: BriefingTopic[] = [];
      const tell = countDone(kept, listener);
      for (const [at, finding] of kept.entries()) {
        written.push(writeTopic(finding, text, library));
        if (!model) tell(at);
        await yieldToOthers();
        signal.throwIfAborted();
      }
      timer.lap('write');
      const plain: SmoothedTopics = { topics: written, mode: 'extractive' };
      const { topics, ...how } = model ? await smoothTopics(written, model, library, signal, tell) : plain;
      if (model) timer.lap('model');
      const cited = new Set(text.citations.map(({ documentId }) => documentId));
      return {
        id: randomUUID(),
        title: request.title ?? `Briefing: ${asked.join(', ')}`,
        status: topics.some(({ status }) => status === 'answered') ? 'answered' : 'not_found',
        documents: sortByTime(library.documents.filter(({ id }) => cited.has(id))).map(summariseDocument),
        topics: addReferences(topics, kept),
        citations: text.citations,
        ...how,
        timings: timer.stop(),
      };
    },
  };
}
