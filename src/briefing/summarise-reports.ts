import { findRepeats } from '../corpus/find-repeats.ts';
import type { Library, SentenceView } from '../library/library.ts';
import type { Document, Section } from '../types.ts';
import { chooseSpan } from './choose-span.ts';
import { findLeads } from './find-leads.ts';
import type { FoundPoint } from './find-points.ts';
import type { FoundTopic } from './found-topic.ts';
import { groupSentence, namesProblem } from './group-sentence.ts';
import { findFigureRows } from './list-figures.ts';

/** How many points a summary has, all sections together, and how many of a section at least. */
const POINTS = { report: 28, section: 3 };
const ROWS = 8;
/** Of many reports the newest are summarised. */
const MOST_REPORTS = 10;

const STANDS_OUT =
  /\b(?:first|top|rank(?:s|ed)?|record|largest|highest|leading|main|overall|priority|key|total)\b/iu;

/** How much a sentence tells by itself: its figures, what stands out, and that it is short. */
function tells(view: SentenceView, library: Library): number {
  const figures = library.figuresOf(view.document, view.index).length;
  const length = view.sentence.end - view.sentence.start;
  return (
    Math.min(figures, 4) * 0.3 +
    (STANDS_OUT.test(view.text) ? 0.3 : 0) +
    (namesProblem(view) ? 0.6 : 0) -
    Math.max(0, length - 250) / 1000
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

/** The best of each paragraph first, then the second best of each. */
function pickInTurn(views: SentenceView[], most: number, library: Library): SentenceView[] {
  const scored = views.map((view) => ({ view, score: tells(view, library) }));
  const rank = new Map<SentenceView, number>();
  const taken = new Map<number, number>();
  for (const { view } of scored.toSorted((a, b) => b.score - a.score)) {
    const turn = taken.get(view.sentence.paragraph) ?? 0;
    taken.set(view.sentence.paragraph, turn + 1);
    rank.set(view, turn);
  }
  const picked = scored
    .sort((a, b) => rank.get(a.view)! - rank.get(b.view)! || b.score - a.score)
    .slice(0, most)
    .map(({ view }) => view);
  return picked.sort((a, b) => a.index - b.index);
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

/** Sections that no other encloses, or all of the text where there are none. */
function mainSections(document: Document): Pick<Section, 'heading' | 'path' | 'start' | 'end'>[] {
  const outer = document.sections.filter(({ parent }) => parent === null);
  return outer.length > 0
    ? outer
    : [{ heading: document.title, path: [], start: 0, end: document.text.length }];
}

function summarise(document: Document, points: number, several: boolean, library: Library): FoundTopic[] {
  const { leads } = findLeads(document, library);
  const copies = findRepeats(document);
  const views = document.sentences
    .map((_, index) => library.view(document, index))
    .filter((view) => mayTell(view, leads, copies));
  const sections = mainSections(document).map((section) => ({
    section,
    views: views.filter(({ sentence }) => sentence.start >= section.start && sentence.end <= section.end),
  }));
  return sections
    .filter((each) => each.views.length > 0)
    .map(({ section, views: own }) => {
      const most = Math.max(POINTS.section, Math.round((points * own.length) / views.length));
      const picked = pickInTurn(own, most, library);
      const told = picked.map((view) => toPoint(view, tells(view, library)));
      return {
        status: 'found',
        topic: several ? `${document.title}: ${section.heading}` : section.heading,
        section: section.path,
        points: told,
        figures: findFigureRows(told, library).slice(0, ROWS),
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
