import { AUXILIARY } from './asking-words.ts';

/** A question of nothing but how it asks: "When?", "By whom?", "And at what cost?" */
const ONLY_ASKS =
  /^(?:and |but |or |so )?(?<asks>when|where|why|how|who|by (?:whom|when|what|what (?:date|time|means))|(?:until|till|since|from) when|at what (?:cost|price)|for whom|how (?:much|long|often|soon|far)|with what (?:money|funds|means))(?: exactly| precisely)?\?$/iu;
const WHETHER = new RegExp(String.raw`^(?<auxiliary>${AUXILIARY}) (?<rest>.+)\?$`, 'iu');
const OF_THINGS = new RegExp(
  String.raw`^(?:how many|how much|which|what)(?: (?<things>[^?]+?))? (?<auxiliary>is|are|was|were|will|would|has|have|had|can|shall|should) (?<rest>.+)\?$`,
  'iu',
);

const OTHERWISE = new RegExp(
  String.raw`^(?:when|where|why|how|by (?:whom|when|what)|(?:until|since|from) when|at what \p{L}+|for whom) (?<auxiliary>${AUXILIARY}) (?<rest>.+)\?$`,
  'iu',
);

/**
 * "Will the school be built? When?" -> "When will the school be built?"
 * @returns undefined where the question says more than how it asks, or cannot be put before the other.
 */
export function askAgain(question: string, previous: string): string | undefined {
  const asks = ONLY_ASKS.exec(question)?.groups?.asks;
  if (asks === undefined) return undefined;
  const word = `${asks[0]!.toUpperCase()}${asks.slice(1).toLowerCase()}`.replace(/^Till/u, 'Until');
  const whether = (WHETHER.exec(previous) ?? OTHERWISE.exec(previous))?.groups;
  if (whether) return `${word} ${whether.auxiliary!.toLowerCase()} ${whether.rest}?`;
  const { things, auxiliary, rest = '' } = OF_THINGS.exec(previous)?.groups ?? {};
  // "What is the target? Why?": no verb is left to ask with.
  if (auxiliary === undefined || (things === undefined && !/^be(?:en)? /u.test(rest))) return undefined;
  return `${word} ${auxiliary} ${things ?? 'anything'} ${rest}?`;
}
