import type { ModelSession } from '../answer/model-writer.ts';
import { detectForeignLanguage } from '../question/detect-language.ts';
import { findEvidence } from '../answer/find-evidence.ts';
import { escapeMarkdown } from '../answer/cited-text.ts';
import { toExcerpts } from '../answer/tell-passages.ts';
import { retrievePassages, type Sources } from '../retrieve/retrieve-passages.ts';
import type { Document, Excerpt } from '../types.ts';
import { findPoints } from './find-points.ts';
import { headingOf, type MissingTopic, type TopicFinding } from './found-topic.ts';
import { findFigureRows } from './list-figures.ts';
import { measureNearness } from './measure-nearness.ts';
import { readTopic, type ReadTopic } from './read-topic.ts';
import { summariseReports } from './summarise-reports.ts';

const NEAREST = 3;

type Read = Extract<ReadTopic, { status: 'read' }>;

/** Newest report first. */
export function sortByTime(documents: Document[]): Document[] {
  return documents.toSorted((a, b) =>
    (b.released ?? `${b.year ?? ''}`).localeCompare(a.released ?? `${a.year ?? ''}`),
  );
}

async function findNearest({ parts, documents }: Read, sources: Sources): Promise<Excerpt[]> {
  const [part] = parts;
  if (!part) return [];
  const filter = { documents: documents.map(({ id }) => id) };
  const { kept } = await retrievePassages(part.question, sources, filter);
  return toExcerpts(findEvidence(part.question, kept, sources.library).slice(0, NEAREST));
}

async function refuse(topic: Read, sources: Sources): Promise<MissingTopic> {
  const who = topic.documents.length > 1 ? 'None of the reports covers' : 'The report does not cover';
  return {
    status: 'missing',
    topic: topic.text,
    reason: 'absent',
    message: `${who} “${escapeMarkdown(topic.text)}”.`,
    nearest: await findNearest(topic, sources),
  };
}

/** A topic in another language as a chat model puts it in the reports'; as it is where there is none. */
async function inEnglish(text: string, session: ModelSession | undefined): Promise<string> {
  if (!session || detectForeignLanguage(text) === undefined) return text;
  const restated = await session.restate(text, []);
  return restated.status === 'restated' ? restated.question : text;
}

/** Finds all that the reports say about a topic; "whole report" gives one finding for each of their main sections. */
export async function findTopic(
  text: string,
  sources: Sources,
  limit?: string[],
  session?: ModelSession,
): Promise<TopicFinding[]> {
  const { library } = sources;
  const topic = readTopic(await inEnglish(text, session), library, limit);
  if (topic.status === 'refused')
    return [{ status: 'missing', topic: text, reason: topic.reason, message: topic.message, nearest: [] }];
  const documents = sortByTime(topic.documents);
  if (topic.status === 'whole report') return summariseReports(documents, library);
  const parts = await Promise.all(
    topic.parts.map(async (part) => ({ part, nearness: await measureNearness(part, documents, sources) })),
  );
  const points = documents.flatMap((document) => findPoints(parts, document, library));
  if (points.length === 0) return [{ ...(await refuse(topic, sources)), topic: text }];
  return [
    {
      status: 'found',
      topic: text,
      section: headingOf(points),
      points,
      figures: findFigureRows(points, library),
      seeAlso: [],
      cut: [],
    },
  ];
}
