import { readFileSync } from 'node:fs';
import { splitContentWords, stemWord } from '../../src/language/words.ts';
import type { Document, Figure } from '../../src/types.ts';

/** One hand-checked number of the report: a figure with all its fields, or none. */
export type SampleEntry =
  | (Pick<Figure, 'text' | 'indicator' | 'value' | 'unit' | 'comparator' | 'measure'> & {
      /** Words of the report that hold `text` once. */
      quote: string;
      periodLabel: string;
      kind: Figure['period']['kind'];
      /** Checked for changes only. */
      direction?: Figure['direction'];
      /** Words that must not stand in the indicator: the other part of a "respectively". */
      not?: string[];
      figure?: undefined;
    })
  | { quote: string; text: string; figure: false };

export interface LedgerMeasure {
  /** Right figures among those the ledger gives for the sample, numbers that are none included. */
  precision: number;
  /** Right figures among those of the sample. */
  recall: number;
  sampled: number;
  /** What is wrong, one line for each entry. */
  failures: string[];
}

export function readSample(path: string): SampleEntry[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as SampleEntry);
}

// Words that tell an indicator from no other.
const LIGHT = new Set(['number', 'total', 'rank'].map(stemWord));

function stemsOf(words: string): Set<string> {
  return new Set(
    splitContentWords(words)
      .map(({ stem }) => stem)
      .filter((stem) => !LIGHT.has(stem)),
  );
}

/** All content words of the checked indicator, at most as many others, and none of the excluded ones. */
function agrees(indicator: string, entry: { indicator: string; not?: string[] }): boolean {
  const expected = stemsOf(entry.indicator);
  const given = stemsOf(indicator);
  const shared = [...expected].filter((stem) => given.has(stem)).length;
  const confused = (entry.not ?? []).some((word) => given.has(stemWord(word)));
  return shared === expected.size && shared >= given.size / 2 && !confused;
}

function compare(figure: Figure, entry: Exclude<SampleEntry, { figure: false }>): string[] {
  const wrong: string[] = [];
  const check = (field: string, ok: boolean) => {
    if (!ok) wrong.push(field);
  };
  check('indicator', agrees(figure.indicator, entry));
  check('text', figure.text === entry.text);
  check('value', figure.value === entry.value);
  check('unit', figure.unit === entry.unit);
  check('comparator', figure.comparator === entry.comparator);
  check('measure', figure.measure === entry.measure);
  check('direction', entry.direction === undefined || figure.direction === entry.direction);
  check('period', figure.period.label === entry.periodLabel);
  check('kind', figure.period.kind === entry.kind);
  return wrong;
}

function placeOf(document: Document, { quote, text }: SampleEntry): { start: number; end: number } {
  const at = document.text.indexOf(quote);
  if (at === -1) throw new Error(`The sample quotes what the report does not say: ${quote}`);
  const literal = text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  const match = new RegExp(`(?<![\\d.,]|\\p{L})${literal}(?!\\d|[.,]\\d)`, 'u').exec(quote);
  const start = at + (match?.index ?? quote.indexOf(text));
  return { start, end: start + text.length };
}

/** Compares a ledger with the hand-checked sample: a figure counts when all its fields are right. */
export function measureLedger(document: Document, figures: Figure[], sample: SampleEntry[]): LedgerMeasure {
  const failures: string[] = [];
  let right = 0;
  let given = 0;
  for (const entry of sample) {
    const { start, end } = placeOf(document, entry);
    const figure = figures.find((each) => each.start < end && start < each.end);
    if (figure) given++;
    if (entry.figure === false) {
      if (figure) failures.push(`${entry.text} is no figure: "${entry.quote}"`);
      continue;
    }
    const wrong = figure ? compare(figure, entry) : ['missing'];
    if (wrong.length === 0) right++;
    else
      failures.push(
        `${entry.text} (${entry.indicator}): ${wrong.join(', ')}; given: ${figure?.indicator ?? 'nothing'}`,
      );
  }
  const sampled = sample.filter((entry) => entry.figure !== false).length;
  return { precision: right / given, recall: right / sampled, sampled, failures };
}
