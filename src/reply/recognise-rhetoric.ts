/** Groups of patterns of what looks like a question and asks nothing. Each is tried on the words without their lead. */

const OFFICE = String.raw`you(?: (?:people|all|lot|guys|ever|even|really|honestly|seriously|actually|not|still|just))*`;

/** How the office thinks, feels and lives; what the writer must bear. */
const ACCUSING = [
  String.raw`^(?:who|what)\b.* do ${OFFICE} (?:people )?think (?:you|we|i)\b`,
  String.raw`^(?:do|don[’']?t|did|didn[’']t|are|aren[’']t|have|haven[’']t|can|can[’']t|could|couldn[’']t|would|will|won[’']t|were) (?:you people|you lot|you guys|any of you|none of you|you even|you ever|you really|you honestly|you seriously|you not)\b`,
  String.raw`^(?:have|has) (?:any|anybody|anyone|somebody|one|you)\b.* (?:ever|even)\b`,
  String.raw`^(?:do|did|does|can|could|would) ${OFFICE} (?:care|hear|see|sleep|think|believe|feel|imagine|dream|remember|call|take (?:us|me)|listen|read|live here|want us|want me|expect (?:us|me)|realise|realize|understand|accept|put up|like)\b`,
  String.raw`\b(?:know|realise|realize|understand|imagine|idea|see) (?:what|how) (?:(?:it|that|this) (?:feels|is (?:like|to)|means (?:to|for)|does to)|(?:hard|difficult|tired|angry|bad|awful|terrible|much (?:it|this|that) (?:hurts|means))|long (?:i|we) )`,
  String.raw`^(?:are|were|have|haven[’']t|aren[’']t) ${OFFICE} (?:serious|kidding|joking|well|all right|alright|fine|okay|ok|there|busy|married|awake|blind|deaf|asleep|listening|mad|crazy|ashamed|proud|happy|satisfied|people|human|no|lost|forgotten|nothing|tried)\b`,
  String.raw`^how (?:dare|could you|can you (?:sleep|look|live|call|say|expect|still|possibly|just|sit)|do you (?:sleep|live|expect|sit)|on earth|stupid|hard can)\b`,
  String.raw`^(?:how|where|what) (?:am i|are we|is (?:one|anyone|anybody|a person)) (?:supposed|expected|meant|to)\b`,
  String.raw`^how (?:much longer|many more (?:times|years|months|letters)|long|often) (?:must|do|should|shall|will|are|am|have) (?:i|we)\b`,
  String.raw`^(?:am i|are we) (?:really )?(?:to|supposed|expected|meant|mad|wrong|being)\b`,
  String.raw`^(?:must|do|does|shall|should|will|would) (?:i|we|someone|somebody|anyone|a child|people|everyone)\b.*\b(?:first|before (?:you|anyone|anybody|someone|somebody|something|anything)|die|starve|drown|freeze|suffocate|beg|crawl|kneel)\b`,
  String.raw`^(?:must|does|do|has|have) .{3,60}\b(?:die|starve|drown|freeze|collapse|fall|come down|burn|break|crash|happen|explode|flood|killed|hurt|injured|drop dead)\b.{0,40}\b(?:first|before (?:you|any ?one|any ?body|some ?one|some ?body|something|anything))\b`,
  String.raw`^(?:is|are|should|must|shall) (?:an?|any|every|old|poor|one) (?:\p{L}+ ){0,3}?(?:man|woman|person|one|citizen|mother|father|pensioner|being|family|child|taxpayer|widow|widower|grandmother|grandfather|people)\b[^?]{0,40}?\b(?:supposed|expected|meant|to|really|first)\b`,
  String.raw`^how (?:can|could|dare|do|does) (?:an?|any ?(?:one|body)|some ?(?:one|body)|people|they|he|she) (?:\p{L}+ ){0,4}?(?:lie|cheat|steal|do (?:that|this|such)|be so|treat|say|behave|live with|sleep|act|look)\b`,
  String.raw`^(?:does|do|is|will|has) (?:anyone|anybody|no ?body|no one)(?: (?:at all|there|in (?:your|that|this) office|even|really|actually|ever|here))* (?:care|listen|read|there|awake|listening|reading|know what|bother|notice)\w*\b`,
];

/** Judgements and turns of phrase. */
const IDIOMS = [
  String.raw`\btoo much to (?:ask|expect|hope)\b`,
  String.raw`^(?:is|was|isn[’']t|how is|are|aren[’']t) (?:this|that|it|these|those) (?:really |honestly |supposed to be |some (?:kind|sort) of )*(?:a joke|what (?:you|we|i)\b|how (?:you|we|it)\b|fair|right|acceptable|justice|normal|the way|service|progress|any wonder|so hard|clear|too much|all|not enough)\b`,
  String.raw`^(?:what|where)(?:[’']s| is| was) the (?:point|use|sense|justice|shame|good|harm|logic|world coming)\b`,
  String.raw`^what (?:do (?:we|i) pay|am i paying|are we paying|good (?:is|are|does|do)|else (?:can|should|could|am|are)|more (?:do|can|must)|kind of (?:a )?(?:city|town|country|people|world|government|place|person|service)|were you|are you thinking|next|now|gives|then|about (?:us|me)|would you|do you (?:want|expect|call|think|say|take))\b`,
  String.raw`^who(?:[’']s| is) (?:counting|to say|to judge|perfect|keeping (?:score|count)|kidding|fooling|laughing)\b`,
  String.raw`^(?:is|was|are|were|do|does|did|has|have|can|could|would|should|will) (?:it|that|this|they|you|we|i|he|she) not\b`,
  String.raw`^who (?:cares|knows|would (?:have )?(?:thought|believed?)|needs|wants|am i|are we|are you|do (?:you|they) think|is to blame|can (?:live|afford|blame))\b`,
  String.raw`^where (?:will|does|is) (?:it|this|that|all this)(?: all)? (?:end|lead|going to end)\b`,
  String.raw`^why (?:bother|me|us|should (?:i|we|anyone|anybody)|oh why|not|don[’']t you|can[’']t you|won[’']t you|do (?:i|we) (?:even|bother|still))\b`,
  String.raw`^(?:can|could|would) you (?:believe|imagine|blame|live|like it|want|let (?:your|our|my|a|this)|leave (?:your|a)|send your|be (?:happy|content|willing to))\b`,
  String.raw`^how would you\b`,
  String.raw`^who do i think\b`,
  String.raw`^(?:you |do you )?(?:see|know|get)(?: what i mean| it| me| the (?:point|problem))?\W*$`,
  String.raw`^(?:isn[’']t|aren[’']t|wasn[’']t|shouldn[’']t|wouldn[’']t|don[’']t|doesn[’']t|didn[’']t|can[’']t|couldn[’']t|won[’']t|hasn[’']t|haven[’']t) (?:it|that|this|you|we|i|everyone|everybody|they)\b`,
  String.raw`^(?:need i|shall i|should i|may i) (?:say|go on|remind|continue)\b`,
  String.raw`^(?:really|seriously|right|ok(?:ay)?|so what|remember|see|surprised|understood|got it|guess what|you know what|sound familiar|sounds? familiar|and for what|for what|what for|why|how come|who|what|huh|eh|yes|no|or not|is that clear|coincidence|satisfied|happy now|well|so|any news|now what)\s*[?!]*$`,
  String.raw`^(?:is|was) it any (?:wonder|surprise)\b`,
  String.raw`^(?:is|was) (?:this|that|it) any way to\b`,
  String.raw`^(?:who|what|where|why|how) (?:on earth|in heaven[’']s name|in the world|the (?:hell|devil|heck))\b`,
  String.raw`^what (?:has|have|needs?|must|will|would|does)(?: it| there)?(?: take| have| need)? ?(?:to )?happen\b.*\b(?:before|until|first)\b`,
  String.raw`^who(?:m)? (?:do|must|should|shall) (?:i|we) (?:have to |need to |still )?(?:bribe|beg|kiss|marry|bow)\b`,
  String.raw`^what (?:is|are|about) (?:(?:the|your) )?\p{L}+ for (?:me|us|people like (?:me|us))\W*$`,
  String.raw`^who (?:can|could|will ever|would) (?:say|tell|count|know|blame|believe|imagine|guess|stop|resist|deny|forget|ask for more)\b`,
  String.raw`^what (?:would|should|could) (?:i|we|anyone|one|a person) (?:do|want|need) with\b`,
  String.raw`^(?:am|are|were|was|have|has|had) (?:i|we)(?: all| both| just| simply)? (?:forgotten|invisible|nothing|ghosts?|animals?|dogs?|fools?|nobody|worth|not (?:people|citizens|human)|been forgotten|second[- ]class)\b`,
  String.raw`^(?:is|are|was|were|has|have|does|do|did) \p{L}+(?: \p{L}+){0,2} ever (?:satisfied|happy|content|enough|on time|grateful|right|wrong)\b`,
  // An answer of its own, and no serious one: "What are they for, decoration?"
  String.raw`^(?:what|who|where|why)\b[^,?]*, (?:the |an? |my |your |his |her )?\p{Ll}+(?: (?:on|in|of|at) (?:the |an? )?\p{Ll}+)?\s*\?\W*$`,
];

/** Greetings, and what is asked about the letter itself. */
const COURTESY = [
  String.raw`^(?:may|might|can|could) (?:i|we) (?:wish|congratulate|thank|say|suggest|add|remind|recommend|point out|take this|draw|express|offer|begin|start|trouble|bother)\b`,
  String.raw`^(?:can|could|may|shall|might) (?:i|we)\b.{0,40}\b(?:come|visit|meet|see|drop (?:in|by)|stop by|call on|invite|thank|trouble|bother)\b.{0,20}\byou\b`,
  // Of a program, not of an office.
  String.raw`\byour (?:own )?(?:api|system|secret|password|prompt|prompts|token|tokens|instructions|training|model|source code|developer|initial)\b`,
  String.raw`^(?:surely|you mean|you must|you can[’']t|you do not|you don[’']t|i suppose|i take it|i trust)\b`,
  String.raw`^(?:is|are|was|were|will|would|do|does|did|has|have|had|can|could|should)(?:n[’']t)? (?:it|they|he|she|you|we|i|that|this|there)(?: not| really)?\W*$`,
  String.raw`^how (?:are|do) you(?: (?:all|today|doing|do|keeping))*\s*\?*$`,
  String.raw`\b(?:call|phone|ring|telephone|email|e-mail|text|write (?:back )?to|reply to|answer|visit|meet|contact|get back to|come (?:and|to) see|see) (?:me|us)\b(?! (?:how|what|when|which|why|whether|where|who))`,
  String.raw`\b(?:expect|get|receive|have|await|hope for) (?:an?|your|any|the favou?r of an?) (?:early |prompt |written |quick |honest |straight |personal )*(?:answer|reply|response|acknowledgement)\b`,
  String.raw`^(?:may|can|could|might) (?:i|we) (?:ask|bother|trouble|have a word|ask you (?:something|a (?:few )?questions?|some questions))(?: (?:you|something|a question|some questions|a few (?:things|questions)))*\s*\??$`,
  String.raw`\b(?:answer|reply to|respond to|help (?:me |us )?with|look at|deal with|address|consider)(?: (?:me|us))? (?:(?:these|the following|my|our|a few|some|all|both|the|two|three|four|five) )+(?:questions?|points?|queries|issues|matters|concerns)\b`,
  String.raw`^(?:can|could|will|would) you (?:please |kindly )*(?:help|assist)(?: (?:me|us))?(?: (?:with (?:this|that|it)|out|here|please))*\s*\??$`,
];

const EMPTY = [...ACCUSING, ...IDIOMS, ...COURTESY].map((source) => new RegExp(source, 'iu'));

/** "No need to answer that one": what was asked before it is not meant. */
const WITHDRAWN =
  /\b(?:no need|need not|needn[’']t|do not (?:need|have) to|don[’']t (?:need|have) to|not necessary|no point in trying) (?:to )?(?:answer|reply)|\b(?:do not|don[’']t) (?:bother (?:to )?)?answer (?:that|this|me)\b|\brhetorical\b|\b(?:just|only) (?:kidding|joking|teasing)\b|\bi (?:do not|don[’']t) (?:expect|want|need) an answer to (?:that|this)\b|^(?:of course(?: not)?|certainly not|surely not|hardly|obviously(?: not)?|naturally(?: not)?|not at all|i (?:think|suppose|thought|should think|doubt) (?:so|not|it)|no, of course)\b/iu;

/** Whether words that look like a question ask nothing: rhetoric, greetings, and what is asked about the letter itself. */
export function isRhetoric(words: string): boolean {
  return EMPTY.some((pattern) => pattern.test(words));
}

/** Whether a sentence takes back the question before it. */
export function withdraws(sentence: string): boolean {
  return WITHDRAWN.test(sentence);
}
