import { readTense, type Tense } from '../periods/read-tense.ts';
import type { Period } from '../types.ts';

/** Where a new clause may begin; which of them does, its verb tells. */
const BREAK = /;|,\s|\s(?=(?:and|but|while|whereas)\s)/gu;

/** "with which Hong Kong has entered into agreements": the verb of another clause behind the figure's own. */
const RELATIVE = /(?<=\S.{12,})\s(?:which|who|that)\s.*$/su;

/** Tense of the clause that holds an offset: a stretch without a telling verb goes on with the one before. */
function tenseAt(text: string, offset: number): Tense {
  const edges = [0, ...[...text.matchAll(BREAK)].map(({ index }) => index), text.length];
  let tense: Tense = 'neither';
  for (const [i, edge] of edges.slice(1).entries()) {
    const own = readTense(text.slice(edges[i], edge).replace(RELATIVE, ''));
    if (own !== 'neither') tense = own;
    if (edge > offset) break;
  }
  return tense;
}

/**
 * The period of a figure in a clause of another tense than its sentence: "graduated, and 10,000 will be recruited this
 * year" reports first and announces then.
 * @param offset of the figure in the sentence `text`; `year` the report's own.
 */
export function turnPeriod(text: string, offset: number, period: Period, year: number | null): Period {
  const whole = readTense(text);
  const own = tenseAt(text, offset);
  if (own === 'announces' && whole === 'reports' && period.kind === 'result') {
    const past = year !== null && period.to !== undefined && period.to < `${year}-01-01`;
    if (year !== null && (past || period.from === undefined))
      return {
        kind: 'target',
        label: String(year),
        from: `${year}-01-01`,
        to: `${year}-12-31`,
        inferred: true,
      };
    return { ...period, kind: 'target' };
  }
  if (own === 'reports' && whole === 'announces' && period.kind === 'target')
    return { kind: 'result', label: 'undated' };
  return period;
}
