import { findTimeExpressions } from '../periods/find-time-expressions.ts';
import { ASSESSED } from './read-conditions.ts';
import { makeStandalone } from './make-standalone.ts';
import { readKind } from './read-kind.ts';
import { splitCoordinated } from './split-coordinated.ts';
import { understandQuestion } from './understand-question.ts';

const QUESTION_WORD =
  '(?:what|which|who|whom|whose|when|where|why|how|is|are|was|were|does|do|did|will|has|have|list|name)';
/** "and to which countries", "and by how much": its preposition opens the part. */
const AT_WHAT = String.raw`(?:to|in|by|from|for|at|on|with|of|under|into|until|over) (?:what|which|whom|whose|where|how)\b`;
const SEAM = new RegExp(
  String.raw`\?\s+(?=\S)|[,;]?\s+(?:and|as well as|plus|also)\s+(?:also\s+)?(?=${QUESTION_WORD}\b|${AT_WHAT})|[,;]\s+(?=(?:what|which|who|when|where|why|how)\b)|\.\s+(?=${QUESTION_WORD}\b)`,
  'iu',
);

/** More parts than this are a letter, not a question. */
const MOST_PARTS = 5;

/** "What is X and how many Y": a question word must stand on both sides. */
const STARTS = new RegExp(String.raw`\b${QUESTION_WORD}\b`, 'iu');

const SEVERAL = [1, 2];

function hasSubject(text: string): boolean {
  // As if there were several reports: "(Budget 2018)" names one and asks nothing.
  const { terms, kind, phrase } = understandQuestion(text, { year: null, reportYears: SEVERAL });
  return terms.length > 0 || kind === 'metadata' || phrase !== null;
}

function timesOf(text: string): string[] {
  return findTimeExpressions(text, { year: 2000, financialYearStart: 1 }).map(({ start, end }) =>
    text.slice(start, end),
  );
}

/** A time that stands in one part only is meant for both: "how many jobs and how many doctors in 2022?" */
function shareTimes(before: string, after: string): string {
  const [own, other] = [timesOf(before), timesOf(after)];
  if (own.length > 0 || other.length === 0) return before;
  return understandQuestion(before, { year: null, reportYears: [] }).kind === 'metadata'
    ? before
    : `${before} in ${other[0]!.replace(/^(?:in|over|by|for) /iu, '')}`;
}

const MEASURE = '(?:targets?|rates?|growth|deficit|surplus|revenue|income)';

/** "The rebate for YA2018, and its cap": the tax year is that of both. */
function shareTaxYear(part: string, first: string): string {
  const [asked] = first.match(ASSESSED) ?? [];
  return asked === undefined || part.match(ASSESSED) ? part : `${part} for ${asked}`;
}

/** "What is the GDP target and the CPI target?": one verb for two subjects that end alike. */
const COORDINATED = new RegExp(
  String.raw`^(what (?:is|was|are|were|will be) (?:the )?)([^,]*?\b${MEASURE}\b[^,]*?),? and (?:the )?([^,]*?\b${MEASURE}\b[^,]*)$`,
  'iu',
);

const FUND =
  '(?:Funds?|Bonus|Scheme|Credit|Grant|Levy|Rebate|Programme|Program|Package|Trust|Tax|Duty|Allowance|Voucher|Award|Supplement|Benefit|Subsidy|Account)';
const NAME = String.raw`(?:\p{Lu}[\p{L}\d’'&-]*(?: (?:of|for|and|the))*\s)*`;

/** "How large are the Bonus and the Community Fund?": of two named things each has its own figure. */
const TWO_NAMES = new RegExp(
  String.raw`^((?:by )?how (?:large|big|much|many|high)\b.*?) (?:the )?(${NAME}${FUND}) and (?:the )?(${NAME}(?:${FUND}|\p{Lu}\p{L}*Fund))(?=\s|$)(.*)$`,
  'u',
);

function repeatForNames(text: string): string {
  const [, opening = '', one = '', other = '', rest = ''] =
    TWO_NAMES.exec(
      text.replace(/[?.!\s]+$/u, '').replace(/^[Hh]ow|^[Bb]y how/u, (word) => word.toLowerCase()),
    ) ?? [];
  return one === '' || other === '' || SEAM.test(text)
    ? text
    : `${opening} the ${one}${rest}? ${opening} the ${other}${rest}?`;
}

/** Gives each of the two its own question. */
function repeatVerb(text: string): string {
  const match = COORDINATED.exec(text.replace(/[?.!\s]+$/u, ''));
  if (!match || SEAM.test(text)) return text;
  const [, verb = '', one = '', other = ''] = match;
  const [time] = timesOf(other).length > 0 ? [] : timesOf(one);
  return `${verb}${one}? ${verb}${other}${time ? ` for ${time.replace(/^(?:in|over|by|for) /iu, '')}` : ''}?`;
}

/** What stands at the seams, in order. */
function splitAtSeams(text: string): string[] {
  const seam = SEAM.exec(text);
  if (!seam) return [text.trim()];
  return [text.slice(0, seam.index).trim(), ...splitAtSeams(text.slice(seam.index + seam[0].length))];
}

/**
 * Splits questions asked in one. A part that leans on the one before ("and how many were there in 2021?") is made
 * standalone; where a part has no subject, the text stays whole.
 * @returns at least one part.
 */
export function splitQuestion(text: string): string[] {
  const pair = SEAM.test(text) ? undefined : splitCoordinated(text, true);
  // What is done for two things may be one deed.
  if (pair && readKind(text).kind !== 'explanation') return pair;
  const pieces = splitAtSeams(repeatForNames(repeatVerb(text))).map((piece) =>
    piece.replace(/[?.!,;\s]+$/u, ''),
  );
  const [first, ...rest] = pieces;
  if (first === undefined || rest.length === 0 || pieces.length > MOST_PARTS || !STARTS.test(first))
    return [text];
  const parts = [first];
  for (const piece of rest)
    parts.push(hasSubject(piece) ? makeStandalone(piece, [{ role: 'user', content: parts.at(-1)! }]) : piece);
  if (!parts.every(hasSubject)) return [text];
  return parts.map(
    (part, i) => `${shareTaxYear(shareTimes(part, parts[i + 1] ?? ''), first).replace(/[?.!,;\s]+$/u, '')}?`,
  );
}
