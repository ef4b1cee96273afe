import { COUNT_WORDS } from '../language/ordinals.ts';
import { splitWords } from '../language/words.ts';
import { findQuantities, type Quantity } from '../language/numbers.ts';
import { findTimeExpressions } from '../periods/find-time-expressions.ts';
import type { PeriodKind, Span } from '../types.ts';
import type { Question } from './question.ts';
import { NAMED_TARGET, readAspect } from './read-aspect.ts';
import { readAskedUnit } from './read-asked-unit.ts';
import { findFramingSpans } from './find-framing-spans.ts';
import { partFinancialYears } from './part-financial-years.ts';
import { readConditions } from './read-conditions.ts';
import { readKind } from './read-kind.ts';
import { readTerms, type Term } from './read-terms.ts';
import { separateReport, type NamedCorpus } from './separate-report.ts';

// Words that say what is wanted of the report rather than what it is about. Stemmed forms are compared.
const FRAME = new Set(
  `report reports document speech statement text say says said saying tell give show list name find know want like need
   please figure figures number numbers amount percentage percent proportion share rate value level total many much far
   slice portion chunk fraction
   long target targets goal goals aim objective plan plans planned planning plann expected expect project projected forecast
   achieve achieved achievement result results outcome actual actually currently current latest year years period time times
   exactly main major key important new mention mentioned state stated according regarding concerning information details
   detail about kind kinds type types sort question answer anything something everything explain describe summarise
   summarize compare compared comparison versus difference highest lowest largest smallest biggest higher lower larger smaller bigger did does do done doing
   get got going go set there thing things people's city's country's happen happened happening way ways include included
   including part section place whole entire overall specific specifically quick brief briefly short thank thanks hello hi
   hey ok okay yes no right correct true false isn't pls plz u ur
   who what which when where why how whether wonder wondering curious could would can i i'd me my us our we you your
   government authorities officials official administration municipality municipal figure's term word sentence quote
   exact wording words paragraph mean means meaning stand stands
   ug µg m3 sqm length height width duration yuan rmb dollar dollars usd euro euros pound pounds row
   headings heading targeted described listed outlined named
   measure measures step steps action actions effort efforts
   first second third fourth fifth sixth seventh eighth ninth tenth last one two three four five six seven eight nine ten twelve
   size apart together altogether combined supposed meant intend intends intended
   foresee foresees foresaw foreseen envisage envisages envisaged envision envisions envisioned anticipate anticipates
   anticipated predict predicts predicted wish wishes hope hopes hoped hoping aims aspire aspires speak speaks talk talks discuss discusses discussed refer refers referred
   still already ever even really just also again else per`.split(/\s+/u),
);

/** "Made up", "put up", "laid down" move nothing. */
const UP_OR_DOWN = String.raw`(?<!\b(?:ma[kd]e|makes|making|put|puts|set|sets|take|taken|took|end|ends|ended|turn|turned|open|opened|opening|build|built|draw|drawn|sign|signed|keep|back|backed|look|bring|brought|come|came|use|used|follow|done|lay|laid|shut|close|closed|held|break|broken) )(?:up|down)(?! (?:to|and running)\b)`;
const CHANGE = new RegExp(
  String.raw`\b(?:how (?:much|many) (?:less|fewer)|growth|grow|grew|grows|growing|increas\w+|ris(?:e|es|en|ing)|rose|fall|fell|falls|declin\w+|decreas\w+|drop\w*|chang\w+|by how (?:much|many)|expand\w*|narrow\w*|widen\w*|rate of growth|${UP_OR_DOWN}|jump\w*|faster|slower|cut)\b`,
  'iu',
);

const COUNT =
  /(?<![\p{L}\d][-–])\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})\s+(?!billion|million|trillion|percent|per|year|%)(?:[\p{L}-]+\s+){0,2}?\p{L}+s\b/iu;

function readCount(text: string): number | null {
  const word = COUNT.exec(text)?.[1]?.toLowerCase();
  if (!word) return null;
  const index = COUNT_WORDS.indexOf(word);
  return index === -1 ? Number(word) : index;
}

/** Companies that are listed are on the stock market. */
const GOES_PUBLIC = /\b(?:compan(?:y|ies)|firms?|enterprises?|business(?:es)?)\b.*\blisted\b/iu;

function isFrame(term: Term, text: string): boolean {
  if (term.text.toLowerCase() === 'listed' && GOES_PUBLIC.test(text)) return false;
  const word = term.text.toLowerCase().replace(/’/gu, "'");
  return !term.name && (FRAME.has(word) || FRAME.has(word.replace(/'s$/u, '')));
}

const SPAN_OF_YEARS =
  /\b(?:(?:in|within|over|after) )?(two|three|four|five|six|seven|eight|nine|ten|\d{1,2})[- ]years?(?!\s(?:actions?|program|project|campaign|scheme))(?:[’'] time|(?= (?:targets?|goals?|plans?|period|time)))?(?!-old)\b/giu;

/** Where a text speaks of a number of years that it does not place: "the five-year target". */
export function findSpansOfYears(text: string): (Span & { years: string })[] {
  return [...text.matchAll(SPAN_OF_YEARS)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    years: match[1]!,
  }));
}

export function findSpanOfYears(text: string): (Span & { years: string }) | undefined {
  return findSpansOfYears(text)[0];
}

/** "YA 2018" is of whom a tax is asked, no time. */
const OF_ASSESSMENT = /\b(?:YA ?\d?|of Assessment \d{1,2})$|\bYA ?\d{0,3}$/iu;

type Asked = Question['times'][number] & Span;

/** "In the coming years", "over the last few years": however many the report speaks of. */
const SOME_YEARS = /^(?:past|next) (?:few |some |several )?years$/u;

/** A claim tells what was, unless it says that it is to come. */
const STATES = /, correct\?$/u;

/** "the five-year target", "in five years' time", "5 years": ahead, unless the question asks what was. */
function readSpanOfYears(text: string, aspect: PeriodKind | null, year: number | null): Asked[] {
  const span = findSpanOfYears(text);
  if (!span) return [];
  const [time] = findTimeExpressions(
    `${aspect === 'result' || (aspect === null && STATES.test(text)) ? 'past' : 'next'} ${span.years} years`,
    {
      year,
      financialYearStart: 1,
    },
  );
  return time ? [{ ...time, start: span.start, end: span.end }] : [];
}

const EDGE = /\b(?<edge>end|close|beginning|start|outset) of (?:the |these |those )*$/iu;

/** "At the end of the past five years" is their last year, "at the beginning" the year they start from. */
function readEdge(time: Asked, text: string): Asked {
  const edge = EDGE.exec(text.slice(0, time.start))?.groups?.edge;
  if (edge === undefined || !/^past .*years$/u.test(time.label) || !time.from || !time.to) return time;
  const year = /^(?:end|close)$/iu.test(edge)
    ? time.to.slice(0, 4)
    : String(Number(time.from.slice(0, 4)) - 1);
  return { ...time, label: year, from: `${year}-01-01`, to: `${year}-12-31` };
}

const DIFFERENCE =
  /\bhow (?:much|many) (?:\p{L}+ ){0,2}?(?:more|less|fewer|higher|lower|larger|smaller|bigger)\b.*\bthan\b|\bdifference between\b/iu;

/** "How many times its 2016 size": a year that is only measured against. */
const MEASURED_AGAINST =
  /\btimes (?:(?:its|their|the|that of|those of|what it was|as \p{L}+ as) ?(?:in )?(?:the )?)$/iu;

/** The times a question names. What it only compares with ("compared with 2016") is not what it asks about, but both ends of a difference are. */
function readTimes(text: string, aspect: PeriodKind | null, year: number | null): Asked[] {
  const named = findTimeExpressions(text, { year, financialYearStart: 1 }).filter(
    ({ start, label }) =>
      !MEASURED_AGAINST.test(text.slice(0, start)) &&
      !SOME_YEARS.test(label) &&
      !OF_ASSESSMENT.test(text.slice(0, start + 3)),
  );
  const spans = named.some(({ label }) => /years$/u.test(label)) ? [] : readSpanOfYears(text, aspect, year);
  return [
    ...named.filter(({ role }) => role === 'time' || DIFFERENCE.test(text)),
    ...spans.filter(({ start, end }) => !named.some((time) => start < time.end && time.start < end)),
  ].flatMap((time) => partFinancialYears(readEdge(time, text), text));
}

/** "gdp 2022", "new greenways": a few words that form no sentence. */
function isKeywords(text: string): boolean {
  return (
    text.split(/\s+/u).length <= 10 &&
    !/\b(?:what|which|who|whom|whose|when|where|why|how|is|are|was|were|do|does|did|will|would|can|could|should|has|have|had)\b/iu.test(
      text,
    )
  );
}

/** Several times, or "is to be" with a time gone by, ask for no one side. */
function settleAspect(
  aspect: PeriodKind | null,
  times: Asked[],
  text: string,
  year: number | null,
): PeriodKind | null {
  if (times.length > 1) return null;
  const past = times.some(({ to }) => year !== null && to !== undefined && to < `${year}-01-01`);
  return aspect === 'target' && past && !NAMED_TARGET.test(text) ? null : aspect;
}

/** In figures, or in words from a thousand on: "ten-thousand-ton berths". */
const GREAT = /\d|\b(?:thousand|million|billion|trillion)\b/iu;

/** "100-billion-yuan enterprises" -> "100 billion yuan"; spans of years are times. */
function readAmounts(quantities: Quantity[], times: Span[]): string[] {
  return quantities
    .filter(({ class: kind, text }) => (kind === 'quantity' || kind === 'percentage') && GREAT.test(text))
    .filter(({ start, end }) => !times.some((time) => start < time.end && time.start < end))
    .map(({ text }) =>
      splitWords(text)
        .map(({ stem }) => stem)
        .join(' '),
    );
}

const WHO_DID =
  /^(?:and |so |but )?who (?:has |have |had |will |is going to |should )?(makes?|made|making|gives?|gave|given|leads?|led|leading|runs?|ran|running|owns?|manages?|managed|handles?|heads?)\b/iu;

/** "Who made the bridge?": whoever it is, what he did must be told, however common the word for it. */
function weighDeed(terms: Term[], text: string, kind: Question['kind']): Term[] {
  const deed = kind === 'person' ? WHO_DID.exec(text)?.[1] : undefined;
  return terms.map((term) => (term.text === deed ? { ...term, importance: 1 } : term));
}

/** What a question is read in the light of. */
export interface QuestionContext extends NamedCorpus {
  /** What "this year" means: the report's that is meant, else the newest. */
  year: number | null;
}

/**
 * Reads a standalone question.
 * @param asked the question as the user could have asked it without any earlier turn.
 */
export function understandQuestion(asked: string, context: QuestionContext): Question {
  const { text, years, documents, asides } = separateReport(asked, context);
  const reading = readKind(text);
  const kind = reading.kind === 'other' && isKeywords(text) ? 'keywords' : reading.kind;
  const spoken = readAspect(text);
  const said = readTimes(text, spoken, context.year).filter(
    (time) => !asides.some((span) => span.start < time.end && time.start < span.end),
  );
  const vague = said.filter(({ label }) => SOME_YEARS.test(label));
  const aspect =
    vague[0] && spoken === null ? (vague[0].label === 'next years' ? 'target' : 'result') : spoken;
  const times = said.filter((time) => !vague.includes(time));
  // Claimed figures are checked against the ledger; they are not what the question is about.
  const claims = findQuantities(text).filter(({ class: kind }) => kind !== 'name' && kind !== 'determiner');
  const unit = readAskedUnit(text);
  const bounds = claims.map(({ whole }) => whole);
  const terms = readTerms(text, [
    ...said,
    ...asides,
    ...claims,
    ...bounds,
    ...findFramingSpans(text),
    ...(unit ? [unit] : []),
  ]);
  const about = weighDeed(
    terms.filter((term) => !isFrame(term, text)),
    text,
    kind,
  );
  return {
    text,
    kind,
    terms: about.length > 0 ? about : [],
    frame: terms.filter((term) => isFrame(term, text)),
    times: times.map(({ label, from, to, inferred }) => ({
      label,
      ...(from ? { from } : {}),
      ...(to ? { to } : {}),
      inferred,
    })),
    aspect: settleAspect(aspect, times, text, context.year),
    change: CHANGE.test(text),
    unit: unit?.unit ?? null,
    field: reading.field ?? null,
    phrase: reading.phrase ?? null,
    count: readCount(text),
    amounts: readAmounts(claims, times),
    conditions: readConditions(text, kind),
    reportYears: years,
    documents,
  };
}
