import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAssistant } from '../../src/assistant/create-assistant.ts';
import type { Briefing, CoveredTopic } from '../../src/briefing/briefing.ts';
import { GROUPS } from '../../src/briefing/write-topics.ts';
import { checkStatement } from '../../src/check/check-statement.ts';
import type { DocumentView } from '../../src/types.ts';
import { COVERED, UNCOVERED } from '../briefing/topics.ts';
import { useRealSources } from '../support/real-sources.ts';
import { always, startApp, type StartedApp } from '../support/start-app.ts';

const realSources = useRealSources();
let app: StartedApp;
/** All that the proofs need: they take longer than a server keeps an idle connection. */
let briefings: Briefing[];
let texts: Map<string, string>;
beforeAll(async () => {
  app = await startApp(always(createAssistant(realSources())));
  const responses = [await brief(TOPICS.slice(0, 10)), await brief(TOPICS.slice(10))];
  expect(responses.map(({ status }) => status)).toEqual([200, 200]);
  briefings = (await Promise.all(responses.map((response) => response.json()))) as Briefing[];
  const documents = briefings.flatMap((briefing) => briefing.documents);
  const views = documents.map(async ({ id }) => (await app.get(`/api/documents/${id}`)).json());
  texts = new Map(((await Promise.all(views)) as DocumentView[]).map(({ id, text }) => [id, text]));
}, 60_000);
afterAll(() => app.close());

const TOPICS = [...COVERED, ...UNCOVERED];
const brief = (topics: string[], headers?: Record<string, string>) =>
  app.post('/api/briefings', { topics }, headers);

function statementsOf(topic: CoveredTopic) {
  const points = GROUPS.flatMap((group) => topic[group]);
  return { points, rows: topic.figures };
}

/** Twenty topics, ten at a time, as a client gets them. */
describe('POST /api/briefings over twenty topics of the real report', () => {
  it('tells its progress topic by topic, and at last the briefing', async () => {
    const response = await brief(['education', 'whole report'], { accept: 'text/event-stream' });
    const events = (await response.text()).trim().split('\n\n');
    expect(events.map((event) => /^event: (\w+)/u.exec(event)?.[1])).toEqual([
      'progress', // education
      ...Array<string>(4).fill('progress'), // the report's sections
      'briefing',
    ]);
    expect(events[0]).toContain('{"topic":"education","done":1,"of":5}');
    expect(events[4]).toContain('"done":5,"of":5}');
  });

  it.each([
    ['text/markdown', /^text\/markdown/],
    [
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      /^application\/vnd\.openxmlformats/,
    ],
  ])('comes as %s', async (accept, type) => {
    const response = await brief(['education'], { accept });
    expect(response.headers.get('content-type')).toMatch(type);
    expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(1000);
  });

  it.each([0, 1])('proves each line of ten: %d', (half) => {
    const briefing = briefings[half]!;
    const topics = TOPICS.slice(half * 10, half * 10 + 10);
    expect(briefing.topics.map(({ topic }) => topic)).toEqual(topics);
    for (const { documentId, start, end, quote } of briefing.citations)
      expect(texts.get(documentId)!.slice(start, end)).toBe(quote);
    const covered = briefing.topics.filter((topic) => topic.status === 'answered');
    expect(covered.map(({ topic }) => topic)).toEqual(topics.filter((topic) => !UNCOVERED.includes(topic)));
    const { library } = realSources();
    for (const { points, rows } of covered.map(statementsOf)) {
      for (const { text, citations } of points) {
        expect(citations.length).toBeGreaterThan(0);
        expect(checkStatement({ text, citations }, library), text).toEqual({ status: 'passed' });
      }
      for (const { indicator, text, citations } of rows) {
        expect(citations).toHaveLength(1);
        const said = [`${indicator} ${text}`, `${text} ${indicator}`];
        const checks = said.map((words) => checkStatement({ text: words, citations }, library).status);
        expect(checks, said[0]).toContain('passed');
      }
    }
    const quotes = covered
      .flatMap((topic) => statementsOf(topic).points)
      .flatMap(({ citations }) =>
        citations.map(({ documentId, start, end }) => `${documentId}:${start}-${end}`),
      );
    expect(new Set(quotes).size).toBe(quotes.length);
    const rows = covered.flatMap(({ figures }) => figures.map(({ id }) => id));
    expect(new Set(rows).size).toBe(rows.length);
  });
});
