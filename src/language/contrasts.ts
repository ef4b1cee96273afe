import { splitWords } from './words.ts';

// Words that tell one indicator from another: rural income is not urban income.
const FAMILIES = [
  'urban rural',
  'import export',
  'male female men women',
  'primary secondary tertiary',
  'industrial agricultural',
  'public private',
  'domestic foreign',
  'direct indirect',
  'deposits loans',
  'employer employee',
].map((family) => splitWords(family).map(({ base }) => base));

const FAMILY_OF = new Map(
  FAMILIES.flatMap((family) => family.map((base): [string, string[]] => [base, family])),
);

/** The words that a word stands against, itself included; undefined for words that contrast with none. */
export function contrastsOf(base: string): readonly string[] | undefined {
  return FAMILY_OF.get(base);
}

const EXTREMES = [
  /\b(?:highest|largest|biggest|greatest|most|maximum|longest|fastest|best|top)\b/iu,
  /\b(?:lowest|smallest|least|fewest|minimum|shortest|slowest|worst|bottom)\b/iu,
] as const;

/** Whether one text speaks of the one extreme and the other text of the other alone: "highest" and "lowest". */
export function contradictsExtreme(asked: string, said: string): boolean {
  const [high, low] = EXTREMES;
  return (
    (high.test(asked) && !low.test(asked) && low.test(said) && !high.test(said)) ||
    (low.test(asked) && !high.test(asked) && high.test(said) && !low.test(said))
  );
}
