import { contradictsExtreme } from '../language/contrasts.ts';
import { splitWords, isStopword } from '../language/words.ts';
import type { Library, SentenceView } from '../library/library.ts';
import type { Question } from '../question/question.ts';
import { importanceOf } from '../question/light-words.ts';
import { isDeedDone } from '../question/deeds.ts';
import { meetsConditions } from '../question/read-conditions.ts';
import type { Figure, Span } from '../types.ts';
import { indexBefore, indexClause, indexContext, indexHeadings, indexSentence } from './index-views.ts';
import { carriesOn, leansBack } from './words-before.ts';
import { fitsPeriod, saysSameSpan } from './fits-period.ts';
import { countsWhatIsAsked, fitsQuantity, type Counting, holdsAmounts } from './fits-quantity.ts';
import type { PeriodFit } from './match-period.ts';
import { movesOf } from './moves-of-figure.ts';
import { isToldByComparator, nearestToAmounts } from './meets-bounds.ts';
import { isOwner, ownsInClause } from './owns-figure.ts';
import { indexWords, matchTerm, type IndexedWords } from './match-terms.ts';
import { clauseOf } from './clause-of-figure.ts';
import { hasRival } from './has-rival.ts';
import { isBase, isReference } from './reference-figures.ts';
import { settleUndated } from './settle-undated.ts';
import type { TermWeights } from './score-evidence.ts';

/** A figure of the ledger as an answer to a question. */
export interface FigureEvidence {
  figure: Figure;
  view: SentenceView;
  /** Share of the question's weight that the indicator carries, its surroundings counting for less. */
  coverage: number;
  /** The same, counting the indicator and its clause alone. */
  ownCoverage: number;
  missing: number;
  /** The same of deeds that stand nowhere ("banned"). */
  undone: number;
  missingNames: string[];
  /** The same, counting the indicator alone. */
  indicatorCoverage: number;
  /** Share of the indicator's words that the question asked for. */
  precision: number;
  period: PeriodFit;
  /** Whether result or target is what was asked for. */
  aspect: boolean;
  /** Whether it is the kind of quantity asked for: a percentage, an amount, a count, a rank, a change. */
  kind: number;
  counting: Counting;
  score: number;
  clause: Span;
  matched: Span[];
}

/** What a question's word counts by where it stands. */
const SCOPE = {
  indicator: 1,
  clause: 0.8,
  sentence: 0.55,
  heading: 0.5,
  title: 0.9,
  before: 0.45,
  leaning: 0.75,
};

const PERIOD_SCORE: Record<PeriodFit, number> = {
  same: 0.25,
  within: 0.12,
  edge: 0.1,
  unknown: 0,
  other: -0.6,
};

/** What a figure that others are measured against is worth. */
const REFERENCE = 0.7;

const LIGHTEST = 0.15; // need not be asked for

/** What a figure is worth by what it counts. */
const COUNTING: Record<Counting, number> = { yes: 1, perhaps: 0.6, no: 0, 'no count asked': 1 };

interface Scopes {
  indicator: IndexedWords;
  clause: IndexedWords;
  sentence: IndexedWords;
  heading: IndexedWords;
  title: IndexedWords;
  /** What the sentence takes as said. */
  before: IndexedWords;
}

function scoreOne(
  figure: Figure,
  view: SentenceView,
  question: Question,
  weighed: TermWeights,
  shared: Pick<Scopes, 'sentence' | 'heading' | 'title' | 'before'>,
  library: Library,
): FigureEvidence {
  const { document } = view;
  const clause = clauseOf(view, figure);
  const leans = leansBack(view);
  const carries = leans || carriesOn(view, library, figure.start);
  const indicatorWords = splitWords(figure.indicator);
  // What stands behind the comma says how it is measured: "GDP, annual increase".
  const named = splitWords(figure.indicator.split(',')[0]!).length;
  const spoken = [...indicatorWords, ...movesOf(figure)];
  const scopes: Scopes = {
    ...shared,
    indicator: indexWords(spoken),
    clause: indexClause(view, clause),
  };
  let covered = 0;
  let own = 0;
  let indicator = 0;
  let missing = 0;
  const missingNames: string[] = [];
  const { asked } = weighed;
  const namedAt = new Set<number>();
  const matched: Span[] = [{ start: figure.start, end: figure.end }];
  let told = 0;
  let rival = false;
  let undone = 0;
  for (const [i, term] of question.terms.entries()) {
    const weight = weighed.weights.get(term) ?? 0;
    if (isToldByComparator(term, figure)) {
      told += weight;
      continue;
    }
    const owner = isOwner(term, question.terms);
    const inIndicator = matchTerm(term, scopes.indicator, asked);
    inIndicator.at.filter((at) => at < named).forEach((at) => namedAt.add(at));
    const inClause = matchTerm(term, scopes.clause, asked);
    const inSentence = matchTerm(term, scopes.sentence, asked);
    // A name elsewhere in the clause ("the fifth place in Zhejiang") does not make the figure that name's.
    const near = Math.max(
      inIndicator.strength * SCOPE.indicator,
      owner && !ownsInClause(term, inClause.at, scopes, document) ? 0 : inClause.strength * SCOPE.clause,
    );
    const strength = Math.max(
      near,
      owner ? 0 : inSentence.strength * SCOPE.sentence,
      matchTerm(term, scopes.heading, asked).strength * SCOPE.heading,
      matchTerm(term, scopes.before, asked).strength *
        (leans ? SCOPE.leaning : owner && !carries ? 0 : SCOPE.before),
      matchTerm(term, scopes.title, asked).strength * SCOPE.title,
    );
    covered += weight * strength;
    indicator +=
      weight * Math.max(inIndicator.strength, matchTerm(term, scopes.title, asked).strength * SCOPE.title);
    own +=
      weight *
      Math.max(
        near,
        leans ? matchTerm(term, scopes.before, asked).strength * SCOPE.leaning : 0,
        matchTerm(term, scopes.title, asked).strength * SCOPE.title,
      );
    if (strength === 0) {
      rival ||= hasRival(term, question.terms[i + 1], question, spoken, library);
      // A word of change or of little meaning may be put otherwise.
      if (term.importance > 0.6) missing = Math.max(missing, weight);
      if (isDeedDone(term)) undone += weight;
      if (owner) missingNames.push(term.text);
    }
    matched.push(...inSentence.at.map((at) => ({ start: view.words[at]!.start, end: view.words[at]!.end })));
  }
  const total = weighed.total - told || 1;
  // "The enhanced grant" is the grant.
  const content = indicatorWords
    .slice(0, named)
    .filter(
      ({ text, base }, at) => namedAt.has(at) || (!isStopword(text) && importanceOf(base) > LIGHTEST),
    ).length;
  const fit = fitsPeriod(figure, question);
  const period =
    fit === 'unknown' && saysSameSpan(question.text, document.text.slice(clause.start, clause.end))
      ? 'within'
      : settleUndated(fit, question, document.year);
  const counting = countsWhatIsAsked(
    question,
    figure.indicator,
    document.text.slice(figure.end, figure.end + 60),
  );
  const kind =
    rival ||
    isBase(figure, document) ||
    contradictsExtreme(question.text, document.text.slice(clause.start, clause.end)) ||
    !holdsAmounts(question, scopes.clause) ||
    !meetsConditions(question.conditions, [...shared.sentence.words, ...(leans ? shared.before.words : [])])
      ? 0
      : COUNTING[counting] * fitsQuantity(question, figure) * (isReference(figure, document) ? REFERENCE : 1);
  const aspect =
    question.aspect === null || figure.period.kind === 'other' || figure.period.kind === question.aspect;
  const precision = namedAt.size / (content || 1);
  const coverage = covered / total;
  const score =
    coverage +
    (own / total) * 0.3 +
    precision * 0.25 +
    PERIOD_SCORE[period] +
    kind * 0.3 +
    (aspect ? 0.15 : 0);
  return {
    figure,
    view,
    coverage,
    ownCoverage: own / total,
    indicatorCoverage: indicator / total,
    missing: missing / total,
    undone: undone / total,
    missingNames,
    precision,
    period,
    aspect,
    kind,
    counting,
    score,
    clause,
    matched,
  };
}

/** Scores the figures of some sentences as answers to a question. Best first. */
export function scoreFigures(
  views: SentenceView[],
  question: Question,
  weighed: TermWeights,
  library: Library,
): FigureEvidence[] {
  const scored = views.flatMap((view) => {
    const figures = library.figuresOf(view.document, view.index);
    if (figures.length === 0) return [];
    const shared = {
      sentence: indexSentence(view),
      heading: indexHeadings(view),
      title: indexContext(view, library),
      before: indexBefore(view, library),
    };
    const scores = figures.map((figure) => scoreOne(figure, view, question, weighed, shared, library));
    // "187 accused in 32 cases": beside one that counts people, the other does not.
    const counted = scores.some(({ counting }) => counting === 'yes');
    const ofAmounts = nearestToAmounts(scores, question);
    return scores.map((one) =>
      (counted && one.counting === 'perhaps') || (ofAmounts && !ofAmounts.includes(one))
        ? { ...one, kind: 0 }
        : one,
    );
  });
  // Of the two ends of "from … to …" the later is meant, where no time was asked for.
  return scored.sort(
    (a, b) => b.score - a.score || (b.figure.period.to ?? '').localeCompare(a.figure.period.to ?? ''),
  );
}
