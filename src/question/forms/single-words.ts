import { AUXILIARY, plain, type Form } from './form.ts';

/** What one word of a question tells, where no turn of phrase has told it. The first that fits decides, so the narrower stand first. */
export const SINGLE_WORD_FORMS: Form[] = [
  [
    /\b(?:what|which) (?:percent(?:age)?|per cent|proportion|share|fraction|ratio|rate|rank|ranking|position|amount|number|sum|volume|value|level|size|figure|mark|ceiling|floor|minimum|maximum|quantity|count|tally|threshold|growth|increase|decrease)\b/iu,
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
    /(?<!^(?:so |and |but )?(?:how (?!soon|long)|why).*)\bwhen\b|\b(?:what|which) (?:year|date|month|day)\b|\bby what (?:year|date)\b|\bhow soon\b/iu,
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
