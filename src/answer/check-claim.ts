import { findQuantities, type Quantity } from '../language/numbers.ts';
import type { Comparator, Figure } from '../types.ts';

export type ClaimVerdict = 'holds' | 'fails' | 'open';

const VALUES = new Set(['quantity', 'percentage', 'ratio', 'multiple', 'count', 'rank', 'ordinal']);

// What a reader says of a bound: a report's "reached 5%" gives the value itself.
const PASSES =
  /\b(?:pass|top|beat|break|cross|outdo|go beyond|go past|get past|climb past|get over)(?:e?s|ed|ing)?\s+(?:the\s+)?$/iu;
const REACHES = /\b(?:reach|hit|make it to|get to|come to)(?:e?s|ed|ing)?\s+(?:the\s+)?$/iu;

function readBound(before: string, { comparator }: Quantity): Comparator {
  if (comparator !== 'exactly') return comparator;
  return PASSES.test(before) ? 'more than' : REACHES.test(before) ? 'at least' : comparator;
}

function asPercentage(quantity: Quantity): Quantity {
  return quantity.class === 'ratio' && quantity.unit === ''
    ? { ...quantity, class: 'percentage', unit: '%', value: quantity.value! * 100 }
    : quantity;
}

/** Figures that a question takes for granted, times excepted: "Is the target 8.5%?", "Will it pass 100?"; "a tenth" is 10%. */
export function readClaims(text: string): Quantity[] {
  return findQuantities(text)
    .filter((quantity) => VALUES.has(quantity.class) && quantity.value !== null)
    .map((quantity) => ({
      ...asPercentage(quantity),
      comparator: readBound(text.slice(Math.max(0, quantity.start - 30), quantity.start), quantity),
    }));
}

/** Units that mean the same in a question and in a report: "8.5" may leave its "%" out. */
export function isComparable(claim: Quantity, figure: Figure): boolean {
  const ranks = claim.class === 'rank' || claim.class === 'ordinal';
  if (ranks || figure.measure === 'rank') return ranks && figure.measure === 'rank';
  return claim.unit === figure.unit || claim.unit === '' || figure.unit.startsWith(`${claim.unit} `);
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
