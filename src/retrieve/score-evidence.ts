import { contradictsExtreme } from '../language/contrasts.ts';
import type { SentenceView, Library } from '../library/library.ts';
import type { Question } from '../question/question.ts';
import { meetsConditions } from '../question/read-conditions.ts';
import { isDeed } from '../question/deeds.ts';
import type { Term } from '../question/read-terms.ts';
import type { Span } from '../types.ts';
import { settleUndated } from './settle-undated.ts';
import { indexBefore, indexClause, indexContext, indexHeadings, indexSentence } from './index-views.ts';
import { carriesOn, leansBack } from './words-before.ts';
import { fitsKind } from './fits-kind.ts';
import { matchTerm, stemsAsked, type IndexedWords } from './match-terms.ts';
import { matchPeriods, type PeriodFit } from './match-period.ts';

/** Why a sentence is, or is not, evidence for an answer. All parts from 0 to 1 unless said otherwise. */
export interface EvidenceFeatures {
  /** Share of the question's weight that stands in the best clause, the sentence, its headings or before it. */
  coverage: number;
  /** The same, counting only the sentence's own words. */
  ownCoverage: number;
  /** Weight share of the heaviest term that is nowhere. */
  missing: number;
  /** Weight share of the heaviest term, no name, that stands in other clauses or sentences only. */
  apart: number;
  /** How many deeds that the question speaks of ("spend", "approve") stand nowhere. */
  undone: number;
  /** A name of the question that is neither in the sentence, nor in its headings, nor in the report's title. */
  missingNames: string[];
  period: PeriodFit;
  /** Whether result or target fits what was asked; 0.5 where nothing was. */
  aspect: number;
  /** Whether the sentence has the kind of thing asked for: a figure, a date, a name. */
  type: number;
  /** 1 where the matched words stand side by side. */
  proximity: number;
  frame: number;
  /** Similarity of its passage among those found, 0 to 1; only ever a hint. */
  vector: number;
  /** BM25 score of its passage among those found, 0 to 1. */
  words: number;
  /** Whether it names the numbers that say of whom is asked ("those aged 60"). */
  ofGroup: boolean;
  /** Whether it speaks of the lowest where the highest was asked for, or the other way round. */
  opposed: boolean;
}

export interface Evidence {
  view: SentenceView;
  features: EvidenceFeatures;
  /** What evidence is ranked by. */
  score: number;
  /** Where the question's words stand, offsets into the document's text. */
  matched: Span[];
  /** The clause that covers most. */
  clause: Span;
}

/** How much a word counts that stands not in the clause itself. */
const SCOPE = { clause: 1, sentence: 0.8, heading: 0.55, before: 0.45, title: 0.9 };

export interface TermWeights {
  weights: Map<Term, number>;
  total: number;
  /** All stems by which the terms may be found. */
  asked: ReadonlySet<string>;
}

/**
 * A word that the corpus does not have may name what is missing, or put what is there in other words: it counts for
 * less than the rarest word, unless it is a name.
 */
export const WEIGHING = { unknown: 0.7, home: 0.2 };

/** Rare words decide; a word of the corpus's every sentence hardly counts. */
export function weighTerms(terms: Term[], library: Library): TermWeights {
  const { vocabulary } = library;
  const weights = new Map<Term, number>();
  for (const term of terms) {
    const options = term.alternatives
      .filter(({ stems }) => stems.every((stem) => vocabulary.has(stem)))
      .map(({ stems }) => Math.max(...stems.map((stem) => vocabulary.rarity(stem))));
    const rarity =
      options.length > 0 ? Math.min(...options) : vocabulary.rarity('') * (term.name ? 1 : WEIGHING.unknown);
    const home = term.alternatives[0]!.stems.every((stem) => library.isHome(stem));
    weights.set(term, rarity * term.importance * (home ? WEIGHING.home : 1));
  }
  return {
    weights,
    total: [...weights.values()].reduce((sum, weight) => sum + weight, 0),
    asked: stemsAsked(terms),
  };
}

const PERIOD_SCORE: Record<PeriodFit, number> = { same: 1, within: 0.7, edge: 0.45, unknown: 0.4, other: -1 };

function spread(at: number[]): number {
  if (at.length < 2) return 1;
  const sorted = [...at].sort((a, b) => a - b);
  const width = sorted.at(-1)! - sorted[0]! + 1;
  return Math.min(1, at.length / width + 0.2);
}

/** Whether a sentence itself names the one year in which something is asked to be so. */
function namesAskedYear({ text }: SentenceView, { kind, times }: Question): boolean {
  return kind === 'yes_no' && times.some(({ label }) => /^\d{4}$/u.test(label) && text.includes(label));
}

/**
 * Scores one sentence as evidence for a question.
 * @param weighed of the question's terms; the same for all sentences.
 */
export function scoreEvidence(
  view: SentenceView,
  question: Question,
  weighed: TermWeights,
  library: Library,
): Evidence {
  const { words, sentence, document } = view;
  const positions = indexSentence(view);
  const headingPositions = indexHeadings(view);
  const titlePositions = indexContext(view, library);
  let before: IndexedWords | undefined;
  const leans = leansBack(view);
  const { asked } = weighed;
  const own = question.terms.map((term) => ({
    term,
    match: matchTerm(term, positions, asked),
    weight: weighed.weights.get(term) ?? 0,
  }));

  let bestClause = { clause: sentence as Span, sum: -1 };
  for (const clause of sentence.clauses) {
    const insidePositions = indexClause(view, clause);
    const sum = own.reduce(
      (total, { term, match, weight }) =>
        total + (match.strength > 0 ? weight * matchTerm(term, insidePositions, asked).strength : 0),
      0,
    );
    if (sum > bestClause.sum) bestClause = { clause, sum };
  }
  const clausePositions = indexClause(view, bestClause.clause);

  let covered = 0;
  let ownCovered = 0;
  let missing = 0;
  let apart = 0;
  const missingNames: string[] = [];
  let undone = 0;
  const at: number[] = [];
  for (const { term, match, weight } of own) {
    const inClause = matchTerm(term, clausePositions, asked).strength;
    let strength = Math.max(inClause * SCOPE.clause, match.strength * SCOPE.sentence);
    ownCovered += weight * strength;
    const inTitle = matchTerm(term, titlePositions, asked).strength;
    if (strength < SCOPE.title) strength = Math.max(strength, inTitle * SCOPE.title);
    if (strength < SCOPE.heading)
      strength = Math.max(strength, matchTerm(term, headingPositions, asked).strength * SCOPE.heading);
    const within = strength;
    if (strength < SCOPE.before && (!term.name || leans || carriesOn(view, library, bestClause.clause.end))) {
      before ??= indexBefore(view, library);
      strength = Math.max(strength, matchTerm(term, before, asked).strength * SCOPE.before);
    }
    const elsewhere = within === 0 ? strength > 0 && !leans : match.strength > 0;
    if (inClause === 0 && elsewhere && !term.name) apart = Math.max(apart, weight);
    covered += weight * strength;
    if (strength === 0) {
      missing = Math.max(missing, weight);
      if (term.name) missingNames.push(term.text);
      if (isDeed(term)) undone++;
    }
    if (match.strength > 0) at.push(match.at[0]!);
  }
  const total = weighed.total || 1;
  const told = settleUndated(matchPeriods(sentence.period, question.times), question, document.year);
  // "I said last year that I will not raise it in 2021" tells something of 2021, too; no figure is taken from it.
  const period = told === 'other' && namesAskedYear(view, question) ? 'edge' : told;
  const frame =
    question.frame.filter((term) => matchTerm(term, positions).strength > 0).length /
    (question.frame.length || 1);
  const features: EvidenceFeatures = {
    coverage: covered / total,
    ownCoverage: ownCovered / total,
    missing: missing / total,
    apart: apart / total,
    undone,
    missingNames,
    period,
    aspect:
      question.aspect === null
        ? 0.5
        : question.aspect === sentence.period.kind
          ? 1
          : sentence.period.kind === 'other'
            ? 0.4
            : 0,
    type: fitsKind(question.kind, document.text.slice(bestClause.clause.start, bestClause.clause.end)),
    proximity: spread(at),
    frame,
    vector: 0,
    words: 0,
    ofGroup: meetsConditions(question.conditions, [
      ...positions.words,
      ...(leans && question.conditions.length > 0 ? indexBefore(view, library).words : []),
    ]),
    opposed: contradictsExtreme(
      question.text,
      document.text.slice(bestClause.clause.start, bestClause.clause.end),
    ),
  };
  const isHeading = document.paragraphs[sentence.paragraph]!.kind === 'heading';
  const score =
    features.coverage +
    features.ownCoverage * 0.3 +
    features.type * 0.2 +
    features.aspect * 0.15 +
    PERIOD_SCORE[period] * (question.times.length > 0 ? 0.3 : 0) +
    features.proximity * 0.08 +
    frame * 0.05 -
    (isHeading ? 0.3 : 0) -
    (features.opposed ? 0.4 : 0);
  const matched = own.flatMap(({ match }) =>
    match.at.map((i) => ({ start: words[i]!.start, end: words[i]!.end })),
  );
  return { view, features, score, matched, clause: bestClause.clause };
}
