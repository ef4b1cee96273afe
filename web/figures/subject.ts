import type { FigureView } from '../../src/types.ts';

type Named = Pick<FigureView, 'indicator' | 'measure'>;

/** What the ledger adds to an indicator to say how it changed: the change belongs to the indicator all the same. */
const CHANGE = /(?:,\s*annual (?:increase|growth|change)|\s+growth(?: rate)?|\s+annual growth(?: rate)?)$/iu;

/**
 * What a figure is about, as one name for all its spellings: "GDP", "GDP growth" and "GDP, annual increase" are "gdp",
 * "PM 2.5" is "pm2.5", "the days" are "days".
 */
export function subjectOf({ indicator, measure }: Named): string {
  const bare = measure === 'change' ? indicator.replace(CHANGE, '') : indicator;
  return bare
    .toLowerCase()
    .replace(/\b(?:the|an?)\s+/gu, '')
    .replace(/(?<=\p{L})\s+(?=\d)/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** The view of a subject's figures, with its chart where it has one. */
export function addressSubject(subject: string): string {
  return `/figures#${new URLSearchParams({ subject }).toString()}`;
}
