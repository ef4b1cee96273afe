import { z } from 'zod';
import type { BriefingRequest } from '../briefing/briefing.ts';
import { refuseDocument } from './read-ask-request.ts';
import { cleanText, readInput } from './read-input.ts';

const MOST = { topics: 10, topic: 200, title: 200, pages: 100, points: 2000, id: 300 };

const TOPICS = `"topics" must be a list of 1 to ${MOST.topics} texts; say what the briefing is to be about.`;
const TOPIC = `Each topic must be a text of 1 to ${MOST.topic} characters; shorten it or fill it in.`;
const DOCUMENTS = '"documents" must be a list of at least one report id; leave it out for all reports.';
const TITLE = `"title" must be a text of 1 to ${MOST.title} characters; leave it out for one of ours.`;
const LENGTH = `"length" must be a number of pages from 1 to ${MOST.pages}; leave it out for no limit.`;
const POINTS = `"points" must be a list of at most ${MOST.points} ids of points and figures; leave it out for all.`;

const text = (complaint: string, most: number) =>
  z.string({ error: complaint }).overwrite(cleanText).min(1, complaint).max(most, complaint);

const briefingRequest = z.object(
  {
    topics: z.array(text(TOPIC, MOST.topic), { error: TOPICS }).min(1, TOPICS).max(MOST.topics, TOPICS),
    documents: z
      .array(z.string({ error: DOCUMENTS }).min(1, DOCUMENTS), { error: DOCUMENTS })
      .min(1, DOCUMENTS)
      .transform((ids) => [...new Set(ids)])
      .optional(),
    title: text(TITLE, MOST.title).optional(),
    length: z.number({ error: LENGTH }).min(1, LENGTH).max(MOST.pages, LENGTH).optional(),
    points: z
      .array(z.string({ error: POINTS }).max(MOST.id, POINTS), { error: POINTS })
      .max(MOST.points, POINTS)
      .optional(),
  },
  { error: 'Send a JSON object with a list of "topics".' },
);

/** Reads the body of a briefing; fields that are not known are passed over. Throws a 400 that says what to change. */
export function readBriefingRequest(body: unknown, isDocument: (id: string) => boolean): BriefingRequest {
  const request = readInput(briefingRequest, body);
  const unknown = request.documents?.find((id) => !isDocument(id));
  if (unknown !== undefined) throw refuseDocument(unknown);
  return request;
}
