/** One capital and small letters: "CPI" is no place. */
const PLACE = String.raw`\p{Lu}\p{Ll}[\p{L}’-]*(?: \p{Lu}\p{Ll}[\p{L}’-]*)*`;
const NAMES_PLACE = new RegExp(
  String.raw`^(?:(?:[Ww]hat|[Hh]ow) about )?(?<lead>(?:in|for|of|at) )?(?:the )?(?<place>${PLACE})\s*\??$`,
  'u',
);
const NAMED_PLACE = new RegExp(String.raw`\b(in|of|for|at) ${PLACE}(?=[\s?]|$)`, 'u');

/**
 * Asks a question of another place: "in Hangzhou?" always, "what about Pinghu?" where the question names a place.
 * @param bare a turn without "and".
 * @returns undefined where the turn is no place.
 */
export function joinPlace(bare: string, previous: string): string | undefined {
  const { place, lead } = NAMES_PLACE.exec(bare)?.groups ?? {};
  if (!place) return undefined;
  const base = previous.replace(/[?.!\s]+$/u, '');
  if (NAMED_PLACE.test(base)) return `${base.replace(NAMED_PLACE, `$1 ${place}`)}?`;
  return lead ? `${base} in ${place}?` : undefined;
}
