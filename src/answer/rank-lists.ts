import { splitWords, type Word } from '../language/words.ts';
import type { Library, SentenceView } from '../library/library.ts';
import type { Question } from '../question/question.ts';
import { matchPeriods } from '../retrieve/match-period.ts';
import { indexWords, matchTerm } from '../retrieve/match-terms.ts';
import { indexContext } from '../retrieve/index-views.ts';
import { leansBack } from '../retrieve/words-before.ts';
import { weighTerms } from '../retrieve/score-evidence.ts';
import type { Document } from '../types.ts';
import { askedThing, isAnyThing } from './asked-thing.ts';
import { findLists, type ReportList } from './find-lists.ts';

/** How much of a question an enumeration's introduction and heading must carry. */
const ENOUGH = 0.75;
const ENOUGH_COUNTED = 0.5;

export interface ScoredList {
  list: ReportList;
  score: number;
}

function scoreList(list: ReportList, question: Question, library: Library): number {
  const view = list.intro ?? list.items[0]?.view;
  if (!view) return 0;
  const fit = matchPeriods(view.sentence.period, question.times);
  if (question.times.length > 0 && fit === 'other') return 0;
  const about = question.terms.filter((term) => !isAnyThing(term));
  const all = [...question.terms, ...question.frame];
  const { weights, total } = weighTerms(all, library);
  const intro = indexWords(splitWords(list.intro ? introWords(list) : (list.heading.at(-1) ?? '')));
  const around = indexWords(splitWords(list.heading.join(' . ')));
  const title = indexContext(view, library);
  // The very number of items, and the word for them, leave little doubt: the rest may stand in the sentences before.
  const counts = question.count !== null && question.count === list.items.length;
  const before = indexWords(counts ? wordsAbove(view, library) : []);
  const thing = askedThing(question).at(-1);
  const named = thing !== undefined && matchTerm(thing, intro).strength >= 0.8;
  let covered = 0;
  let terms = 0;
  let matched = 0;
  for (const term of all) {
    const strength = Math.max(
      matchTerm(term, intro).strength,
      matchTerm(term, title).strength * 0.9,
      matchTerm(term, around).strength * 0.8,
      counts ? matchTerm(term, before).strength * 0.5 : 0,
    );
    covered += (weights.get(term) ?? 0) * strength;
    if (about.includes(term)) {
      terms += weights.get(term) ?? 0;
      matched += (weights.get(term) ?? 0) * strength;
    }
  }
  // What the question is about must be there; how it frames that only ranks.
  if (terms > 0 && matched / terms < (counts && named ? ENOUGH_COUNTED : ENOUGH)) return 0;
  if (question.count !== null && !counts) return 0;
  const framed = (covered - matched) / (total - terms || 1);
  const fits = terms > 0 ? matched / terms : framed;
  // Items with paragraphs of their own are what the report itself takes for a list.
  const apart = list.intro && list.items.every(({ view: item }) => item !== list.intro) ? 0.1 : 0;
  const amount = question.amounts.some((words) =>
    intro.words
      .map(({ stem }) => stem)
      .join(' ')
      .includes(words),
  )
    ? 0.3
    : 0;
  return fits + apart + amount + framed * 0.2 + (counts ? 0.5 : 0) + (fit === 'same' ? 0.2 : 0);
}

function wordsAbove({ document, index, sentence }: SentenceView, library: Library): Word[] {
  return [index - 1, index - 2]
    .filter((at) => at >= 0 && document.sentences[at]!.section === sentence.section)
    .flatMap((at) => library.view(document, at).words);
}

/** An introduction this short ("We have realized:") goes on with the sentence before it, as "it has five parts" does. Words. */
const SHORT_INTRO = 6;

function introWords({ intro, document }: ReportList): string {
  if (!intro) return '';
  const first = intro.sentence.clauses[0] ?? intro.sentence;
  const before = document.sentences[intro.index - 1];
  const leans =
    before?.section === intro.sentence.section &&
    ((intro.words.length <= SHORT_INTRO && before.paragraph === intro.sentence.paragraph) ||
      leansBack(intro));
  return document.text.slice(leans ? before.start : first.start, first.end);
}

/** Under this, a list is about something else. */
const LEAST_SCORE = 0.5;

/** The enumerations that a question asks for, best first; none that leaves out what it is about. */
export function rankLists(question: Question, documents: Document[], library: Library): ScoredList[] {
  return documents
    .flatMap((document) => findLists(document, library))
    .map((list) => ({ list, score: scoreList(list, question, library) }))
    .filter(({ score }) => score >= LEAST_SCORE)
    .sort((a, b) => b.score - a.score);
}
