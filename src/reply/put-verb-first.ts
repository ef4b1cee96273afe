import { AUXILIARY } from './asking-words.ts';

const AUX = new RegExp(`^(?:${AUXILIARY})$`, 'iu');
const WHO = String.raw`(?:(?:the|your|our|this|its) (?:\p{L}+ )?(?:report|city|town|county|district|province|country|nation|government|municipality|administration|council|office|mayor|minister|ministry|budget|plan|state|authorities|people|agency|board)|you|they|it|we|i|he|she)`;
/** "Haining gets a new port": of what bears a name, before a word that only follows a verb. */
const NAMED_VERB =
  /^(?<subject>(?:[Tt]he )?\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,3})(?<adverb> (?:still|also|really|now|ever|already|actually|currently))? (?!is\b|has\b|was\b|does\b)(?<verb>\p{Ll}+(?:[^su]s|sses|shes|ches))(?<rest> (?:a|an|the|any\p{L}*|its|their|more|no|some\p{L}*|new|to|from|for|enough|much|many|money|help|what|\p{N}+)\b.*)$/u;

/** "the city plans to", "the report still says": a verb without an auxiliary, behind a subject that is surely whole. */
const PLAIN_VERB = new RegExp(
  String.raw`^(?<subject>${WHO})(?<adverb> (?:still|also|really|now|ever|already|actually|currently))? (?<verb>\p{Ll}{2,})(?<rest>\b.*)$`,
  'iu',
);
const PLURAL_SUBJECT = /^(?:you|they|we|i)$|authorities$|people$/iu;

/** "says" -> "say", "buries" -> "bury", "does" stays an auxiliary. */
function baseOf(verb: string): string {
  if (/ies$/u.test(verb)) return verb.replace(/ies$/u, 'y');
  if (/(?:ss|sh|ch|x|zz|o)es$/u.test(verb)) return verb.replace(/es$/u, '');
  return /[^s]s$/u.test(verb) ? verb.replace(/s$/u, '') : verb;
}

const HELPING: Record<string, { auxiliary: string; verb: string }> = {
  do: { auxiliary: 'do', verb: 'do' },
  does: { auxiliary: 'does', verb: 'do' },
  did: { auxiliary: 'did', verb: 'do' },
  have: { auxiliary: 'do', verb: 'have' },
  has: { auxiliary: 'does', verb: 'have' },
  had: { auxiliary: 'did', verb: 'have' },
};

/** "the city does for …", "the city has": no helping verb, but the verb itself. */
function asMainVerb(word: string, next: string | undefined) {
  const itself =
    next === undefined || /^(?:for|in|on|to|with|about|at|from|of|the|an?|any|no|more)$/iu.test(next);
  return itself ? HELPING[word.toLowerCase()] : undefined;
}

/** Verbs of what is counted and built, as a letter tells them. */
const PAST: Record<string, string> = {
  ...{ grew: 'grow', rose: 'rise', fell: 'fall', went: 'go', got: 'get', built: 'build', spent: 'spend' },
  ...{
    cost: 'cost',
    became: 'become',
    sold: 'sell',
    took: 'take',
    came: 'come',
    made: 'make',
    began: 'begin',
  },
  ...{ increased: 'increase', decreased: 'decrease', dropped: 'drop', opened: 'open', changed: 'change' },
  ...{ reached: 'reach', happened: 'happen', closed: 'close', started: 'start', improved: 'improve' },
};
const TOLD_BEFORE = new RegExp(
  String.raw`^(?<subject>(?:the|our|your|its|their|it|they|you|we|he|she|\p{L}+[’']s) ?[^,;]{0,60}?) ?\b(?<verb>${Object.keys(PAST).join('|')})\b(?<rest> .*)?$`,
  'u',
);

/** "the library opens": verbs that are no nouns of several. */
const DOES =
  /^(?<subject>(?:the|our|your|its|their|it|he|she|my|this|that|every|each|anyone|anybody|somebody|someone) ?[^,;]{0,50}?) ?\b(?<verb>opens|closes|begins|comes|goes|exists|applies|includes|covers|gets|needs|takes|wants|says|pays|provides|offers|gives|spends|builds|helps|earns|produces|grows|checks|decides|smells|belongs|becomes|remains|contains|expects|intends|allows|receives|follows|owns|keeps|makes|mentions)\b(?<rest> .*)?$/u;

function hasAuxiliary(words: string): boolean {
  return words.split(' ').some((word) => AUX.test(word) || /^(?:that|which|who)$/iu.test(word));
}

/** "the airport will open" -> "will the airport open"; undefined where no verb can be put in front. */
export function putVerbFirst(clause: string): string | undefined {
  const named = NAMED_VERB.exec(clause)?.groups;
  if (named) return `does ${named.subject}${named.adverb ?? ''} ${baseOf(named.verb!)}${named.rest}`;
  const told = TOLD_BEFORE.exec(clause)?.groups;
  if (told && !hasAuxiliary(told.subject!))
    return `did ${told.subject} ${PAST[told.verb!]}${told.rest ?? ''}`;
  const does = DOES.exec(clause)?.groups;
  if (does && !hasAuxiliary(does.subject!))
    return `does ${does.subject} ${baseOf(does.verb!)}${does.rest ?? ''}`;
  const words = clause.split(' ');
  const at = words.findIndex(
    (word, i) => i > 0 && AUX.test(word) && !/^(?:that|which|who|to)$/iu.test(words[i - 1]!),
  );
  if (at > 0) {
    const subject = words.slice(0, at).join(' ');
    const main = asMainVerb(words[at]!, words[at + 1]);
    if (main) return [main.auxiliary, subject, main.verb, ...words.slice(at + 1)].join(' ');
    return [words[at], subject, ...words.slice(at + 1)].join(' ');
  }
  const plain = PLAIN_VERB.exec(clause)?.groups;
  if (!plain) return undefined;
  const { subject = '', adverb = '', verb = '', rest = '' } = plain;
  if (PLURAL_SUBJECT.test(subject)) return `do ${subject}${adverb} ${verb}${rest}`;
  if (/ed$/u.test(verb)) return undefined;
  return `does ${subject}${adverb} ${baseOf(verb)}${rest}`;
}
