import { AUXILIARY, INFORMATION, QUESTION_WORD } from './asking-words.ts';
import type { Asking } from './find-asking.ts';

const SEAM = new RegExp(
  String.raw`[,;]?\s+(?:and|nor|as well as|plus|also)\s+(?:also\s+)?(?=(?:${QUESTION_WORD}|whether)\b)|[,;]\s+(?=(?:${QUESTION_WORD}|whether)\b)|\?\s*,?\s*(?:and|or|also)?\s+(?=(?:${QUESTION_WORD}|${AUXILIARY})\b)`,
  'iu',
);
const HAS_VERB = new RegExp(
  String.raw`\s(?:${AUXILIARY})\b|^(?:who|what) \p{L}+s\b|^(?:whether|${AUXILIARY})\b|^\p{L}+[’']s\s`,
  'iu',
);
const PREDICATE = new RegExp(String.raw`\s(?:${AUXILIARY})\b.*$`, 'iu');

/** "the number of schools, and the number of beds" */
const THINGS = new RegExp(
  String.raw`[,;]?\s+(?:and|as well as|plus)\s+(?=(?:also )?the ${INFORMATION} )`,
  'iu',
);

function cut(text: string): string[] {
  const seam = SEAM.exec(text);
  return seam ? [text.slice(0, seam.index), ...cut(text.slice(seam.index + seam[0].length))] : [text];
}

/**
 * Parts what asks several things in one: "who decides, and on what date …". Where only the last has a verb, it is
 * shared: "how many jobs and how many schools are planned".
 */
export function splitAsking(asking: Asking): Asking[] {
  if (asking.form === 'thing') return asking.words.split(THINGS).map((words) => ({ ...asking, words }));
  const [first = '', ...others] = cut(asking.words);
  if (others.length === 0) return [asking];
  const pieces = [first, ...others];
  const predicate = PREDICATE.exec(pieces.at(-1)!)?.[0] ?? '';
  return pieces.map((piece, i) => ({
    form: asking.form,
    words: HAS_VERB.test(piece) || i === pieces.length - 1 ? piece : `${piece}${predicate}`,
    ...(asking.before === undefined ? {} : { before: asking.before }),
  }));
}
