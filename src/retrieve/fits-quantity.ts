import { splitWords } from '../language/words.ts';
import { isConvertible } from '../language/conversions.ts';
import { isOfUnit } from '../question/read-asked-unit.ts';
import type { Question } from '../question/question.ts';
import type { Figure } from '../types.ts';
import { indexWords, matchTerm, type IndexedWords } from './match-terms.ts';

const ASKS_SHARE = /\b(?:percent(?:age)?|per cent|proportion|share|fraction|rate|%|intensity)\b/iu;
const ASKS_RANK =
  /\b(?:rank\w*|position|(?:what|which) (?:spot|standing)|places?|placed|top|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))(?= (?:in|among|nationwide|worldwide|to|or|out|for|by)\b|\s*(?:[?,.]|$)))\b/iu;
/** "On how many days out of a hundred": a percentage. */
const OUT_OF_HUNDRED =
  /\bout of (?:a |one |every |each )?(?:hundred|100|ten|10)\b|\b(?:in|of) every (?:hundred|100|ten|10)\b/iu;
const ASKS_COUNT = /\bhow many\b|\bnumber of\b/iu;
/** "How many places did it climb?" */
const COUNTS_PLACES = /\bhow many (?:places|positions|ranks)\b/iu;
const ASKS_MONEY =
  /\bhow much (?:money|will .* cost|was spent|did .* (?:spend|invest|cost))\b|\bbudget of\b|\bspent\b|\bcost\b/iu;
/** "What did the city spend on roads?" */
const ASKS_SPENT =
  /^(?:so |and |but )?what (?:did|does|do|will|would|has|have) (?:(?!\b(?:about|for|with)\b)[^?]){2,40}? (?:spend|spent|pay|paid|lay out|laid out|invest|invested)\b/iu;
const ASKS_ECONOMIC_GROWTH =
  /\b(?:growth|grow|grew)\b.*\b(?:economy|gdp)\b|\b(?:economy|gdp)\b.*\b(?:growth|grow|grew)\b|\beconomic growth\b/iu;
/** "How much does it cost?", "what amount …?": an amount, no number of things and no length of time. */
const ASKS_AMOUNT =
  /\bhow (?:large|big)\b|\bhow much\b(?! (?:time|longer|later|earlier|sooner|faster|slower))|\b(?:amounts?|sum|cost|size|value|payout|budget|price)\b/iu;
const ASKS_VALUE = /\b(?:what|which) (?:total |overall )?(?:[\p{L}-]+ ){0,4}?(?:value|amount|sum|volume)\b/iu;
const ASKS_SUM = /\b(?:how much|what amount)\b.*\b(?:borrow|lend|owe|earn|pay|cost|spend)\b/iu;
const ASKS_TIME =
  /\b(?:years?|months?|weeks?|days?|hours?|minutes?|long|time|period|duration|old|age|date|when)\b/iu;
const TIME = /^(?:years|months|weeks|days|hours|minutes|quarters)\b/u;
const ASKS_LEVEL = /\bhow (?:big|large|high) (?:is|was|will|are|were)\b/iu;
/** "How many hospitals …": the words that say what is counted. */
const COUNTED =
  /\bhow many (?:of the |more |new |additional |extra )*([^?,]+?)(?=\s+(?:are|is|were|was|will|did|do|does|has|have|had|would|should|can|could|there|in|to|over|by|for|per|at|on|with|during|from|under|within)\b|[?,]|$)/iu;

const UNITS =
  /^(?:(?:thousand|million|billion|trillion)\b|(?:yuan|dollars?|euros?|pounds?|cents?|percent|per cent|percentage points|hectares?|kilomet(?:er|re)s?|square \p{L}+|tons?|tonnes?|years?|months?|days?|times?|points?|places?)\b)/iu;

/** "Country towns of provincial level" are towns. */
const OF_RANK =
  /\sof (?=(?:the )?(?:[\p{L}-]+ )?(?:level|rank|grade|class|standard|standing|kind|type|quality|importance)\b)/iu;

/** What is counted stands before such a word: "parking spaces in hospitals" are no hospitals. */
const PLACED = /\s(?:in|at|from|by|with|on|among|under|to|into|within|against)\s/u;

/** The few words behind a number that name what it counts. */
const BEHIND = /^(?:[\s-]+[\p{L}\d’'-]+){1,4}/u;

/** "New enterprises of invisible champions" are these champions, too. */
const OF_SORT =
  /^(?:the )?(?:new )?(?:(?:enterprises|companies|firms|businesses) (?:of|as)|(?:experiences?|practices?|achievements?|examples|cases) (?:in|of)) (?:the )?/iu;

/** "How many children are there?": not how many more there will be. */
const ASKS_STOCK = /\bhow many\b(?!.*\b(?:new|more|additional|extra|added)\b).*\b(?:are|were|is) there\b/iu;
const ADDS = /^\s+(?:more|additional|further|extra)\b/iu;

/** From this strength on all words of an expression stand there. */
const WHOLE = 0.85;

/** Whether a count counts what was asked for. "perhaps": what was asked for is as light as "people", and put otherwise. */
export type Counting = 'yes' | 'perhaps' | 'no' | 'no count asked';

/**
 * @param behind what stands behind the figure in the text: "cover 14,000 families".
 */
export function countsWhatIsAsked(question: Question, indicator: string, behind = ''): Counting {
  const counted = COUNTED.exec(question.text)?.[1];
  if (!counted || UNITS.test(counted)) return 'no count asked';
  if (ASKS_STOCK.test(question.text) && ADDS.test(behind)) return 'no';
  const head = counted.split(OF_RANK)[0]!.toLowerCase();
  // An expression may go on over the verb: "members does the congress have".
  const isInside = (text: string) =>
    head.includes(text) ||
    (text.startsWith(head) &&
      /^ (?:do|does|did|is|are|was|were|has|have|will)\b/u.test(text.slice(head.length)));
  const inside = question.terms.filter(({ text, name }) => !name && isInside(text.toLowerCase()));
  const heavy = inside.filter(({ importance }) => importance === 1);
  const asked = heavy.length > 0 ? heavy : inside;
  if (asked.length === 0) return 'no count asked';
  const bare = indicator.replace(
    /^(?:the )?(?:numbers?|pieces?|units?|sets?|types?|kinds?|rounds?) of (?:the )?/iu,
    '',
  );
  // "centers of high-tech enterprises" are centers; "lighting quality of classrooms" may be counted in classrooms.
  const heads = [bare, bare.replace(OF_SORT, ''), BEHIND.exec(behind)?.[0] ?? ''].map((phrase) =>
    indexWords(splitWords(phrase.split(PLACED)[0]!.replace(/(?<=\p{L}s) of .*$/u, ''))),
  );
  const named = question.terms.flatMap(({ alternatives }) => alternatives.flatMap(({ bases }) => bases));
  const all = indexWords(splitWords(bare));
  // "Proposals from the deputies" are no deputies.
  const headLength = splitWords(bare.split(PLACED)[0]!).length;
  const counts = asked.some((term) => {
    // A whole expression ("residential quarters in bad conditions") names what is counted by itself.
    const whole = matchTerm(term, all);
    if (whole.strength >= WHOLE && whole.at.length > 1 && Math.min(...whole.at) < headLength) return true;
    return heads.some((head) => {
      const { strength, at } = matchTerm(term, head);
      // "tourist routes" are no tourists: a noun behind it that was not asked for is what is counted.
      const next = head.words[Math.max(-1, ...at) + 1];
      return (
        strength > 0 &&
        !(next && /\p{Ll}s$/u.test(next.text) && !/ss$/u.test(next.text) && !named.includes(next.base))
      );
    });
  });
  return counts ? 'yes' : heavy.length > 0 ? 'no' : 'perhaps';
}

const SCALE = /^(?:thousand|million|billion|trillion)$/u;
/** How far the words of an amount may stand from its first: "100,000 yuan to 500,000 yuan a year". */
const AMOUNT_REACH = 7;

/** "How many 100-billion-yuan enterprises?": the numbers of an amount in the question must stand beside the figure. */
export function holdsAmounts({ kind, amounts }: Question, { words, positions }: IndexedWords): boolean {
  if (kind === 'yes_no') return true;
  return amounts.every((amount) => {
    const stems = amount.split(' ').filter((stem) => /\d/u.test(stem) || SCALE.test(stem));
    const [first, ...others] = stems.length > 0 ? stems : amount.split(' ');
    return (positions.get(first!) ?? []).some((at) => {
      const near = words.slice(at + 1, at + 1 + AMOUNT_REACH).map(({ stem }) => stem);
      return others.every((stem) => near.includes(stem));
    });
  });
}

function isMoney(unit: string): boolean {
  return /^(?:yuan|rmb|usd|us\$|s\$|\$|£|€|eur|gbp|sgd)/iu.test(unit);
}

/** Whether a figure's unit and measure are what the question's form asks for; 0 to 1. */
export function fitsQuantity(
  { text, change, unit }: Pick<Question, 'text' | 'change' | 'unit'>,
  figure: Figure,
): number {
  // "How many rand" is not answered by a number of people; times may be calculated.
  if (unit !== null && unit !== 'times' && !isOfUnit(unit, figure.unit) && !isConvertible(figure.unit, unit))
    return 0.1;
  const share = figure.unit === '%' || figure.unit.includes('percent');
  const byHow = /\bby how (?:much|many)\b/iu.test(text);
  // "How many of the top 500 …": a number, whatever ranks it speaks of.
  const countsThings = /\bhow many\b/iu.test(text) && !COUNTS_PLACES.test(text);
  const isTime = TIME.test(figure.unit) && !ASKS_TIME.test(text);
  if (countsThings && (figure.measure === 'rank' || isTime)) return 0.1;
  if (!countsThings && ASKS_RANK.test(text) !== (figure.measure === 'rank'))
    return figure.measure === 'rank' ? 0.2 : 0.6;
  if (OUT_OF_HUNDRED.test(text)) return share ? 1 : 0.1;
  if (ASKS_COUNT.test(text) && !(share && unit === '%') && (share || isMoney(figure.unit)))
    return /\bhow many (?:yuan|dollars|percent|hectares|kilomet|times\b)/iu.test(text) ? 0.9 : 0.1;
  if (/\b(?:percent(?:age)?|per cent|proportion|%)\b/iu.test(text) && !share) return 0.1;
  // A deficit told as a share of GDP is no growth of it.
  if (change && !ASKS_SHARE.test(text) && /, share of \p{L}/u.test(figure.indicator)) return 0.2;
  // Nor is a share of GDP growth of the economy.
  if (
    ASKS_ECONOMIC_GROWTH.test(text) &&
    share &&
    figure.measure === 'level' &&
    !/\bgr[oe]w/iu.test(figure.indicator)
  )
    return 0.2;
  if (ASKS_SHARE.test(text) && !share && figure.unit !== ':1') return 0.5;
  if (ASKS_SPENT.test(text) && !share && !isMoney(figure.unit)) return 0.2;
  if (ASKS_MONEY.test(text) && !isMoney(figure.unit)) return 0.4;
  if (ASKS_AMOUNT.test(text) && !ASKS_COUNT.test(text)) {
    // "These two measures" are no amount.
    if (figure.unit === '' && figure.value !== null && figure.value < 13) return 0.2;
    if (isTime) return 0.2;
    // "What total value …?" is not told by how much something grows.
    if (ASKS_VALUE.test(text) && figure.measure === 'change' && !change) return 0.2;
  }
  // A share of the risk of a loan is not what can be borrowed.
  if (ASKS_SUM.test(text) && !isMoney(figure.unit)) return 0.6;
  if (byHow) return figure.measure === 'change' ? 1 : 0.6;
  if (change && !ASKS_LEVEL.test(text)) return figure.measure === 'change' ? 1 : 0.7;
  return figure.measure === 'change' ? 0.75 : 1;
}
