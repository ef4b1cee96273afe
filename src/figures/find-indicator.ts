import { nounPhraseBefore, nounPhraseBehind, isPronoun, predicateBehind, trimPhrase, trimSubject } from './noun-phrases.ts';
import { movementOf, readClause, readVerbless } from './read-clause.ts';
import { leftOf, type Place } from './read-sentence.ts';

/** What a figure is about and how it moves. */
export interface Reading {
  indicator: string;
  direction: -1 | 0 | 1;
  change: boolean;
  /** A verb said that it changes, so that "and investment at least 8%" may take it over. */
  byVerb: boolean;
  /** Where the figure's own words end in the sentence. */
  end: number;
}

type Partial = Omit<Reading, 'end'> & { end?: number };

function level(indicator: string, end?: number): Partial {
  return { indicator, direction: 0, change: false, byVerb: false, ...(end === undefined ? {} : { end }) };
}

const CONNECTOR =
  /^[\s,(–—-]*(?:(?:and|or|to|from|up|down|with|at|by|in|for|even|then|only|about|compared (?:to|with)|instead of|than|higher|lower|versus|against|rising|falling|increasing|decreasing|growing|climbing|moving|improving|dropping|going|jumping|declining|the|an?|its|previous|current|currently|estimated|additional|another|further|as high as|as low as|also|reaching|ranging|between|today|now|which is|or about|20\d\d|19\d\d|FY\d{4}|YA\d{4}|will|last|this|year|rest|remaining|later)(?![\p{L}-])[\s,(]*)*$/iu;

const MOVEMENT_APPOSITION =
  /^[\s,(–—]*(?:or|and|with|which is|this is|representing)?\s*(?:an?|the)?\s*((?:\p{L}+\s+){0,2}(increase|rise|growth|gain|expansion|decrease|decline|fall|drop|reduction|cut)(?:\s+rate)?)\s+of\s*(?:an?)?\s*$/iu;

const SHARE = /(?:account(?:s|ed|ing)?\s+for|represent(?:s|ed|ing)?|mak(?:es?|ing)\s+up|made\s+up|constitut(?:es?|ed|ing)|compris(?:es?|ed|ing))\s*$/iu;
const FALLING = /decrease|decline|fall|drop|reduction|cut/iu;

/** "…, 1.7 times that of 2016", "…, up from 2.4%", "…, an annual increase of 7%": about what the last figure was about. */
function readApposition(left: string, place: Place, last: Reading | undefined): Partial | undefined {
  if (!last) return undefined;
  const movement = MOVEMENT_APPOSITION.exec(left);
  if (movement) {
    const direction = FALLING.test(movement[2]!) ? -1 : 1;
    return { indicator: `${last.indicator}, ${trimPhrase(movement[1]!)}`, direction, change: true, byVerb: false };
  }
  if (SHARE.test(left) && /^[\s,]*(?:and|which)?\s*\p{L}+(?:\s+\p{L}+)?\s*$/iu.test(left)) return readShare(last.indicator, place);
  if (!CONNECTOR.test(left)) return undefined;
  const ofMore = /^\s+of\s+(?!the total|the year|GDP|that|this)/u.test(place.right) && place.quantity.class === 'percentage';
  const share = /^\s+of\s+(?=GDP|(?:the|our|its)\s+(?:GDP|total))/u.test(place.right);
  if (share && place.quantity.unit === '%') return readShare(withoutShare(last.indicator), place);
  const own = place.quantity.class === 'count' || place.quantity.compound ? nounPhraseBehind(place.right).phrase : '';
  if ((own !== '' && startsWithNoun(place.right)) || ofMore) return undefined;
  const varied = varyQualifier(last.indicator, place.right);
  return { ...last, indicator: varied, end: place.quantity.whole.end };
}

function withoutShare(indicator: string): string {
  return indicator.replace(/, share of .*$/u, '');
}

/** "4.3% for startups and 8.1% for older firms": the qualifier changes, the rest stays. */
function varyQualifier(indicator: string, right: string): string {
  const qualifier = qualifierOf(right);
  if (qualifier === '') return indicator;
  return `${indicator.replace(/ for [^,]+$/u, '')} ${qualifier}`;
}

function qualifierOf(right: string): string {
  if (!/^\s+for\s+(?!the (?:next|past|last)|another|(?:19|20)\d\d|FY|YA|\d|each other|this year|example|instance)/iu.test(right)) return '';
  const phrase = nounPhraseBehind(right.replace(/^\s+for\s+/iu, '')).phrase;
  return phrase === '' ? '' : `for ${phrase}`;
}

function readShare(subject: string, place: Place): Partial {
  const whole = /^\s+of\s+/u.test(place.right) ? nounPhraseBehind(place.right.replace(/^\s+of\s+(?:that of\s+)?/u, '')).phrase : '';
  return level(whole === '' ? `${subject}, share` : `${subject}, share of ${whole}`);
}

const NO_NOUN =
  /^(?:of|in|for|on|with|at|from|by|to|into|per|among|between|under|above|over|within|as|against|through|and|or|but|so|will|would|can|is|are|was|were|has|have|had|be|which|that|who|when|while|if|than|last|this|next|each|every|today|now|annually|yearly|currently|respectively|higher|lower|faster|compared|during|since|until|up|down|a|an|the|we|it|they|only|also|instead|either|according|went|came|through|depending|before|after|out|off|better|here|there|to|not|because|without|with|on|where|whether|respectively|ago|earlier|later|times|upfront|already|relative|towards|toward|starting|based|[[(])$/iu;

function startsWithNoun(right: string): boolean {
  const word = /^\s+(“[^”]*”|"|[\p{L}\p{N}[(][\p{L}\p{N}'’-]*)/u.exec(right)?.[1] ?? (/^-\p{L}+\s/u.test(right) ? 'long' : undefined);
  return word !== undefined && !NO_NOUN.test(word);
}

/** Relation before the number that belongs to the name: "nursing care for 34,000 people", "afforestation of 32 hectares". */
function relationBefore(left: string): string {
  const match = /^(.*\S)\s+(of|for|in|on|to)\s+(?:(?:the|an?|another|these|our|its)\s+)*$/isu.exec(left);
  if (!match) return '';
  const noun = nounPhraseBefore(match[1]!);
  if (noun === '' || isPronoun(noun)) return '';
  return `${noun} ${match[2]!.toLowerCase()}`;
}

/** ", which can recruit", ", covering": the words before a relative clause, and its verb. */
const RELATIVE = /^(.*?)[,\s]\s*(?:(?:which|that|who)\s+(?:will|can|could|would|has|have|may)?\s*(?:also\s+)?(\p{L}+)|(\p{Ll}+ing))\s*(?:to\s+)?$/isu;

const LIGHT_SUBJECT = /^(?:we|i|it|they|this|government|the government|jiaxing|you|)$/iu;

/** Verbs whose subject names what the money or the people are for: "The extension will cost", "The increase will benefit". */
const TELLING = /^(?:cost|benefit|help|cover|serve|support|save|recruit|reach|attract|train|employ|create|generate|involve|see|affect|impact|house|need|require|receive|earn|enjoy|provide|offer|hold|own)(?:s|ed|d|ing)?$/iu;

function readTelling(left: string, noun: string): string | undefined {
  const match = /^(.*?)\s*(?<!\p{L})(?:(?:will|would|can|has|have|may|should|is expected to|are expected to|is estimated to|is projected to)\s+)?(?:also\s+|already\s+|to\s+)*(\p{L}+)(?:\s+(?:us|them|the government|employers|a total of|an?|additional|another|the|out))*\s*$/isu.exec(left);
  if (!match || !TELLING.test(match[2]!) || /(?:^|\s|,)(?:and|or|to|,)$/iu.test(match[1]!.trimEnd())) return undefined;
  const subject = trimPhrase(nounPhraseBefore(match[1]!.replace(/(?:\s+(?:will|would|can|has|have|may|is|are|expected|estimated|projected|to|also))+$/iu, '')));
  return LIGHT_SUBJECT.test(subject) ? undefined : noun === '' ? `${subject}, ${match[2]}` : `${subject} ${match[2]} ${noun}`;
}

/** "2,000 new 5G base stations will be put into operation", "3,067 hectares of land", "$300 million top-up to the fund". */
function readCounted(left: string, place: Place, last: Reading | undefined): Partial | undefined {
  const { quantity, right } = place;
  const joined = quantity.compound ? right.replace(/^-(?:\p{L}+-?)*\s/u, ' ') : right;
  const of = quantity.unit === '' ? null : /^\s+of\s+/u.exec(joined);
  if (!of && !startsWithNoun(joined)) return undefined;
  const shift = right.length - joined.length + (of?.[0].length ?? 0);
  const behind = right.slice(shift);
  const { phrase, end } = nounPhraseBehind(behind);
  if (phrase === '') return undefined;
  const rest = behind.slice(end);
  const happens = predicateBehind(rest);
  const stop = quantity.whole.end + shift + end;
  const base = happens === '' || /^(?:total|reach|be|exceed)/iu.test(happens) ? phrase : `${phrase} ${happens}`;
  // A predicate that runs into the next figure is that figure's name too.
  const taken = rest.lastIndexOf(happens.slice(-6)) + 6;
  const finish = happens === '' || rest.slice(taken).trim().length < 4 ? stop : stop + taken;
  const relative = RELATIVE.exec(left);
  if (relative && /,\s*(?:which|that|who)\s|,\s*\p{L}+ing\s*$/iu.test(left)) {
    const antecedent = nounPhraseBefore(relative[1]!) || last?.indicator;
    if (antecedent) return level(`${antecedent}, ${relative[2] ?? relative[3]} ${phrase}`, finish);
  }
  const relation = relationBefore(left);
  if (relation !== '') return { ...level(`${relation} ${base}`, finish), ...movementBefore(relation, quantity.unit) };
  return level(readTelling(left, phrase) ?? base, finish);
}

function movementBefore(relation: string, unit: string): Pick<Reading, 'direction' | 'change'> {
  const direction = unit === '%' ? movementOf(relation) : 0;
  return { direction, change: direction !== 0 };
}

const SPENDING =
  /(?<!\p{L})(?:set(?:ting)?\s+aside|spen[dt]|spending|invest(?:ed|ing)?|provid(?:e|ed|ing)|allocat(?:e|ed|ing)|commit(?:ted)?|inject(?:ed)?|disburse[d]?|contribut(?:e|ed)|pay(?:\s+out)?|paid|fund(?:ed)?|give|gave|draw|drew|put)(?:\s+(?:a total of|up|an?|additional|another|further|in|the|average of|about))*\s*$/iu;
const PURPOSE = /^[\s,]*(?:(?:over|for|in|during|within)\s+(?:the\s+)?(?:next|past|another|last|coming|FY|20)[^,.]*?\s*)?(?:for|in|on|to|into|towards?|under|through|as)\s+/iu;

/** "We invested 266.7 billion yuan in improving people's livelihood": the purpose is what the money is about. */
function readSpending(left: string, place: Place): Partial | undefined {
  if (!SPENDING.test(left)) return undefined;
  const rest = place.text.slice(place.quantity.whole.end);
  const own = PURPOSE.exec(rest) ?? null;
  const late = own ? null : /,\s+(?:in|for|on|to)\s+(?=\p{L})/u.exec(rest);
  const from = own ? own[0].length : late ? late.index + late[0].length : undefined;
  if (from === undefined) return undefined;
  const clause = rest.slice(from);
  const phrase = nounPhraseBehind(clause).phrase || trimPhrase(clause.split(/[,.;]/u)[0]!.split(/\s+/u).slice(0, 10).join(' '));
  return phrase === '' ? undefined : level(phrase, own ? place.quantity.whole.end + from + phrase.length : place.quantity.whole.end);
}

/** "of which over 20 billion yuan are loans for the manufacturing sector" */
function readPart(left: string, place: Place): Partial | undefined {
  if (!/^[\s,(]*(?:and\s+)?of\s+(?:which|this|these|that|them)\s*,?\s*$/iu.test(left)) return undefined;
  const match = /^\s+(?:is|are|was|were|will (?:be|go)|went|goes|come|comes)\s+(?:(?:for|to|from|set aside for|used for)\s+)?/iu.exec(place.right);
  return match ? level(nounPhraseBehind(place.right.slice(match[0].length)).phrase) : undefined;
}

/** "an annual disposable income of 100,000 yuan", "a deficit of $3 billion", "an investment of more than USD 100 million" */
function readMeasureOf(left: string): Partial | undefined {
  const match = /^(.*\S)\s+(?:of|at|worth|totall?ing|capped at)\s+(?:(?:an?|the|only|about|up to|another|over|additional|more than|total of)\s+)*$/isu.exec(left);
  if (!match || /(?<!\p{L})(?:total|is|are|was|were|be|been|stands?|stood|that)$/iu.test(match[1]!)) return undefined;
  const noun = nounPhraseBefore(match[1]!);
  if (noun === '' || isPronoun(noun)) return undefined;
  const direction = movementOf(noun);
  return { ...level(noun), direction, change: direction !== 0 };
}

function readSubject(left: string, place: Place, last: Reading | undefined): Partial | undefined {
  const percentage = place.quantity.class === 'percentage';
  const clause = readClause(left, percentage);
  if (!clause) return undefined;
  const subject = resolveSubject(clause.subject, last);
  if (isPronoun(subject)) return undefined;
  const named = TELLING.test(clause.verb) && !/^(?:reach|provide|see|receive)/iu.test(clause.verb) ? `${subject}, ${clause.verb}` : subject;
  const qualified = /^(?:sixth|first)/u.test(place.quantity.text) ? named : `${named} ${qualifierOf(place.right)}`.trim();
  const moves = clause.direction === 0 && percentage ? movementOf(subject) : 0;
  return {
    indicator: qualified,
    direction: clause.direction || moves,
    change: clause.change || moves !== 0,
    byVerb: clause.change,
  };
}

/** "that of the enterprises with exports" takes the head of the last figure's name; "its operational income" its owner. */
function resolveSubject(subject: string, last: Reading | undefined): string {
  const that = /^(?:that|those)\s+(?=of|in|for)/iu.exec(subject);
  if (that && last) return `${last.indicator.split(/\s+(?:of|in|for)\s+/u)[0]} ${subject.slice(that[0].length)}`;
  return subject;
}

/** "and its throughput": the owner is what stands behind "of" in the last name. */
export function addOwner(left: string, indicator: string, last: Reading | undefined): string {
  if (!last || !/^[\s,;]*(?:and\s+|with\s+)?(?:its|their)\s/iu.test(left)) return indicator;
  const owner = /\sof\s(.+)$/u.exec(last.indicator)?.[1];
  return owner && !indicator.includes(owner) ? `${indicator} of ${owner}` : indicator;
}

/** "all doubled" moves its subject, "double the numbers of" and "doubling incomes" their object. */
function readMultiple(left: string, place: Place): Partial | undefined {
  const { class: kind, text } = place.quantity;
  if (kind !== 'multiple' || /times$/iu.test(text)) return undefined;
  const object = startsWithNoun(place.right) || /^\s+(?:the|our|its|their|this)\s/iu.test(place.right);
  const name = object ? nounPhraseBehind(place.right).phrase : trimSubject(left);
  return name === '' || isPronoun(name) ? undefined : { ...level(name), direction: 1, change: true };
}

/** Last resort: the words around the number. */
function readAround(place: Place): Partial {
  const before = place.text.slice(place.barrier, place.quantity.whole.start).split(/\s+/u).slice(-8).join(' ');
  const behind = place.right.split(/[,.;]/u)[0]!.split(/\s+/u).slice(0, 8).join(' ');
  return level(trimPhrase(`${trimPhrase(before)} ${trimPhrase(behind)}`) || trimPhrase(place.text.slice(0, 80)));
}

/** Finds what a figure is about: the report's own words. `last` is the figure before it in the same sentence. */
export function findIndicator(place: Place, last: Reading | undefined): Reading {
  const left = leftOf(place);
  const end = place.quantity.whole.end;
  const attributive = place.quantity.class === 'count' || place.quantity.compound || place.quantity.class === 'quantity' || place.quantity.class === 'percentage';
  const share = SHARE.test(left) && place.quantity.class === 'percentage';
  const part = readMultiple(left, place) ?? readPart(left, place) ?? readApposition(left, place, last);
  if (part) return { ...part, end: part.end ?? end };
  if (share) {
    const subject = readClause(left, true)?.subject;
    if (subject) return { ...readShare(resolveSubject(subject, last), place), end };
  }
  const percentOf = place.quantity.class === 'percentage' && /^\s+of\s/u.test(place.right);
  const subjectFirst = percentOf ? readPercentOf(left, place, last) : undefined;
  if (subjectFirst) return { ...subjectFirst, end: subjectFirst.end ?? end };
  const counted = attributive ? readCounted(left, place, last) : undefined;
  if (counted && counted.indicator !== '') return withMovement({ ...counted, end: counted.end ?? end }, place);
  const reading = readSpending(left, place) ?? readMeasureOf(left) ?? readSubject(left, place, last) ?? readBare(left, last) ?? readFallback(left, place);
  const owned = addOwner(left, reading.indicator, last);
  return { ...reading, indicator: owned, end: reading.end ?? end };
}

/** "reach 90% of the year", "spending at 1% of GDP": the subject counts, the whole is its base. */
function readPercentOf(left: string, place: Place, last: Reading | undefined): Partial | undefined {
  const reading = readMeasureOf(left) ?? readSubject(left, place, last);
  if (!reading || isPronoun(reading.indicator)) return undefined;
  if (reading.change) return reading;
  return /^\s+of\s+(?:the |our )?(?:GDP|gross|national)/u.test(place.right) ? readShare(reading.indicator, place) : reading;
}

function readBare(left: string, last: Reading | undefined): Partial | undefined {
  const phrase = readVerbless(left);
  if (phrase === '' || isPronoun(phrase)) return undefined;
  const joined = last !== undefined && /^[\s,]*and\s/iu.test(left) && last.byVerb;
  return joined ? { ...last, indicator: phrase } : level(phrase);
}

function readFallback(left: string, place: Place): Partial {
  const telling = readTelling(left, '');
  return telling ? level(telling) : readAround(place);
}

const CHANGE_NOUN = /^(?:\p{L}+\s+)?(increase|rise|growth|hike|gain|decrease|decline|fall|drop|reduction|cut|discount)s?(?:\s|$)/iu;

/** "a 10% increase in excise duty" is a change. */
function withMovement(reading: Reading, place: Place): Reading {
  const match = place.quantity.class === 'percentage' || place.quantity.unit !== '' ? CHANGE_NOUN.exec(trimPhrase(place.right)) : null;
  if (!match) return reading;
  return { ...reading, direction: /^(?:decr|decl|fall|drop|reduc|cut|disc)/iu.test(match[1]!) ? -1 : 1, change: true };
}
