/**
 * Turns of phrase that a question may do without, by what they do in it. Its single words of this sort stand in
 * light-words.ts; a word here means nothing only among its neighbours ("count on", but "count the votes").
 */

/** That something is wanted or foreseen. */
const PLANS = [
  'on the cards',
  'in the (?:pipeline|works|offing|making)',
  'on the (?:agenda|drawing board|horizon)',
  'in (?:store|prospect|mind|view)',
  '(?:count|reckon|bank)(?:s|ed|ing)? (?:on|with)',
  'call(?:s|ed|ing)? for',
  'looks? to',
  'sets? (?:out|itself)(?: to)?',
  'sets? (?:its|their) sights on',
  'pencill?ed in',
  '(?:due|slated|scheduled|destined|bound) (?:to|for)',
  'if (?:all|everything|things) go(?:es)? (?:well|(?:according )?to plan|as planned)',
  'if (?:[\\p{L}]+ ){1,3}gets? (?:its|their|his|her) way',
  '(?:according to|under|by|in line with) (?:the |its |their )?(?:(?:\\d{4}|new|work) )?(?:plans?|tasks?|programmes?|agenda|targets)(?= |\\?|,|$)(?! (?:of|for|to)\\b)',
  '(?:the )?\\d{4} (?:work )?(?:tasks?|plans?|agenda|programmes?)(?=\\W*$|,)',
  'as planned',
];

/** How much, and that it is all. */
const MEASURES = [
  'all (?:told|in all)',
  'in (?:all|sum|number|figures|numbers|round figures)(?=\\W*$|,)',
  'at (?:a|the (?:very )?) ?(?:minimum|maximum|least|most|outside)',
  'in (?:money|cash|real|absolute|relative|overall|percentage) terms',
  'or (?:more|so)(?=\\W*$)',
  'in addition(?! to\\b)',
  'on top(?! (?:of|\\d))',
];

/** That it has come to this by now, or will have in the end. */
const TIMES = [
  'by (?:now|then)',
  'so far',
  '(?:up )?to (?:now|date)',
  '(?:up )?until (?:now|today)',
  'in the end',
  'at the end(?! of)',
  'in the long run',
  '(?:by|at|until|towards) the (?:very )?(?:end|close)(?= of (?:the|these|those)\\b)',
  'as of (?:now|today)',
  'for the (?:time being|moment)',
  '(?:by|at) the time of (?:the |this )?(?:review|report|writing|speech)',
];

/** What only fills. */
const ASIDES = [
  'by any chance',
  'for (?:example|instance|that matter|sure)',
  'as a matter of fact',
  'in (?:fact|reality|practice|particular|effect)',
  'at all',
  'of late',
  'after all',
  'no (?:less|more)(?=\\W*$)',
];

/** All of them, as one pattern. */
export const FILLER = new RegExp(
  String.raw`(?<![\p{L}-])(?:${[...PLANS, ...MEASURES, ...TIMES, ...ASIDES].join('|')})(?![\p{L}-])`,
  'giu',
);
