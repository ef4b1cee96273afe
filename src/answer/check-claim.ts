import { findQuantities, type Quantity } from '../language/numbers.ts';
import type { Figure } from '../types.ts';

export type ClaimVerdict = 'holds' | 'fails' | 'open';

const VALUES = new Set(['quantity', 'percentage', 'ratio', 'multiple', 'count', 'rank', 'ordinal']);

/** Figures that a question takes for granted, times excepted: "Is the target 8.5%?" */
export function readClaims(text: string): Quantity[] {
  return findQuantities(text).filter((quantity) => VALUES.has(quantity.class) && quantity.value !== null);
}

/** Units that mean the same in a question and in a report: "8.5" may leave its "%" out. */
export function isComparable(claim: Quantity, figure: Figure): boolean {
  return (
    claim.unit === figure.unit ||
    claim.unit === '' ||
    figure.unit.startsWith(`${claim.unit} `) ||
    (claim.class === 'rank' && figure.measure === 'rank')
  );
}

/**
 * Holds a claimed figure against the one that the report gives: "more than 8%" holds for 8.5%, "above 5.5%" fails for
 * "below 5.5%"; where the report's comparator leaves it open, it stays open.
 */
export function checkClaim(claim: Quantity, figure: Figure): ClaimVerdict {
  const asked = claim.value;
  const given = figure.value;
  if (asked === null || given === null || !isComparable(claim, figure)) return 'open';
  const equal = Math.abs(asked - given) <= Math.abs(given) * 1e-9;
  const upwards = figure.comparator === 'at least' || figure.comparator === 'more than';
  const downwards = figure.comparator === 'at most' || figure.comparator === 'less than';
  switch (claim.comparator) {
    case 'more than':
    case 'at least':
      if (downwards) return asked >= given ? 'fails' : 'open';
      if (given > asked || (equal && (claim.comparator === 'at least' || upwards))) return 'holds';
      return upwards ? 'open' : 'fails';
    case 'less than':
    case 'at most':
      if (upwards) return asked <= given ? 'fails' : 'open';
      if (given < asked || (equal && (claim.comparator === 'at most' || downwards))) return 'holds';
      return downwards ? 'open' : 'fails';
    default:
      return equal ? 'holds' : 'fails';
  }
}
