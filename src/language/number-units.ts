/** A unit as it stands in a text and its one spelling for comparison. */
export interface Unit {
  unit: string;
  /** Length of the matched words. */
  length: number;
  kind: 'money' | 'percentage' | 'time' | 'measure';
}

/** Codes of money that stand glued to a number. */
export const MONEY_CODES =
  'USD|RMB|CNY|SGD|EUR|GBP|HKD|AUD|NZD|CAD|INR|ZAR|KES|NGN|PHP|MYR|IDR|JPY|CHF|US|RM|Rs|KSh|KShs|S';

// No conversion: "$" stays "$", since only the report knows whose dollar it is.
const CURRENCY_BEFORE: [RegExp, string][] = [
  [/(?:US\$|USD\s?\$?|U\.S\.\s?\$)\s*$/u, 'USD'],
  [/(?:S\$|SGD\s?\$?)\s*$/u, 'S$'],
  [/(?:RMB|CNY)\s*$/u, 'yuan'],
  // Of China or of Japan.
  [/[¥￥]\s*$/u, '¥'],
  [/(?:€|EUR)\s*$/u, 'euros'],
  [/(?:£|GBP)\s*$/u, 'pounds'],
  [/(?:HK\$|HKD)\s*$/u, 'HK$'],
  [/(?:A\$|AUD\s?\$?)\s*$/u, 'A$'],
  [/(?:NZ\$|NZD)\s*$/u, 'NZ$'],
  [/(?:C\$|CAD)\s*$/u, 'C$'],
  [/(?:₹|Rs\.?|INR)\s*$/u, 'rupees'],
  [/(?:R|ZAR\s?)$/u, 'rand'],
  [/(?:₦|NGN)\s*$/u, 'naira'],
  [/(?:KShs?\.?|Ksh|KES)\s*$/u, 'shillings'],
  [/(?:₱|PHP|PhP)\s*$/u, 'pesos'],
  [/(?:RM|MYR)\s*$/u, 'ringgit'],
  [/CHF\s*$/u, 'Swiss francs'],
  [/\$\s*$/u, '$'],
];

const UNITS: [string, string, Unit['kind']][] = [
  ['%|per ?cent(?!\\p{L})|pct', '%', 'percentage'],
  ['percentage[ -]points?|pp', 'percentage points', 'percentage'],
  ['basis points?|bps', 'basis points', 'percentage'],
  ['yuan|yuam|RMB|renminbi|CNY', 'yuan', 'money'],
  ['US dollars?|U\\.S\\. dollars?|USD', 'USD', 'money'],
  ['Singapore dollars?|SGD', 'S$', 'money'],
  ['dollars?', '$', 'money'],
  ['euros?', 'euros', 'money'],
  ['pounds?(?: sterling)?', 'pounds', 'money'],
  ['cents?', 'cents', 'money'],
  ['pence|p(?=\\s+(?:per|a|in the pound|rise|cut|increase|extra))', 'pence', 'money'],
  ['rupees?', 'rupees', 'money'],
  ['rand', 'rand', 'money'],
  ['yen', 'yen', 'money'],
  ['square kilomet(?:er|re)s?|sq\\.? ?km|km²|km2', 'square kilometers', 'measure'],
  ['square met(?:er|re)s?|sq\\.? ?m|sqm|m²|m2', 'square meters', 'measure'],
  ['square feet|sq\\.? ?ft', 'square feet', 'measure'],
  ['cubic met(?:er|re)s?|m³', 'cubic meters', 'measure'],
  ['kilomet(?:er|re)s?|km', 'kilometers', 'measure'],
  ['met(?:er|re)s?', 'meters', 'measure'],
  ['miles?', 'miles', 'measure'],
  ['hectares?|ha', 'hectares', 'measure'],
  ['acres?', 'acres', 'measure'],
  ['mu', 'mu', 'measure'],
  ['micro ?grams?|μg|µg', 'micrograms', 'measure'],
  ['milligrams?|mg', 'milligrams', 'measure'],
  ['kilograms?|kg', 'kilograms', 'measure'],
  ['(?:metric )?tonn?es?|tons?', 'tons', 'measure'],
  ['lit(?:er|re)s?', 'liters', 'measure'],
  ['megawatt[- ]hours?|MWh', 'megawatt-hours', 'measure'],
  ['kilowatt[- ]hours?|kWh', 'kilowatt-hours', 'measure'],
  ['gigawatt[- ]hours?|GWh', 'gigawatt-hours', 'measure'],
  ['terawatt[- ]hours?|TWh', 'terawatt-hours', 'measure'],
  ['megawatts?|MW', 'megawatts', 'measure'],
  ['gigawatts?|GW', 'gigawatts', 'measure'],
  ['kilowatts?|kW', 'kilowatts', 'measure'],
  ['terabits? per second', 'terabits per second', 'measure'],
  ['gigabits? per second|Gbps', 'gigabits per second', 'measure'],
  ['degrees? [Cc]elsius|°C', 'degrees Celsius', 'measure'],
  ['TEUs?', 'TEUs', 'measure'],
  ['(?:consecutive )?years?', 'years', 'time'],
  ['(?:consecutive )?months?', 'months', 'time'],
  ['(?:consecutive )?quarters?(?! of (?!the year|year))', 'quarters', 'time'],
  ['weeks?', 'weeks', 'time'],
  ['(?:working |consecutive )?days?', 'days', 'time'],
  ['hours?', 'hours', 'time'],
  ['minutes?', 'minutes', 'time'],
  ['decades?', 'decades', 'time'],
];

const UNIT = new RegExp(
  UNITS.map(([words]) => `((?:${words})(?!\\p{L}|(?<!\\p{Ll}{4})\\d))`).join('|'),
  'yu',
);
// "%" needs no boundary behind it: footnote marks are glued to it.
const PERCENT = /%/y;

/** "per person a year", "a month", "per building", "annually": what an amount is counted for. */
const RATE =
  /(?:\s+(?:per\s+(?!cent(?!\p{L})|se(?!\p{L}))(?:(?:square|cubic)\s+)?\p{Ll}[\p{Ll}-]*|(?:each|every|an?)\s+(?:person|head|resident|worker|employee|student|child|member|household|family|company|firm|job|visit|trip|unit|project|year|month|week|day|hour|minute|second|night|quarter|term|ton|tonne|kilogram|liter|litre|hectare|mu|kilowatt-hour|patient|senior|flat|passenger|(?:square|cubic)\s+(?:met(?:er|re)|foot|kilomet(?:er|re))|kilomet(?:er|re)|met(?:er|re))(?![\p{L}-])|(?:annually|monthly|yearly)(?!\p{L})))+/uy;

/** "4.7 per thousand total births", "12 deaths per 100,000 people": a rate among so many. */
const PER_MANY =
  /(?:\s+\p{Ll}+)?\s+per\s+(?:hundred|thousand|million|1[,\s]?000|10[,\s]?000|100[,\s]?000)(?:\s+(?!in\b|and\b|or\b)\p{Ll}+){0,2}/uy;

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Unit right behind a number, after blanks or a hyphen; undefined where none stands there. */
export function readUnitBehind(text: string, end: number): Unit | undefined {
  const gap = matchAt(/\s+|-(?=\p{L})/uy, text, end)?.[0].length ?? 0;
  if (matchAt(PERCENT, text, end + gap)) return { unit: '%', length: gap + 1, kind: 'percentage' };
  const match = matchAt(UNIT, text, end + gap);
  if (!match) return undefined;
  const [, unit, kind] = UNITS[match.slice(1).findIndex((group) => group !== undefined)]!;
  // "5m" is no metre and "3 mu" needs its blank: letters glued to digits are names.
  if (gap === 0 && !/^(?:km|kg|mg|MW|GW|kW|MWh|kWh|°C|μg|µg|m²|m³|km²|sqm|yuan)/u.test(match[0]))
    return undefined;
  return { unit, length: gap + match[0].length, kind };
}

/** The currency right before a number and how many characters it takes. */
export function readCurrencyBefore(text: string, start: number): Unit | undefined {
  const before = text.slice(Math.max(0, start - 8), start);
  for (const [pattern, unit] of CURRENCY_BEFORE) {
    const match = pattern.exec(before);
    if (match && !/\p{L}/u.test(before[match.index - 1] ?? ''))
      return { unit, length: match[0].length, kind: 'money' };
  }
  return undefined;
}

/** "per person a year" behind a unit, as written; "" where none stands there. */
export function readRateBehind(text: string, end: number): string {
  return matchAt(RATE, text, end)?.[0] ?? '';
}

/** "1.85 children per woman": a mean of so many. */
const MEAN_OF = /\s+\p{Ll}+\s+per\s+(?!cent(?!\p{L}))\p{Ll}+/uy;

/** "per thousand births" behind a bare number, as written; "" where none stands there. */
export function readPerMany(text: string, end: number, fraction: boolean): string {
  const mean = fraction ? matchAt(MEAN_OF, text, end)?.[0] : undefined;
  if (mean !== undefined) return mean;
  return (
    matchAt(PER_MANY, text, end)?.[0].replace(
      /\s+(?:in|and|or|to|was|is|by|from|for)(?:\s+\p{Ll}+)?$/u,
      '',
    ) ?? ''
  );
}
