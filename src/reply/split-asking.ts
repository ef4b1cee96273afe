import { AUXILIARY, INFORMATION, QUESTION_WORD } from './asking-words.ts';
import type { Asking } from './find-asking.ts';

const SEAM = new RegExp(
  String.raw`[,;]?\s+(?:and|nor|as well as|plus|also)\s+(?:(?:also|like|then|finally|lastly|basically|i (?:also )?wonder|(?:i|we) (?:would|should) (?:also )?like to know)\s+)*(?=(?:${QUESTION_WORD}|whether|if (?!you|i|we|not|so|possible|any))\b)|[,;]\s+(?=(?:${QUESTION_WORD}|whether)\b)|\?\s*,?\s*(?:and|or|also)?\s+(?=(?:${QUESTION_WORD}|${AUXILIARY})\b)`,
  'iu',
);
const HAS_VERB = new RegExp(
  String.raw`\s(?:${AUXILIARY})\b|^(?:who|what) \p{L}+s\b|^(?:whether|${AUXILIARY})\b|\b(?:it|they|he|she|we|you|i|that|this) \p{L}+|^\p{L}+[’']s\s`,
  'iu',
);
/** "How many jobs and how many schools are planned", "when and where will …" */
const SHARES = /^(?:\p{L}+ )?(?:how (?:many|much)|which|what|whose)\b|^(?:\p{L}+ )?\p{L}+$/iu;
const PREDICATE = new RegExp(String.raw`\s(?:${AUXILIARY})\b.*$`, 'iu');

/** "the number of schools, and the number of beds" */
const THINGS = new RegExp(
  String.raw`[,;]?\s+(?:and|as well as|plus)\s+(?=(?:also )?the ${INFORMATION} )`,
  'iu',
);

/** "what was …, and did GDP …": a second question outright. */
const SECOND_QUESTION = new RegExp(
  String.raw`(?<=^(?:and |or |so )?(?:${QUESTION_WORD}|${AUXILIARY})\b.{6,}?),?\s+(?:and|or|but)\s+(?:also\s+)?(?=(?:${AUXILIARY}) (?:the|a|an|there|it|this|that|these|those|any|our|my|your|their|you|they|we|i|he|she|\p{Lu}[\p{L}-]+)\b)`,
  'u',
);

function cut(text: string): string[] {
  const seam = SEAM.exec(text) ?? SECOND_QUESTION.exec(`${text.slice(0, 1).toLowerCase()}${text.slice(1)}`);
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
    words:
      HAS_VERB.test(piece) || !SHARES.test(piece) || i === pieces.length - 1 ? piece : `${piece}${predicate}`,
    ...(asking.before === undefined ? {} : { before: asking.before }),
  }));
}
