import type { Place } from '../figures/read-sentence.ts';
import type { Word } from '../language/words.ts';

/** Where the words behind a number turn to something else. */
const TURN = /[,;]|\s(?:and|while|but|whereas)\s/u;

/** The words of a number's own stretch of a sentence: from the number before it to the next turn behind it. */
export function wordsNear(words: Word[], { quantity, barrier, end, right }: Place): Word[] {
  const turn = TURN.exec(right)?.index;
  const stop = turn === undefined ? end : quantity.whole.end + turn;
  return words.filter((word) => word.start >= barrier && word.end <= stop);
}
