import { splitWords, type Word } from '../language/words.ts';
import type { Library, SentenceView } from '../library/library.ts';
import { matchPeriods } from '../retrieve/match-period.ts';
import type { Document, Span } from '../types.ts';
import { findExpression, type Found } from './expression.ts';
import { findLeads } from './find-leads.ts';
import type { Idea, TopicPart } from './read-topic.ts';

/** A sentence that belongs to a topic. */
export interface Relevant {
  view: SentenceView;
  /** 0 to 1. */
  relevance: number;
  /** Where the topic's words stand, offsets into the document's text. */
  matched: Span[];
}

/** How much of what stands over a sentence it takes as said. */
const CONTEXT = { lead: 0.5, heading: 0.45, opener: 0.25, other: 0.15 };

export const LEAST_RELEVANCE = 0.6;

/** An idea of at least this share of the weight must be there. */
const NEEDED = 0.3;

function combine(strengths: number[]): number {
  return 1 - strengths.reduce((left, strength) => left * (1 - strength), 1);
}

/** Of expressions that share words the strongest counts. */
function withoutOverlaps(found: Found[]): Found[] {
  const kept: Found[] = [];
  for (const one of found.toSorted((a, b) => b.strength - a.strength || b.end - b.start - (a.end - a.start)))
    if (kept.every(({ start, end }) => one.end <= start || end <= one.start)) kept.push(one);
  return kept;
}

function findIdea({ expressions }: Idea, words: Word[]): Found[] {
  return withoutOverlaps(expressions.flatMap((expression) => findExpression(expression, words) ?? []));
}

/** Sentence -> what of an idea stands in it. Every sentence of the document is looked at, by way of its words' index. */
function searchIdea({ expressions }: Idea, document: Document, library: Library): Map<number, Found[]> {
  const found = new Map<number, Found[]>();
  for (const expression of expressions) {
    const stems = expression.words.map(({ stem }) => stem);
    for (const index of library.vocabulary.mayHold(stems, document)) {
      const place = findExpression(expression, library.view(document, index).words);
      if (place) found.set(index, [...(found.get(index) ?? []), place]);
    }
  }
  return new Map([...found].map(([index, places]) => [index, withoutOverlaps(places)]));
}

function strengthOf(found: Found[] | undefined): number {
  return combine((found ?? []).map(({ strength }) => strength));
}

/** Scores each sentence of a document against one part of a topic. */
export function scoreRelevance(part: TopicPart, document: Document, library: Library): Relevant[] {
  const { ideas, question } = part;
  const total = ideas.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const searched = ideas.map((idea) => searchIdea(idea, document, library));
  const inHeadings = ideas.map((idea) =>
    document.sections.map(({ heading }) => strengthOf(findIdea(idea, splitWords(heading)))),
  );
  const { above } = findLeads(document, library);
  const contextOf = (index: number, i: number): number => {
    const { section, paragraph } = document.sentences[index]!;
    const heading = section === null ? 0 : inHeadings[i]![section]!;
    const lead = above.get(index);
    if (lead !== undefined) {
      const said = strengthOf(searched[i]!.get(lead));
      return said > 0 ? Math.max(said * CONTEXT.lead, heading * CONTEXT.heading) : heading * CONTEXT.other;
    }
    const { from } = document.paragraphs[paragraph]!.sentences;
    return Math.max(heading * CONTEXT.heading, strengthOf(searched[i]!.get(from)) * CONTEXT.opener);
  };
  return document.sentences.flatMap((sentence, index): Relevant[] => {
    const values = ideas.map((_, i) => combine([strengthOf(searched[i]!.get(index)), contextOf(index, i)]));
    const lacks = ideas.some(({ weight, name }, i) => values[i] === 0 && (name || weight / total >= NEEDED));
    const relevance = values.reduce((sum, value, i) => sum + value * ideas[i]!.weight, 0) / total;
    if (lacks || relevance < LEAST_RELEVANCE) return [];
    const { kind } = document.paragraphs[sentence.paragraph]!;
    if (kind === 'title' || kind === 'front' || kind === 'heading') return [];
    if (question.times.length > 0 && matchPeriods(sentence.period, question.times) === 'other') return [];
    const view = library.view(document, index);
    return [{ view, relevance, matched: searched.flatMap((found) => found.get(index) ?? []) }];
  });
}
