/** What is no question about a report. */
export type Talk = 'greeting' | 'thanks' | 'identity' | 'instruction' | 'opinion' | 'unclear';

const GREETING =
  /^(?:hi|hello|hey|good (?:morning|afternoon|evening|day)|greetings|howdy|hiya|yo|dear (?:sir|madam)|nice to meet you|how are you(?: (?:doing|today))*|how do you do|what[’']?s up)(?:\s+(?:there|everyone|all|assistant|bot|again))?[\s!.,?]*$/iu;
const THANKS =
  /^(?:(?:ok(?:ay)?|great|perfect|good|nice|cool|wow|awesome|alright)[\s,.!]*)*(?:thanks?|thank you|thx|cheers|much appreciated|bye|goodbye|see you|ok|okay|great|good job|well done|perfect|nice|cool|never ?mind)(?:\s+(?:a lot|so much|very much|again|for (?:the|your|all).*|you|later|bye))*[\s!.]*$/iu;
const THANKING = /^(?:many )?(?:thanks|thank you|thx|cheers)\b[^?]{0,60}$/iu;
const OPINION =
  /\b(?:do|would|did) you (?:personally |really |honestly )?(?:think|find (?=that|it)|consider|reckon|like|believe|feel|agree|prefer|recommend|trust|suggest|advise)\b|\b(?:your|in your) (?:personal |honest )?(?:opinion|view|feelings?|advice)\b|\bwhat (?:should|would) i (?:do|buy|invest)\b|\bshould i\b/iu;
const IDENTITY =
  /\b(?:who|what) are you\s*[?!.]*$|\bwhat(?:[’']s| is) your name\b|\bwhat can (?:you|i) (?:do|ask|help)\b|\bhow can you help\b|\bhow do(?:es)? (?:you|this|it) work\b\s*\??$|\bare you (?:a |an )?(?:human|robot|bot|ai|real|chatgpt|person|machine|computer|language model)\b|\bwho (?:made|built|created|trained|programmed) (?:you|this)\b|^help[\s!.?]*$|\bwhich (?:model|ai) are you\b/iu;
const INSTRUCTION =
  /\b(?:ignore|disregard|forget|override|bypass)\b.{0,40}\b(?:rules?|instructions?|prompts?|guidelines|previous|above|everything|report|text|sources?|restrictions?)\b|\b(?:system prompt|developer mode|jailbreak)\b|\b(?:pretend|act as|role-?play|imagine you)\b|^(?:just |now |please )*(?:say|repeat after me|reply|answer|respond|print|output|write)(?: with| only| just| that)*[\s:]+["“'‘]?(?!.*\?\s*$).+|\b(?:write|compose|tell|sing|generate|draw|create)\b (?:me |us )?(?:a |an |some )?(?:\p{L}+ ){0,2}(?:poem|joke|song|story|essay|haiku|code|program|script|limerick|rap|picture|image|email|letter|novel)\b|\btranslate\b|\b(?:reveal|show|print) (?:me )?your\b/iu;

/** Nothing but marks, figures or a jumble of letters. */
function isJumble(text: string): boolean {
  const words = text.match(/\p{L}+/gu) ?? [];
  if (words.length === 0) return true;
  if (/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|\p{Script=Thai}/u.test(text))
    return false;
  const odd = words.filter(
    (word) =>
      word.length > 3 &&
      (!/[aeiouyà-ÿ]/iu.test(word) || /[bcdfghjklmnpqrstvwxz]{6,}/iu.test(word) || /(.)\1{3,}/u.test(word)),
  );
  return odd.length > 0 && odd.length * 2 >= words.length;
}

const VAGUE =
  /^(?:(?:so|and|but|ok|well|please|um+|uh+|hm+)[\s,.]*)*(?:why|what|how|who|when|where|which|really|huh|more|go on|continue|tell me|tell me more|anything|something|explain|details?|is it|and|so|test|testing|question|i have a question|what about it|what is it|what do you mean|it|this|that|yes|no|maybe|sure|stuff|things?|info|information)[\s!.?…]*$/iu;

/**
 * Recognises greetings, thanks, questions about the program, attempts to command it, and what cannot be understood.
 * @returns undefined for what may be a question about a report.
 */
export function recogniseTalk(text: string): Talk | undefined {
  const bare = text.trim();
  if (GREETING.test(bare)) return 'greeting';
  if (THANKS.test(bare) || THANKING.test(bare)) return 'thanks';
  if (IDENTITY.test(bare)) return 'identity';
  if (INSTRUCTION.test(bare)) return 'instruction';
  if (OPINION.test(bare)) return 'opinion';
  if (VAGUE.test(bare) || isJumble(bare)) return 'unclear';
  return undefined;
}
