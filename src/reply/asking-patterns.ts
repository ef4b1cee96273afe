import {
  ASKER,
  AUXILIARY,
  BETWEEN,
  CLAUSE,
  INFORMATION,
  KNOW,
  QUESTION_WORD,
  TELL,
  TOLD,
} from './asking-words.ts';

const YOU =
  '(?:you|u|someone|somebody|anyone|anybody|(?:some|any|one) of you|your (?:office|department|colleagues|staff)|the (?:office|city|government|council|mayor))';
/** Wanting to know; of being glad only where one would be. */
const WISH = String.raw`(?:(?:like|love|want|wants|wish|wishes|need|needs|demand|hope|hoping|hopes|interested|curious|keen|eager|anxious|trying|try|tried|asked|ask|asks|writing|write|beg|request)\b|(?:would|should|shall|will|might|[’']d)\b[^.?!]{0,30}?\b(?:glad|happy|grateful|obliged|thankful|pleased|delighted|appreciate|welcome|helpful|useful|good|great|lovely|kind|nice|help|interest|important)\b)`;
const TO_KNOW = String.raw`(?:to ${KNOW}|knowing|learning|hearing|understanding|an answer to|the answer to|being told|to tell|you to ${TELL})`;
const NOBODY = '(?:no ?body|no one|none|nor|neither|hardly anyone)';
const HAVE_NOT = String.raw`(?:i|we)(?:[’']ve)? (?:can(?:not|[’']t| not)|could(?: not|n[’']t)|(?:have|am|are|was|were|did|do)(?: not|n[’']t| never)|unable|failed)`;

/** Verbs that what is asked depends on, with what makes a request of them. */
const GOVERNED = [
  // "could you (please) tell me", "please explain", "if you could let me know"
  String.raw`(?:\b(?:could|can|would|will|might|may) ${YOU}\b[^.?!]{0,40}?|\b(?:please|kindly)\b[^.?!,]{0,20}?|^(?:do |also )?|\bif ${YOU} (?:could|would|can|might|were to)(?: please| kindly| also)* |\b${YOU} (?:could|can|would|will|might)(?: please| kindly| also| perhaps)* |\b(?:to have you|for you to|ask you to|you to|ask that you|request that you|you (?:must|should)) )\b${TELL}`,
  // "so tell me", "and let us know"
  String.raw`\b(?:just|so|and|but|or|then|do|[,;:–—-]) ?(?:tell|inform|let|give|show|send|advise|explain to) (?:me|us)`,
  // "I would like to know", "it would help us to learn", "I should be grateful to learn"
  String.raw`\b(?:${ASKER}|it|there|what|that)\b[^.?!]{0,80}?\b${WISH}[^.?!]{0,45}?\b${TO_KNOW}`,
  String.raw`\b${NOBODY}\b[^.?!]{0,50}?\b(?:tells?|told|explains?|says?|said|know|knows|knew)`,
  String.raw`\b${HAVE_NOT}\b[^.?!]{0,40}?\b(?:find out|find|discover|work out|make out|establish|learn|been told)(?: (?:in|on|from|at) [^,.?!]{1,40}?)?`,
  String.raw`\b(?:would|do) you mind (?:telling|letting|explaining|giving|sending|informing|showing|saying)`,
  String.raw`\b(?:would|is) it (?:be )?possible (?:for (?:me|us) )?to ${KNOW}`,
  String.raw`\bdo(?:es)? ${YOU} (?:happen to |perhaps |by any chance )*know`,
  String.raw`\b(?:any|a) (?:chance|hope|way|prospect)s? (?:(?:of|for) (?:me |us )?(?:your |you )?(?:learning|knowing|hearing|finding out|being told|telling (?:me|us)|getting)|(?:to|(?:i|we|you) (?:can|could|might)) (?:${KNOW}|tell (?:me|us)))`,
  String.raw`(?:^|[,;:–—-] ?|\b(?:and|but|so) )(?:(?:just|really|only|badly|desperately|would|should|[’']d|am|[’']m) )*(?:need|want|wanted|like|love|hoping|trying|dying|keen|desperate|got|have) to ${KNOW}`,
  String.raw`\bat a loss to (?:find|know|understand|see)`,
  String.raw`\b(?:to ask|(?:i|we) (?:must |also |would |should )*(?:ask|inquire|enquire|query|request)|asking|asks|(?:it|question) is asked|inquiring|enquiring|inquire|enquire)(?: you)?`,
];
const INTERESTED = String.raw`\b(?:interested|interest|curiosity)\b(?: (?:me|us|(?:my|our|the) \p{L}+))?(?: in(?! (?:what|which)\b)| about| as to)?`;
const QUESTION_IS = String.raw`\b(?:question|query|point|concern|uncertainty|enquiry|inquiry|request|worry|puzzle|mystery)s?\b[^.?!:]{0,40}?\b(?:is|was|are|(?:would|will|might) be|concerns?|regards?|about|remains?)`;
const WONDER = String.raw`(?:^|[,;:–—-] ?|\b(?:and|but|so|also|often|still|i|we|i[’']m|we[’']re|am|are|was|were|been|be) )(?:\p{L}+ly )?(?:wonder|wonders|wondering|curious|unsure|uncertain|puzzled|in doubt|in the dark)\b`;
/** What asks by itself. */
const WONDERING = [
  WONDER,
  INTERESTED,
  QUESTION_IS,
  String.raw`\b(?:not|un) ?(?:clear|sure|certain|known|obvious|evident)\b(?: (?:from|in) [^,.?!]{1,40}?)?`,
  // "What I cannot find out is …", "What interests me is …"
  String.raw`^what (?=[^.?!]*\b(?:know|find|learn|understand|interests?|puzzles?|ask|missing|matters|unclear|tells?)\b)[^.?!]{2,60}? (?:is|was)`,
  String.raw`\b(?:information|details|figures|data|word|line|note|news|light|clarity|clarification|guidance|advice|certainty|statement|particulars) (?:on|about|as to|regarding|concerning|of)`,
  String.raw`\b(?:any|an|a|the (?:slightest|faintest|foggiest)|some|no) (?:idea|clue|notion|inkling|news|word|thoughts)(?: (?:of|as to|on|about))?`,
  // "Another thing I don’t get is …"
  String.raw`\b(?:thing|part|point|bit|matter)s? (?:that |which )?(?:i|we) (?:still |really |simply |just )?(?:do not|don[’']t|cannot|can[’']t|never|could not|couldn[’']t) (?:quite |really )?(?:get|understand|know|see|follow|grasp|find|find out|make out) (?:is|was)`,
];

const patterns = (sources: string[], asked: string) =>
  sources.map(
    (source) =>
      new RegExp(
        String.raw`${source}${BETWEEN}(?:(?:at|by|before|via|through|under) [^,.?!:]{1,40}?[ ,]+)??(?<asked>${asked})$`,
        'iu',
      ),
  );

/** "I would like to know | how many …" */
export const BY_CLAUSE = [
  ...patterns([...GOVERNED, ...WONDERING], `${CLAUSE}.+`),
  // "We do not agree on whether …"
  /\b(?:agree|disagree|argu\p{L}+|debat\p{L}+|quarrel\p{L}*|bet|betting|dispute|differ|discuss\p{L}*|undecided)(?: (?:on|about|over|as to))? (?<asked>(?:whether|how (?:many|much)) .+)$/iu,
  // Not "I do not know how I shall manage".
  /^(?:i|we) (?:(?:still|also|just|really|simply|frankly) )*(?:do not|don[’']t) (?:(?:yet|even|actually) )*know (?<asked>(?:how (?:many|much)|whether|when|where|which|to what|by what|what(?! (?:it|this|that|you|they|he|she|people|more|else|is going|came|has come|happened)\b)) (?!(?:i|we|my|our|to)\b).+)$/iu,
];

const DETERMINER =
  '(?:the|a|an|any|some|your|its|this|their|these|those|both|more|further|exact|precise|latest|current|all)';
/** "the figure for …", "the unemployment target", but not "the figures" alone. */
const named = (nouns: string) =>
  String.raw`(?:(?:${DETERMINER} (?:[\p{L}\d’'-]+ ){0,4}?)?${nouns}\b(?!\s*[,.;:?!]*$).+|${DETERMINER} (?:[\p{L}\d’'-]+ ){1,4}?${nouns}\b[.;?!]*)`;
/** "about the childcare plans", "more about pensions". */
const ABOUT = String.raw`(?:(?:${DETERMINER} )?(?:more |further )?(?:information |details |particulars |facts |something |anything |more |clarification |clarity |an explanation |explanation |guidance )?(?:about|on|regarding|concerning|as to) (?!(?:it|this|that|them|my|behalf)\b).+)`;

/** "Could you let me have | the figure for …" */
export const BY_THING = [
  ...patterns(
    [
      ...GOVERNED,
      WONDER,
      INTERESTED,
      QUESTION_IS,
      String.raw`^(?:requests?|wanted|needed|required|query|enquiry|inquiry|of interest)(?=:)`,
      String.raw`\b(?:could|can|may|might) (?:i|we) (?:please |kindly |also )*(?:have|get|see|be given|ask for|ask|trouble you for|be sent)`,
    ],
    `${named(INFORMATION)}|${ABOUT}`,
  ),
  ...patterns(
    [
      String.raw`\b${ASKER}\b[^.?!]{0,40}?\b(?:needs?|requires?|seeks?|requests?|wants?|(?:would|should|[’']d) (?:like|love|appreciate|welcome)|looking for|ask(?:s|ed)? for|asking for|(?:am|are|[’']m|[’']re) after|grateful for|obliged for|thankful for|glad of|missing|miss|lack)`,
      String.raw`^(?:also |and |please |just )*(?:needs?|wanted|seeking|requesting|looking for|after|hoping for|grateful for|(?:would|should|[’']d) (?:like|love|appreciate|welcome|need))`,
    ],
    `${named(TOLD)}|${named('(?:meaning|definition|targets?)')}`,
  ),
];

/** "your personal opinion of | the exchange rate": asked of the office, though no report holds it. */
export const BY_OPINION = new RegExp(
  String.raw`\b(?:${ASKER}|please|could|would|another|others?)\b[^.?!]{0,60}?\b(?:${TO_KNOW}|${TELL}(?: (?:me|us))?|wants?|have|get)${BETWEEN}(?<asked>(?:your|the (?:\p{L}+[’']s|official)) (?:\p{L}+ ){0,2}?(?:opinions?|views?|position|stance|attitude|thoughts|feelings|assessment|recommendations?|advice) (?:on|of|about|regarding|concerning|towards?|as to) .+)$`,
  'iu',
);

/** "My question concerns the income gap", "Information about childcare would be welcome". */
export const ABOUT_THING = [
  // "If the report says anything about cycling, I should love to hear it."
  /^if (?:the|your|this) \p{L}+ (?:says?|has|have|mentions?|contains?|holds?|includes?|gives?) (?:anything|something|a word|any \p{L}+|information)(?: to say)? (?<asked>(?:about|on|of|regarding|concerning) [^,]+)(?=,|$)/iu,
  /\b(?:my|our|the|one|another|a|this)(?: \p{L}+)? (?:question|enquiry|inquiry|query)\b[^.?!:]{0,20}? (?<asked>(?:concerns?|regards?|is about|relates? to) (?!(?:this|that|it)\b).+)$/iu,
  /^(?<asked>(?:(?:any|some|further|more) )*(?:information|details|figures|data|news|clarification) (?:about|on|regarding|concerning|as to) .+?) (?:would|will) be (?:very |most |much |greatly )*(?:welcome|appreciated|helpful|useful|of (?:interest|use|help))/iu,
];

/** "Could you send me …? Also the date of …": a thing alone, behind a word that goes on. */
export const GOES_ON = /^(?:also|plus|and|likewise|further(?:more)?|as well as|in addition),? /iu;
export const ONLY_THING = new RegExp(String.raw`^${named(INFORMATION)}$`, 'iu');

/** "Please explain the new policy": what is to be explained needs no noun for it. */
export const TO_EXPLAIN = new RegExp(
  String.raw`(?:^|[,;:] )(?:(?:please|kindly|do|also|briefly|to|${YOU}|could|can|would|will) )*(?:explain|describe|outline|summari[sz]e|clarify)(?: to (?:me|us)| for (?:me|us)| briefly)* (?<asked>(?:the|a|an|your|this) (?!\p{L}+[.?!]*$).+|(?:it|this|that|them)\b.{0,60})$`,
  'iu',
);
/** "List all airports." */
export const TO_LIST =
  /^(?:please |kindly |do |also )*(?:list|name|enumerate) (?<asked>(?:all|the|any|your) .+)$/iu;

/** "Can you promise that …?", "please confirm that …": whether it is so. */
export const TO_CONFIRM = new RegExp(
  String.raw`\b(?:promise|guarantee|assure|confirm|vouch|confirmation|be (?:sure|certain)|(?:is|was) it (?:really |still )?(?:true|correct|right|the case))(?: (?:me|us|in writing|please|once more))* that (?!(?:i|we|you|my)\b)(?<asked>.+)$`,
  'iu',
);

/** "I do not want to know why …" */
export const NOT_WANTED =
  /\b(?:not|n[’']t|never|no longer)\s+(?:really |even )?(?:want|wish|need|like|care|ask|asking|expect)\b|\b(?:i|we)(?:[’']ll| will| shall| must| should| can)? (?:say|tell you|show you|explain)\b/iu;

/** "You will be thinking: what does he want?", "People ask me: why …": not the writer's own. */
export const OTHERS_ASK =
  /\b(?:you|they|people|some|he|she|neighbou?rs?|friends?|everybody|everyone)\b[^:]{0,40}\b(?:think|thinking|say|saying|said|wonder|wondering|ask|asking|asked|object|reply|answer)\b[^:]{0,20}:\s*$/iu;

export const STARTS_QUESTION = new RegExp(String.raw`^(?:${QUESTION_WORD}|${AUXILIARY}(?:n[’']t)?\b)`, 'iu');
const SUBJECT = String.raw`(?:the|a|an|there|it|this|that|these|those|any|all|our|my|your|their|its|you|they|we|i|anything|something|everything|nothing|anyone|someone|much|many|\p{Lu}[\p{L}-]+|new|more)`;
/** What stands before a question in its own sentence. */
export const AFTER_OTHERS = new RegExp(
  String.raw`^(?<before>.*?(?:[:;–—]|,(?: (?:but|and|so|yet|or|then))?|\s-|\.\.\.|…))\s*(?<asked>(?:${QUESTION_WORD}|(?:${AUXILIARY})(?:n[’']t)? ${SUBJECT}\b).*)$`,
  'u',
);
/** "Could I have these numbers, please: what was …?" */
export const AFTER_COLON = new RegExp(
  String.raw`^(?<before>(?!${QUESTION_WORD})[^:?]*:)\s*(?<asked>(?:${QUESTION_WORD}|(?:${AUXILIARY})(?:n[’']t)?\b).*)$`,
  'iu',
);
/** "… will open in 2022, is that right?" */
export const TAGGED =
  /^(?<asked>.{12,}?),\s*(?:(?:is|isn[’']t|are|aren[’']t|was|wasn[’']t|will|won[’']t|does|doesn[’']t|do|don[’']t|has|hasn[’']t|have|haven[’']t|did|didn[’']t) (?:not )?(?:it|that|this|they|there|he|she)(?: not)?(?: (?:true|correct|right|so|the case))?|(?:am i |is that |is this )?(?:right|correct|true))\?+$/iu;
/** A question without its mark: "How many jobs will be created this year." */
export const UNMARKED = new RegExp(
  String.raw`^(?:(?:how (?:many|much)|(?:by|to|at|in|for) (?:how much|what))\b.*\b${AUXILIARY}\b|how (?:many|much) [^,!]{4,60}|(?:what|when|where|why|who) (?:is|are|was|were|will|does|do|did|has|have)\b(?! (?:more|worse|i (?:am|want|mean)))|which\b.* (?:is|are|was|were|will|has|have)\b)[^!]*$`,
  'iu',
);

/** What opens a question and is no part of it; some of it only before a mark. */
export const LEAD =
  /^(?:(?:and|but|so|also|then|now|well|or|oh|ok(?:ay)?|please|first(?:ly)?|second(?:ly)?|third(?:ly)?|fourth(?:ly)?|fifth(?:ly)?|next|last(?:ly)?|last of all|first of all|finally|besides|by the way|incidentally|in addition|additionally|further(?:more)?|moreover|in particular|in short|if i may(?: ask)?|out of curiosity|to be honest|frankly|seriously|honestly|anyway|again|once more|meanwhile|similarly|likewise|above all|just)(?:[,:;.–—-]+\s*|\s+(?=\p{L}))|(?:in other words|that said|more importantly|for example|one more (?:thing|question)|another (?:thing|question|point|matter)|(?:just )?(?:one|a) (?:last|final|other|further|simple|quick) (?:thing|question|one)|quick (?:one|question)|(?:please )?(?:tell|answer) (?:me|us)(?: honestly| frankly| truly| straight| please| this)*|(?:my|our)(?: (?:first|second|third|next|last|final|other|only))? (?:question|point)|question(?: \p{L}+)?|(?:and )?(?:while|as long as|now that|since) (?:i|we)(?: am| are| have|[’']m|[’']re|[’']ve)(?: got)? (?:on it|at it|on the subject|on this|here|you|your (?:ear|attention)|writing|asking)|on another (?:note|subject|matter|point)|since (?:we|i) (?:are|am) at it)\s*[,:;.–—-]+\s*)+/iu;

/** What follows a question and is no part of it. */
export const AFTERTHOUGHT =
  /,? (?:because (?:i|we|my|our|then|they|it|the)|as (?:i|we) (?:need|have|want|must)|since (?:i|we|my|our)|so that (?:i|we)|and (?:i|we) (?:will|shall|would|am|can|promise|have)|do (?:write|tell|say|let|answer|reply)|or (?:am i|are we|is (?:it|that) just|have i|do i)|by the way|like i[’']m (?:five|ten|a child|stupid)|at your (?:earliest )?convenience|as soon as (?:possible|you can)|by return(?: of post)?|in (?:simple|plain|easy) (?:words|terms|language|english)|if (?:i may ask|possible|you (?:can|could|please|know)|any(?=\W*$))|please|thanks?(?: you)?|exactly|for (?:heaven|god|goodness)[’']?s sake)\b[^?]*(?=\?*$)/iu;
