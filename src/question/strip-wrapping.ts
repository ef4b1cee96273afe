import { plainFrame } from './plain-frame.ts';
import { splitPremise } from './split-premise.ts';
import { unwrapClaim } from './unwrap-claim.ts';

const QUESTION_START = String.raw`(?:what|which|who|whom|whose|when|where|why|how|whether|is|are|was|were|does|do|did|will|has|have|can you (?:tell|list|name)|list|name|tell me|give me)`;

const SALUTATION =
  /^\s*(?:to whom it may concern[:,.]?\s*|dear (?:sirs?(?: or madam| \/ madam)?|madam|mr\.?|mrs\.?|ms\.?|team|colleagues|all|friends?|mayor|office|sir\/madam)[^,.!:\n]{0,30}[,.!:\n]+|(?:hi|hello|hey|good (?:morning|afternoon|evening)|greetings)(?: (?:there|all|everyone|team))?[\s,.!:-]+)/iu;
const CLOSING =
  /(?:[.!?]|\s[-–—])\s*(?:(?:many |kind |best |warm )?(?:thanks|thank you|thx|regards|wishes)\b|yours (?:faithfully|sincerely|truly)|sincerely|cheers|much appreciated|looking forward)[\s\S]*$/iu;
const POLITE = new RegExp(
  String.raw`^(?:(?:so|and|but|well|ok|okay|please|excuse me|sorry|actually|just|um+|uh+|btw|by the way|sorry to (?:bother|trouble|disturb) you|whether|if)[\s,]+(?:but\s+)?)*` +
    String.raw`(?:(?:could|can|would|will|may|might) (?:you|i|we|someone|anybody|anyone)(?: be so kind as to| please| kindly| possibly)?\s+(?:please\s+)?(?:tell|inform|let|say|explain(?: to)?|help|ask|give|show|find out|know)(?: me| us)?(?: know)?(?: please)?(?: about)?\s*[,:]?\s*|` +
    String.raw`(?:i|we)(?:[’']d| would| just| really| also| only)*\s*(?:want|wish|like|need|love|am trying|are trying|[’']m trying|try)(?:ed)?\s*(?:to (?:know|find out|ask|learn|understand|hear|see))\s*(?:from you\s*)?(?:about\s+)?[,:]?\s*|` +
    String.raw`(?:i|we)(?:[’']m| am|[’']re| are| was| were)?\s*(?:just |only )?(?:wondering|curious|interested to know|asking|looking for)\s*(?:about\s+)?[,:]?\s*|` +
    String.raw`(?:do|does) (?:you|anyone|anybody) (?:know|happen to know)\s*[,:]?\s*|(?:any idea|please tell me|tell me|tell us|quick question|question)\s*[,:]?\s*)`,
  'iu',
);
const EMBEDDED = new RegExp(
  String.raw`\b(?:know|learn|ask|tell (?:me|us)|wonder(?:ing)?|find out|informed?(?: me| us)?|understand|say|question)\s*(?:is|was)?[,:]?\s+(?=(?:(?:by|in|at|to|from|for|on|of|with|until|since|over) )?(?:what|which|who|whom|whose|when|where|why|how|whether|if)\b)`,
  'iu',
);
const AFTERTHOUGHT =
  /,?\s*(?:,\s*(?:nobody|no one|please|i (?:can[’']?t|cannot|could not|couldn[’']?t)|if (?:you|possible)|because (?:i|we)|(?:as|since) (?:i|we|my|our))|asap|thx|thanks|thank you)\b[^?]*$/iu;

const KNOW = '(?:know|find out|learn|ask|understand|hear|see|be told|inquire|enquire|get)';
const ABOUT = '(?: (?:about|of|on|for|regarding))?';
const YOU = '(?:could|can|would|will|may|might) (?:you|anyone|someone|anybody)(?: please| kindly| possibly)*';
const TELL =
  '(?:tell|inform|let|advise|give|show|send|explain|provide)(?: to)?(?: me| us)?(?: know)?(?: with)?';
/** What writers put before the thing they ask for, wherever in a sentence about themselves it stands. */
const REQUEST = new RegExp(
  String.raw`^.*?\b(?:(?:i|we|he|she|they|me|us|my|our|you|please)\b|[’']d\b).*?` +
    String.raw`(?:(?:like|love|want|wants|wish|need|needs|trying|try|hoping|hope|asked|keen|eager|curious|interested|glad|happy|grateful|appreciate)(?: (?:very much|really))? to ${KNOW}${ABOUT}` +
    String.raw`|\bif you (?:could|would|can)(?: please| kindly)? ${TELL}${ABOUT}|${YOU} ${TELL}${ABOUT}|\bto (?:advise|tell|inform) (?:me|us)${ABOUT}` +
    String.raw`|\b(?:interested in|grateful for|appreciate|curious about|wondering about|looking for|in search of|asking for|asking about)(?: knowing| learning)?|\b(?:boss|teacher|client|manager|editor|colleague|son|daughter|husband|wife|mother|father) (?:needs|wants))` +
    String.raw`(?: (?:any )?(?:information|details|data|facts) (?:about|on|regarding))?[,:]?\s+(?!(?:your|you|it|this|them|that|any help|hearing)\b)(?=\S+ \S)`,
  'iu',
);
/** "whether you could tell me how many …" */
const WHETHER = new RegExp(
  String.raw`^(?:whether|if) (?:you|anyone|someone) (?:could|can|would|might) ${TELL}${ABOUT}\s+`,
  'iu',
);
/** "I cannot find it anywhere: how long …" */
const BEFORE_COLON =
  /^(?=[^:]*\b(?:i|we|my|our|you|sorry|me)\b)[^:?]*:\s+(?=(?:(?:by|in|at|to|from|for|on) )?(?:what|which|who|when|where|why|how|is|are|does|do|did|will)\b)/iu;
const ABBREVIATED: [RegExp, string][] = [
  [/(?<=\bwho )(?:actually|really|exactly)\s/giu, ''],
  [
    /\b((?:past|last|next|coming|following|previous) (?:two|three|four|five|six|ten|\d{1,2}))(?=\s*(?:[?.!,]|$|than\b|and\b))/giu,
    '$1 years',
  ],
  [/\b(\d+) ?yrs?\b/giu, '$1 years'],
  [/\bpls\b|\bplz\b/giu, ''],
  // In capitals it may be the name of something.
  [/\bpct\b/gu, 'percent'],
  [/(?<![.\p{L}])gov(?:t)?\b(?!\.\p{L})\.?/giu, 'government'],
  [/\b(?:nr|num)\b\.?/giu, 'number'],
  [/\bkm\b/giu, 'kilometers'],
  [/\bwhat(?:[’']?s|[’']re)\b/giu, 'what is'],
  [/\b(who|where|when|how|that|it|there)[’']s\b/giu, '$1 is'],
  [/\byrs?\b/giu, 'year'],
  [/\bwhos\b/giu, 'who is'],
  [/\b(?:me?ny|mny)\b/giu, 'many'],
  [/\bm(?:u?ch|cuh)\b/giu, 'much'],
  [/\bmin\b\.?(?=\s\p{L})/giu, 'minimum'],
  [/\bmax\b\.?/giu, 'maximum'],
  [/\bavg\b\.?/giu, 'average'],
  [/\bsept?\b\.?/giu, 'September'],
  [/\b(?:mnth|mth)(s?)\b/giu, 'month$1'],
  [/\b(?:wil|wll)\b/giu, 'will'],
  [/\b(?:wat|waht|wht)\b/giu, 'what'],
  [/\b(?:wich|whitch|whch)\b/giu, 'which'],
  [/\b(?:teh|hte)\b/giu, 'the'],
  [/\b(?:hwo|hw)\b/giu, 'how'],
  [/\bwer\b/giu, 'were'],
  [/\bu\b/gu, 'you'],
];

/** Asks something: has a question word at its beginning, or a question mark. */
function asks(sentence: string): boolean {
  return (
    sentence.includes('?') ||
    new RegExp(String.raw`^\s*${QUESTION_START}\b`, 'iu').test(sentence) ||
    EMBEDDED.test(sentence) ||
    (sentence.length <= LONGEST_SENTENCE && REQUEST.test(sentence))
  );
}

/** A longer sentence is no polite question; the patterns take their time over hostile lengths. Characters. */
const LONGEST_SENTENCE = 600;

function stripSentence(sentence: string): string {
  if (sentence.length > LONGEST_SENTENCE) return sentence;
  const plain = sentence.replace(BEFORE_COLON, '');
  const embedded = EMBEDDED.exec(plain);
  const core = embedded ? plain.slice(embedded.index + embedded[0].length) : plain.replace(REQUEST, '');
  const bare = core.replace(POLITE, '').replace(WHETHER, '').replace(AFTERTHOUGHT, '');
  return bare.trim() === '' ? core : bare;
}

const POINTS_BACK = /\b(?:it|its|they|them|their|that|those|these|this|he|his|she|her)\b/iu;

/** Sentences that ask, and the statement which the only one leans on: "Exports doubled. When was that?" */
function keepPremise(sentences: string[]): string[] {
  const asking = sentences.filter(asks);
  const [only] = asking;
  const before = sentences.at(-2);
  const leans =
    only !== undefined &&
    asking.length === 1 &&
    sentences.at(-1) === only &&
    before !== undefined &&
    (POINTS_BACK.test(only) || /\d/u.test(before)) &&
    splitPremise(`${before} ${only}`) !== undefined;
  return leans ? [before, only] : asking;
}

/**
 * Takes politeness away: salutations, "could you kindly tell me", thanks, and sentences of a letter that ask nothing.
 * @returns the question itself; the text as it was where nothing would be left.
 */
export function stripWrapping(text: string): string {
  const bare = text
    .replace(/<[^<>]{0,200}>/gu, ' ')
    .replace(SALUTATION, '')
    .replace(CLOSING, (closing) => closing[0] ?? '');
  const claim = unwrapClaim(bare);
  if (claim !== undefined) return `${claim}, correct?`;
  const sentences = bare.split(/(?<=[.!?])(?<!\.\.)\s+(?=\p{L})/u);
  const asking = keepPremise(sentences);
  const kept = (asking.length > 0 ? asking : sentences)
    .map(stripSentence)
    .filter((sentence) => /\p{L}{2}/u.test(sentence))
    .join(' ');
  const short = ABBREVIATED.reduce((line, [pattern, word]) => line.replace(pattern, word), kept)
    .replace(/\s+/gu, ' ')
    .trim();
  return /\p{L}{2}/u.test(short) ? plainFrame(short) : text;
}
