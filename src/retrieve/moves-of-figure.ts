import { splitWords, type Word } from '../language/words.ts';
import type { Figure } from '../types.ts';

const MOVES = {
  up: 'growth grow increase rise expand expansion climb gain jump',
  down: 'decline decrease fall reduction drop shrink narrow',
};

/** The measure says what the verb said: "GDP grew by 8.5%" is GDP growth. None for a level. */
export function movesOf({ measure, direction }: Figure): Word[] {
  return measure === 'change' ? splitWords(MOVES[direction < 0 ? 'down' : 'up']) : [];
}
