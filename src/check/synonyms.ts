import { splitWords, type Word } from '../language/words.ts';
import { THESAURUS } from '../question/thesaurus.ts';

const GROUPS = THESAURUS.map(({ members }) =>
  members.map((member) => splitWords(member).map(({ base }) => base)),
);

/** Groups by the words of their members, so that a statement does not scan them all. */
const BY_BASE = new Map<string, Set<string[][]>>();
for (const group of GROUPS)
  for (const base of group.flat()) BY_BASE.set(base, (BY_BASE.get(base) ?? new Set()).add(group));

/** What a statement may call what the report names more exactly; not the other way round. */
const LOOSER = new Map(
  Object.entries({
    economy: 'gdp',
    economic: 'gdp',
    inflation: 'cpi',
    founded: 'establish create build',
    residents: 'citizens people',
    citizens: 'residents people',
    ease: 'reduce cut lower',
    expand: 'growth grow increase',
    narrow: 'decline reduce fall decrease',
    hit: 'influence affect impact',
    companies: 'industries industrial',
    enterprises: 'industries industrial',
  }).map(([loose, exact]) => [splitWords(loose)[0]!.base, splitWords(exact).map(({ base }) => base)]),
);

/** Words that are another way to say what the evidence says: "consumer prices" where it says "CPI". */
export function findSynonyms(said: Word[], evidence: Word[]): Word[] {
  const own = new Set(said.map(({ base }) => base));
  const known = new Set(evidence.map(({ base }) => base));
  const groups = new Set(said.flatMap(({ base }) => [...(BY_BASE.get(base) ?? [])]));
  const found = new Set<string>();
  for (const group of groups) {
    if (!group.some((member) => member.every((base) => known.has(base)))) continue;
    for (const member of group)
      if (member.every((base) => own.has(base))) member.forEach((base) => found.add(base));
  }
  for (const base of own) if (LOOSER.get(base)?.some((exact) => known.has(exact))) found.add(base);
  return said.filter(({ base }) => found.has(base));
}
