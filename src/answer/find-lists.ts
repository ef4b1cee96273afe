import type { Library, SentenceView } from '../library/library.ts';
import type { Document, Span } from '../types.ts';
import { findCounted } from './find-counted-lists.ts';
import { findMarked } from './find-marked-lists.ts';

export interface ListItem {
  view: SentenceView;
  /** The words that are the item. */
  said: Span;
}

/** An enumeration that the report itself makes. */
export interface ReportList {
  document: Document;
  /** The statement that introduces it; null for sections that just follow one another under a heading. */
  intro: SentenceView | null;
  heading: string[];
  items: ListItem[];
}

/** An item that spells out more is an account, not a list. */
const MOST_CLAUSES = 12;

function itemOf(library: Library, document: Document, index: number): ListItem {
  const view = library.view(document, index);
  return { view, said: { start: view.sentence.start, end: view.sentence.end } };
}

/** An introducing line, and the items or numbered areas that follow it. */
function findIntroduced(document: Document, library: Library): ReportList[] {
  const lists: ReportList[] = [];
  for (const [index, paragraph] of document.paragraphs.entries()) {
    if (paragraph.kind !== 'intro' || paragraph.sentences.to === paragraph.sentences.from) continue;
    const items: ListItem[] = [];
    let area: number | null | undefined;
    for (const next of document.paragraphs.slice(index + 1)) {
      const runIn =
        next.section !== null &&
        document.sections[next.section]!.parent === paragraph.section &&
        next.section !== paragraph.section;
      if (next.sentences.from === next.sentences.to) continue;
      if (next.kind === 'item' && (area === undefined || area === null))
        items.push(itemOf(library, document, next.sentences.from));
      else if (runIn && next.section !== area) items.push(itemOf(library, document, next.sentences.from));
      else if (!runIn && next.kind !== 'item') break;
      if (runIn) area = next.section;
    }
    const intro = library.view(document, paragraph.sentences.to - 1);
    if (items.length > 1) lists.push({ document, intro, heading: intro.headingPath, items });
  }
  return lists;
}

/** "… are: a; b; c." with the sentences of the paragraph that go on in the same way. */
function findInSentences(document: Document, library: Library): ReportList[] {
  const lists: ReportList[] = [];
  for (const [index, sentence] of document.sentences.entries()) {
    const [first, ...rest] = sentence.clauses;
    if (!first || rest.length < 2 || document.text[first.end - 1] !== ':') continue;
    const intro = library.view(document, index);
    const items = rest.map((said): ListItem => ({ view: intro, said }));
    const last = document.paragraphs[sentence.paragraph]!.sentences.to;
    for (let next = index + 1; next < last; next++) {
      const view = library.view(document, next);
      // "We must attach great importance to these problems" is no problem.
      if (/^(?:we|they|this|these) (?:must|have to|need to)\b/iu.test(view.text)) break;
      if (
        view.sentence.period.kind !== sentence.period.kind ||
        view.sentence.period.label !== sentence.period.label
      )
        break;
      items.push(...view.sentence.clauses.map((said): ListItem => ({ view, said })));
    }
    lists.push({ document, intro, heading: intro.headingPath, items });
  }
  return lists;
}

/** A dash item whose first sentence says what the rest of it spells out. */
function findInItems(document: Document, library: Library): ReportList[] {
  return document.paragraphs.flatMap(({ kind, sentences: { from, to } }) => {
    if (kind !== 'item' || to - from < 2) return [];
    const intro = library.view(document, from);
    const items = Array.from({ length: to - from - 1 }, (_, i) =>
      library.view(document, from + 1 + i),
    ).flatMap((view) => view.sentence.clauses.map((said): ListItem => ({ view, said })));
    return items.length > 1 && items.length <= MOST_CLAUSES
      ? [{ document, intro, heading: intro.headingPath, items }]
      : [];
  });
}

/** Sections that follow one another under one heading, without a line that introduces them. */
function findSections(document: Document, library: Library): ReportList[] {
  const children = new Map<number, number[]>();
  for (const [index, { parent }] of document.sections.entries()) {
    if (parent !== null) children.set(parent, [...(children.get(parent) ?? []), index]);
  }
  return [...children]
    .filter(([, indices]) => indices.length > 1)
    .map(([parent, indices]) => ({
      document,
      intro: null,
      heading: document.sections[parent]!.path,
      items: indices.flatMap((index) => {
        const { headingSpan } = document.sections[index]!;
        const at = document.sentences.findIndex(
          ({ start, end }) => start <= headingSpan.start && headingSpan.start < end,
        );
        return at === -1 ? [] : [{ view: library.view(document, at), said: headingSpan }];
      }),
    }));
}

// A document never changes; its lists are found once.
const FOUND = new WeakMap<Document, ReportList[]>();

/** All enumerations of a document. */
export function findLists(document: Document, library: Library): ReportList[] {
  const known = FOUND.get(document);
  if (known) return known;
  const introduced = findIntroduced(document, library);
  const marked = findMarked(document, library);
  const isPartOf = (one: ReportList, others: ReportList[]) =>
    others.some(({ intro, items }) => intro === one.intro && items.length > one.items.length);
  const lists = [
    ...introduced.filter((list) => !isPartOf(list, marked)),
    ...marked.filter(
      (list) =>
        !introduced.some(({ intro, items }) => intro === list.intro && items.length >= list.items.length),
    ),
    ...findInSentences(document, library),
    ...findInItems(document, library),
    ...findCounted(document, library),
    ...findSections(document, library),
  ];
  FOUND.set(document, lists);
  return lists;
}
