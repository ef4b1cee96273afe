import { findRepeats } from '../corpus/find-repeats.ts';
import type { Library, SentenceView } from '../library/library.ts';
import { leansBack } from '../retrieve/words-before.ts';
import type { Document, Span } from '../types.ts';
import type { PointGroup } from './briefing.ts';
import { chooseSpan } from './choose-span.ts';
import { findLeads } from './find-leads.ts';
import { groupSentence } from './group-sentence.ts';
import type { Nearness } from './measure-nearness.ts';
import type { TopicPart } from './read-part.ts';
import { combine, LEAST_RELEVANCE, scoreRelevance, type Relevant } from './score-relevance.ts';

/** A part of a topic, and how near each sentence stands to it. */
export interface NearPart {
  part: TopicPart;
  nearness: Nearness;
}

/** What becomes a point, before it is written. */
export interface FoundPoint {
  group: PointGroup;
  relevance: number;
  /** To the topic in words and meaning, 0 to 1. */
  near: number;
  /** One sentence, or two where the second leans on the first; what is quoted of each. */
  quoted: { view: SentenceView; span: Span }[];
  matched: Span[];
  /** Sentences elsewhere that say nearly the same. */
  repeats: { view: SentenceView; span: Span }[];
}

/** Thanks and salutes are owed to all, and say nothing of what was done. */
const CEREMONY =
  /\b(?:(?:express|extend|offer|convey) (?:\p{L}+ ){0,4}(?:thanks|gratitude|appreciation|respect|greetings|congratulations)|pay (?:\p{L}+ )?tribute|(?:like|want) to thank)\b/iu;

/** "I now turn to …", "the Minister will give more details": what is said of the speech, not in it. */
const SIGNPOST =
  /\b(?:I|we|me|us)(?: (?:will|shall|would|like to|now|first|next|also|then))* (?:move on|turn|begin with|start with|touch on|speak (?:about|on)|elaborate|say more|come back|return) ?(?:to|on|with|about)?\b|\bwill (?:share|say|give|provide|elaborate|announce|speak)(?: on)? ?(?:more|further|the) ?(?:details|about|on|information|at)?\b.{0,60}\b(?:Committee|later|debate|Ministry|Annex)\b|\bplease refer to\b/iu;

/** A run-in heading, or a sentence that opens a list, says nothing itself. */
function isFrame({ document, sentence, text }: SentenceView): boolean {
  const { section } = sentence;
  const heads = section !== null && document.sections[section]!.headingSpan.start === sentence.start;
  return heads || CEREMONY.test(text) || SIGNPOST.test(text) || /[:：]\s*$/u.test(text);
}

/** What stands over a sentence speaks for every part of the topic: "culture" heads what is said of tourism. */
function join(a: Relevant, b: Relevant): Relevant {
  const across = [combine(a.direct, b.context), combine(b.direct, a.context)].filter(
    (_, i) => [a, b][i]!.direct > 0,
  );
  return {
    view: a.view,
    relevance: Math.max(a.relevance, b.relevance, ...across),
    direct: Math.max(a.direct, b.direct),
    context: Math.max(a.context, b.context),
    near: Math.max(a.near, b.near),
    matched: [...a.matched, ...b.matched],
  };
}

function joinParts(parts: NearPart[], document: Document, library: Library): Relevant[] {
  const best = new Map<number, Relevant>();
  for (const relevant of parts.flatMap(({ part, nearness }) =>
    scoreRelevance(part, nearness, document, library),
  )) {
    const known = best.get(relevant.view.index);
    best.set(relevant.view.index, known ? join(known, relevant) : relevant);
  }
  return [...best.values()]
    .filter(({ relevance }) => relevance >= LEAST_RELEVANCE)
    .sort((a, b) => a.view.index - b.view.index);
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
export function findPoints(parts: NearPart[], document: Document, library: Library): FoundPoint[] {
  const copies = findRepeats(document);
  const sentences = dropLeads(
    joinParts(parts, document, library).filter(({ view }) => !isFrame(view) && !copies.has(view.index)),
    document,
    library,
  );
  const chosen = new Set(sentences.map(({ view }) => view.index));
  const points = sentences.map((relevant): FoundPoint => {
    const { view, relevance, near, matched } = relevant;
    const before = view.index > 0 ? document.sentences[view.index - 1] : undefined;
    const leans =
      leansBack(view) && before?.paragraph === view.sentence.paragraph && !chosen.has(view.index - 1);
    const own = { view, span: chooseSpan(view, matched) };
    const earlier = leans ? library.view(document, view.index - 1) : undefined;
    return {
      group: groupSentence(view),
      relevance,
      near,
      quoted: [...(earlier ? [{ view: earlier, span: chooseSpan(earlier, []) }] : []), own],
      matched,
      repeats: [],
    };
  });
  return joinRepeats(points);
}
