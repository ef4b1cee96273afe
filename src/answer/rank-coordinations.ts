import { splitWords } from '../language/words.ts';
import type { Question } from '../question/question.ts';
import type { Term } from '../question/read-terms.ts';
import { indexWords, matchTerm, type IndexedWords } from '../retrieve/match-terms.ts';
import { indexBefore } from '../retrieve/index-views.ts';
import { weighTerms, type Evidence, type TermWeights } from '../retrieve/score-evidence.ts';
import type { Span } from '../types.ts';
import { askedThing } from './asked-thing.ts';
import { DECISION, judgeEvidence, MEANT } from './judge-evidence.ts';
import { readCoordinations, type Coordination } from './read-coordinations.ts';
import type { Material } from './written.ts';

export interface FoundCoordination extends Coordination {
  evidence: Evidence;
  /** Share of the question's weight that leads up to the list or stands in its items. */
  coverage: number;
  score: number;
  /** What the list is of, where the items themselves say it: "railways" among railways and highways. */
  category: Term[];
  /** Whether the words that lead up to it name the kind of thing asked for. */
  ofKind: boolean;
  /** Whether they name it just as the question does. */
  named: boolean;
}

/** How much a word counts that is said of the items, in one of them, behind them, or elsewhere in the sentence. */
const SCOPE = { lead: 1, items: 0.9, behind: 0.8, elsewhere: 0.45, before: 0.4 };
const SAID = 0.33;

const ALTERNATIVES = /^[\s,]*(?:and|or|and\/or|,)\s+$/iu;

/** "projects and landmarks": things asked for together, of which a list need hold one. */
function groupAlternatives({ text, terms }: Question, category: Term[]): Term[][] {
  const groups: Term[][] = [];
  for (const term of terms) {
    const last = groups.at(-1)?.at(-1);
    const between = last && text.slice(text.indexOf(last.text) + last.text.length, text.indexOf(term.text));
    const joined =
      last && category.includes(last) && category.includes(term) && ALTERNATIVES.test(between ?? '');
    if (joined) groups.at(-1)!.push(term);
    else groups.push([term]);
  }
  return groups;
}

function indexAt(text: string, { start, end }: Span): IndexedWords {
  return indexWords(splitWords(text.slice(start, end)));
}

/** What a list gains whose lead names the kind of thing just as the question does: "leading industries". */
const TOGETHER = 0.3;

function standsTogether(category: Term[], lead: IndexedWords): boolean {
  const places = category.map((term) => matchTerm(term, lead).at[0]);
  return (
    places.length > 1 && places.every((at, i) => at !== undefined && (i === 0 || at === places[i - 1]! + 1))
  );
}

function scoreOne(
  coordination: Coordination,
  evidence: Evidence,
  question: Question,
  { weights }: TermWeights,
  before: IndexedWords,
): FoundCoordination | undefined {
  const { text } = evidence.view.document;
  const { sentence } = evidence.view;
  const lead = indexAt(text, coordination.lead);
  const items = coordination.items.map((item) => indexAt(text, item));
  const behind = indexAt(text, coordination.behind);
  const whole = indexAt(text, sentence);
  const strengthIn = (term: Term) => ({
    lead: matchTerm(term, lead).strength,
    items: Math.max(...items.map((item) => matchTerm(term, item).strength)),
  });
  const category = askedThing(question);
  let covered = 0;
  let said = 0;
  let total = 0;
  for (const group of groupAlternatives(question, category)) {
    const weight = Math.max(...group.map((term) => weights.get(term) ?? 0));
    const inside = group.map(strengthIn);
    const near = Math.max(...inside.flatMap((one) => [one.lead * SCOPE.lead, one.items * SCOPE.items]));
    const around = group.flatMap((term) => [
      matchTerm(term, behind).strength * SCOPE.behind,
      matchTerm(term, whole).strength * SCOPE.elsewhere,
      matchTerm(term, before).strength * SCOPE.before,
    ]);
    total += weight;
    covered += weight * Math.max(near, ...around);
    const leaning = group.map((term) => matchTerm(term, before).strength * SCOPE.before);
    said += weight * Math.max(...inside.flatMap((one) => [one.lead, one.items]), ...leaning);
  }
  const coverage = covered / (total || 1);
  if (said / (total || 1) < SAID) return undefined;
  const told = category.filter((term) => Math.max(...Object.values(strengthIn(term))) > 0);
  // What is asked for stands in the sentence, but is not what is listed.
  if (told.length === 0 && category.some((term) => matchTerm(term, whole).strength > 0)) return undefined;
  // What is meant may be put otherwise, but then all else must stand there.
  const ofThing = told.some(({ importance }) => importance === 1);
  if (category.length > 0 && !ofThing && coverage < DECISION.coverage) return undefined;
  // A mere subject of two ("areas and yields rank first") is no list.
  if (told.length === 0 && coordination.items.length === 2 && lead.words.length === 0) return undefined;
  const ofItems = told.filter((term) => matchTerm(term, lead).strength === 0);
  const many = coordination.items.length > 2 ? 0.1 : 0;
  const named = standsTogether(category, lead);
  const score =
    coverage + many + (named ? TOGETHER : 0) + (told.length > 0 ? 0.15 : 0) + evidence.score * 0.2;
  return {
    ...coordination,
    evidence,
    coverage,
    category: ofItems,
    ofKind: told.length > ofItems.length,
    named,
    score,
  };
}

const MOST_SENTENCES = 12;
const MOST_TOPICS = 3;

function spellsOut({ view, features }: Evidence): boolean {
  return (
    features.coverage >= MEANT.coverage &&
    features.missing <= MEANT.missing &&
    features.missingNames.length === 0 &&
    features.period !== 'other' &&
    /\b(?:such (?:as|\p{Ll})|including|namely)\b|:\s/iu.test(view.text)
  );
}

/** "10 new companies, 15 new schools" name none of them. */
function isCounted({ items, evidence }: FoundCoordination): boolean {
  return items.every(({ start }) => /^\s*\d/u.test(evidence.view.document.text.slice(start, start + 4)));
}

/** "Which districts are to integrate with A, B and C?": what the question names itself is not what it asks for. */
function isNamedByQuestion({ items, evidence }: FoundCoordination, { text }: Question): boolean {
  const asked = text.toLowerCase();
  const named = items.filter(({ start, end }) =>
    asked.includes(evidence.view.document.text.slice(start, end).trim().toLowerCase()),
  );
  return named.length > 1 && named.length * 2 > items.length;
}

/** The lists inside sentences that answer, best first. */
export function rankCoordinations({ question, evidence, library }: Material): FoundCoordination[] {
  // A question that names no kind of thing asks what is said about something.
  if (askedThing(question).length === 0) return [];
  const weighed = weighTerms(question.terms, library);
  const answering = evidence.filter((candidate) => judgeEvidence(candidate, question) === 'answers');
  // What a topic sentence says, the sentences of its paragraph spell out with less of the question's words.
  const paragraphs = new Set(
    answering.slice(0, MOST_TOPICS).map(({ view }) => view.document.paragraphs[view.sentence.paragraph]),
  );
  const candidates = evidence.filter(
    (candidate) =>
      answering.includes(candidate) ||
      (paragraphs.has(candidate.view.document.paragraphs[candidate.view.sentence.paragraph]) &&
        spellsOut(candidate)),
  );
  return candidates
    .slice(0, MOST_SENTENCES)
    .flatMap((candidate) =>
      readCoordinations(candidate.view.document, candidate.view.sentence).flatMap(
        (coordination) =>
          scoreOne(coordination, candidate, question, weighed, indexBefore(candidate.view, library)) ?? [],
      ),
    )
    .filter(
      (found) =>
        (question.count === null || (question.count === found.items.length && !isCounted(found))) &&
        !isNamedByQuestion(found, question),
    )
    .sort((a, b) => b.score - a.score);
}
