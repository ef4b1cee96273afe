const QUESTION_START = String.raw`(?:what|which|who|whom|whose|when|where|why|how|whether|is|are|was|were|does|do|did|will|has|have|can you (?:tell|list|name)|list|name|tell me|give me)`;

const SALUTATION =
  /^\s*(?:dear (?:sirs?(?: or madam| \/ madam)?|madam|mr\.?|mrs\.?|ms\.?|team|colleagues|all|friends?|mayor|office|sir\/madam)[^,.!:\n]{0,30}[,.!:\n]+|(?:hi|hello|hey|good (?:morning|afternoon|evening)|greetings)(?: (?:there|all|everyone|team))?[\s,.!:-]+)/iu;
const CLOSING =
  /(?:[.!?]|\s[-–—])\s*(?:(?:many |kind |best |warm )?(?:thanks|thank you|thx|regards|wishes)\b|yours (?:faithfully|sincerely|truly)|sincerely|cheers|much appreciated|looking forward)[\s\S]*$/iu;
const POLITE = new RegExp(
  String.raw`^(?:(?:so|and|but|well|ok|okay|please|excuse me|sorry|actually|just|um+|uh+|btw|by the way)[\s,]+)*` +
    String.raw`(?:(?:could|can|would|will|may|might) (?:you|i|we|someone|anybody|anyone)(?: be so kind as to| please| kindly| possibly)?\s+(?:please\s+)?(?:tell|inform|let|say|explain(?: to)?|help|ask|give|show|find out|know)(?: me| us)?(?: know)?(?: please)?(?: about)?\s*[,:]?\s*|` +
    String.raw`(?:i|we)(?:[’']d| would| just| really| also| only)*\s*(?:want|wish|like|need|love|am trying|are trying|[’']m trying|try)(?:ed)?\s*(?:to (?:know|find out|ask|learn|understand|hear|see))\s*(?:from you\s*)?(?:about\s+)?[,:]?\s*|` +
    String.raw`(?:i|we)(?:[’']m| am|[’']re| are| was| were)?\s*(?:just |only )?(?:wondering|curious|interested to know|asking|looking for)\s*(?:about\s+)?[,:]?\s*|` +
    String.raw`(?:do|does) (?:you|anyone|anybody) (?:know|happen to know)\s*[,:]?\s*|(?:any idea|please tell me|tell me|tell us|quick question|question)\s*[,:]?\s*)`,
  'iu',
);
const EMBEDDED = new RegExp(
  String.raw`\b(?:know|learn|ask|tell (?:me|us)|wonder(?:ing)?|find out|informed?(?: me| us)?|understand|say|question)\s*(?:is|was)?[,:]?\s+(?=(?:what|which|who|whose|when|where|why|how|whether)\b)`,
  'iu',
);
const AFTERTHOUGHT =
  /,\s*(?:nobody|no one|please|i (?:can[’']?t|cannot|could not|couldn[’']?t)|thanks|thank you|if (?:you|possible)|because i|as i|since i|asap)\b[^?]*$/iu;
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
  [/\bgov(?:t)?\b\.?/giu, 'government'],
  [/\b(?:nr|num)\b\.?/giu, 'number'],
  [/\bkm\b/giu, 'kilometers'],
  [/\bwhats\b/giu, 'what is'],
  [/\bwhos\b/giu, 'who is'],
  [/\bme?ny\b/giu, 'many'],
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
    EMBEDDED.test(sentence)
  );
}

function stripSentence(sentence: string): string {
  const embedded = EMBEDDED.exec(sentence);
  const core = embedded ? sentence.slice(embedded.index + embedded[0].length) : sentence;
  const bare = core.replace(POLITE, '').replace(AFTERTHOUGHT, '');
  return bare.trim() === '' ? core : bare;
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
  const sentences = bare.split(/(?<=[.!?])\s+(?=\p{L})/u);
  const asking = sentences.filter(asks);
  const kept = (asking.length > 0 ? asking : sentences).map(stripSentence).join(' ');
  const short = ABBREVIATED.reduce((line, [pattern, word]) => line.replace(pattern, word), kept)
    .replace(/\s+/gu, ' ')
    .trim();
  return /\p{L}{2}/u.test(short) ? short : text;
}
