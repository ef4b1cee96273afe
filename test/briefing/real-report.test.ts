import { beforeAll, describe, expect, it } from 'vitest';
import type { Briefing, CoveredTopic, Point } from '../../src/briefing/briefing.ts';
import { createBriefingWriter } from '../../src/briefing/create-briefing-writer.ts';
import { GROUPS } from '../../src/briefing/write-topics.ts';
import { checkStatement } from '../../src/check/check-statement.ts';
import type { Library } from '../../src/library/library.ts';
import { useRealSources } from '../support/real-sources.ts';
import { COVERED, UNCOVERED } from './topics.ts';

const realSources = useRealSources();
const brief = (...topics: string[]) => createBriefingWriter(realSources()).brief({ topics });

function coveredIn({ topics }: Briefing): CoveredTopic[] {
  return topics.filter((topic) => topic.status === 'answered');
}

function pointsOf(topic: CoveredTopic): Point[] {
  return GROUPS.flatMap((group) => topic[group]);
}

/** What stands in quotation marks, letters and figures only. */
function quotedWords(text: string): string {
  return [...text.matchAll(/“([^”]*)”/gu)]
    .map(([, words]) => words)
    .join(' ')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** All that must hold of any briefing in the report's own words. */
function checkByMachine(briefing: Briefing, library: Library): void {
  const { citations } = briefing;
  expect(citations.map(({ marker }) => marker)).toEqual(citations.map((_, i) => i + 1));
  for (const { documentId, start, end, quote } of citations)
    expect(library.find(documentId)!.text.slice(start, end)).toBe(quote);
  const topics = coveredIn(briefing);
  const ids = topics.flatMap(pointsOf).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const rows = topics.flatMap(({ figures }) => figures).map(({ id }) => id);
  expect(new Set(rows).size).toBe(rows.length);
  for (const topic of topics) {
    for (const point of pointsOf(topic)) {
      expect(point.citations.length).toBeGreaterThan(0);
      expect(checkStatement(point, library), point.text).toEqual({ status: 'passed' });
      for (const citation of point.citations) expect(citations).toContainEqual(citation);
      const cited = point.citations.map(({ quote }) => quote).join(' ');
      expect(cited.replace(/[^\p{L}\p{N}]+/gu, '')).toContain(quotedWords(point.text));
    }
    for (const row of topic.figures) {
      expect(row.citations).toHaveLength(1);
      expect(row.citations[0]!.period).toEqual(row.period);
      const statements = [`${row.indicator} ${row.text}`, `${row.text} ${row.indicator}`];
      const checks = statements.map(
        (text) => checkStatement({ text, citations: row.citations }, library).status,
      );
      expect(checks, statements[0]).toContain('passed');
    }
    for (const group of GROUPS) {
      const starts = topic[group].map(({ citations: [first] }) => first!.start);
      expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    }
    for (const { id, topic: owner, marker } of topic.seeAlso) {
      const given = topics.find((other) => other.topic === owner)!;
      const point = pointsOf(given).find((other) => other.id === id);
      expect(point?.citations.map((citation) => citation.marker)).toContain(marker);
    }
  }
}

describe('a briefing on the real report', () => {
  it.each(COVERED)('on %s quotes exactly, passes the numbers guard and says nothing twice', async (topic) => {
    const briefing = await brief(topic);
    expect(briefing).toMatchObject({ status: 'answered', mode: 'extractive' });
    expect(pointsOf(coveredIn(briefing)[0]!).length).toBeGreaterThan(2);
    checkByMachine(briefing, realSources().library);
  });

  it('on ten topics gives each sentence once and refers to it elsewhere', async () => {
    const briefing = await brief(...COVERED.slice(0, 10));
    checkByMachine(briefing, realSources().library);
    const spans = coveredIn(briefing)
      .flatMap(pointsOf)
      .flatMap(({ citations }) => citations)
      .toSorted((a, b) => a.start - b.start);
    for (const [i, { start }] of spans.slice(1).entries())
      expect(start).toBeGreaterThanOrEqual(spans[i]!.end);
    expect(coveredIn(briefing).flatMap(({ seeAlso }) => seeAlso).length).toBeGreaterThan(5);
  });

  it.each(UNCOVERED)('on %s says plainly that it is not covered', async (topic) => {
    const briefing = await brief(topic);
    expect(briefing).toMatchObject({ status: 'not_found', citations: [], documents: [] });
    expect(briefing.topics).toMatchObject([
      { topic, status: 'not_found', reason: 'absent', answer: `The report does not cover “${topic}”.` },
    ]);
    const [first] = briefing.topics;
    expect(first?.status === 'not_found' && first.nearest?.length).toBeGreaterThan(0);
  });
});

describe('a briefing on the whole report', () => {
  let briefing: Briefing;
  beforeAll(async () => {
    briefing = await brief('whole report');
  });

  it('has a topic for each main section, in its order', () => {
    expect(coveredIn(briefing).map(({ topic }) => topic)).toEqual([
      'A review of our work over the past five years',
      'Targets and tasks for the next five years',
      'Major tasks for 2022',
      'We will effectively strengthen government self-improvement.',
    ]);
    checkByMachine(briefing, realSources().library);
  });

  it('tells the main figures and names the problems', () => {
    const [past, next, year] = coveredIn(briefing);
    expect(past!.figures.map(({ indicator, text }) => `${indicator}: ${text}`)).toContain(
      'GDP: 635.5 billion yuan',
    );
    expect(next!.figures.map(({ indicator, text }) => `${indicator}: ${text}`)).toContain(
      'GDP: more than one trillion yuan',
    );
    expect(year!.figures.map(({ indicator, text }) => `${indicator}: ${text}`)).toContain(
      'GDP growth: at least 6%',
    );
    expect(past!.problems).toHaveLength(1);
  });

  it('is short', () => {
    const words = coveredIn(briefing)
      .flatMap(pointsOf)
      .flatMap(({ text }) => text.split(/\s+/u));
    expect(words.length).toBeLessThan(1800);
  });
});
