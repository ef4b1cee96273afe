import { COUNT_WORDS, ORDINALS } from '../language/ordinals.ts';
import { splitWords } from '../language/words.ts';
import { indexWords, matchTerm } from '../retrieve/match-terms.ts';
import type { Evidence } from '../retrieve/score-evidence.ts';
import type { Figure } from '../types.ts';
import { escapeMarkdown, tidyQuote } from './cited-text.ts';
import type { ReportList } from './find-lists.ts';
import { rankLists } from './rank-lists.ts';
import { judgeEvidence } from './judge-evidence.ts';
import { openWithPeriod } from './name-period.ts';
import { writeKinds } from './write-kinds.ts';
import { writeFigure } from './write-figure.ts';
import { tellStatement } from './write-fact.ts';
import { LONGEST_COUNT, writeCoordination } from './write-coordination.ts';
import { PASSED, written, type Material, type Writer, type Written } from './written.ts';

const MOST_STATEMENTS = 6;

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

/** Words behind a number of things that go on to name them. */
const LISTS =
  /\b(?:such as|including|include|namely|like|that is|as follows|for example)\b|:(?:\s|$)|\s[–—-]\s/iu;

/** A number of things in a sentence that answers, with the sentence. */
function findAnnouncement({
  question,
  evidence,
  library,
}: Material): { figure: Figure; evidence: Evidence } | undefined {
  for (const candidate of evidence.filter((one) => judgeEvidence(one, question) === 'answers').slice(0, 3)) {
    const figure = library
      .figuresOf(candidate.view.document, candidate.view.index)
      .filter(
        ({ unit, measure, value, period }) =>
          unit === '' &&
          measure === 'level' &&
          (value ?? 0) > 1 &&
          (question.aspect === null || period.kind === 'other' || period.kind === question.aspect) &&
          (question.count === null || value === question.count),
      )
      .find(({ indicator }) =>
        question.terms.some((term) => matchTerm(term, indexWords(splitWords(indicator))).strength > 0),
      );
    if (figure) return { figure, evidence: candidate };
  }
  return undefined;
}

/** How far behind a name the words stand that go on to list what it stands for. Characters. */
const NEAR_NAME = 30;

/** "improve “seven mechanisms”": a name that holds the number, in a sentence that lists nothing. */
function findNamedNumber({ question, evidence }: Material): Written | undefined {
  const word = question.count === null ? undefined : (COUNT_WORDS[question.count] ?? String(question.count));
  const best = evidence.find((candidate) => judgeEvidence(candidate, question) === 'answers');
  if (!word || !best) return undefined;
  const name = new RegExp(`[“"](${word} [^”"]{3,60})[”"]`, 'iu').exec(best.view.text);
  if (!name) return undefined;
  const behind = name.index + name[0].length;
  if (LISTS.test(best.view.text.slice(behind, behind + NEAR_NAME))) return undefined;
  return {
    status: 'refused',
    reason: 'named_not_explained',
    message: `The report names “${escapeMarkdown(name[1]!)}” but does not list them.`,
    nearest: [best],
  };
}

/** "12 candidate projects": a number of things that the sentence does not go on to name. */
function writeAnnounced(material: Material): Written {
  const named = findNamedNumber(material);
  if (named) return named;
  const found = findAnnouncement(material);
  if (
    !found ||
    (material.question.count === null &&
      !/\b(?:names? of|which ones|name the)\b/iu.test(material.question.text))
  )
    return PASSED;
  const { figure, evidence } = found;
  const { document, sentence } = evidence.view;
  if (LISTS.test(document.text.slice(figure.end, sentence.end))) return PASSED;
  const message = `The report gives the number (${escapeMarkdown(figure.text)}: ${escapeMarkdown(figure.indicator)}), but does not list them.`;
  return { status: 'refused', reason: 'announced_not_listed', message, nearest: [evidence] };
}

const ASKS_TEXT = /\b(?:numbers?|figures?|words?|sentences?|paragraphs?|pages?|facts?)\b/iu;

/** A list that the report itself makes, whole; else the statements that name such things. */
export const writeList: Writer = (material) => {
  // "The biggest numbers in this report": of no thing that a list could be of.
  if (material.question.terms.length === 0 && ASKS_TEXT.test(material.question.text)) return PASSED;
  const { question, library, documents, evidence } = material;
  const [found] = rankLists(question, documents, library);
  if (found) {
    const place = readPlace(question.text, found.list.items.length);
    return written(
      place === undefined ? tellList(found.list, material) : tellItem(found.list, place, material),
    );
  }
  const kinds = writeKinds(material);
  if (kinds.status === 'written') return kinds;
  const announced = writeAnnounced(material);
  if (announced.status === 'refused') return announced;
  // "What are the trade targets …?": targets that no list gathers are figures.
  const figures =
    question.aspect === 'target' && /\b(?:targets?|goals?|figures?)\b/iu.test(question.text)
      ? writeFigure(material)
      : PASSED;
  if (figures.status === 'written') return figures;
  const inSentences = writeCoordination(material);
  if (inSentences.status === 'written') return inSentences;
  const answering = evidence.filter((candidate) => judgeEvidence(candidate, question) === 'answers');
  const [best] = answering;
  if (!best) return PASSED;
  // What names them would hold them all.
  if (question.count !== null && question.count > LONGEST_COUNT)
    return {
      status: 'refused',
      reason: 'announced_not_listed',
      message: `The report does not list ${question.count} of them.`,
      nearest: answering.slice(0, 3),
    };
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
