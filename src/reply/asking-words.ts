/** Sources of the patterns that recognise how people ask. */

const PREPOSITION =
  '(?:(?:about|by|in|at|to|from|for|on|of|with|until|since|over|under|within|during|into|through|against) )?';

/** "how many", "to what level", "by how much". */
export const QUESTION_WORD = String.raw`${PREPOSITION}(?:what(?:[’']s)?|which|who(?:[’']s)?|whom|whose|when|where(?:[’']s)?|why|how)\b(?! (?:to (?:do|turn|go)|else to|you (?:like|will|want|please))\b)`;

/** How a clause begins that says what is not known. */
export const CLAUSE = String.raw`(?:${QUESTION_WORD}|whether\b|if (?!you (?:need|have|want|wish|require|would|could|can|are|think|do)|(?:possible|not|so|need|necessary|only|i may)\b))`;

export const AUXILIARY =
  '(?:is|are|was|were|will|would|can|could|shall|should|may|might|must|has|have|had|does|do|did)';

/** Nouns for what is only told. */
export const TOLD =
  '(?:figures?|numbers?|dates?|lists?|names?|information|details?|data|statistics|explanations?|overview|breakdown|schedule|timetable|particulars|facts|indication|estimate|impression)';

/** Nouns for what a report can tell. */
export const INFORMATION = String.raw`(?:${TOLD}|amounts?|rates?|shares?|percentages?|proportions?|totals?|targets?|goals?|plans?|reasons?|meaning|definition|summary|status|costs?|prices?|size|length|value|budget|volume|levels?|income|standards?|state|progress|outcome|results?|future|fate)`;

/** Verbs of the office: what it is asked to do. */
export const TELL =
  '(?:tell|inform|advise|notify|let|give|show|send|explain|clarify|specify|state|indicate|confirm|say|list|name|describe|outline|provide|supply|furnish|communicate|disclose|reveal|relay|pass on|share|check|find out|look up|look into|enlighten|point out|set out|quote)';

/** Verbs of the one who asks. */
export const KNOW =
  '(?:know|learn|hear|understand|find out|find|see|ask|inquire|enquire|be told|be informed|be given|be advised|get|receive|have|establish|discover|work out)';

/** What may stand between the asking verb and what is asked. */
export const BETWEEN =
  '(?:[ ,]+(?:me|us|to me|to us|my \\p{L}+|know|have|please|kindly|also|too|then|now|again|exactly|precisely|roughly|anywhere|anything|something|more|a little|from you|in writing|for certain|for sure|first|next|at last|either|therefore|thus|hence|accordingly|simply|quite|of course|actually|really|naturally|still|once and for all|briefly|as to|what follows|the following|and|to what extent|at your (?:earliest )?convenience|as soon as (?:possible|you can)|by return(?: of post)?|in (?:plain|simple|a few) (?:words|terms)|in detail|(?:in|of|about) (?:just |only )?(?:one|two|three|a few) (?:things?|points?|matters?)(?: only| alone)?|namely|viz\\.?|that is|the undersigned|(?:our|this) \\p{L}+|with))*[ ,:–—-]+';

/** Those who may ask: the writer, and whom the writer speaks for. */
export const ASKER = String.raw`(?:i|we|he|she|they|one|me|us|(?:my|our|the) \p{L}+(?: \p{L}+)?)`;
