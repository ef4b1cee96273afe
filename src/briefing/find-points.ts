import { findRepeats } from '../corpus/find-repeats.ts';
import type { Library, SentenceView } from '../library/library.ts';
import { leansBack } from '../retrieve/words-before.ts';
import type { Document, Span } from '../types.ts';
import type { PointGroup } from './briefing.ts';
import { chooseSpan } from './choose-span.ts';
import { findLeads } from './find-leads.ts';
import { groupSentence } from './group-sentence.ts';
import type { TopicPart } from './read-topic.ts';
import { scoreRelevance, type Relevant } from './score-relevance.ts';

/** What becomes a point, before it is written. */
export interface FoundPoint {
  group: PointGroup;
  relevance: number;
  /** One sentence, or two where the second leans on the first; what is quoted of each. */
  quoted: { view: SentenceView; span: Span }[];
  matched: Span[];
  /** Sentences elsewhere that say nearly the same. */
  repeats: { view: SentenceView; span: Span }[];
}

/** A run-in heading, or a sentence that opens a list, says nothing itself. */
function isFrame({ document, sentence, text }: SentenceView): boolean {
  const { section } = sentence;
  const heads = section !== null && document.sections[section]!.headingSpan.start === sentence.start;
  return heads || /[:：]\s*$/u.test(text);
}

function joinParts(parts: TopicPart[], document: Document, library: Library): Relevant[] {
  const best = new Map<number, Relevant>();
  for (const relevant of parts.flatMap((part) => scoreRelevance(part, document, library))) {
    const known = best.get(relevant.view.index);
    best.set(relevant.view.index, {
      view: relevant.view,
      relevance: Math.max(known?.relevance ?? 0, relevant.relevance),
      matched: [...(known?.matched ?? []), ...relevant.matched],
    });
  }
  return [...best.values()].sort((a, b) => a.view.index - b.view.index);
}

/** Leads are left out where what they open is told. */
function dropLeads(relevant: Relevant[], document: Document, library: Library): Relevant[] {
  const { leads, above } = findLeads(document, library);
  const told = new Set(
    relevant.filter(({ view }) => !leads.has(view.index)).map(({ view }) => above.get(view.index)),
  );
  return relevant.filter(({ view }) => !told.has(view.index));
}

/** Share of the words of two sentences that they have in common. */
function likeness(a: SentenceView, b: SentenceView): number {
  const own = new Set(a.words.map(({ stem }) => stem));
  const other = new Set(b.words.map(({ stem }) => stem));
  const shared = [...own].filter((stem) => other.has(stem)).length;
  return shared / (own.size + other.size - shared || 1);
}

/** From here on two sentences say the same. Figures are words, too: another figure is another statement. */
const SAME = 0.85;

function figuresIn({ words }: SentenceView): string {
  return words.flatMap(({ stem }) => (/\d/u.test(stem) ? [stem] : [])).join(' ');
}

function joinRepeats(points: FoundPoint[]): FoundPoint[] {
  const kept: FoundPoint[] = [];
  for (const point of points) {
    const [own] = point.quoted as [FoundPoint['quoted'][0]];
    const same = kept.find(({ group, quoted: [first] }) => {
      return (
        group === point.group &&
        figuresIn(first!.view) === figuresIn(own.view) &&
        likeness(first!.view, own.view) >= SAME
      );
    });
    if (same) same.repeats.push(own);
    else kept.push(point);
  }
  return kept;
}

/** What a document says about a topic, in its own order. */
export function findPoints(parts: TopicPart[], document: Document, library: Library): FoundPoint[] {
  const copies = findRepeats(document);
  const sentences = dropLeads(
    joinParts(parts, document, library).filter(({ view }) => !isFrame(view) && !copies.has(view.index)),
    document,
    library,
  );
  const chosen = new Set(sentences.map(({ view }) => view.index));
  const points = sentences.map((relevant): FoundPoint => {
    const { view, relevance, matched } = relevant;
    const before = view.index > 0 ? document.sentences[view.index - 1] : undefined;
    const leans =
      leansBack(view) && before?.paragraph === view.sentence.paragraph && !chosen.has(view.index - 1);
    const own = { view, span: chooseSpan(view, matched) };
    const earlier = leans ? library.view(document, view.index - 1) : undefined;
    return {
      group: groupSentence(view),
      relevance,
      quoted: [...(earlier ? [{ view: earlier, span: chooseSpan(earlier, []) }] : []), own],
      matched,
      repeats: [],
    };
  });
  return joinRepeats(points);
}
