import { AUXILIARY, BETWEEN, CLAUSE, INFORMATION, KNOW, QUESTION_WORD, TELL } from './asking-words.ts';

/** The words of a sentence that ask, and whether they do it outright or as a part of a longer sentence. */
export interface Asking {
  /** `direct`: "how many are planned?"; `clause`: "how many are planned", "whether …"; `thing`: "the figure for …". */
  form: 'direct' | 'clause' | 'thing';
  words: string;
  /** What the same sentence says before it. */
  before?: string;
}

const I = String.raw`(?:i|we|he|she|they|one|me|us|(?:my|our|the) \p{L}+(?: \p{L}+)?)`;
const WISH = String.raw`(?:like|love|want|wants|wish|wishes|need|needs|hope|hoping|hopes|glad|happy|grateful|obliged|thankful|pleased|delighted|interested|curious|keen|eager|anxious|trying|try|tried|appreciate|welcome|helpful|useful|good|kind|nice|help|interest|important|able|unable|asked|ask|asks|writing|write|beg|request|remains|should|could|can|may|might|allowed)`;
const CANNOT = String.raw`(?:can(?:not|[’']t| not)|could(?: not|n[’']t)|(?:no ?body|no one|none|nor|neither|never|hardly anyone)\b|(?:have|has|am|are|is|was|were|did|do|does)(?: not|n[’']t| never)|unable|failed)`;

/** The word on which the asking clause depends, and what stands before it to make it a request. */
const GOVERNED = [
  // "could you (please) tell me", "please explain", "let me know"
  String.raw`(?:\b(?:could|can|would|will|might|may) (?:you|someone|somebody|anyone|anybody|your office|the office)\b[^.?!]{0,40}?|\b(?:please|kindly|just|so|and|but|or|then|do|^|[,;:–—-]) ?|\bif (?:you|someone|your office) (?:could|would|can|might|were to)(?: please| kindly| also)*|\b(?:to have you|for you to|you to|you|ask that you|request that you|must|should) )${TELL}`,
  // "I would like to know", "we are keen to learn", "it would help us to learn", "I should be grateful to learn"
  String.raw`\b(?:${I}|it|there|what|that)\b[^.?!]{0,60}?\b${WISH}\b[^.?!]{0,45}?\b(?:to ${KNOW}|knowing|learning|hearing|understanding|an answer to|the answer to|being told|to tell|you to ${TELL})`,
  // "nobody could tell me", "I cannot find out", "nor has anyone been able to tell me"
  String.raw`\b${CANNOT}\b[^.?!]{0,50}?\b(?:tell|explain|say|find out|find|discover|see|understand|work out|make out|establish|learn|answer)`,
  String.raw`\b(?:to ask|(?:i|we) (?:must |also |would |should )*(?:ask|inquire|enquire|query|request)|asking|inquiring|enquiring|inquire|enquire)(?: you)?`,
];
/** What asks by itself. */
const WONDERING = [
  String.raw`(?:^|[,;:–—-] ?|\b(?:and|but|so|also|often|still|i|we|i[’']m|we[’']re|am|are|been|be) )(?:wonder|wonders|wondering|curious|unsure|uncertain|puzzled|in doubt|in the dark)\b`,
  String.raw`\b(?:interested|interest|curiosity)\b(?: \p{L}+)?`,
  String.raw`\b(?:question|query|point|concern|uncertainty|enquiry|inquiry|request|worry|puzzle|mystery)s?\b[^.?!:]{0,40}?\b(?:is|was|are|concerns?|regards?|about|of|remains?)`,
  String.raw`\b(?:not|un) ?(?:clear|sure|certain|known|obvious|evident|said)\b(?: (?:from|in) [^,.?!]{1,40}?)?`,
  String.raw`^(?:what|which) [^.?!]{2,60}? (?:is|was)`,
  String.raw`\b(?:information|details|figures|data|word|news|light|clarity|clarification|guidance|advice|certainty|statement|particulars) (?:on|about|as to|regarding|concerning|of)`,
];

const BY_CLAUSE = [...GOVERNED, ...WONDERING].map(
  (source) => new RegExp(String.raw`${source}${BETWEEN}(?<asked>${CLAUSE}.+)$`, 'iu'),
);

const DETERMINER =
  '(?:the|a|an|any|some|your|its|this|their|these|those|both|more|further|exact|precise|latest|current|all)';
const NAMED = String.raw`(?:${DETERMINER} (?:[\p{L}\d’'-]+ ){0,4}?)?${INFORMATION}\b(?!\s*[,.;:?!]*$).+`;
/** "about the childcare plans", "more about pensions", "details of the budget". */
const ABOUT = String.raw`(?:(?:${DETERMINER} )?(?:more |further )?(?:information |details |particulars |facts |something |anything |more |clarification |clarity |an explanation |explanation |guidance )?(?:about|on|regarding|concerning|as to) (?!(?:it|this|that|them|my|behalf)\b).+)`;

const BY_THING = [
  ...GOVERNED,
  WONDERING[1]!,
  WONDERING[2]!,
  String.raw`\b${I}\b[^.?!]{0,40}?\b(?:need|require|seek|request|want|would like|are looking for|am looking for|looking for|ask for|asking for|grateful for|obliged for|appreciate|thankful for|glad of|missing|miss|lack)`,
  String.raw`\b(?:could|can|may|might) (?:i|we) (?:please |kindly |also )*(?:have|get|see|be given|ask for|ask|trouble you for|be sent)`,
].map((source) => new RegExp(String.raw`${source}${BETWEEN}(?<asked>${NAMED}|${ABOUT})$`, 'iu'));
/** "Please explain the new policy": what is to be explained needs no name for it. */
const EXPLAIN = new RegExp(
  String.raw`^(?:.*[,;:] )?(?:please |kindly |do |also |could you |can you |would you |will you |i (?:do not|don[’']t|cannot|can[’']t) (?:quite )?understand )+(?:(?:please|kindly|also|to|briefly) )*(?:explain|describe|outline|summarise|summarize|clarify)?(?: to (?:me|us))? (?<asked>(?:the|a|an|your|this|what is meant by) (?!\p{L}+[.?!]*$).+)$`,
  'iu',
);
const EXPLAINS = /\b(?:explain|describe|outline|summarise|summarize|clarify|understand)\b/iu;

/** "You will be thinking: what does he want?", "People ask me: why …": not the writer's own. */
const OTHERS_ASK =
  /\b(?:you|they|people|some|he|she|neighbou?rs?|friends?|everybody|everyone)\b[^:]{0,40}\b(?:think|thinking|say|saying|said|wonder|wondering|ask|asking|asked|object|reply|answer)\b[^:]{0,20}:\s*$/iu;

const STARTS_QUESTION = new RegExp(String.raw`^(?:${QUESTION_WORD}|${AUXILIARY}(?:n[’']t)?\b)`, 'iu');
/** What stands before a question in its own sentence. */
const BEFORE = new RegExp(
  String.raw`^(?<before>.*?(?:[:;–—]|,(?: (?:but|and|so|yet|or|then))?|\s-|\.\.\.|…))\s*(?<asked>(?:${QUESTION_WORD}|(?:${AUXILIARY})(?:n[’']t)? (?:the|a|an|there|it|this|that|these|those|any|all|our|my|your|their|its|you|they|we|i|\p{Lu}[\p{L}-]+|new|more)\b).*)$`,
  'u',
);
/** "Could I have these numbers, please: what was …?" */
const AFTER_COLON = new RegExp(
  String.raw`^(?<before>(?!${QUESTION_WORD})[^:?]*:)\s*(?<asked>(?:${QUESTION_WORD}|(?:${AUXILIARY})(?:n[’']t)?\b).*)$`,
  'iu',
);
/** "… will open in 2022, is that right?" */
const TAG =
  /^(?<asked>.{12,}?),\s*(?:(?:is|isn[’']t|are|aren[’']t|was|wasn[’']t|will|won[’']t|does|doesn[’']t|do|don[’']t|has|hasn[’']t|have|haven[’']t|did|didn[’']t) (?:not )?(?:it|that|this|they|there|he|she)(?: not)?(?: (?:true|correct|right|so|the case))?|(?:am i |is that |is this )?(?:right|correct|true))\?+$/iu;

const LEAD =
  /^(?:(?:and|but|so|also|then|now|well|or|oh|ok(?:ay)?|please|first(?:ly)?|second(?:ly)?|third(?:ly)?|fourth(?:ly)?|fifth(?:ly)?|next|last(?:ly)?|last of all|first of all|finally|besides|by the way|incidentally|in addition|additionally|further(?:more)?|moreover|in particular|in short|in other words|one more (?:thing|question)|another (?:thing|question|point|matter)|one (?:last|final|other|further|simple) (?:thing|question)|(?:my|our) (?:first|second|third|next|last|final|other|only)? ?(?:question|point)|question(?: \p{L}+)?|while (?:i am|i[’']m|we are|we[’']re) (?:on it|at it|on the subject|on this)|if i may(?: ask)?|out of curiosity|to be honest|frankly|seriously|honestly|anyway|that said|again|once more|meanwhile|similarly|likewise|more importantly|above all|for example|just)(?:[,:;.–—-]+\s*|\s+(?=\p{L})))+/iu;

function withoutLead(text: string): string {
  const bare = text.replace(LEAD, '').replace(/^["“”'‘’(\s]+(?=\p{L})/u, '');
  return /\p{L}{2}/u.test(bare) ? bare : text;
}

function matchAny(patterns: RegExp[], text: string): string | undefined {
  for (const pattern of patterns) {
    const asked = pattern.exec(text)?.groups?.asked;
    if (asked) return asked;
  }
  return undefined;
}

/** A question without its mark: "How many jobs will be created this year." */
const UNMARKED = new RegExp(
  String.raw`^(?:(?:how (?:many|much)|(?:by|to|at|in|for) (?:how much|what))\b.*\b${AUXILIARY}\b|(?:what|when|where|why|who) (?:is|are|was|were|will|does|do|did|has|have)\b(?! (?:more|worse|i (?:am|want|mean)))|which\b.* (?:is|are|was|were|will|has|have)\b)[^!]*$`,
  'iu',
);

/** The patterns take their time over hostile lengths. Characters. */
const LONGEST_SENTENCE = 700;

/**
 * Finds what a sentence of a letter asks.
 * @param listed whether it is an item of a list of questions, where a clause or a thing asks by itself.
 * @returns undefined where it asks nothing.
 */
export function findAsking(sentence: string, listed = false): Asking | undefined {
  if (sentence.length > LONGEST_SENTENCE) return undefined;
  const text = withoutLead(sentence.replace(/["”’)\s]+$/u, '').trim());
  const marked = /[?？]\W*$/u.test(text);
  const behind = marked ? AFTER_COLON.exec(text)?.groups : undefined;
  if (behind) {
    if (OTHERS_ASK.test(behind.before!)) return undefined;
    return { form: 'direct', words: withoutLead(behind.asked!) };
  }
  const clause = matchAny(BY_CLAUSE, text);
  if (
    clause !== undefined &&
    !(
      marked &&
      STARTS_QUESTION.test(text) &&
      !/\byou\b|\b(?:can|could|may|might) (?:i|we)\b/iu.test(text.slice(0, -clause.length))
    )
  )
    return { form: 'clause', words: clause };
  if (marked) {
    const tagged = TAG.exec(text)?.groups?.asked;
    if (tagged !== undefined) return { form: 'clause', words: `whether ${tagged}` };
    const parts = STARTS_QUESTION.test(text) ? undefined : BEFORE.exec(text)?.groups;
    if (parts && OTHERS_ASK.test(parts.before!)) return undefined;
    if (parts) return { form: 'direct', words: withoutLead(parts.asked!), before: parts.before! };
    const thing = matchAny(BY_THING, text);
    return thing === undefined ? { form: 'direct', words: text } : { form: 'thing', words: thing };
  }
  const explained = EXPLAINS.test(text) ? EXPLAIN.exec(text)?.groups?.asked : undefined;
  const thing = explained ?? matchAny(BY_THING, text);
  if (thing !== undefined) return { form: 'thing', words: thing };
  if (UNMARKED.test(text)) return { form: listed ? 'clause' : 'direct', words: text };
  if (!listed) return undefined;
  if (new RegExp(`^${CLAUSE}`, 'iu').test(text)) return { form: 'clause', words: text };
  return { form: 'thing', words: text };
}
