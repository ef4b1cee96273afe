import { splitWords, isStopword } from '../language/words.ts';
import type { Library, SentenceView } from '../library/library.ts';
import type { Question } from '../question/question.ts';
import type { Document, Figure, Span } from '../types.ts';
import { leansBack, wordsBefore } from './words-before.ts';
import { contrastsOf } from '../language/contrasts.ts';
import type { Term } from '../question/read-terms.ts';
import { matchPeriod, type PeriodFit } from './match-period.ts';
import { indexWords, matchTerm, type IndexedWords } from './match-terms.ts';
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

const ASKS_SHARE = /\b(?:percent(?:age)?|per cent|proportion|share|fraction|rate|%|intensity)\b/iu;
const ASKS_RANK = /\b(?:rank\w*|position|place|placed|first|top)\b/iu;
const ASKS_COUNT = /\bhow many\b|\bnumber of\b/iu;
const ASKS_MONEY =
  /\bhow much (?:money|will .* cost|was spent|did .* (?:spend|invest|cost))\b|\bbudget of\b|\bspent\b|\bcost\b/iu;
const ASKS_LEVEL = /\bhow (?:big|large|high) (?:is|was|will|are|were)\b/iu;

const MOVES = { up: 'growth grow increase rise', down: 'decline decrease fall reduction' };

/** "How many hospitals …": the words that say what is counted. */
const COUNTED =
  /\bhow many (?:of the |more |new |additional |extra )*([^?,]+?)(?=\s+(?:are|is|were|was|will|did|do|does|has|have|had|would|should|can|could|there|in|to|over|by|for|per|at|on|with|during|from|under|within)\b|[?,]|$)/iu;

const UNITS =
  /^(?:yuan|dollars?|euros?|pounds?|percent|per cent|percentage points|hectares?|kilomet(?:er|re)s?|square \p{L}+|tons?|tonnes?|years?|months?|days?|times?|points?|places?)\b/iu;

/** What is counted stands before such a word: "parking spaces in hospitals" are no hospitals. */
const PLACED = /\s(?:in|at|from|by|with|on|among|under|to|into|within|against)\s/u;

/** Whether a count counts what was asked for: true where the question is for no count. */
function countsWhatIsAsked(question: Question, indicator: string): boolean {
  const counted = COUNTED.exec(question.text)?.[1];
  if (!counted || UNITS.test(counted)) return true;
  const asked = question.terms.filter(
    ({ text, importance }) => importance === 1 && counted.toLowerCase().includes(text.toLowerCase()),
  );
  if (asked.length === 0) return true;
  const bare = indicator.replace(
    /^(?:the )?(?:numbers?|pieces?|units?|sets?|types?|kinds?|rounds?) of (?:the )?/iu,
    '',
  );
  // "centers of high-tech enterprises" are centers; "lighting quality of classrooms" may be counted in classrooms.
  const head = indexWords(splitWords(bare.split(PLACED)[0]!.replace(/(?<=\p{L}s) of .*$/u, '')));
  return asked.some((term) => matchTerm(term, head).strength > 0);
}

/** "How many 100-billion-yuan enterprises?": an amount in the question must stand beside the figure. */
function holdsAmounts({ kind, amounts }: Question, clause: IndexedWords): boolean {
  return kind === 'yes_no' || amounts.every((amount) => clause.positions.has(amount));
}

function isMoney(unit: string): boolean {
  return /^(?:yuan|rmb|usd|us\$|s\$|\$|£|€|eur|gbp|sgd)/iu.test(unit);
}

/** Whether a figure's unit and measure are what the question's form asks for; 0 to 1. */
export function fitsQuantity({ text, change }: Pick<Question, 'text' | 'change'>, figure: Figure): number {
  const share = figure.unit === '%' || figure.unit.includes('percent');
  const byHow = /\bby how (?:much|many)\b/iu.test(text);
  if (ASKS_RANK.test(text) !== (figure.measure === 'rank')) return figure.measure === 'rank' ? 0.2 : 0.6;
  if (ASKS_COUNT.test(text) && (share || isMoney(figure.unit)))
    return /\bhow many (?:yuan|dollars|percent|hectares|kilomet)/iu.test(text) ? 0.9 : 0.1;
  if (/\b(?:percent(?:age)?|per cent|proportion|%)\b/iu.test(text) && !share) return 0.1;
  if (ASKS_SHARE.test(text) && !share && figure.unit !== ':1') return 0.5;
  if (ASKS_MONEY.test(text) && !isMoney(figure.unit)) return 0.4;
  if (byHow) return figure.measure === 'change' ? 1 : 0.6;
  if (change && !ASKS_LEVEL.test(text)) return figure.measure === 'change' ? 1 : 0.7;
  return figure.measure === 'change' ? 0.75 : 1;
}

function isOneYear({ from, to }: { from?: string; to?: string }): boolean {
  return from?.slice(0, 4) === to?.slice(0, 4);
}

/** A figure's time against the asked ones. An end of a span of years counts as its year, for levels only. */
export function fitsPeriod({ period, measure }: Figure, { times }: Question): PeriodFit {
  if (times.length === 0) return 'unknown';
  const fits = times.map((time): PeriodFit => {
    const fit = matchPeriod(period, time);
    if (fit === 'edge') return measure !== 'change' && period.to === time.to ? 'edge' : 'other';
    // The growth of one year is not that of the years it lies in.
    return fit === 'within' && measure === 'change' && isOneYear(period) && !isOneYear(time) ? 'other' : fit;
  });
  return (
    (['same', 'within', 'edge', 'unknown', 'other'] as const).find((fit) => fits.includes(fit)) ?? 'other'
  );
}

const PERIOD_SCORE: Record<PeriodFit, number> = {
  same: 0.25,
  within: 0.12,
  edge: 0.1,
  unknown: 0,
  other: -0.6,
};

function clauseOf({ sentence }: SentenceView, figure: Figure): Span {
  return sentence.clauses.find(({ start, end }) => start <= figure.start && figure.end <= end) ?? sentence;
}

const PROVINCE: ReadonlySet<string> = new Set(splitWords('province').map(({ base }) => base));

/**
 * Whose figure it is, and which of two: a name, "the province", "rural". Elsewhere in the clause ("the fifth in
 * Zhejiang") it does not make the figure that one's.
 */
function isOwner({ name, alternatives }: Term): boolean {
  const bases = alternatives[0]!.bases;
  return name || (bases.length === 1 && (PROVINCE.has(bases[0]!) || contrastsOf(bases[0]!) !== undefined));
}

/** "the fifth in Zhejiang": a name behind such a word only says where. */
const ONLY_PLACES = /\b(?:in|of|from|among|at|within|across)\s+(?:the\s+)?$/iu;

/**
 * Whether an owner that stands in the figure's clause, but not in its indicator, may be its owner: a name that is no
 * mere place ("MTI expects …"); of two that contrast, the one that the indicator does not contradict.
 */
function ownsInClause(
  { name, alternatives }: Term,
  at: number[],
  { indicator, clause }: Pick<Scopes, 'indicator' | 'clause'>,
  { text }: Document,
): boolean {
  const word = clause.words[at[0] ?? -1];
  if (!word) return false;
  if (name) return !ONLY_PLACES.test(text.slice(Math.max(0, word.start - 20), word.start));
  const family = contrastsOf(alternatives[0]!.bases[0]!) ?? [];
  return family.length > 0 && !indicator.words.some(({ base }) => family.includes(base));
}

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
): FigureEvidence {
  const { document } = view;
  const clause = clauseOf(view, figure);
  const leans = leansBack(view);
  const indicatorWords = splitWords(figure.indicator);
  // What stands behind the comma says how it is measured: "GDP, annual increase".
  const named = splitWords(figure.indicator.split(',')[0]!).length;
  // The measure says what the verb said: "GDP grew by 8.5%" is GDP growth.
  const told = [
    ...indicatorWords,
    ...splitWords(figure.measure === 'change' ? MOVES[figure.direction < 0 ? 'down' : 'up'] : ''),
  ];
  const scopes: Scopes = {
    ...shared,
    indicator: indexWords(told),
    clause: indexWords(view.words.filter(({ start, end }) => start >= clause.start && end <= clause.end)),
  };
  let covered = 0;
  let own = 0;
  let indicator = 0;
  let missing = 0;
  const missingNames: string[] = [];
  const asked = new Set<number>();
  const matched: Span[] = [{ start: figure.start, end: figure.end }];
  for (const term of question.terms) {
    const weight = weighed.weights.get(term) ?? 0;
    const inIndicator = matchTerm(term, scopes.indicator);
    inIndicator.at.filter((at) => at < named).forEach((at) => asked.add(at));
    const inClause = matchTerm(term, scopes.clause);
    const inSentence = matchTerm(term, scopes.sentence);
    // A name elsewhere in the clause ("the fifth place in Zhejiang") does not make the figure that name's.
    const near = Math.max(
      inIndicator.strength * SCOPE.indicator,
      isOwner(term) && !ownsInClause(term, inClause.at, scopes, document)
        ? 0
        : inClause.strength * SCOPE.clause,
    );
    const strength = Math.max(
      near,
      isOwner(term) ? 0 : inSentence.strength * SCOPE.sentence,
      matchTerm(term, scopes.heading).strength * SCOPE.heading,
      matchTerm(term, scopes.before).strength * (leans ? SCOPE.leaning : isOwner(term) ? 0 : SCOPE.before),
      matchTerm(term, scopes.title).strength * SCOPE.title,
    );
    covered += weight * strength;
    indicator +=
      weight * Math.max(inIndicator.strength, matchTerm(term, scopes.title).strength * SCOPE.title);
    own +=
      weight *
      Math.max(
        near,
        leans ? matchTerm(term, scopes.before).strength * SCOPE.leaning : 0,
        matchTerm(term, scopes.title).strength * SCOPE.title,
      );
    if (strength === 0) {
      // A word of change or of little meaning may be put otherwise.
      if (term.importance > 0.6) missing = Math.max(missing, weight);
      if (isOwner(term)) missingNames.push(term.text);
    }
    matched.push(...inSentence.at.map((at) => ({ start: view.words[at]!.start, end: view.words[at]!.end })));
  }
  const total = weighed.total || 1;
  const content = indicatorWords.slice(0, named).filter(({ text }) => !isStopword(text)).length;
  const period = settleUndated(fitsPeriod(figure, question), question, view.document.year);
  const kind =
    countsWhatIsAsked(question, figure.indicator) && holdsAmounts(question, scopes.clause)
      ? fitsQuantity(question, figure)
      : 0;
  const aspect =
    question.aspect === null || figure.period.kind === 'other' || figure.period.kind === question.aspect;
  const precision = asked.size / (content || 1);
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
    missingNames,
    precision,
    period,
    aspect,
    kind,
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
      sentence: indexWords(view.words),
      heading: indexWords(splitWords(view.headingPath.join(' . '))),
      title: indexWords(library.contextWords(view.document)),
      before: indexWords(wordsBefore(view, library)),
    };
    return figures.map((figure) => scoreOne(figure, view, question, weighed, shared));
  });
  // Of the two ends of "from … to …" the later is meant, where no time was asked for.
  return scored.sort(
    (a, b) => b.score - a.score || (b.figure.period.to ?? '').localeCompare(a.figure.period.to ?? ''),
  );
}
