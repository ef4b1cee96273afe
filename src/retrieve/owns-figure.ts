import { contrastsOf } from '../language/contrasts.ts';
import { splitWords } from '../language/words.ts';
import type { Term } from '../question/read-terms.ts';
import type { Document } from '../types.ts';
import type { IndexedWords } from './match-terms.ts';

const PROVINCE: ReadonlySet<string> = new Set(splitWords('province').map(({ base }) => base));

/**
 * Whose figure it is, and which of two: a name, "the province", "rural". Elsewhere in the clause ("the fifth in
 * Zhejiang") it does not make the figure that one's.
 */
export function isOwner(term: Term, terms: Term[]): boolean {
  if (term.name) return true;
  const [base, ...others] = term.alternatives[0]!.bases;
  if (base === undefined || others.length > 0) return false;
  const family = contrastsOf(base);
  // A question for both sides ("between urban and rural") asks for each of them.
  const both =
    family && terms.some((other) => other !== term && family.includes(other.alternatives[0]!.bases[0] ?? ''));
  return PROVINCE.has(base) || (family !== undefined && !both);
}

/** "the fifth in Zhejiang": a name behind such a word only says where. */
const ONLY_PLACES = /\b(?:in|of|from|among|at|within|across)\s+(?:the\s+)?$/iu;

/**
 * Whether an owner that stands in the figure's clause, but not in its indicator, may be its owner: a name that is no
 * mere place ("MTI expects …"); of two that contrast, the one that the indicator does not contradict.
 */
export function ownsInClause(
  { name, alternatives }: Term,
  at: number[],
  { indicator, clause }: { indicator: IndexedWords; clause: IndexedWords },
  { text }: Document,
): boolean {
  const word = clause.words[at[0] ?? -1];
  if (!word) return false;
  if (name) return !ONLY_PLACES.test(text.slice(Math.max(0, word.start - 20), word.start));
  const family = contrastsOf(alternatives[0]!.bases[0]!) ?? [];
  return family.length > 0 && !indicator.words.some(({ base }) => family.includes(base));
}
