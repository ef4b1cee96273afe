import { AUXILIARY, INFORMATION, QUESTION_WORD } from './asking-words.ts';
import { putVerbFirst } from './put-verb-first.ts';
import type { Asking } from './find-asking.ts';

const DETERMINER =
  /^(?:the|a|an|our|your|my|his|her|its|their|this|that|these|those|there|it|they|you|we|i|he|she|any|all|each|every|both)$/iu;
const AUX = new RegExp(`^(?:${AUXILIARY})$`, 'iu');
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

/** "I should have thought the target was 6%, was it not?" */
const SUPPOSED =
  /^(?:(?:i|we) (?:(?:should|would) have |[’']d have )?(?:thought|think|assumed?|gather|suppose|take it|understand|believed?)|if (?:i|we) understand (?:correctly|rightly|it right),?|as (?:i|we) understand it,?)(?: that)? /iu;

/** Who says it: "I have read in the paper that …". */
const REPORTED =
  /^(?:[^,]{0,80}?\b(?:heard|hear|read|told|learne?d|understand|believe|think|says?|said|writes?|claims?|states?|stated|reported|seems)\b(?: (?:me|us|recently|somewhere|in the \p{L}+))*(?: that)?,?|apparently,?)\s+(?=\S+ \S+ )/iu;

/** "The paper says GDP grew" -> "is it true that GDP grew" */
export function askWhetherTrue(statement: string): string {
  const claim = statement
    .replace(/\s*\([^()]*\)/gu, '')
    .replace(/^(?:also|and|but|then|now|so),? /iu, '')
    .replace(REPORTED, '')
    .replace(/[.!?\s]+$/u, '');
  const small = claim.replace(/^(?:The|A|An|Our|Your|There|It|This|These|All|Some|Many|No)\b/u, (word) =>
    word.toLowerCase(),
  );
  return `is it true that ${small}`;
}

/** "what the target is", "what our output was in 2021" */
const NAMED =
  /^(?<asked>what|who|where) (?<subject>.+?) (?<verb>is|are|was|were)(?<time> (?:in|for|at|by) (?:(?:19|20)\d{2}|the (?:end|beginning|start) of .{4,30}|that time)| last year| this year| now| today)?$/iu;

/** "whether the airport will open" -> "will the airport open" */
function turnClause(told: string): string {
  const clause = NESTED.exec(told)?.groups?.asked ?? told;
  const whether = /^(?:whether|if)\s+(?:or not\s+)?(?<rest>.*)$/iu.exec(
    clause.replace(/,? or (?:whether|not)\b.*$/iu, ''),
  );
  if (whether?.groups) {
    const rest = whether.groups.rest!.replace(SUPPOSED, '');
    return putVerbFirst(rest) ?? askWhetherTrue(rest);
  }
  const term = /^what (?<term>.+) (?:means?|stands? for)$/iu.exec(clause)?.groups?.term;
  if (term) return `what is meant by ${term}`;
  const named = NAMED.exec(clause)?.groups;
  if (named) return `${named.asked} ${named.verb} ${named.subject}${named.time ?? ''}`;
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
  const explained = /^(?<it>it|this|that|them)\b/iu.exec(thing)?.groups?.it;
  if (explained) return `What is ${explained}`;
  const about = (ABOUT.exec(thing) ?? CONCERNS.exec(thing))?.groups?.topic;
  if (about) return `What does the report say about ${about}`;
  const listed = LIST.exec(thing)?.groups?.things;
  if (listed) return `What are ${/^(?:the|all|your|its)\b/iu.test(listed) ? listed : `the ${listed}`}`;
  const all = /^all (?:(?:the|your) )?(?<things>.+)$/iu.exec(thing)?.groups?.things;
  if (all) return `What are the ${all}`;
  const told =
    /^(?:an?|the|some|any)(?: rough| clear| good)? (?:indication|estimate|impression|idea) of (?<of>.+)$/iu.exec(
      thing,
    )?.groups?.of;
  if (told) return askForThing(told);
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
    .replace(/^(?:until|till) when\b/iu, 'Until when')
    .replace(
      /\b(?:(?:people|those|someone|somebody|others|anyone) )?like (?:me|us|myself),? (?:i\.? ?e\.?|that is|namely),? /iu,
      '',
    )
    .replace(/(?<=\p{L}{3}),? (?:too|as well)(?=\W*$)/iu, '')
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
