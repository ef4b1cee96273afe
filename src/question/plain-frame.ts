const QUOTED = String.raw`["“'‘«][^"”'’»?]{2,60}["”'’»]`;
const NAME = String.raw`(?:${QUOTED}|[\p{L}\d&.’'-]+(?: [\p{L}\d&.’'-]+){0,3})`;
const PART = String.raw`\s*[–—:,-]\s+`;
const WANTS = String.raw`(?:does|do|did|should|is|are|has|will) (?:(?:the )?(?:city|government|report|plan|town|country|state|ministry|mayor|minister)|they|we|it)(?:[’']s)?(?: (?:want|plan|expect|aim|hope|intend|wish|call)(?:s|ed)?(?: for)?)?`;

/** Frames of questions that say the same in other forms, and the plain form that the rules for kinds read. */
const FRAMES: [RegExp, string][] = [
  // "CPPCC – what is that short for?"
  [
    new RegExp(
      String.raw`^(?:the (?:letters|abbreviation) )?(${NAME})${PART}(?:and )?what (?:(?:is|are) (?:that|this|it|they|those)|(?:do|does) (?:(?:those|these|the)(?: \p{L}+)? letters|that|this|it|they)) (?:short|stand|stands|standing) for\W*$`,
      'iu',
    ),
    'What does $1 stand for?',
  ],
  // "Xiuzhou – what is in store for it in 2022?"
  [
    new RegExp(
      String.raw`^(${NAME})${PART}what (?:is|are) (?:in store|planned|foreseen|intended|to come|coming)(?: (?:for|in|on) (?:it|them|there))?\b([^?]*)\?*$`,
      'iu',
    ),
    'What is planned for $1$2?',
  ],
  // "“1612” systems – what are the things in it?"
  [
    new RegExp(
      String.raw`^(?:the )?(${QUOTED}[^–—:?]{0,30}?)${PART}(?:and )?what (?:is|are|does|do) [^?]*?\b(?:it|them|that|this)\b[^?]*\?*$`,
      'iu',
    ),
    'What does the $1 consist of?',
  ],
  [
    new RegExp(
      String.raw`^(?:please )?(?:explain|describe|say|tell me) (?:to me )?what (?:the )?(${QUOTED}[^?]{0,30}?) (?:is|are)(?: (?:all )?about)?\W*$`,
      'iu',
    ),
    'What is meant by $1?',
  ],
  [
    new RegExp(
      String.raw`^what (?:exactly |precisely )?(?:does|do|did) (?:the )?(${QUOTED}[^?]{0,30}?) (?:do|aim at|bring|ask for|require)\W*$`,
      'iu',
    ),
    'What does the $1 involve?',
  ],
  [
    new RegExp(
      String.raw`^what are the (?:points|parts|items|elements|contents|components|actions|steps) (?:of|in) (?:the )?(${QUOTED}[^?]{0,30})\?*$`,
      'iu',
    ),
    'What does the $1 consist of?',
  ],
  // "How many times is Tongxiang named?"
  [
    new RegExp(
      String.raw`^how (?:many times|often) (?:is|are|was|were) (?:the (?:word|name|term) )?(${NAME}) (?:named|brought up|cited|written|printed|called|touched on|spoken of)\b[^?]*\?*$`,
      'iu',
    ),
    'How often does the report mention $1?',
  ],
  [
    new RegExp(
      String.raw`^(is|are) (${NAME}) (?:touched (?:up)?on|brought up|dealt with|alluded to|spoken of|written about)\b[^?]*\?*$`,
      'iu',
    ),
    '$1 $2 mentioned?',
  ],
  [
    new RegExp(
      String.raw`^in (?:what|which) (?:connection|context) (?:does|do|is|are) (?:the (?:name|word|term) )?(${NAME}) (?:come up|appear|occur|named|mentioned|used)\W*$`,
      'iu',
    ),
    'What does the report say about $1?',
  ],
  // "What figure does the city want retail sales to top by 2026?"
  [
    new RegExp(
      String.raw`^(?:what|which) (?:figure|level|volume|value|amount|sum|total|mark) ${WANTS} ([^?]+?) to (?:top|pass|reach|exceed|hit|surpass|climb to|rise to|get to|stand at)\b`,
      'iu',
    ),
    'What is the target for $1',
  ],
  [/^(?:what|which) (?:number|count) of (?=\p{L})/iu, 'How many '],
  // "Where does the port stand in the world table?"
  [
    /^(?:and |so )?where (does|do|did|is|was|has) ([^?]+?) (?:stand|stood|come|figure|placed|land|landed|finish|end up)s? (?=[^?]*\b(?:table|list|ranking|league|top \d+|comparison|(?:among|of) (?:all|the (?:world|country|province|nation))))/iu,
    'What rank $1 $2 take ',
  ],
  // Another word for what it stands behind: "up-and-coming (emerging) industries".
  [/ \((?!if |only |not |and |or )(\p{Ll}[\p{Ll}-]{3,})\)(?= \p{Ll})/gu, ' $1'],
  // What only gives an example, or leaves out what is known.
  [/\s[–—-]\s[^–—?]{0,60}\b(?:and so on|and the like|etc\.?|for (?:example|instance))\s*[–—-](?=\s)/giu, ''],
  [
    /^((?:so |and )?to (?:what|whom)\b[^?]*?)\b(?:credits?|credited|ascribes?|ascribed|puts? down)\b/iu,
    '$1attribute',
  ],
  // "The six jobs the government has set itself" are its tasks.
  [
    /\b(?:jobs|duties|assignments|undertakings)\b(?= (?:that |which )?(?:the )?(?:government|city|council|mayor|administration|it|they)\b[^?]*\b(?:set|sets|given|gives|taken|takes)\b[^?]*\b(?:itself|themselves|on)\b)/iu,
    'tasks',
  ],
  [/\bby how many heads\b/giu, 'by how many'],
  // "Before the past five years began"
  [
    /\b(?:before|when|as) ((?:the |these |those )(?:(?:past|last|previous) )?(?:two|three|four|five|six|ten) years) (?:began|started|set in|opened)\b/giu,
    'at the beginning of $1',
  ],
  [/\bwhen it comes to\b/giu, 'for'],
  // "How much bigger will it be?"
  [
    /^(?:by )?how much (?:bigger|larger|higher|greater|fatter) (will|should|is|are) ([^?]+?) (?:(?:supposed |meant |going |expected )?to )?(?:be|become|get)\b/iu,
    'By how much $1 $2 grow',
  ],
  [
    /^(?:by )?how much (?:smaller|lower|lighter) (will|should|is|are) ([^?]+?) (?:(?:supposed |meant |going |expected )?to )?(?:be|become|get)\b/iu,
    'By how much $1 $2 fall',
  ],
  [
    /^what (?:lies|is|are|stands) (?:in store|ahead|coming|planned|on the cards) (?:for|in) (?=\p{Lu})/iu,
    'What is planned for ',
  ],
  // What is only set against what is asked.
  [
    /[,–—-]?\s*(?:please,? )?(?:and )?not (?:as )?(?:an?|any|the|its|their) (?:goals?|targets?|plans?|forecasts?|aims?|projections?|results?)\b(?=\W*$)/giu,
    '',
  ],
  [/\s*\((?:and )?not\b[^()]*\)/giu, ''],
  [
    /,\s*(?:and )?(?:not|as opposed to|rather than|as against) (?:what|the|that|those|now|today|then|for|in)\b[^,?]*(?=\?|$)/giu,
    '',
  ],
  [/,\s*in (?:yuan|dollars|money|figures|numbers|per ?cent|total)\s*(?=\?|$)/giu, ''],
  // "In 2021 alone" stays: what is told of five years is then no answer.
  [/\b(this year|next year|the (?:next|past|coming) (?:\p{L}+ )?years) (?:alone|only)\b/giu, '$1'],
  [
    /\b(?:five years (?:ahead|on|out|from now)|in five years(?:[’'] time)?)\b(?! ago)/giu,
    'the next five years',
  ],
];

/** Puts a question's frame plainly: "Wuzhen – in what connection does it come up?" asks what is said about Wuzhen. */
export function plainFrame(question: string): string {
  return FRAMES.reduce((text, [pattern, plain]) => text.replace(pattern, plain), question);
}
