import { splitWords, type Word } from '../language/words.ts';
import { findUnborn } from './unborn-words.ts';

/** What joins something to its cause, or to what stood against it. */
const JOINS =
  /(?<!\p{L})(?:because|due to|owing to|thanks to|as a (?:result|consequence) of|on account of|by virtue of|in (?:the )?light of|in response to|on the back of|courtesy of|attribut\p{L}+(?: \p{L}+){0,3} to|caused? by|(?:driven|fuell?ed|boosted|spurred|prompted|triggered|brought about|propelled|underpinned|supported|helped) by|result(?:s|ed|ing)? from|stem(?:s|med|ming)? from|amid(?:st)?|despite|in spite of|notwithstanding|although|even though)(?!\p{L})/giu;
/** What says that something has an effect. */
const LEADS =
  /(?<!\p{L})(?:therefore|thus|hence|consequently|accordingly|as a (?:result|consequence)|which is why|le(?:d|ads?|ading) to|result(?:s|ed|ing)? in|caus(?:e|es|ed|ing)|thereby)(?!\p{L})/iu;
/** Words of the cited span that join a cause to its effect, whichever way. */
const BEARS =
  /(?<!\p{L})(?:because|since|due|owing|owed?|owes|thanks|result\p{L}*|consequen\p{L}+|account of|virtue|response|attribut\p{L}+|caus\p{L}+|driv\p{L}+|fuel\p{L}*|boost\p{L}*|spur\p{L}*|prompt\p{L}*|trigger\p{L}*|stem\p{L}*|aris\p{L}+|reasons?|therefore|thus|hence|thereby|lead(?:s|ing)? to|led to|so (?:that|as)|in order to|to (?:ensure|help|make|enable|keep)|(?:strengthen|enabl|allow|ensur|mak|creat|lay|caus|help|promot|reduc|improv|solv|bring|lead)ing|contribut\p{L}+|despite|although|though|amid\p{L}*|in face of|facing|through|by \p{L}+ing)(?!\p{L})/iu;

/** A cause ends with the clause. */
const ENDS = /[,;.:]|\s(?:and the|which|while|so that)\s/u;
const MOST_WORDS = 10;

/**
 * A cause or an effect that a statement claims and the cited words do not join to it: "thanks to Mayor X", "GDP grew
 * because of exports" where exports stand in another clause.
 * @param cited the cited spans' own words, and `text` as one.
 * @returns the words that claim it.
 */
export function findUnbornCause(text: string, cited: { text: string; words: Word[] }): string | undefined {
  const bears = BEARS.test(cited.text);
  for (const match of text.matchAll(JOINS)) {
    if (!bears) return match[0];
    const behind = text.slice(match.index + match[0].length);
    const cause = splitWords(behind.slice(0, ENDS.exec(behind)?.index)).slice(0, MOST_WORDS);
    const [unborn] = findUnborn(cause, cited.words);
    if (unborn) return `${match[0]} … ${unborn.text}`;
  }
  const effect = LEADS.exec(text);
  return effect && !bears ? effect[0] : undefined;
}
