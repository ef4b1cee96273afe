import { splitWords } from '../language/words.ts';
import type { Library, SentenceView } from '../library/library.ts';
import { matchPeriods } from '../retrieve/match-period.ts';
import type { Document, Span } from '../types.ts';
import { findIdea, searchIdea, strengthOf } from './find-idea.ts';
import { findLeads } from './find-leads.ts';
import { namesProblem } from './group-sentence.ts';
import type { Nearness } from './measure-nearness.ts';
import type { Idea, TopicPart } from './read-part.ts';
import { subjectsIn } from './competing-subjects.ts';

/** A sentence that belongs to a topic. */
export interface Relevant {
  view: SentenceView;
  /** 0 to 1. */
  relevance: number;
  /** By its own words alone, and by what stands over it. */
  direct: number;
  context: number;
  /** To the topic in words and meaning, 0 to 1. */
  near: number;
  /** Where the topic's words stand, offsets into the document's text. */
  matched: Span[];
}

/** How much of what stands over or around a sentence it takes as said. */
const CONTEXT = { lead: 0.5, heading: 0.45, opener: 0.25, between: 0.4, near: 0.2, other: 0.15 };

/** A sentence without a subject of its own is about what its heading or its lead names. */
const TAKEN_AS_SAID = 0.6;
const NAMED = 0.9;

export const LEAST_RELEVANCE = 0.6;

/** An idea of at least this share of the weight must be there. */
const NEEDED = 0.2;

/** Of two reasons to believe, each 0 to 1, the strength together. */
export function combine(a: number, b: number): number {
  return 1 - (1 - a) * (1 - b);
}

/** What stands over a sentence, and whether that leaves no doubt. */
interface Context {
  strength: number;
  /** The heading or lead that names the idea outright. */
  named?: string;
}

/** Scores one idea for all sentences of a document. */
function scoreIdea(idea: Idea, document: Document, library: Library) {
  const { sentences, sections, paragraphs } = document;
  const found = searchIdea(idea, document, library);
  const direct = (index: number) => strengthOf(found.get(index));
  const inHeadings = sections.map(({ heading }) => strengthOf(findIdea(idea, splitWords(heading), heading)));
  const { leads, above } = findLeads(document, library);
  const isBetween = (index: number): boolean => {
    const { from, to } = paragraphs[sentences[index]!.paragraph]!.sentences;
    return index > from && index + 1 < to && direct(index - 1) >= NAMED && direct(index + 1) >= NAMED;
  };
  const contextOf = (index: number): Context => {
    const { section, paragraph } = sentences[index]!;
    const heading = section === null ? 0 : inHeadings[section]!;
    const lead = above.get(index);
    const between = isBetween(index) ? CONTEXT.between : 0;
    if (lead !== undefined) {
      const said = direct(lead);
      const below = said >= LEAST_RELEVANCE ? CONTEXT.heading : CONTEXT.other;
      const strength = Math.max(said * CONTEXT.lead, heading * below, between);
      return said >= NAMED ? { strength, named: library.view(document, lead).text } : { strength };
    }
    const { from } = paragraphs[paragraph]!.sentences;
    const strength = Math.max(heading * CONTEXT.heading, direct(from) * CONTEXT.opener, between);
    // A lead opens something of its own.
    return heading >= NAMED && !leads.has(index)
      ? { strength, named: sections[section!]!.heading }
      : { strength };
  };
  return { found, direct, contextOf };
}

/** Whether a sentence speaks of a subject that what stands over it does not name. */
function hasOwnSubject({ words, text, sentence }: SentenceView, named: string): boolean {
  const over = subjectsIn(splitWords(named), named);
  return [...subjectsIn(words, text, sentence.start)].some((subject) => !over.has(subject));
}

function fitsAspect({ sentence }: SentenceView, { question, problems }: TopicPart): boolean {
  if (problems) return true;
  if (question.times.length > 0 && matchPeriods(sentence.period, question.times) === 'other') return false;
  return question.aspect === null || sentence.period.kind === question.aspect;
}

/** Scores each sentence of a document against one part of a topic; those that have nothing of it are left out. */
export function scoreRelevance(
  part: TopicPart,
  nearness: Nearness,
  document: Document,
  library: Library,
): Relevant[] {
  const { ideas, problems } = part;
  const total = ideas.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const scored = ideas.map((idea) => scoreIdea(idea, document, library));
  return document.sentences.flatMap((sentence, index): Relevant[] => {
    const contexts = scored.map(({ contextOf }) => contextOf(index));
    const own = scored.map(({ direct }) => direct(index));
    const weigh = (values: number[]) =>
      values.reduce((sum, value, i) => sum + value * ideas[i]!.weight, 0) / total;
    const lacks = ideas.some(
      ({ weight, name }, i) =>
        own[i] === 0 && contexts[i]!.strength === 0 && (name || weight / total >= NEEDED),
    );
    const said = weigh(own.map((value, i) => combine(value, contexts[i]!.strength)));
    const near = nearness(document, index);
    const relevance =
      problems && ideas.length === 0 ? 1 : said === 0 ? 0 : combine(said, near * CONTEXT.near);
    if (lacks || relevance === 0) return [];
    const { kind } = document.paragraphs[sentence.paragraph]!;
    if (kind === 'title' || kind === 'front' || kind === 'heading') return [];
    const view = library.view(document, index);
    if (!fitsAspect(view, part) || (problems && !namesProblem(view))) return [];
    const named = contexts.every((context) => context.named !== undefined) ? contexts[0]?.named : undefined;
    const taken = relevance < TAKEN_AS_SAID && named !== undefined && !hasOwnSubject(view, named);
    const matched = scored.flatMap(({ found }) => found.get(index) ?? []);
    return [
      {
        view,
        relevance: taken ? TAKEN_AS_SAID : relevance,
        direct: weigh(own),
        context: weigh(contexts.map(({ strength }) => strength)),
        near,
        matched,
      },
    ];
  });
}
