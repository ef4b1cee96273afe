import { AUXILIARY, INFORMATION, QUESTION_WORD } from './asking-words.ts';
import type { Asking } from './find-asking.ts';

const DETERMINER =
  /^(?:the|a|an|our|your|my|his|her|its|their|this|that|these|those|there|it|they|you|we|i|he|she|any|all|each|every|both)$/iu;
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

/** "the airport will open" -> "will the airport open"; undefined where no verb can be put in front. */
function putVerbFirst(clause: string): string | undefined {
  const named = NAMED_VERB.exec(clause)?.groups;
  if (named) return `does ${named.subject}${named.adverb ?? ''} ${baseOf(named.verb!)}${named.rest}`;
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

/** "what | the city is doing", "by how much | the fund will grow"; nothing where the question word is itself the subject. */
const ASKED_THING =
  /^(?<asked>(?:(?:about|by|in|at|to|from|for|on|of|with|until|since|over|under|within|during|into|through|against) )?(?:what|which|who|whom|whose|when|where|why|how)(?: (?:many|much|long|far|high|big|large|often|quickly|fast|well|soon|old))?)(?<rest> .*)$/iu;

const MEASURED =
  /^(?:level|extent|degree|percentage|percent|rate|date|year|day|time|point|height|amount|way|manner|form|pace)$/iu;

function splitAsked(clause: string): { asked: string; statement: string } | undefined {
  const match = ASKED_THING.exec(clause)?.groups;
  if (!match) return undefined;
  const words = match.rest!.trim().split(' ');
  if (AUX.test(words[0]!)) return undefined;
  // "when Jiaxing Airport will open", "how new firms are helped": nothing stands between the word and the subject.
  if (/(?:^|\s)(?:when|where|why|how(?: (?!many|much)\p{L}+)?)$/iu.test(match.asked!))
    return { asked: match.asked!, statement: words.join(' ') };
  // "by how much | prices rose", "to what level | prices are to rise"
  if (/^by how much$/iu.test(match.asked!)) return { asked: match.asked!, statement: words.join(' ') };
  if (MEASURED.test(words[0]!) && !/^of$|^that$/iu.test(words[1] ?? '') && !AUX.test(words[1] ?? ''))
    return { asked: `${match.asked} ${words[0]}`, statement: words.slice(1).join(' ') };
  const from = words.findIndex((word) => DETERMINER.test(word));
  const verb = words.findIndex((word) => AUX.test(word));
  if (from === -1 || (verb !== -1 && verb < from)) return undefined;
  if (from > 0 && /^(?:of|for|in|on|and|or|to|from|with|at|by)$/iu.test(words[from - 1]!)) return undefined;
  return {
    asked: [match.asked, ...words.slice(0, from)].join(' '),
    statement: words.slice(from).join(' '),
  };
}

/** "if the report says how many …": not whether it says it, but how many. */
const NESTED = new RegExp(
  String.raw`^(?:whether|if) (?:(?:the|your|this) \p{L}+|it|you|anything|something) (?:also )?(?:says?|mentions?|states?|tells?|gives?|knows?|is said)(?: (?:us|me|anything about|something about|anything on))* (?<asked>${QUESTION_WORD}.+)$`,
  'iu',
);

/** Who says it: "I have read in the paper that …". */
const REPORTED =
  /^(?:[^,]{0,40}?\b(?:heard|hear|read|told|learne?d|understand|believe|think|says?|said|writes?|claims?|states?|stated|reported|seems)\b(?: (?:me|us|recently|somewhere|in the \p{L}+))*(?: that)?,?|apparently,?)\s+(?=\S+ \S+ )/iu;

/** "The paper says GDP grew" -> "is it true that GDP grew" */
export function askWhetherTrue(statement: string): string {
  const claim = statement.replace(REPORTED, '').replace(/[.!?\s]+$/u, '');
  const small = claim.replace(/^(?:The|A|An|Our|Your|There|It|This|These|All|Some|Many|No)\b/u, (word) =>
    word.toLowerCase(),
  );
  return `is it true that ${small}`;
}

/** "whether the airport will open" -> "will the airport open" */
function turnClause(told: string): string {
  const clause = NESTED.exec(told)?.groups?.asked ?? told;
  const whether = /^(?:whether|if)\s+(?:or not\s+)?(?<rest>.*)$/iu.exec(
    clause.replace(/,? or (?:whether|not)\b.*$/iu, ''),
  );
  if (whether?.groups) {
    const { rest = '' } = whether.groups;
    return putVerbFirst(rest) ?? askWhetherTrue(rest);
  }
  const term = /^what (?<term>.+) (?:means?|stands? for)$/iu.exec(clause)?.groups?.term;
  if (term) return `what is meant by ${term}`;
  const named = /^(?<asked>what|who|where) (?<subject>.+) (?<verb>is|are|was|were)$/iu.exec(clause)?.groups;
  if (named) return `${named.asked} ${named.verb} ${named.subject}`;
  const split = splitAsked(clause);
  const turned = split && putVerbFirst(split.statement);
  return split && turned ? `${split.asked} ${turned}` : clause;
}

const ABOUT =
  /^(?:(?:some|any|the|a|further|more|latest) )*(?:information|details?|particulars|facts|something|anything|more|clarification|clarity|guidance|an? explanation|explanation|news|word)?\s*\b(?:about|on|regarding|concerning|as to)\s+(?<topic>.+)$/iu;
const CONCERNS = /^(?:concerns?|regards?|is about|relates? to)\s+(?<topic>.+)$/iu;
const LIST = /^(?:(?:a|the|any) )?(?:complete |full |short )?lists? of (?<things>.+)$/iu;

const MEANING =
  /^(?:an? |the )?(?:explanation|meaning|definition) of (?:(?:the|this) )?(?:(?:term|word|expression|phrase|concept) )?(?<term>.+)$/iu;

function askForThing(thing: string): string {
  const term = MEANING.exec(thing)?.groups?.term;
  if (term) return `What is meant by ${term}`;
  const about = (ABOUT.exec(thing) ?? CONCERNS.exec(thing))?.groups?.topic;
  if (about) return `What does the report say about ${about}`;
  const listed = LIST.exec(thing)?.groups?.things;
  if (listed) return `What are ${/^(?:the|all|your|its)\b/iu.test(listed) ? listed : `the ${listed}`}`;
  const all = /^all (?:(?:the|your) )?(?<things>.+)$/iu.exec(thing)?.groups?.things;
  if (all) return `What are the ${all}`;
  const bare = thing.replace(/^(?:any|some|a|an|exact|precise|current|latest)\s+/iu, '');
  const head = new RegExp(String.raw`^(?:[\p{L}\d’'-]+ ){0,5}?(?<noun>${INFORMATION})\b`, 'iu').exec(bare)
    ?.groups?.noun;
  const noun = head ?? bare.split(/\s(?:of|for|in|on|at|to|with|from|by|that|which)\s/u)[0]!;
  const plural = /(?:[^s]s|data|criteria|people)$/iu.test(noun) && !/status$/iu.test(noun);
  const determined = /^(?:the|your|our|my|its|their|this|these|all|what|\p{Lu}\p{L}+[’']s)\b/u.test(bare)
    ? bare
    : `the ${bare}`;
  return `What ${plural ? 'are' : 'is'} ${determined}`;
}

/** One blank between words, a capital in front, a question mark behind. */
export function closeQuestion(text: string): string {
  const bare = text
    .replace(/\s+/gu, ' ')
    .replace(/^(what|who|where|when|how)[’']s\b/iu, '$1 is')
    .replace(/^(what|how many|how much|which),? (?:if (?:any|anything)|exactly|precisely),? /iu, '$1 ')
    .replace(/^(?:and|or|what about|how about) (?=(?:the |our |its )?\p{L}+\W*$)/iu, 'what about ')
    .replace(
      /^is there (?:anything|something|any information|a word) in (?<report>(?:the|your|this) \p{L}+) (?:about|on|regarding|concerning) /iu,
      'What does $<report> say about ',
    )
    // "Does the report say anything about …": not whether, but what.
    .replace(
      /^(?:does|did) (?<report>(?:the|your|this) \p{L}+) (?:say|state|mention|contain|tell us|have) (?:anything|something) (?:about|on|regarding|concerning) /iu,
      'What does $<report> say about ',
    )
    // "Does the report speak of …"
    .replace(
      /^(?:does|did) (?<report>(?:the|your|this) \p{L}+) (?:speak|talk|tell|write|touch|say anything|comment)s? (?:anything )?(?:of|about|on|upon) /iu,
      'What does $<report> say about ',
    )
    .replace(/\s+([,.;:?!])/gu, '$1')
    .replace(/(?:[\s,;:.?!–—-]|\b(?:and|or|but|please|thank you|thanks)\b(?=\W*$))+$/iu, '')
    .trim();
  return bare === '' ? '' : `${bare[0]!.toUpperCase()}${bare.slice(1)}?`;
}

/** A question outright, from the words that ask: verb in front, capital, question mark. */
export function askDirectly({ form, words }: Asking): string {
  if (form === 'direct') return closeQuestion(words);
  const bare = words.replace(/[\s,;:.?!]+$/u, '');
  return closeQuestion(form === 'thing' ? askForThing(bare) : turnClause(bare));
}
