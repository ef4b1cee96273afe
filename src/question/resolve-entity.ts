import { splitContentWords } from '../language/words.ts';
import { findSlots } from './find-slots.ts';

const ASKS_WHICH = /^(?:and |but |so )?(?:which|what|who|whom)\b/iu;
const PRONOUN =
  /\b(?:it|he|she)\b(?! (?:is|was|be) (?:true|right|correct|said|planned|expected|possible)\b)/iu;
/** "Jiaxing Nanhu University", "Bank of England": a name with its joints. */
const NAME =
  /\p{Lu}[\p{L}\d’'&-]*(?: (?:of|for|and|the|de) (?=\p{Lu})| (?=\p{Lu}))(?:\p{Lu}[\p{L}\d’'&-]*(?: (?:of|for|and|the|de) (?=\p{Lu})| (?=\p{Lu}))?)*/gu;

function basesOf(text: string): string[] {
  return splitContentWords(text).map(({ base }) => base);
}

/** The names in an answer that are called by the very word of the question ("University"), where its other words stand. */
function namesOf(answer: string, question: string, head: string): string[] {
  const asked = basesOf(question).filter((base) => base !== head);
  const found = answer.split(/[,;:.]\s/u).flatMap((part) => {
    const names = [...part.matchAll(NAME)]
      .map(([name]) => name.trim())
      .filter((name) => basesOf(name).includes(head));
    const rest = names.reduce((text, name) => text.replace(name, ' '), part);
    return names.map((name) => ({
      name,
      shared: basesOf(rest).filter((base) => asked.includes(base)).length,
    }));
  });
  const most = Math.max(0, ...found.map(({ shared }) => shared));
  return [...new Set(found.filter(({ shared }) => shared === most).map(({ name }) => name))];
}

/**
 * Puts the name that the answer before gave in the place of a pronoun: "Which university was founded?" — "Nanhu
 * University was founded" — "What is it to become?"
 * @returns the turn as it is where the answer names none, or several.
 */
export function resolveEntity(turn: string, previous: string, answer: string): string {
  if (!PRONOUN.test(turn) || !ASKS_WHICH.test(previous)) return turn;
  const slot = findSlots(previous).find(({ role }) => role === 'asked');
  const head = slot && basesOf(previous.slice(slot.start, slot.end)).at(-1);
  const [name, ...others] = head === undefined ? [] : namesOf(answer, previous, head);
  return name === undefined || others.length > 0 ? turn : turn.replace(PRONOUN, name);
}
