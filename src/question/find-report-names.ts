import { splitWords, type Word } from '../language/words.ts';
import { nameBaseOf, type ReportName } from '../library/report-name.ts';
import type { Span } from '../types.ts';

/** Where a question names reports, and which. */
export interface NamedReports {
  /** Titles; offsets into the question. */
  titles: Span[];
  /** Words that only say whose report it is or who speaks in it. */
  spans: Span[];
  /** Ids of the reports that are named; empty where no name tells them apart. */
  documents: string[];
}

const KINDS: ReadonlySet<string> = new Set(
  splitWords(
    'report address speech budget statement bulletin communique review remarks declaration accounts message',
  ).map(({ base }) => base),
);
const ROLES: ReadonlySet<string> = new Set(
  splitWords(
    'president mayor governor minister premier chancellor secretary treasurer chief prime finance financial acting deputy government administration authorities office',
  ).map(({ base }) => base),
);

/** From this length on an acronym is known in small letters, too. */
const SAFE_ACRONYM = 4;

/** What may stand inside a name: "State of the Union", "Office for National Statistics". */
const INSIDE = /^(?:of|the|for|and|on|in|by|to)$/iu;

/** No name goes on across such a mark. */
const PARTS = /[,;:?!()]/u;

interface Run extends Span {
  content: Word[];
  years: number;
}

function isYear({ text }: Word): boolean {
  return /^(?:(?:19|20)\d{2}|\d{2})$/u.test(text);
}

/** Runs of words that all belong to the name, function words inside; a year of another report ends a run. */
function findRuns(text: string, words: Word[], { words: known, years }: ReportName): Run[] {
  const runs: Run[] = [];
  const belongs = (word: Word) => known.has(nameBaseOf(word)) || (isYear(word) && years.has(word.text));
  for (let at = 0; at < words.length; at++) {
    if (!belongs(words[at]!)) continue;
    let end = at;
    for (let next = at + 1; next < words.length; next++) {
      if (PARTS.test(text.slice(words[next - 1]!.end, words[next]!.start))) break;
      if (belongs(words[next]!)) end = next;
      else if (!INSIDE.test(words[next]!.text)) break;
    }
    const inside = words.slice(at, end + 1);
    runs.push({
      start: words[at]!.start,
      end: words[end]!.end,
      content: inside.filter((word) => known.has(nameBaseOf(word))),
      years: inside.filter(isYear).length,
    });
    at = end;
  }
  return runs;
}

/** "The 2022 report" is left to be read as a time: of several words, or of a kind and a year, a name is sure. */
function namesReport({ content, years }: Run): boolean {
  const kinds = content.filter(({ base }) => KINDS.has(base)).length;
  return kinds > 0 && (content.length > kinds || (years > 0 && kinds < content.length));
}

const SAYS =
  'says?|said|saying|claims?|claimed|states?|stated|reports?|reported|wants?|wanted|plans?|planned|promises?|promised|propos(?:e|es|ed)|expects?|expected|forecasts?|announc(?:e|es|ed)|intends?|intended|mentions?|mentioned|describes?|described|gives?|gave|given|lists?|listed|admits?|admitted|hopes?|calls? for|aims?|pledges?|pledged';
const ATTRIBUTES = /\b(?:according to|as (?:stated|told|said|reported) by|going by)\s+(?:the\s+)?$/iu;
const SAYS_IT = new RegExp(String.raw`^\s+(?:also\s+|now\s+|really\s+)?(?:${SAYS})\b`, 'iu');
const GOVERNS =
  /^(?:[’']s?)?\s+(?:administration|government|speech|address|report|policies)(?:[’']s)?(?!\p{L})/iu;

/** "According to the mayor", "does President X say", "the X administration": who says it, not what it is about. */
function findSpeakers(text: string, words: Word[], names: ReportName[]): Span[] {
  const belongs = (word: Word) =>
    ROLES.has(nameBaseOf(word)) || names.some((name) => name.words.has(nameBaseOf(word)));
  // Where no report tells who speaks, "President X" may.
  const unnamed = names.some(({ speaker }) => !speaker);
  const spans: Span[] = [];
  for (let at = 0; at < words.length; at++) {
    if (!belongs(words[at]!)) continue;
    let end = at;
    for (let next = at + 1; next < words.length; next++) {
      if (belongs(words[next]!) || (unnamed && end === next - 1 && /^\p{Lu}\p{Ll}/u.test(words[next]!.text)))
        end = next;
      else if (!INSIDE.test(words[next]!.text)) break;
    }
    const run = words.slice(at, end + 1);
    const span = { start: run[0]!.start, end: run.at(-1)!.end };
    const rest = text.slice(span.end);
    const governs = GOVERNS.exec(rest);
    if (ATTRIBUTES.test(text.slice(0, span.start)) || SAYS_IT.test(rest)) spans.push(span);
    else if (governs) spans.push({ start: span.start, end: span.end + governs[0].length });
    at = end;
  }
  return spans;
}

function findAcronyms(words: Word[], { acronyms }: ReportName): Span[] {
  return words.filter(({ text }) => {
    const bare = text.replace(/[’']s$/u, '');
    return acronyms.has(bare.toUpperCase()) && (bare.length >= SAFE_ACRONYM || bare === bare.toUpperCase());
  });
}

/** Reports about a place that the question names. */
function findPlaces(words: Word[], names: ReportName[]): string[] {
  const said = words.filter(({ text }) => /^\p{Lu}/u.test(text)).map(nameBaseOf);
  return names
    .filter(({ places }) => said.some((base) => places.has(base)))
    .map(({ documentId }) => documentId);
}

/**
 * Finds where a question only says which report it asks: "the 2024 State of the Union address", "according to the
 * mayor", "the DTO"; and which reports it can mean, by these names or by the place it names.
 * @param names of all reports.
 */
export function findReportNames(text: string, names: ReportName[]): NamedReports {
  const words = splitWords(text);
  const found = names.map((name) => ({
    id: name.documentId,
    titles: findRuns(text, words, name).filter(namesReport),
    acronyms: findAcronyms(words, name),
  }));
  const lengthOf = ({ titles, acronyms }: (typeof found)[number]) =>
    [...titles, ...acronyms].reduce((sum, { start, end }) => sum + end - start, 0);
  const longest = Math.max(0, ...found.map(lengthOf));
  const best = longest === 0 ? [] : found.filter((one) => lengthOf(one) === longest);
  const documents = best.length > 0 ? best.map(({ id }) => id) : findPlaces(words, names);
  const asides = [...(best[0]?.acronyms ?? []), ...findSpeakers(text, words, names)];
  return {
    titles: (best[0]?.titles ?? []).map(({ start, end }) => ({ start, end })),
    spans: asides.map(({ start, end }) => ({ start, end })),
    documents: documents.length === names.length ? [] : documents,
  };
}
