import { splitWords } from '../language/words.ts';
import type { Library } from '../library/library.ts';
import type { Question } from '../question/question.ts';
import { indexWords, matchTerm } from '../retrieve/match-terms.ts';
import { matchPeriods } from '../retrieve/match-period.ts';
import { weighTerms } from '../retrieve/score-evidence.ts';
import { tidyQuote } from './cited-text.ts';
import { findLists, type ReportList } from './find-lists.ts';
import { judgeEvidence } from './judge-evidence.ts';
import { openWithPeriod } from './name-period.ts';
import { tellStatement } from './write-fact.ts';
import { PASSED, written, type Material, type Writer } from './written.ts';

/** How much of a question an enumeration's introduction and heading must carry. */
const ENOUGH = 0.75;
const MOST_STATEMENTS = 6;

interface ScoredList {
  list: ReportList;
  score: number;
}

function scoreList(list: ReportList, question: Question, library: Library): number {
  const view = list.intro ?? list.items[0]?.view;
  if (!view) return 0;
  const fit = matchPeriods(view.sentence.period, question.times);
  if (question.times.length > 0 && fit === 'other') return 0;
  const all = [...question.terms, ...question.frame];
  const { weights, total } = weighTerms(all, library);
  const intro = indexWords(splitWords(list.intro ? introWords(list) : (list.heading.at(-1) ?? '')));
  const around = indexWords(splitWords(list.heading.join(' . ')));
  let covered = 0;
  let terms = 0;
  let matched = 0;
  for (const term of all) {
    const strength = Math.max(matchTerm(term, intro).strength, matchTerm(term, around).strength * 0.8);
    covered += (weights.get(term) ?? 0) * strength;
    if (question.terms.includes(term)) {
      terms += weights.get(term) ?? 0;
      matched += (weights.get(term) ?? 0) * strength;
    }
  }
  // What the question is about must be there; how it frames that only ranks.
  if (terms > 0 && matched / terms < ENOUGH) return 0;
  const counted = question.count !== null && question.count === list.items.length ? 0.5 : 0;
  if (question.count !== null && counted === 0) return 0;
  return covered / (total || 1) + counted + (fit === 'same' ? 0.2 : 0);
}

function introWords({ intro, document }: ReportList): string {
  if (!intro) return '';
  const first = intro.sentence.clauses[0] ?? intro.sentence;
  return document.text.slice(first.start, first.end);
}

function tellList({ document, intro, items }: ReportList, { text }: Pick<Material, 'text'>): string {
  const period = (intro ?? items[0]!.view).sentence.period;
  const opening =
    period.label === 'undated' ? 'The report names' : `${openWithPeriod(period, false)}, the report names`;
  const lines = items.map(
    ({ view, said }) =>
      `- “${tidyQuote(document.text.slice(said.start, said.end)).replace(/\.$/u, '')}” ${text.cite(view, said)}`,
  );
  return `${opening} ${items.length} items:\n\n${lines.join('\n')}`;
}

/** A list that the report itself makes, whole; else the statements that name such things. */
export const writeList: Writer = (material) => {
  const { question, library, documents, evidence } = material;
  const lists: ScoredList[] = documents
    .flatMap((document) => findLists(document, library))
    .map((list) => ({ list, score: scoreList(list, question, library) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  if (lists[0] && lists[0].score >= 0.5) return written(tellList(lists[0].list, material));
  const answering = evidence.filter((candidate) => judgeEvidence(candidate, question) === 'answers');
  const [best] = answering;
  if (!best) return PASSED;
  const chosen = answering
    .filter(
      ({ features, view }) =>
        features.coverage >= best.features.coverage - 0.12 && view.document === best.view.document,
    )
    .slice(0, MOST_STATEMENTS)
    .sort((a, b) => a.view.index - b.view.index);
  if (chosen.length === 1) return written(`${tellStatement(best, material, 90)}.`);
  return written(chosen.map((statement) => `- ${tellStatement(statement, material, 60)}`).join('\n'));
};
