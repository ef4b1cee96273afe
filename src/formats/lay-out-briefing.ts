import type { Briefing, BriefingTopic, CoveredTopic, Point, PointGroup } from '../briefing/briefing.ts';
import type { Excerpt } from '../types.ts';
import { describeReport, describeSource } from './describe-source.ts';
import { layOutNotice } from './lay-out-notice.ts';
import { layOutFigures } from './lay-out-figures.ts';
import { numberSources } from './number-sources.ts';
import { readRuns } from './read-markdown.ts';
import { capitalise, readableLine } from './readable-text.ts';
import type { Block, Run, Sheet } from './sheet.ts';
import { WORDING } from './wording.ts';

const GROUPS: [group: PointGroup, heading: string][] = [
  ['achieved', 'What was achieved'],
  ['nextYears', 'Planned for the next years'],
  ['thisYear', 'Planned for the year'],
  ['problems', 'Problems named'],
  ['context', 'Context'],
];

const NOT_COVERED = 'Not in the report: ';
const CUT = 'Left out for length';
/** Characters of a sentence that was cut, enough to find it by. */
const CUT_LENGTH = 110;

/**
 * A briefing as a document: what it rests on, then topic by topic the figures and the points, last what was cut. What
 * is offered beside an uncovered topic stays out, because it is no answer and the document is sent on.
 */
export function layOutBriefing(briefing: Briefing): Sheet {
  const { title, documents, topics, citations } = briefing;
  const names = topics.map(({ topic }) => readableLine(topic));
  const isSource = (marker: number) => citations.some((citation) => citation.marker === marker);
  const withTitle = documents.length > 1;
  const blocks: Block[] = [
    { kind: 'note', look: 'boxed', lines: introduce(briefing) },
    ...topics.flatMap((topic) => layOutTopic(topic, isSource)),
    ...layOutCut(topics, withTitle),
  ];
  const { blocks: numbered, cited } = numberSources(blocks, citations);
  const sources = cited.map((citation) => ({
    number: citation.marker,
    ...describeSource(citation, 'en', withTitle),
  }));
  return {
    title: readableLine(title),
    showsTitle: true,
    subject: `Briefing: ${names.join(', ')}`,
    description: documents
      .map((document) => `${readableLine(document.title)} (SHA-256 ${document.sha256})`)
      .join('; '),
    parts: [{ language: 'en', blocks: numbered, sources }],
  };
}

const NUMBERS = 'Each statement is followed by the number of its source, which is quoted word for word.';
const WORDS: Record<Briefing['mode'], string> = {
  extractive: 'Words in quotation marks are the report’s own.',
  llm: 'A chat model wrote the sentences, each of which was checked against its source.',
};

function introduce({ documents, topics, citations, mode, notice }: Briefing): Run[][] {
  const missing = topics
    .filter(({ status }) => status === 'not_found')
    .map(({ topic }) => readableLine(topic));
  return [
    ...documents.map((document) => [{ text: WORDING.en.based }, ...describeReport(document, 'en')]),
    ...(citations.length > 0 ? [[{ text: `${NUMBERS} ${WORDS[mode]}` }]] : []),
    ...(missing.length > 0
      ? [[{ text: NOT_COVERED, strong: true }, { text: `${missing.join('; ')}.` }]]
      : []),
    ...layOutNotice(notice, 'en'),
  ];
}

type IsSource = (marker: number) => boolean;

function layOutTopic(topic: BriefingTopic, isSource: IsSource): Block[] {
  const heading: Block = { kind: 'heading', level: 1, text: capitalise(readableLine(topic.topic)) };
  if (topic.status === 'not_found') {
    const runs: Run[] = [{ text: NOT_COVERED, strong: true }, ...readRuns(topic.answer, isSource)];
    return [heading, { kind: 'paragraph', runs }];
  }
  return [
    heading,
    ...layOutSections(topic),
    ...(topic.figures.length > 0 ? [subheading('Key figures'), layOutFigures(topic.figures)] : []),
    ...GROUPS.flatMap(([group, name]) => layOutGroup(name, topic[group], isSource)),
    ...layOutReferences(topic),
  ];
}

function subheading(text: string): Block {
  return { kind: 'heading', level: 2, text };
}

/** Where the topic mostly stands; not said again where the topic is that very heading. */
function layOutSections({ topic, section }: CoveredTopic): Block[] {
  const headings = section
    .map(readableLine)
    .filter((heading) => heading !== '' && heading !== readableLine(topic));
  if (headings.length === 0) return [];
  return [{ kind: 'paragraph', look: 'aside', runs: [{ text: `Mostly under: ${headings.join('; ')}` }] }];
}

function layOutGroup(name: string, points: Point[], isSource: IsSource): Block[] {
  if (points.length === 0) return [];
  return [
    subheading(name),
    ...points.map((point): Block => ({ kind: 'item', runs: readRuns(point.text, isSource) })),
  ];
}

/** "See also, under Health: [4] [7]". */
function layOutReferences({ seeAlso }: CoveredTopic): Block[] {
  const topics = [...new Set(seeAlso.map(({ topic }) => topic))];
  return topics.map((topic): Block => {
    const markers = seeAlso.filter((one) => one.topic === topic).map(({ marker }) => marker);
    const sources = markers.map((source): Run => ({ source, onLine: true }));
    const runs: Run[] = [{ text: `See also, under ${capitalise(readableLine(topic))}: ` }, ...sources];
    return { kind: 'paragraph', look: 'aside', runs };
  });
}

function layOutCut(topics: BriefingTopic[], withTitle: boolean): Block[] {
  const cut = topics.filter((topic) => topic.status === 'answered').filter((topic) => topic.cut.length > 0);
  if (cut.length === 0) return [];
  return [
    { kind: 'heading', level: 1, text: CUT },
    ...cut.flatMap((topic): Block[] => [
      subheading(capitalise(readableLine(topic.topic))),
      ...topic.cut.map((excerpt): Block => ({
        kind: 'item',
        look: 'aside',
        runs: [{ text: tellCut(excerpt, withTitle) }],
      })),
    ]),
  ];
}

function tellCut(excerpt: Excerpt, withTitle: boolean): string {
  const { quote, place } = describeSource({ ...excerpt, section: [] }, 'en', withTitle);
  const shown =
    quote.length <= CUT_LENGTH ? quote : `${quote.slice(0, CUT_LENGTH).replace(/[\s,;]+\S*$/u, '')}\u00A0…`;
  return `“${shown}” (${place})`;
}
