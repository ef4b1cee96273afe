import { createBriefingWriter } from '../briefing/create-briefing-writer.ts';
import type { BriefingTopic, PointGroup } from '../briefing/briefing.ts';
import { GROUPS } from '../briefing/write-topics.ts';
import type { Sources } from '../retrieve/retrieve-passages.ts';
import type { Document, Span } from '../types.ts';
import { UserError } from '../user-error.ts';
import { findQuote } from './judge-answer.ts';
import type { EvaluationTopic } from './read-questions.ts';

/** How the points of one topic compare with the sentences listed by hand. */
export interface EvaluatedTopic {
  topic: string;
  relevant: number;
  found: number;
  /** Points that hold a relevant sentence, and points that hold no listed one at all. */
  right: number;
  extra: string[];
  missed: string[];
  /** Of the relevant sentences found, those under the right heading. */
  grouped: number;
  misplaced: string[];
}

/** The sentence that a quote stands in. Sentences are compared, since of a long one only clauses are quoted. */
function sentencesOf({ text, sentences }: Document, quote: string): number[] {
  const overlap = (a: Span, b: Span) => Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return findQuote(text, quote).map((place) =>
    sentences.reduce(
      (best, one, i) => (overlap(one, place) > overlap(sentences[best]!, place) ? i : best),
      0,
    ),
  );
}

interface PointSentences {
  group: PointGroup;
  text: string;
  sentences: number[];
}

function readPoints(topic: BriefingTopic | undefined, document: Document): PointSentences[] {
  if (topic?.status !== 'answered') return [];
  return GROUPS.flatMap((group) =>
    topic[group].map(({ text, citations }) => ({
      group,
      text,
      sentences: citations
        .filter(({ documentId }) => documentId === document.id)
        .map(({ start, end }) =>
          document.sentences.findIndex((sentence) => sentence.start < end && start < sentence.end),
        ),
    })),
  );
}

function compare(
  { topic, relevant, acceptable }: EvaluationTopic,
  points: PointSentences[],
  document: Document,
) {
  const place = (quote: string) => {
    const found = sentencesOf(document, quote);
    if (found.length === 0) throw new UserError(`"${quote}" does not stand in ${document.title}.`);
    return found;
  };
  const wanted = new Map(
    relevant.flatMap(({ quote, group }) =>
      place(quote).map((sentence) => [sentence, { quote, group }] as const),
    ),
  );
  const allowed = new Set(acceptable.flatMap(({ quote }) => place(quote)));
  const holder = (sentence: number) => points.find(({ sentences }) => sentences.includes(sentence));
  const found = [...wanted].filter(([sentence]) => holder(sentence));
  const misplaced = found.filter(([sentence, { group }]) => holder(sentence)?.group !== group);
  return {
    topic,
    relevant: wanted.size,
    found: found.length,
    right: points.filter(({ sentences }) => sentences.some((sentence) => wanted.has(sentence))).length,
    extra: points
      .filter(({ sentences }) => !sentences.some((one) => wanted.has(one) || allowed.has(one)))
      .map(({ text }) => text),
    missed: [...wanted].filter(([sentence]) => !holder(sentence)).map(([, { quote }]) => quote),
    grouped: found.length - misplaced.length,
    misplaced: misplaced.map(
      ([sentence, { quote, group }]) => `${quote} (${holder(sentence)!.group}, not ${group})`,
    ),
  };
}

/** Makes a briefing of each topic alone, and compares its points with the sentences listed by hand. */
export async function evaluateTopics(topics: EvaluationTopic[], sources: Sources): Promise<EvaluatedTopic[]> {
  const [document] = sources.library.documents;
  if (!document) throw new UserError('There is no report to evaluate the topics on.');
  const writer = createBriefingWriter(sources);
  const evaluated: EvaluatedTopic[] = [];
  for (const topic of topics) {
    const { topics: written } = await writer.brief({ topics: [topic.topic], documents: [document.id] });
    evaluated.push(compare(topic, readPoints(written[0], document), document));
  }
  return evaluated;
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}

/** A table of recall, precision and grouping; sentences that are merely acceptable count neither way. */
export function formatTopics(evaluated: EvaluatedTopic[]): string {
  const sum = (of: (one: EvaluatedTopic) => number) => evaluated.reduce((total, one) => total + of(one), 0);
  const row = (
    name: string,
    found: number,
    relevant: number,
    right: number,
    extra: number,
    grouped: number,
  ) =>
    `| ${name} | ${percent(found, relevant)} (${found}/${relevant}) | ${percent(right, right + extra)} (${right}/${right + extra}) | ${percent(grouped, found)} |`;
  const rows = evaluated.map(({ topic, found, relevant, right, extra, grouped }) =>
    row(topic, found, relevant, right, extra.length, grouped),
  );
  const all = row(
    'all',
    sum(({ found }) => found),
    sum(({ relevant }) => relevant),
    sum(({ right }) => right),
    sum(({ extra }) => extra.length),
    sum(({ grouped }) => grouped),
  );
  return ['| topic | recall | precision | group |', '| --- | --- | --- | --- |', ...rows, all].join('\n');
}

/** What was missed, said too much, or put under the wrong heading. */
export function describeTopicFailures(evaluated: EvaluatedTopic[]): string {
  return evaluated
    .map(({ topic, missed, extra, misplaced }) =>
      [
        `${topic}`,
        ...missed.map((quote) => `  missed: ${quote}`),
        ...extra.map((text) => `  extra: ${text}`),
        ...misplaced.map((text) => `  misplaced: ${text}`),
      ].join('\n'),
    )
    .join('\n');
}
