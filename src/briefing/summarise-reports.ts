import { findRepeats } from '../corpus/find-repeats.ts';
import type { Library, SentenceView } from '../library/library.ts';
import type { Document } from '../types.ts';
import { chooseSpan } from './choose-span.ts';
import { findLeads } from './find-leads.ts';
import type { FoundPoint } from './find-points.ts';
import type { FoundTopic } from './found-topic.ts';
import { groupSentence, namesProblem } from './group-sentence.ts';
import { findFigureRows, type FoundFigure } from './list-figures.ts';

/** How many points a summary has, all sections together, and how many of a section at least. */
const POINTS = { report: 28, section: 3 };
/** Rows of a section's table, and of one point. */
const ROWS = { section: 8, point: 2 };
/** Of many reports the newest are summarised. */
const MOST_REPORTS = 10;

const STANDS_OUT =
  /\b(?:rank(?:s|ed)?|record|largest|highest|took the lead|first place|main|overall|total)\b/iu;

/** A topic asked for by name fits a sentence better than a summary does. */
const GENERAL = 0.5;

/** Longer sentences are harder to read. Characters. */
const HANDY = 250;

/** What a sentence must tell to stand in a summary where its section has others. */
const LEAST_TELLING = 0.3;

/** How much a sentence tells by itself: its figures, what stands out, what is wrong, and that it is short. */
function tells(view: SentenceView, library: Library): number {
  const { start, end, period } = view.sentence;
  const figures = library.figuresOf(view.document, view.index).length;
  return (
    Math.min(figures, 4) * 0.3 +
    (STANDS_OUT.test(view.text) ? 0.3 : 0) +
    (namesProblem(view) ? 1 : 0) +
    (period.kind === 'other' ? 0 : 0.2) -
    Math.min(0.3, Math.max(0, end - start - HANDY) / 1000)
  );
}

function mayTell(view: SentenceView, leads: ReadonlySet<number>, copies: ReadonlySet<number>): boolean {
  const { document, sentence, index, text } = view;
  const { kind } = document.paragraphs[sentence.paragraph]!;
  const section = sentence.section === null ? undefined : document.sections[sentence.section]!;
  return (
    (kind === 'text' || kind === 'item') &&
    section?.headingSpan.start !== sentence.start &&
    !leads.has(index) &&
    !copies.has(index) &&
    !/[:：]\s*$/u.test(text) &&
    view.words.length > 5
  );
}

/** The best of each paragraph first, then the second best of each; what tells little only where nothing else does. */
function pickInTurn(views: SentenceView[], most: number, library: Library): SentenceView[] {
  const all = views.map((view) => ({ view, score: tells(view, library) }));
  const telling = all.filter(({ score }) => score >= LEAST_TELLING);
  const scored = telling.length >= POINTS.section ? telling : all;
  const rank = new Map<SentenceView, number>();
  const taken = new Map<number, number>();
  for (const { view } of scored.toSorted((a, b) => b.score - a.score)) {
    const turn = taken.get(view.sentence.paragraph) ?? 0;
    taken.set(view.sentence.paragraph, turn + 1);
    rank.set(view, turn);
  }
  const picked = scored
    .toSorted((a, b) => rank.get(a.view)! - rank.get(b.view)! || b.score - a.score)
    .slice(0, most)
    .map(({ view }) => view);
  return picked.sort((a, b) => a.index - b.index);
}

/** Of each point the newest figures, for they say where things stand. */
function pickRows(points: FoundPoint[], library: Library): FoundFigure[] {
  const rows = findFigureRows(points, library);
  return points
    .flatMap((point) =>
      rows
        .filter((row) => row.point === point)
        .sort((a, b) => (b.figure.period.to ?? '').localeCompare(a.figure.period.to ?? ''))
        .slice(0, ROWS.point),
    )
    .slice(0, ROWS.section);
}

function toPoint(view: SentenceView, relevance: number): FoundPoint {
  return {
    group: groupSentence(view),
    relevance,
    near: 0,
    quoted: [{ view, span: chooseSpan(view, []) }],
    matched: [],
    repeats: [],
  };
}

interface Part {
  heading: string;
  path: string[];
  views: SentenceView[];
}

/** Least share of a report that is told although it stands outside all sections: less is greeting. */
const OUTSIDE = 0.1;

/** What stands in each section that no other encloses, and outside of all; in the order of the report. */
function splitReport({ sections, title }: Document, views: SentenceView[]): Part[] {
  const parts = new Map<string, Part>();
  for (const view of views) {
    const { start } = view.sentence;
    const section = sections.find((one) => one.parent === null && one.start <= start && start < one.end);
    const { heading, path } = section ?? { heading: title, path: [] };
    const key = `${section?.start ?? ''}`;
    const part = parts.get(key) ?? { heading, path, views: [] };
    part.views.push(view);
    parts.set(key, part);
  }
  return [...parts.values()].filter(
    ({ path, views: own }) => path.length > 0 || own.length > views.length * OUTSIDE,
  );
}

function summarise(document: Document, points: number, several: boolean, library: Library): FoundTopic[] {
  const { leads } = findLeads(document, library);
  const copies = findRepeats(document);
  const views = document.sentences
    .map((_, index) => library.view(document, index))
    .filter((view) => mayTell(view, leads, copies));
  return splitReport(document, views).map(({ heading, path, views: own }) => {
    const most = Math.max(POINTS.section, Math.round((points * own.length) / views.length));
    const picked = pickInTurn(own, most, library);
    const told = picked.map((view) => toPoint(view, Math.min(1, tells(view, library)) * GENERAL));
    return {
      status: 'found',
      topic: several && path.length > 0 ? `${document.title}: ${heading}` : heading,
      section: path,
      points: told,
      figures: pickRows(told, library),
      seeAlso: [],
      cut: [],
    };
  });
}

/** Sums up reports by their own main sections: of each the sentences that tell most by themselves. */
export function summariseReports(documents: Document[], library: Library): FoundTopic[] {
  const summed = documents.slice(0, MOST_REPORTS);
  const points = Math.ceil(POINTS.report / summed.length);
  return summed.flatMap((document) => summarise(document, points, summed.length > 1, library));
}
