import type { Quantity } from '../language/numbers.ts';
import type { Span } from '../types.ts';

/** Why a number of the text is no figure. Classes only: no report's own words stand here. */
export type ExclusionReason =
  | 'date or year'
  | 'period words'
  | 'number in a proper name'
  | 'number in a name in quotation marks'
  | 'list number'
  | 'ordinal in a name or an order'
  | 'one as a determiner'
  | 'zero as an adjective'
  | 'group named by its rank'
  | 'compound adjective'
  | 'size class of what is counted'
  | 'part of a unit'
  | 'age that names a group'
  | 'footnote mark'
  | 'figure of speech'
  | 'number standing alone';

/** Where a number stands. Offsets of `quotes` and of the quantity are in `text`, a sentence. */
export interface NumberContext {
  text: string;
  quotes: Span[];
  /** No words stand in the whole paragraph. */
  wordless: boolean;
}

/** Longest run of words in quotation marks that is a name rather than something said. */
const LONGEST_NAME = 12;

/** A short quotation is a name, a long one only when its words are capitalised: else it is something said. */
function isName(quotation: string): boolean {
  const words = quotation.match(/\p{L}+/gu) ?? [];
  if (words.length <= LONGEST_NAME) return true;
  return words.filter((word) => /^\p{Lu}/u.test(word)).length > words.length / 2;
}

/** Spans of the names in quotation marks. */
export function findQuotedNames(text: string): Span[] {
  return [...text.matchAll(/“[^“”]*”|"[^"]*"/gu)]
    .filter(([words]) => isName(words))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

const FUNCTION_WORDS =
  /^(?:in|on|at|by|for|from|to|of|with|about|around|over|under|up|than|and|or|the|a|an|we|our|its|this|these|those|that|nearly|almost|some|more|less|only|another|all|every|least|most|was|is|are|were|will|total|totaling|approximately|roughly|within|after|since|between|until|another|but|as|exceeding|including|if|when|while|first|second|third|next|finally|today|together|last|currently|yes|no|sir|speaker)$/iu;

/** "12. We", "1.12 The economy", "(3)", "Five, fix the grid". */
function isListNumber({ text }: NumberContext, { start, end, class: kind, text: words }: Quantity): boolean {
  if (text[start - 1] === '(' && text[end] === ')' && kind === 'count' && /^\d{1,2}$/u.test(words))
    return true;
  if (!/^[\s#>*_]*$/u.test(text.slice(0, start))) return false;
  const behind = text.slice(end);
  if (/^[.)、](?!\d)/u.test(behind)) return true;
  if (kind !== 'count') return false;
  if (/^\p{L}+$/u.test(words)) return /^(?:,\s+\p{L}|:\s)/u.test(behind);
  return /^\d{1,2}(?:\.\d{1,3})+$/u.test(words) && /^\s+["“‘(]?\p{Lu}/u.test(behind);
}

/** "see background note 3", "in table 5" */
const REFERENCE =
  /^(?:notes?|footnotes?|endnotes?|tables?|charts?|appendix|annex|sections?|chapters?|paragraphs?|boxes)$/iu;

/** "Acts Nos 1, 3 and 5", "Tables 2 and 3" */
const MORE_REFERENCES =
  /(?<!\p{L})(?:nos\.?|numbers|notes|tables|charts|annexes|sections|chapters|paragraphs|parts|schedules|boxes|pillars|phases)\s+(?:\d+\s*(?:,|and|to|or|–|-)\s*)+$/iu;

/** "Industry 4.0", "Annex 3", "PM 2.5", "Top 100 Counties", "Three-year Action Plan". */
function isInProperName({ text }: NumberContext, quantity: Quantity): boolean {
  const before = /([\p{L}\p{N}&.'’-]+)\s+$/u.exec(text.slice(0, quantity.start))?.[1];
  const behind = text.slice(quantity.end);
  const startsSentence = /^[\s“"—–-]*$/u.test(text.slice(0, quantity.start));
  const capitalBehind = /^[-\s]+\p{Lu}\p{Ll}/u.test(behind);
  const wordCapital = /^\p{Lu}\p{Ll}/u.test(quantity.text);
  if (wordCapital && capitalBehind && (!startsSentence || quantity.compound)) return true;
  if (quantity.class !== 'count') return false;
  if (MORE_REFERENCES.test(text.slice(0, quantity.start)) && /^\d{1,3}$/u.test(quantity.text)) return true;
  // A version: "(BEPS) 2.0".
  if (/^\d\.0$/u.test(quantity.text)) return true;
  if (
    wordCapital &&
    quantity.text !== 'One' &&
    before !== undefined &&
    !startsSentence &&
    !/[.:;—]\s*$/u.test(text.slice(0, quantity.start))
  )
    return true;
  if (before === undefined || quantity.comparator !== 'exactly') return false;
  if (REFERENCE.test(before) && /^\d{1,3}\p{Ll}?$/u.test(quantity.text)) return true;
  if (
    /^(?:see)?(?:no\.?|nos\.?|number|annex|table|chart|figure|box|chapter|section|phase|paragraph|article|order|grade|tier|pillar|part|step|category|level|version|terminal|line|block|zone|item|row|page)$/iu.test(
      before,
    ) &&
    /\d/u.test(quantity.text)
  )
    return /^(?:\p{Lu}|no|nos|number|see)/u.test(before);
  if (!/^\p{Lu}/u.test(before) || FUNCTION_WORDS.test(before) || !/\d/u.test(quantity.text)) return false;
  // "In Europe 40 companies": a plural noun is counted; nothing is counted in decimals.
  return (
    quantity.text.includes('.') ||
    !/^\s*(?:,\s*\d|new\b|people\b|(?!(?:goes|does|this|thus|plus|has|was|is)\b)\p{Ll}{2,}s\b)/u.test(behind)
  );
}

const PERIOD_BEFORE =
  /(?<!\p{L})(?:past|last|next|coming|future|previous|preceding|recent|following|first|final|remaining|subsequent|over|within|in|during|every|each|these|those|the|after|of)\s+(?:(?:the|about|around|some|nearly|almost|just|only|less than|more than|under|as little as)\s+)*$/iu;
const LONG_TIME = /^(?:years|months|decades|quarters|weeks)$/u;

/** "over the next five years", "42 years ago", "within three years": when, not how much. */
function isPeriodWord({ text }: NumberContext, quantity: Quantity): boolean {
  if (!LONG_TIME.test(quantity.unit) || /consecutive/iu.test(quantity.text)) return false;
  const before = text.slice(0, quantity.whole.start);
  return (
    PERIOD_BEFORE.test(`${before}${text.slice(quantity.whole.start, quantity.start)}`) ||
    /^\s+(?:ago|later|earlier|after|before|ahead|since)(?!\p{L})/iu.test(text.slice(quantity.end))
  );
}

const COUNTED_BEFORE = /(?<!\p{L})numbers? of(?!\p{L})[^;]*$/iu;

function isSizeClass({ text }: NumberContext, quantity: Quantity): boolean {
  const before = text.slice(0, quantity.start);
  return quantity.compound && (COUNTED_BEFORE.test(before) || /\d\s+$/u.test(before));
}

/** "the second consecutive year" counts years, though it is an ordinal. */
export function countsRepetition(text: string, quantity: Quantity): boolean {
  return (
    quantity.class === 'ordinal' &&
    /^\s+(?:consecutive|straight|successive)\s/iu.test(text.slice(quantity.end))
  );
}

const AGED =
  /(?<!\p{L})(?:aged?|ages|turn(?:s|ed|ing)?|age groups?(?: of)?|above the age of|age of)\s+(?:\p{L}+\s+)?(?:[\d,–-]+\s+|(?:to|and|or)\s+)*$/iu;
const OLD = /^\s+(?:old|of age)(?![\p{L}-])/iu;
const AGE_GROUP = /^(?:[-\s]years?)?[-\s]age (?:group|band|bracket)/iu;

/** "aged 50 to 55, 55 to 60", "above 50 years old", "the 60 to 64 age group"; not "raise the age to 65". */
function isAge({ text }: NumberContext, quantity: Quantity): boolean {
  if (quantity.class !== 'count' && quantity.unit !== 'years') return false;
  const behind = text.slice(quantity.end);
  return (
    AGED.test(text.slice(0, quantity.whole.start)) ||
    (quantity.unit === 'years' && OLD.test(behind)) ||
    AGE_GROUP.test(behind)
  );
}

/** "[Table 5].17", "(below $24,000)16": digits glued to a closing mark; "33 parks [1]", "KPI[^2]". */
function isFootnoteMark({ text }: NumberContext, quantity: Quantity): boolean {
  if (/\[\^?$/u.test(text.slice(0, quantity.start)) && text[quantity.end] === ']') return true;
  return (
    quantity.class === 'count' &&
    /(?:[)\]”"]|(?:\p{L}|[)\]”"])[.,;])$/u.test(text.slice(0, quantity.start)) &&
    /^\d{1,2}$/u.test(quantity.text)
  );
}

/** "the top 20% of households", "the lower half": a group, not how many. */
function namesGroup(before: string, { class: kind }: Quantity): boolean {
  if (/(?<!\p{L})top\s+$/iu.test(before) && kind === 'count') return true;
  return (
    (kind === 'percentage' || kind === 'ratio') &&
    /(?<!\p{L})(?:top|bottom|upper|lower|lowest|highest|poorest|richest)\s+$/iu.test(before)
  );
}

/** Gives the reason why a number is no figure; undefined when it is one. */
export function excludeNumber(context: NumberContext, quantity: Quantity): ExclusionReason | undefined {
  const { text, quotes } = context;
  const before = text.slice(0, quantity.start);
  const behind = text.slice(quantity.end);
  if (quantity.class === 'date' || quantity.class === 'year') return 'date or year';
  if (quantity.class === 'name') return 'number in a proper name';
  if (quotes.some(({ start, end }) => start < quantity.start && quantity.end < end))
    return 'number in a name in quotation marks';
  if (isListNumber(context, quantity)) return 'list number';
  if (isFootnoteMark(context, quantity)) return 'footnote mark';
  // A cell torn from its table says nothing of what it counts.
  if (context.wordless) return 'number standing alone';
  // "9/11"
  if (quantity.class === 'count' && (/\d\/$/u.test(before) || /^\/\d/u.test(behind)))
    return 'number in a proper name';
  // "a 4- or 5-room flat"
  if (quantity.class === 'count' && /^-\s*(?:(?:and|or|to)\s|,\s*\d|room)/u.test(behind))
    return 'compound adjective';
  if (/[+]\s?$/u.test(before) || /^\s?\+\s?[\dN]/u.test(behind)) return 'number in a proper name';
  if (countsRepetition(text, quantity)) return undefined;
  if (quantity.class === 'ordinal') return 'ordinal in a name or an order';
  if (quantity.class === 'determiner')
    return /^zero$/iu.test(quantity.text) ? 'zero as an adjective' : 'one as a determiner';
  if (quantity.class === 'rank')
    return /(?<!\p{L})put(?:ting|s)?\s[^,;.]*\bin the\s+$/iu.test(before) ? 'figure of speech' : undefined;
  if (isSizeClass(context, quantity)) return 'size class of what is counted';
  if (isInProperName(context, quantity)) return 'number in a proper name';
  if (namesGroup(before, quantity)) return 'group named by its rank';
  if (
    quantity.compound &&
    (quantity.class === 'count' ||
      LONG_TIME.test(quantity.unit) ||
      /^(?:days|hours|minutes)$/u.test(quantity.unit))
  )
    return 'compound adjective';
  if (isPeriodWord(context, quantity)) return 'period words';
  if (/(?<!\p{L})(?:per|every|each)\s+$/iu.test(before) && quantity.class !== 'percentage')
    return 'part of a unit';
  if (isAge(context, quantity)) return 'age that names a group';
  return undefined;
}
