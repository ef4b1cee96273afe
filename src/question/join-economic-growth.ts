import { splitWords } from '../language/words.ts';
import type { Alternative, Term } from './read-terms.ts';

const GROWS: ReadonlySet<string> = new Set(splitWords('growth grow').map(({ base }) => base));
const [ECONOMY] = splitWords('economy');

/** What the one expression counts where the question says its words apart. */
const SAID_TOGETHER = 0.85;

/**
 * "What growth does it expect for Singapore's economy?": said apart, both may be told as one thing.
 * @param growth other words for economic growth.
 */
export function joinEconomicGrowth(terms: Term[], growth: Alternative[]): Term[] {
  const isOnly = ({ alternatives: [own] }: Term, fits: (base: string) => boolean) =>
    own?.bases.length === 1 && fits(own.bases[0]!);
  const grows = terms.some((term) => isOnly(term, (base) => GROWS.has(base)));
  const economy = terms.find((term) => isOnly(term, (base) => base === ECONOMY!.base));
  if (!grows || !economy) return terms;
  const alternatives = growth.map((alternative) => ({
    ...alternative,
    strength: Math.min(alternative.strength, SAID_TOGETHER),
  }));
  return terms.map((term) =>
    term === economy ? { ...term, alternatives: [...term.alternatives, ...alternatives] } : term,
  );
}
