import { plain, type Form } from './form.ts';

/** Causes, comparisons, lists and counts that a turn of phrase asks for outright. The first that fits decides, so the narrower stand first. */
export const OUTRIGHT_FORMS: Form[] = [
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
    /\b(?:what|which) (?:place|rank|position|spot|standing)\b.*\b(?:hold|rank|take|come|occupy|have|reach)\b|\b(?:in|on|at) (?:what|which) (?:rank|position)\b|\bin (?:what|which) place (?:is|are|was|were|does|do|did) (?:(?!\b(?:held|built|located|found)\b).)*\b(?:in|among|by|for)\b/iu,
    plain('quantity'),
  ],
  // "Do the benefits depend on how much one earns?"
  [
    /^(?:so,? |and |but |well,? )*(?:is|are|was|were|does|do|did|must|may|should|will|has|have) (?!you\b|there\b|we\b|i\b).+\bhow (?:many|much)\b/iu,
    plain('yes_no'),
  ],
  [/\bhow (?:many|much)\b/iu, plain('quantity')],
  // "What did the city spend on roads?", "What should trade come to?"
  [
    /^(?:so |and |but )?what (?:did|does|do|will|would|has|have|should) (?:(?:(?!\b(?:about|for|with)\b)[^?]){2,40}? (?:spend|spent|pay|paid|lay out|laid out|invest|invested)\b|[^?]{2,60} (?:stand at|come to|amount to|add up to)\b(?! (?:be|do|have|a|an|the)\b))/iu,
    plain('quantity'),
  ],
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
];
