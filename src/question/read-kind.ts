import type { MetadataField, QuestionKind } from './question.ts';
import { readFrequency, readMention, withPhrase, type KindReading } from './read-phrase.ts';

type Rule = [RegExp, (match: RegExpExecArray) => KindReading | undefined];

const REPORT = String.raw`(?:the |this |that |your |its )?(?:\d{4} )?(?:government )?(?:work )?(?:report|document|speech|text|statement|budget|address)`;

function plain(kind: QuestionKind): () => KindReading {
  return () => ({ kind });
}

function metadata(field: MetadataField): () => KindReading {
  return () => ({ kind: 'metadata', field });
}

const AUXILIARY =
  "(?:is|are|was|were|does|do|did|has|have|had|will|would|can|could|should|shall|must|may|isn[’']t|aren[’']t|wasn[’']t|didn[’']t|doesn[’']t|won[’']t|hasn[’']t)";

// The first rule that fits decides, so the narrower forms stand first.
const RULES: Rule[] = [
  [
    /\bhow (?:often|many times|frequently)\b.*?\b(?:mention|say|said|use|appear|occur|refer to|talk about|come up|speak of)\w*\s*(?<phrase>[^?]*)/iu,
    (match) => readFrequency(match),
  ],
  [
    /\b(?:number of times|count of)\b.*?\b(?:mentions?|says?|said|uses?|used|word|appears?|mentioned)\b(?<phrase>[^?]*)/iu,
    (match) => readFrequency(match),
  ],
  [
    /\b(?:any|a|no) (?:mention|reference) (?:made )?(?:of|to) (?<phrase>.+)$/iu,
    (match) => readMention(match),
  ],
  [
    new RegExp(
      String.raw`^(?:${AUXILIARY})\b.*?\b(?:mention(?:s|ed)?|refer(?:s|red)? to|use(?:s)? the (?:word|term|phrase)|contain(?:s)? the (?:word|term|phrase)|appear(?:s)?|occur(?:s)?|talk(?:s)? about|bring(?:s)? up)\s*(?<phrase>.*)$`,
      'iu',
    ),
    (match) => readMention(match),
  ],
  [
    /^(?:does|do|did|has|is there) .{0,40}?\b(?:say|said|state|contain|include|have|anything)\b.{0,12}?\b(?:anything|something|a word|words?)?\s*(?:about|on|regarding) (?<phrase>[^?]+)/iu,
    withPhrase('mention'),
  ],
  [
    /^(?:is|are) (?<phrase>.+?) (?:ever |even |also )?(?:mentioned|named|referred to|discussed|covered|talked about)\b/iu,
    withPhrase('mention'),
  ],
  [/,\s*correct\?$/iu, plain('yes_no')],
  [
    /\bwhere\b.*\b(?:does|do|did|is|are|was|in)\b.*\b(?:report|document|speech|text|it|that|this)\b.*\b(?:say|said|state|stated|mention|mentioned|written|stand|found|come from|appear|talk|speak|refer|discuss)/iu,
    plain('where_said'),
  ],
  [
    /\b(?:which|what) (?:section|chapter|paragraph|heading|passage|part(?! of (?:the |its |their |all )?(?!(?:report|document|speech|text|statement|address)\b)))\b/iu,
    plain('where_said'),
  ],
  [/\bwhere (?:can|do) (?:i|we) (?:find|read)\b/iu, plain('where_said')],
  [
    /\bwhat (?:does|do|is) (?:the )?(?:abbreviation |acronym |letters? )?["“'‘]?(?<phrase>[\p{L}&0-9.+-]+)["”'’]? (?:stand|short) for\b/iu,
    withPhrase('abbreviation'),
  ],
  [
    /\b(?:meaning of|full (?:name|form) of|spell out|expand|long form of) (?:the )?(?:abbreviation |acronym )?["“'‘]?(?<phrase>\p{Lu}[\p{Lu}&0-9.+-]+)/u,
    withPhrase('abbreviation'),
  ],
  [
    /\bwhat (?:does|do) (?:the (?:abbreviation|acronym) )?["“'‘]?(?<phrase>\p{Lu}[\p{Lu}&0-9.+-]+)["”'’]? mean\b/u,
    withPhrase('abbreviation'),
  ],
  // What a name stands for. A thing with a figure ("What is the GDP target?") is asked for otherwise.
  [
    /^(?:so |and |but |ok |please )*what (?:exactly |precisely )?(?:does|do|did) (?:the |its |their )?(?<phrase>["“'‘«]?[\p{L}\d][^?]*?) (?:consist of|comprise|include|involve|contain|mean|cover|entail|refer to|look like|stand for|provide for)\b/iu,
    withPhrase('definition'),
  ],
  [
    /\bwhat (?:[\p{L}-]+ ){1,3}(?:does|do|did|is|are) (?:the |its )?(?<phrase>["“«][^?]*?["”»][^?]*?) (?:contain|include|comprise|cover|lay down|set out|consist)/iu,
    withPhrase('definition'),
  ],
  [
    /^(?:explain )?what (?:exactly )?(?:the |its )?(?<phrase>["“«][^?]*?["”»][^?]*?) (?:consists? of|includes?|means?|involves?|contains?|covers?|stands? for)\b/iu,
    withPhrase('definition'),
  ],
  // "Which ten reforms make up the “Ten Reforms”?"
  [
    /^(?:so |and |but )*(?:what|which) (?:[\p{L}\d-]+ ){0,4}?(?:make up|makes up|form|forms|constitute|constitutes|belong to|belongs to|fall under|are part of|are (?:contained|included) in|is (?:contained|included) in) (?:the |its )?(?<phrase>[^?]*?["“«][^?]*?["”»][^?]*)/iu,
    withPhrase('definition'),
  ],
  [
    /\b(?:details|contents?|meaning|definition|rules) of (?:the |its )?(?<phrase>[^?]+)/iu,
    withPhrase('definition'),
  ],
  [
    /^(?:so |and |but |ok |please )*how (?:exactly )?(?:does|do|will) (?:the |its )?(?<phrase>["“'‘«][^?]+?["”'’»][^?]*?) (?:work|function|operate)\b/iu,
    withPhrase('definition'),
  ],
  [
    /^(?:[Ss]o |[Aa]nd |[Bb]ut |[Oo]k |[Pp]lease )*[Ww]h(?:at|o) (?:exactly |precisely )?(?:is|are|was|were) (?:meant by |the |its |so-called |\p{Lu}[\p{L}’']*[’']s )*(?<phrase>["“«][^?]*?["”»][^?]*|(?:\p{Lu}[\p{L}\d’'-]*|\d+)(?: (?:of|for|and|the|&|\p{Lu}[\p{L}\d’'-]*))* (?:Strategy|Action|Actions|Plan|Program|Programme|Project|Projects|Scheme|Initiative|Mode|Model|Mechanism|Reform|Reforms|Experience|Campaign|Package|Framework|Policy|Fund|Act|Bill)[^?]*)\??$/u,
    withPhrase('definition'),
  ],
  [
    /\b(?:exact|precise|literal|verbatim|original) (?:words?|wording|phras\w+|sentence|text|quote)|\bword for word\b|\bverbatim\b|\bquote (?:me |the )|\bwhat exactly (?:does|did)\b.*\bsay\b/iu,
    plain('exact_words'),
  ],
  [
    new RegExp(
      String.raw`\bwho (?:is|was|are|were)?\s*(?:the )?(?:(?:gave|give|gives|delivered|delivers|presented|presents|wrote|writes|read|made|makes|author(?:ed)?(?: of)?)\b(?=[^?]{0,50}(?:${REPORT})|\s+(?:it|this|that|them)?(?: out| aloud)?\s*\??\s*$)|(?:speaker|spoke|speaking|presenter|reporting|reported)\b)(?!.*\b(?:of|by) the (?:project|plan))`,
      'iu',
    ),
    metadata('speaker'),
  ],
  [
    /\b(?:speaker|author|presenter)(?:[’']s)? (?:name )?(?:of (?:the|this) )?(?:report|speech|document|budget)|\b(?:mayor|governor|premier|minister|chancellor)(?:[’']s)? name\b|\bname of (?:the )?(?:acting |deputy )?(?:mayor|governor|premier|minister|speaker)\b/iu,
    metadata('speaker'),
  ],
  [
    /\b(?:what|which) (?:office|position|post|role|job|title|function) (?:does|did|do|is|was)\b(?!.*\b(?:among|rank\w*|world\w*|nation\w*|in the (?:province|country)|top|plays?)\b)/iu,
    metadata('speaker'),
  ],
  [/^[Ww]ho (?:is|was) (?<phrase>\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)+)\s*\??$/u, withPhrase('definition')],
  [
    /\bwho(?:[’']s| is| was)? (?:the )?(?:\p{L}+ ){0,3}?(?:mayor|governor|premier|prime minister|finance minister|minister for finance|chancellor)\b/iu,
    metadata('speaker'),
  ],
  [
    new RegExp(
      String.raw`\b(?:when|what date|what day|which day|on what date)\b.{0,30}\b(?:report|document|speech|text|it|statement|address)\b.{0,20}\b(?:released?|published?|issued?|dated|delivered|given|come out|made public|put out|presented)`,
      'iu',
    ),
    metadata('released'),
  ],
  [
    /\b(?:release|publication|publishing|issue) date\b|\bdate of (?:release|publication|issue|(?:the|this) report)\b/iu,
    metadata('released'),
  ],
  [
    /\b(?:title|name) of (?:the|this|your) (?:report|document|speech|text)|\bwhat (?:is|[’']s) (?:this|the) (?:report|document|speech|text) (?:called|titled|named)|\bhow is (?:this|the) (?:report|document) (?:called|titled)|\bwhat (?:report|document) is this\b|\breport title\b/iu,
    metadata('title'),
  ],
  [
    /\bwho (?:published|publishes|issued|released)\b.{0,20}(?:report|document|speech|it|this)|\bpublisher\b/iu,
    metadata('publisher'),
  ],
  [
    new RegExp(
      String.raw`\b(?:summari[sz]e|summary|sum up|overview|outline|main (?:points|themes|message|topics|contents?)|key (?:points|takeaways|messages)|gist|tl;?dr)\b(?:(?!about|on ).){0,25}(?:${REPORT}|$)|\bwhat (?:is|[’']s) (?:the|this) (?:report|document|speech) about\b`,
      'iu',
    ),
    plain('overview'),
  ],
  [
    /^(?:so |and |but )*(?:to (?:what|whom)\b.*\b(?:attribut|owe|thank|due)\w*|what (?:did|does|do|will|has|have|is|are) .{2,60}? (?:do|done|doing) (?:about|for|to|against|with|when|on|if|as)\b|what (?:help|support|assistance|relief|aid) (?:is|are|do|does|did|will|can)\b)/iu,
    plain('explanation'),
  ],
  [
    /^(?:so |and |but )*what (?:caused|led to|brought about|is behind|was behind|is responsible for|was responsible for)\b/iu,
    plain('explanation'),
  ],
  [/^(?:so |and |but |ok,? |then )*why\b|^(?:according to|in) [^,]{3,40}, why\b/iu, plain('explanation')],
  // "What keeps officials from taking bribes?", "By what means …?", "What has changed so that …?"
  [
    /^(?:so |and |but )*what (?:(?:should|will|would|can|could|does|did) |(?:is|are) (?:meant|supposed|intended|going|expected|there) to |helps? (?:to )?)?(?:keeps?|kept|prevents?|stops?|protects?|moves?|drives?|helps?|enables?|ensures?|lets?|allows?|encourages?|persuades?|spurs?)\b(?! (?:the )?(?:record|first|second|third|place)\b)|\b(?:by|with|through) (?:what|which) (?:means|measures|steps)\b|\bin (?:what|which) (?:ways?|manner)\b|^(?:so |and |but )*what\b.*\bso (?:that|they|as to)\b|^(?:so |and |but )*what (?:happens|will happen|is (?:going|supposed|meant|to) (?:to )?happen) to\b|^(?:so |and |but )*what (?:do|does|did|has|have) .{2,60}? (?:put|puts) .{2,80} down to\b/iu,
    plain('explanation'),
  ],
  [
    /\bcompare|\bcomparison|\bversus\b|\bvs\.?\b|\bdifference between\b|\bhow (?:does|do|did) .+ compare\b|\b(?:higher|lower|more|less|greater|larger|smaller|faster|bigger) (?:\p{L}+ )?than\b.*\b(?:in|for|of) \d{4}|\bhow much (?:more|less|higher|lower|bigger)\b|\bhow has .+ changed\b|\bchange between\b/iu,
    plain('comparison'),
  ],
  [
    /\b(?:highest|lowest|largest|smallest|biggest|greatest|fastest|slowest) (?:of|among|growth target|target|figure|number|rate|percentage|amount)\b|\bwhich .*\b(?:is|are|was|has|have|had|grows?|grew|rises?) (?:by )?the (?:highest|most|least|fastest|slowest|lowest|largest|smallest|biggest)\b/iu,
    plain('superlative'),
  ],
  [
    /^(?:so |and |but |ok |okay |please )*(?:(?:can|could|would) you )?(?:list|enumerate|name)\b|\b(?:list|name|give me|show me) (?:of )?(?:all|every|each|the)\b|\blist of\b/iu,
    plain('list'),
  ],
  [
    /\bthe (?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|\d{1,2}(?:st|nd|rd|th)) (?:of (?:these|them|the)|task|area|point|item|target|priority)\b/iu,
    plain('list'),
  ],
  [
    /\bwhich ones\b|\b(?:what|which) (?:(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) )?(?:(?:kinds|types|sorts) of\b|(?:kind|type|sort) of (?:[\p{L}’'-]+ )?\p{L}{3,}(?<![sui])s\b)|\b(?:point by point|one by one|item by item)\b|^what (?:does|do|did) .{2,40}? (?:name|list|mention|cite|describe|give|regard|see|identify) as (?:[\p{L}’'-]+ ){1,4}?\p{L}{3,}(?<![sui])s\b/iu,
    plain('list'),
  ],
  [
    /\b(?:what|which) (?:place|rank|position)\b.*\b(?:hold|rank|take|come|occupy|have|reach)\b|\b(?:in|on|at) (?:what|which) (?:rank|position)\b|\bin (?:what|which) place (?:is|are|was|were|does|do|did) (?:(?!\b(?:held|built|located|found)\b).)*\b(?:in|among|by|for)\b/iu,
    plain('quantity'),
  ],
  // "Do the benefits depend on how much one earns?"
  [
    /^(?:so,? |and |but |well,? )*(?:is|are|was|were|does|do|did|must|may|should|will|has|have) (?!you\b|there\b|we\b|i\b).+\bhow (?:many|much)\b/iu,
    plain('yes_no'),
  ],
  [/\bhow (?:many|much)\b/iu, plain('quantity')],
  [
    /\bwhat (?:(?:are|were) )?(?:all |the |its |their )?(?:(?:(?!is\b|was\b|will\b|in\b|for\b|of\b)\p{L}+[- ]){0,3})?(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2}) (?!billion|million|percent|per\b|years?|months?)\p{L}+/iu,
    plain('list'),
  ],
  [
    /\bwhich (?!year\b|month|date|day|person|percent|place\b|rank)(?:(?!(?:does|do|did|is|was|has|will)\b)[\p{L}\d"“”’'.-]+ ){0,5}?["“]?(?:(?!does\b|this\b|its\b|has\b|was\b)\p{L}{3,}(?<!s)s|people|railways|counties|cities)\b/iu,
    plain('list'),
  ],
  [
    /\bwhat (?:are|were|will be) (?:all |the |its |their |some |some of the )?(?:[\p{L}’'-]+ ){0,3}?(?:targets|tasks|areas|goals|problems|difficulties|weaknesses|weak points|shortcomings|deficiencies|strengths|advantages|challenges|priorities|projects|measures|railways|highways|lines|achievements|honou?rs|awards|requirements|programs?|programmes|plans|sectors|industries|steps|risks|indicators|objectives|missions|lessons|thrusts|schemes|packages|strategies|components|elements|pillars|parts|enablers|strands|features|benefits|principles|reasons|stages)\b/iu,
    plain('list'),
  ],
  [
    /\b(?:what|which) (?:honou?rs|awards|titles|problems|difficulties|weaknesses|weak points|shortcomings|deficiencies|strengths|advantages|challenges|risks|measures|steps|projects|programmes|programs|plans|policies|schemes|actions|industries|sectors|railways|highways|universities|places|counties|cities|institutions|events|landmarks|buildings|facilities|companies|bodies|targets|tasks|goals)\b/iu,
    plain('list'),
  ],
  [
    /\b(?:what|which) (?:percent(?:age)?|per cent|proportion|share|fraction|ratio|rate|rank|ranking|position|amount|number|sum|volume|value|level|size|figure|growth|increase|decrease)\b/iu,
    plain('quantity'),
  ],
  [
    /\bhow (?:big|large|high|low|fast|quickly|long|far|old|deep|wide|strong|expensive|dear|costly|cheap|heavy|steep|tall|sizable)\b|\b(?:what|which) (?:slice|portion|chunk|part) of\b|\bwhat (?:do|does|did|will|would|can) .{2,60} earn\b|\bwhat (?:do|does|did|will|would|can) .{2,60} (?:get|earn|receive|pay|make|have|spend) .*\b(?:(?:a|per|each|every|in a) (?:year|month|week|day|head|person)|on average|per capita)\b/iu,
    plain('quantity'),
  ],
  [
    /^(?!.*\b(?:what|which|who|whom|whose|when|where|why|how)\b)(?:so|and|but|then)\b.*\b(?:is|are|was|were|will|has|have)\b.*\d.*\?\s*$/iu,
    plain('yes_no'),
  ],
  [
    /\bwhen\b|\b(?:what|which) (?:year|date|month|day)\b|\bby what (?:year|date)\b|\bhow soon\b/iu,
    plain('date'),
  ],
  [/\bwhere\b.*\brank/iu, plain('quantity')],
  [
    /(?<!\b(?:those|people|persons?|any(?:one|body)|every(?:one|body)|some(?:one|body)|ones|\p{L}{3,}s|children|women|men) )\bwho(?:m|se)?\b/iu,
    plain('person'),
  ],
  [
    /\bwhere\b|\b(?:in )?(?:what|which) (?:place|city|county|district|location|town|province|area)\b/iu,
    plain('place'),
  ],
  [
    /\bwhy\b|\bhow come\b|\bfor what reason\b|\bwhat (?:is|are|was) the (?:reason|purpose|cause|aim of)\b/iu,
    plain('explanation'),
  ],
  [
    /\bwhat (?:is|are|has|have|was|were|will) (?:being |be |been )?(?:\p{L}+ )?(?:being |be |been )?(?:done|planned|doing|taken|undertaken|happen\w*)\b|\bwhat (?:will|does|do|did|is|has) .{2,60} (?:do|doing|done|plan|plans|planning) (?:to|about|for|on|in|against|with)\b|\bwhat (?:steps|measures|actions?|efforts|plans?)\b/iu,
    plain('explanation'),
  ],
  [
    /\b(?:explain|describe|elaborate)\b|\bhow (?:will|is|are|was|were|does|do|did|has|have|can|should|would)\b/iu,
    plain('explanation'),
  ],
  [new RegExp(String.raw`^(?:so,? |and |but |ok,? |well,? )*${AUXILIARY}\b`, 'iu'), plain('yes_no')],
  [
    /,\s*(?:right|correct|true|isn[’']t it|yes|no)\s*\?*$|\bis (?:it|that) (?:true|correct|right)\b|\btrue or false\b/iu,
    plain('yes_no'),
  ],
  [
    /^(?:so |and |but |ok |okay |hi |hello |please )*(?:what|how) about\b|\btell me (?:more |something |everything )?(?:about|on)\b|\bwhat (?:does|do|did) .{2,80}\b(?:say|promise|announce|write|report|state|pledge|admit|reveal) (?:about|on|regarding)\b|\bwhat (?:is|are) (?:said|written|mentioned|stated) (?:about|on)\b|\b(?:information|anything|something|everything|details?) (?:about|on|regarding)\b|\bwhat (?:do|can) you (?:know|tell me) about\b/iu,
    plain('about'),
  ],
  [
    /\b(?:rate|ratio|percentage|proportion|share|amount|number|growth|gdp|cpi|revenue|income|expenditure|spending|budget|deficit|surplus|population|price|cost|wage|salary|volume|value|intensity|output|balance|density|concentration|area|length|size|capacity|rank|ranking|yield|throughput|turnover|profit|debt|reserves?|grant|payout|cap|limit)s?\b/iu,
    plain('quantity'),
  ],
  // "What new buildings opened …?", "What are the parts of …?": several things without a number.
  [
    /^(?:so |and |but |please )*what (?:(?:are|were|will be) (?:all |the |its |their )?)?(?:[\p{L}’'-]+ ){0,3}?(?!(?:is|was|does|has|this|its|us|his|years?|days?|hours|times|fees|prices|costs|charges|wages|salaries|happens|makes|means|counts|needs|changes|comes|goes|remains|helps|keeps|stands)\b)\p{L}{3,}(?<![sui])s(?: (?:and|or) [\p{L}-]+)?(?: (?:are|were|will|would|do|does|did|has|have|had|can|could|should|came|\p{Ll}+ed|of|in|for|to|on|that|hit)\b)/iu,
    plain('list'),
  ],
  [
    /^what (?:is|was|are|were|will|would|should) .*\b(?:targets?|goals?|tax|levy|levies|fees?|dut(?:y|ies)|rebates?|credits?|bonus(?:es)?|subsid(?:y|ies)|allowances?|premiums?|top-?ups?|awards?|payments?|contributions?|penalty|fine)\b/iu,
    plain('keywords'),
  ],
  [/^(?:what|which)[’'s]*\b/iu, plain('other')],
];

// A question's form shows at its beginning; the patterns take their time over hostile lengths.
const LONGEST_FORM = 500;

/** Reads from its form what a question asks for. "other" where the form does not tell. */
export function readKind(question: string): KindReading {
  const text = question.trim().replace(/\s+/gu, ' ').slice(0, LONGEST_FORM);
  for (const [pattern, read] of RULES) {
    const match = pattern.exec(text);
    const reading = match && read(match);
    if (reading) return reading;
  }
  return { kind: 'other' };
}
