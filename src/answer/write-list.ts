import { splitWords } from '../language/words.ts';
import type { Library } from '../library/library.ts';
import type { Question } from '../question/question.ts';
import { indexWords, matchTerm } from '../retrieve/match-terms.ts';
import { matchPeriods } from '../retrieve/match-period.ts';
import { weighTerms } from '../retrieve/score-evidence.ts';
import { escapeMarkdown, tidyQuote } from './cited-text.ts';
import { findLists, type ReportList } from './find-lists.ts';
import { judgeEvidence } from './judge-evidence.ts';
import { openWithPeriod } from './name-period.ts';
import { tellStatement } from './write-fact.ts';
import { findFigureEvidence, judgeFigure } from './write-figure.ts';
import type { FigureEvidence } from '../retrieve/score-figures.ts';
import { PASSED, written, type Material, type Writer, type Written } from './written.ts';

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

const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];

/** "the fifth of these", "the last task": which item is asked for; undefined for the whole list. */
function readPlace(text: string, length: number): number | undefined {
  const word =
    /\b(?:the )(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|\d{1,2}(?=st|nd|rd|th))(?:st|nd|rd|th)?\b(?= (?:of (?:these|them|the)|task|area|point|item|target|one|priority))/iu
      .exec(text)?.[1]
      ?.toLowerCase();
  if (!word) return undefined;
  const place = word === 'last' ? length : /^\d/u.test(word) ? Number(word) : ORDINALS.indexOf(word) + 1;
  return place >= 1 && place <= length ? place - 1 : undefined;
}

function tellItem(list: ReportList, place: number, { text }: Pick<Material, 'text'>): string {
  const { view, said } = list.items[place]!;
  return `${openWithPeriod(view.sentence.period, false)}, item ${place + 1} of ${list.items.length}: ${text.quote(view, said)}.`;
}

/** "12 candidate projects": a number of things that the sentence goes on to name, or does not. */
function findAnnouncement(material: Material): { announced: FigureEvidence; listed: boolean } | undefined {
  const [announced] = findFigureEvidence(material).filter(
    (candidate) =>
      candidate.figure.unit === '' &&
      candidate.figure.measure === 'level' &&
      (candidate.figure.value ?? 0) > 1 &&
      judgeFigure(candidate, material.question) === 'answers' &&
      candidate.precision >= 0.3,
  );
  if (!announced) return undefined;
  const { count } = material.question;
  if (count !== null && announced.figure.value !== count) return undefined;
  const behind = announced.view.document.text.slice(announced.figure.end, announced.view.sentence.end);
  return {
    announced,
    listed: /\b(?:such as|including|include|namely|like|that is|as follows|for example)\b|:\s/iu.test(behind),
  };
}

function writeAnnounced(material: Material): Written {
  const found = findAnnouncement(material);
  if (!found || found.listed) return PASSED;
  const { figure, view } = found.announced;
  const nearest = material.evidence.filter((candidate) => candidate.view === view);
  return {
    status: 'refused',
    reason: 'announced_not_listed',
    message: `The report gives the number (${escapeMarkdown(figure.text)}: ${escapeMarkdown(figure.indicator)}), but does not list them.`,
    nearest,
  };
}

/** A list that the report itself makes, whole; else the statements that name such things. */
export const writeList: Writer = (material) => {
  const { question, library, documents, evidence } = material;
  const lists: ScoredList[] = documents
    .flatMap((document) => findLists(document, library))
    .map((list) => ({ list, score: scoreList(list, question, library) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const [found] = lists;
  if (found && found.score >= 0.5) {
    const place = readPlace(question.text, found.list.items.length);
    return written(
      place === undefined ? tellList(found.list, material) : tellItem(found.list, place, material),
    );
  }
  const announced = writeAnnounced(material);
  if (announced.status === 'refused') return announced;
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
  if (chosen.length === 1) return written(`${tellStatement(best, material, 90, true)}.`);
  return written(chosen.map((statement) => `- ${tellStatement(statement, material, 60, true)}`).join('\n'));
};
