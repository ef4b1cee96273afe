import { splitWords } from '../language/words.ts';
import type { SentenceView } from '../library/library.ts';
import type { Question } from '../question/question.ts';
import { indexSentence } from '../retrieve/index-views.ts';
import { matchTerm } from '../retrieve/match-terms.ts';
import type { Evidence } from '../retrieve/score-evidence.ts';
import type { Document, Span } from '../types.ts';
import { tidyQuote } from './cited-text.ts';
import { openWithPeriod } from './name-period.ts';
import { rankCoordinations, type FoundCoordination } from './rank-coordinations.ts';
import { PASSED, written, type Material, type Writer } from './written.ts';

/** How much worse than the best another list may fit to be told with it, and how much worse than a sentence without any. */
const MARGIN = { list: 0.25, same: 0.35, sentence: 0.15, withoutList: 0.35 };
const LONGEST_LEAD = 14;
/** A list inside a sentence may be told short of a small count; never of a greater one. */
export const LONGEST_COUNT = 12;

function words({ text }: Document, { start, end }: Span): string {
  return text.slice(start, end);
}

/** "… start the construction of …": what is said of the items. */
function tellLead(document: Document, lead: Span): string {
  const said = tidyQuote(words(document, lead)).split(/\s+/u).filter(Boolean);
  if (said.length === 0) return '';
  const cut = said.length > LONGEST_LEAD ? `… ${said.slice(-LONGEST_LEAD).join(' ')}` : said.join(' ');
  return ` (“${cut} …”)`;
}

/** From this strength on another word names the same kind: "rail lines" are railways. */
const OF_KIND = 0.85;

/** Items that are of the kind asked for, where only some say so: railways among highways. */
function splitByKind({ items, category, evidence }: FoundCoordination): { asked: Span[]; others: Span[] } {
  const kinds = category
    .filter(({ text }) => /s$/u.test(text))
    .flatMap(({ alternatives: [own, ...others] }) => [
      own!.bases.at(-1)!,
      ...others.flatMap(({ bases, strength }) => (bases.length === 1 && strength >= OF_KIND ? bases : [])),
    ]);
  const isAsked = (item: Span) =>
    splitWords(words(evidence.view.document, item)).some(({ base }) => kinds.includes(base));
  const asked = items.filter(isAsked);
  return asked.length === 0
    ? { asked: items, others: [] }
    : { asked, others: items.filter((item) => !isAsked(item)) };
}

const APART =
  /\b(?:besides|apart from|other than|except(?: for)?|in addition to)\s+(?:the\s+)?([^,?]+?)(?=,|\?|$| (?:will|are|is|which|does|do)\b)/iu;

/** "besides Shanghai": what the question knows already. */
function isKnown(item: string, question: string): boolean {
  const known = APART.exec(question)?.[1]?.toLowerCase();
  return known !== undefined && item.trim().toLowerCase() === known.trim();
}

function quoteItem(found: FoundCoordination, item: Span, { text }: Material): string {
  const { view } = found.evidence;
  const last = found.items.at(-1)!;
  return `“${tidyQuote(words(view.document, item))}” ${text.cite(view, { start: found.lead.start, end: last.end })}`;
}

/** Nothing where the only item is itself a number of such things: "10 new listed companies" lists none of them. */
function tell(chosen: FoundCoordination[], material: Material): string | undefined {
  const parts = chosen.map((found) => ({ found, ...splitByKind(found) }));
  const told = parts.flatMap(({ found, asked }) =>
    asked
      .filter((item) => !isKnown(words(found.evidence.view.document, item), material.question.text))
      .map((item) => ({ found, item })),
  );
  const { view } = chosen[0]!.evidence;
  const [only] = told;
  if (told.length === 1 && only && /^\W*\d/u.test(words(only.found.evidence.view.document, only.item)))
    return undefined;
  const { period } = view.sentence;
  const opening =
    period.label === 'undated' ? 'The report names' : `${openWithPeriod(period, false)}, the report names`;
  const lead = chosen.length === 1 ? tellLead(view.document, chosen[0]!.lead) : '';
  const lines = told.map(({ found, item }) => `- ${quoteItem(found, item, material)}`);
  const others = parts.flatMap(({ found, others: rest }) =>
    rest.map((item) => quoteItem(found, item, material)),
  );
  const beside =
    others.length === 0 ? '' : `\n\nNamed with ${told.length === 1 ? 'it' : 'them'}: ${others.join(', ')}.`;
  return `${opening} ${told.length} item${told.length === 1 ? '' : 's'}${lead}:\n\n${lines.join('\n')}${beside}`;
}

const STAGES = new Set(
  splitWords('finish complete conclude start begin commence launch open close').map(({ base }) => base),
);

/** "Which projects will be finished?" is not answered by those that are started, or only spoken of. */
function hasStage({ terms }: Question, view: SentenceView): boolean {
  return terms
    .filter(({ alternatives }) => alternatives[0]!.bases.some((base) => STAGES.has(base)))
    .every((term) => matchTerm(term, indexSentence(view)).strength > 0);
}

/** What has names of its own. */
const ASKS_NAMES =
  /\b(?:which|what) (?:(?!of\b)\p{L}+ ){0,3}?(?:cities|towns|counties|countries|provinces|districts|universities|rivers|lakes|banks|people|persons|leaders)\b/iu;

/** "Which cities …?" is not answered by a list without a name in it. */
function namesThem({ text }: Question, { items, evidence: { view } }: FoundCoordination): boolean {
  return !ASKS_NAMES.test(text) || items.some((item) => /\p{Lu}/u.test(words(view.document, item)));
}

/** Whether a sentence itself lists something. */
function hasList({ features }: Evidence): boolean {
  return features.type === 1;
}

/** "Which railways …?": the items of a list inside a sentence, each in few words; of several sentences where all say it. */
export const writeCoordination: Writer = (material) => {
  const { evidence, question } = material;
  // "The 26 projects" are not the two things that a sentence names, one of them the 26 projects.
  const { count } = question;
  const ranked = rankCoordinations(material).filter(
    (found) =>
      hasStage(question, found.evidence.view) &&
      namesThem(question, found) &&
      (count === null || splitByKind(found).asked.length === count),
  );
  const [best] = ranked;
  if (!best) return PASSED;
  const top = evidence.find((candidate) => candidate.view.document === best.evidence.view.document);
  const margin =
    top && top.view === best.evidence.view
      ? MARGIN.same
      : top && !hasList(top)
        ? MARGIN.withoutList
        : MARGIN.sentence;
  if (top && top.features.coverage - best.coverage > margin) return PASSED;
  const { period, paragraph } = best.evidence.view.sentence;
  const chosen = ranked
    .filter(
      (one) =>
        one === best ||
        (best.ofKind &&
          one.ofKind &&
          one.named === best.named &&
          one.coverage >= best.coverage - MARGIN.list &&
          one.evidence.view.document === best.evidence.view.document &&
          one.evidence.view.sentence.paragraph === paragraph &&
          one.evidence.view.sentence.period.label === period.label),
    )
    .sort((a, b) => a.items[0]!.start - b.items[0]!.start);
  const told = tell(chosen, material);
  return told === undefined ? PASSED : written(told);
};
