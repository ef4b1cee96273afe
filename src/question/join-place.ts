/** One capital and small letters: "CPI" is no place. */
const PLACE = String.raw`\p{Lu}\p{Ll}[\p{L}’-]*(?: \p{Lu}\p{Ll}[\p{L}’-]*)*`;
const NAMES_PLACE = new RegExp(
  String.raw`^(?:(?:[Ww]hat|[Hh]ow) about )?(?<lead>(?:in|for|of|at) )?(?:the )?(?<place>${PLACE})\s*\??$`,
  'u',
);
const NAMED_PLACE = new RegExp(String.raw`\b(in|of|for|at) ${PLACE}(?=[\s?]|$)`, 'u');

const SCOPE = String.raw`(?:nationwide|nationally|worldwide|globally|internationally|province-?wide|city-?wide|(?:in|inside|within|across|throughout) (?:the )?(?:whole |entire )?(?:of (?:the )?)?(?:china|country|nation|world|province|region|state|city|county))`;
const NAMES_SCOPE = new RegExp(
  String.raw`^(?:(?:what|how) about )?(?<scope>${SCOPE})(?: itself| alone| as a whole| only)?\s*\??$`,
  'iu',
);
const NAMED_SCOPE = new RegExp(String.raw`\b${SCOPE}\b`, 'iu');

/**
 * Asks a question of another place: "in Hangzhou?" always, "what about Pinghu?" where the question names a place.
 * @param bare a turn without "and".
 * @returns undefined where the turn is no place.
 */
export function joinPlace(bare: string, previous: string): string | undefined {
  const scope = NAMES_SCOPE.exec(bare)?.groups?.scope;
  if (scope && NAMED_SCOPE.test(previous)) return previous.replace(NAMED_SCOPE, scope);
  const { place, lead } = NAMES_PLACE.exec(bare)?.groups ?? {};
  if (!place) return undefined;
  const base = previous.replace(/[?.!\s]+$/u, '');
  if (NAMED_PLACE.test(base)) return `${base.replace(NAMED_PLACE, `$1 ${place}`)}?`;
  return lead ? `${base} in ${place}?` : undefined;
}
