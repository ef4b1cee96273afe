import {
  isPronoun,
  nounPhraseBefore,
  nounPhraseBehind,
  predicateBehind,
  stripTime,
  trimPhrase,
  startsWithNoun,
} from './noun-phrases.ts';
import { readApposition, readObject, readQualifier, readShare, SHARE } from './read-apposition.ts';
import { movementOf, readClause, readVerbless } from './read-clause.ts';
import { readAround, readLone } from './read-around.ts';
import { readCounted } from './read-counted.ts';
import { leftOf, type Place } from './read-sentence.ts';
import { readListedMoney, readSpending } from './read-spending.ts';
import { splitContentWords } from '../language/words.ts';
import { readMoneyIn } from './read-money-in.ts';
import { namedBefore, readFurther, readPart } from './read-part.ts';
import { coordinateSubject, sentenceSubject } from './sentence-subject.ts';
import { trimSubject } from './trim-subject.ts';
import { isGeneric, widenIndicator } from './widen-indicator.ts';
import { isTelling } from './read-telling.ts';
import { level, type Reading } from './reading.ts';

/** "all doubled" moves its subject, "double the numbers of" and "doubling incomes" their object. */
function readMultiple(left: string, place: Place, last: Reading | undefined): Reading | undefined {
  const { class: kind, text, whole } = place.quantity;
  if (kind !== 'multiple' || /times$/iu.test(text)) return undefined;
  const object = startsWithNoun(place.right) || /^\s+(?:the|our|its|their|this)\s/iu.test(place.right);
  const behind = object ? nounPhraseBehind(place.right) : undefined;
  const own = behind?.phrase ?? trimSubject(left);
  // "…, which is double the number today": of what was counted before.
  const name = last && isGeneric(own) ? last.indicator : own;
  return name === '' || isPronoun(name)
    ? undefined
    : { ...level(name, whole.end + (behind?.end ?? 0)), direction: 1, change: true };
}

/** "These programmes helped many companies, with more than 20,000 taking up loans" */
function readNamedBefore(left: string, place: Place): Reading | undefined {
  const noun = nounPhraseBefore(namedBefore(left, place));
  if (noun === '' || isPronoun(noun)) return undefined;
  const doing = trimPhrase(place.right.split(/[,.;]/u)[0]!.split(/\s+/u).slice(0, 8).join(' '));
  return level(`${noun} ${doing}`, place.quantity.whole.end);
}

/** "At 19% of GDP, our overall expenditure is …": the subject follows. */
function readForerunner(left: string, place: Place): Reading | undefined {
  if (!/^\s*at\s*$/iu.test(left)) return undefined;
  const match = /^\s+of\s+[^,]+,\s+/u.exec(place.right);
  return match ? readShare(nounPhraseBehind(place.right.slice(match[0].length)).phrase, place) : undefined;
}

/** "an annual disposable income of 100,000 yuan", "an investment of more than USD 100 million", "spending at 1%" */
function readMeasureOf(left: string, { quantity, right }: Place): Reading | undefined {
  const match =
    /^(.*\S)\s+(?:of|at|worth|totall?ing|capped at)\s+(?:(?:an?|the|only|about|up to|another|over|additional|more than|total of|between)\s+)*$/isu.exec(
      left,
    );
  if (
    !match ||
    /(?<!\p{L})(?:total|is|are|was|were|be|been|stands?|stood|that|(?:by|to|at)\s+an?\s+(?:\p{L}+\s+)?(?:average|mean|high|low|peak|maximum|minimum|level)|(?:is|are|was|were|be|been)\s+(?:\p{L}+ly\s+)?\p{L}+(?:ed|set|kept|put))$/iu.test(
      match[1]!,
    )
  )
    return undefined;
  const passive = /^(.*\s)(?:is|are|was|were)\s+(\p{L}+ed\s+(?:on|in|for|to)\s+[^,;]+)$/iu.exec(match[1]!);
  const noun = passive
    ? trimPhrase(`${trimSubject(passive[1]!)} ${passive[2]}`)
    : nounPhraseBefore(match[1]!);
  if (noun === '' || isPronoun(noun)) return undefined;
  const direction = movementOf(noun);
  const qualifier = readQualifier(right, noun);
  const happens = /\sworth(?:\s|$)/iu.test(left.slice(match[1]!.length)) ? predicateBehind(right) : '';
  // "projects worth R4 billion were completed"
  if (happens !== '') return level(`${noun} ${happens}`, quantity.whole.end + right.trimEnd().length);
  const named = `${noun} ${qualifier.words}`.trim();
  return { ...level(named, quantity.whole.end + qualifier.length), direction, change: direction !== 0 };
}

/** "that of the enterprises with exports" takes the head of the last figure's name; "this" the topic. */
function resolveSubject(subject: string, place: Place, last: Reading | undefined): string {
  const that = /^(?:that|those)\s+(?=of|in|for)/iu.exec(subject);
  if (that && last)
    return `${last.indicator.split(/\s+(?:of|in|for)\s+/u)[0]} ${subject.slice(that[0].length)}`;
  if (/^(?:this|it|these|they|this rate|which)$/iu.test(subject)) return last?.indicator ?? place.topic ?? '';
  return subject;
}

const SENTENCE_PRONOUN = /^[\s,]*(?:(?:and|but|while)\s+)?(?:this|it|these|they|which)(?=\s)/iu;

/** Verbs whose object says what kind of money it is: "receive $300 in cash". */
const GETTING = /^(?:receiv|get|gain|earn|enjoy)/iu;

function readSubject(left: string, place: Place, last: Reading | undefined): Reading | undefined {
  const percentage = place.quantity.class === 'percentage';
  const clause = readClause(left, percentage);
  if (!clause) return undefined;
  const written =
    clause.subject === ''
      ? (/\p{L}+$/u.exec(SENTENCE_PRONOUN.exec(left)?.[0] ?? '')?.[0] ??
        (sentenceSubject(left, place) || coordinateSubject(left, last)))
      : clause.subject;
  const people = /(?:^|[,\s])(?:they|he|she|you|we)$/iu.test(written);
  if (people && GETTING.test(clause.verb)) return undefined;
  const subject = resolveSubject(written.replace(/^.*,\s+(?=(?:this|it|they|these|we)$)/iu, ''), place, last);
  if (isPronoun(subject)) return undefined;
  const named =
    isTelling(clause.verb) && !/^(?:provide|receive)/iu.test(clause.verb)
      ? `${subject}, ${clause.verb}`
      : subject;
  const qualifier = GETTING.test(clause.verb) ? readObject(place.right) : readQualifier(place.right);
  const moves = clause.direction === 0 && percentage ? movementOf(subject) : 0;
  return {
    indicator: `${named} ${qualifier.words}`.trim(),
    direction: clause.direction || moves,
    change: clause.change || moves !== 0,
    byVerb: clause.change,
    end: place.quantity.whole.end + qualifier.length,
  };
}

/** "I will raise this to 200%" */
function readPronounObject(left: string, place: Place, last: Reading | undefined): Reading | undefined {
  const match =
    /(?<!\p{L})(rais|increas|enhanc|lift|reduc|lower|cut|extend|adjust|bring|doubl)\p{L}*\s+(?:this|it|that|these|them|the rate)\s+(?:\p{L}+ly\s+|further\s+)?(to|by|from)\s+(?:an?\s+|the\s+)?$/iu.exec(
      left,
    );
  const subject = last?.indicator ?? place.topic;
  if (!match || subject === undefined) return undefined;
  const falls = /^(?:reduc|lower|cut)/iu.test(match[1]!);
  const change = match[2]!.toLowerCase() === 'by';
  return { ...level(subject, place.quantity.whole.end), direction: falls ? -1 : 1, change, byVerb: change };
}

/** "and its operational income": the owner is what stands behind "of" in the last name. */
function addOwner(left: string, indicator: string, last: Reading | undefined): string {
  if (!last || !/^[\s,;]*(?:and\s+|with\s+)?(?:its|their)\s/iu.test(left)) return indicator;
  const owner = /\sof\s(.+)$/u.exec(last.indicator)?.[1];
  return owner && !indicator.includes(owner) ? `${indicator} of ${owner}` : indicator;
}

/** "reach 90% of the year", "spending at 1% of GDP": the subject counts, the whole is its base. */
function readPercentOf(left: string, place: Place, last: Reading | undefined): Reading | undefined {
  if (place.quantity.class !== 'percentage' || !/^\s+of\s/u.test(place.right)) return undefined;
  const aims = /\sto\s+(?:have|see|get|reach|cover)\s*$/iu.test(left);
  if (aims && !/^\s+of\s+(?:GDP|which|this|that)/u.test(place.right)) {
    const { phrase, end } = nounPhraseBehind(place.right.replace(/^\s+of\s+/u, ''));
    if (phrase !== '') return level(`share of ${phrase}`, place.quantity.whole.end + end);
  }
  const receives =
    /(?<!\p{L})(?:they|it|we|you|he|she)\s+(?:\p{L}+\s+){0,2}(?:receive|get|pay|earn|contribute|take on|bear)\P{L}/iu;
  const reading =
    readMeasureOf(left, place) ?? (receives.test(left) ? undefined : readSubject(left, place, last));
  if (!reading || reading.change) return reading;
  const base = nounPhraseBehind(place.right.replace(/^\s+of\s+/u, ''));
  const end = Math.max(
    reading.end,
    place.quantity.whole.end + (/^\s+of\s+/u.exec(place.right)?.[0].length ?? 0) + base.end,
  );
  return /^\s+of\s+(?:the |our )?(?:GDP|gross|national)/u.test(place.right)
    ? readShare(reading.indicator, place)
    : {
        ...reading,
        end,
        ...(isGeneric(reading.indicator) && base.phrase !== ''
          ? { indicator: `${reading.indicator}, share of ${base.phrase}` }
          : {}),
      };
}

function readShareOfSubject(left: string, place: Place, last: Reading | undefined): Reading | undefined {
  if (!SHARE.test(left) || place.quantity.class !== 'percentage') return undefined;
  const front = left.replace(SHARE, '').replace(/,?\s+(?:which|that|who)\s*$/iu, '');
  const subject =
    resolveSubject(readClause(left, true)?.subject ?? '', place, last) || nounPhraseBefore(front);
  return subject === '' ? undefined : readShare(subject, place);
}

/** "and OFDI USD 11.2 billion", "and investment in fixed assets at least 8%" */
function readBare(left: string, place: Place, last: Reading | undefined): Reading | undefined {
  const carries = last !== undefined && last.byVerb && /^[\s,]*and\s/iu.test(left);
  const phrase = readVerbless(carries ? left.replace(/\s+by\s*$/iu, '') : left);
  if (phrase === '' || isPronoun(phrase)) return undefined;
  return carries
    ? { ...last, indicator: phrase, end: place.quantity.whole.end }
    : level(phrase, place.quantity.whole.end);
}

/** "care14" -> "care": a footnote mark is no part of a name. */
function withoutNotes(name: string): string {
  return name.replace(/(?<=\p{Ll}{3})\d{1,2}(?![\p{L}\d])|\s*[([]see\s[^)\]]*[)\]]?/giu, '');
}

/** Finds what a figure is about, in the report's own words. `last` is the figure before it in the same sentence. */
export function findIndicator(place: Place, last: Reading | undefined): Reading {
  const left = leftOf(place);
  const { quantity } = place;
  const own =
    readLone(place) ??
    readMultiple(left, place, last) ??
    readPart(left, place) ??
    readFurther(left, place, last) ??
    readNamedBefore(left, place) ??
    readListedMoney(left, place, last) ??
    readPronounObject(left, place, last) ??
    readApposition(left, place, last) ??
    readForerunner(left, place) ??
    readShareOfSubject(left, place, last) ??
    readPercentOf(left, place, last) ??
    ((quantity.class === 'ratio' && !/\s(?:in|out of)\s/iu.test(quantity.text)) ||
    quantity.class === 'multiple'
      ? undefined
      : readCounted(left, place, last)) ??
    readMoneyIn(left, place) ??
    readSpending(left, place) ??
    readMeasureOf(left, place) ??
    readSubject(left, place, last) ??
    readBare(left, place, last) ??
    readAround(left, place);
  const named = withoutNotes(stripTime(own.indicator) || own.indicator);
  const owned = addOwner(left, named, last);
  const wide = widenIndicator(owned, place);
  // "I will set aside another $3.1 billion" goes on about the same thing.
  const topic = /(?<!\p{L})(?:another|a further|additional)(?!\p{L})/iu.test(left) ? place.topic : undefined;
  return {
    ...own,
    indicator:
      splitContentWords(wide).length < 2 && isGeneric(wide) && topic !== undefined && topic !== wide
        ? `${topic}, ${wide}`
        : wide,
  };
}
