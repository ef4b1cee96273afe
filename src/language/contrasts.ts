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
