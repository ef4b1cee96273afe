import type { ModelWriter } from '../answer/model-writer.ts';
import { checkStatement } from '../check/check-statement.ts';
import { checkSupport } from '../check/check-support.ts';
import { splitWords } from '../language/words.ts';
import type { Library } from '../library/library.ts';
import type { CoveredTopic, Point } from './briefing.ts';
import { GROUPS } from './write-topics.ts';

export interface Smoothed {
  topic: CoveredTopic;
  /** How many points the model's words stand in. */
  smoothed: number;
  /** Why others stayed as published, in a clause. */
  cause?: string;
}

/** More in one call would not be written within its time. */
const MOST_POINTS = 40;

function figuresIn(text: string): string[] {
  return splitWords(text).flatMap(({ stem }) => (/\d/u.test(stem) ? [stem] : []));
}

/** The model's words with the point's own markers, where they say every figure and the cited sentences bear them out. */
function checkWords(words: string, { citations }: Point, library: Library): string | undefined {
  const bare = words
    .replace(/\*\*|__|`|[[【][^\]】]*[\]】]/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/\s*\.?\s*$/u, '');
  const markers = citations.map(({ marker }) => `[${marker}]`).join('');
  const text = `${bare} ${markers}.`;
  const said = new Set(figuresIn(bare));
  const complete = citations.flatMap(({ quote }) => figuresIn(quote)).every((figure) => said.has(figure));
  const holds =
    complete &&
    /\p{L}/u.test(bare) &&
    checkStatement({ text, citations, drafted: true }, library).status === 'passed' &&
    checkSupport(text, citations, library).status === 'supported';
  return holds ? text : undefined;
}

/** Lets a chat model put a topic's points more smoothly; a point whose words do not pass the checks stays as published. */
export async function smoothPoints(
  topic: CoveredTopic,
  model: ModelWriter,
  library: Library,
  signal: AbortSignal,
): Promise<Smoothed> {
  const points = GROUPS.flatMap((group) => topic[group]).slice(0, MOST_POINTS);
  if (points.length === 0) return { topic, smoothed: 0 };
  const texts = new Map<Point, string>();
  const statements = points.map(({ citations }, i) => ({
    number: i + 1,
    title: citations[0]!.title,
    headings: citations[0]!.section,
    period: citations[0]!.period,
    text: citations.map(({ quote }) => quote).join(' '),
  }));
  const cause = await model.begin(signal).smooth(statements, (number, words) => {
    const point = points[number - 1]!;
    const text = checkWords(words, point, library);
    if (text !== undefined) texts.set(point, text);
  });
  const groups = GROUPS.map(
    (group) =>
      [group, topic[group].map((point) => ({ ...point, text: texts.get(point) ?? point.text }))] as const,
  );
  return {
    topic: { ...topic, ...Object.fromEntries(groups) },
    smoothed: texts.size,
    ...(cause === undefined ? {} : { cause }),
  };
}
