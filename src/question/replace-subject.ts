import { contrastsOf } from '../language/contrasts.ts';
import { isStopword, splitWords } from '../language/words.ts';
import type { Span } from '../types.ts';
import { readAskedUnit } from './read-asked-unit.ts';
import { termsOf } from './find-subject.ts';
import { findSlots, mainSlot } from './find-slots.ts';
import { clean } from './find-times.ts';

/** Words of which one takes the other's place: "the minimum salary?", "and the maximum?" */
const OPPOSITES = [
  ['minimum', 'maximum'],
  ['highest', 'lowest'],
  ['first', 'second'],
  ['men', 'women'],
  ['boys', 'girls'],
];

function oppositesOf(word: string): readonly string[] | undefined {
  const [known] = splitWords(word);
  return (known && contrastsOf(known.base)) ?? OPPOSITES.find((pair) => pair.includes(word.toLowerCase()));
}

/** "And urban?" stands for "rural", whatever that belongs to. */
function findOpposite(previous: string, subject: string): Span | undefined {
  if (splitWords(subject).length !== 1) return undefined;
  const family = oppositesOf(subject);
  return (
    family &&
    splitWords(previous).find(
      ({ base, text }) => family.includes(base) || family.includes(text.toLowerCase()),
    )
  );
}

function basesMeant(subject: string): string[] {
  return termsOf(subject).flatMap(({ alternatives }) => alternatives.flatMap(({ bases }) => bases));
}

/** "people in the countryside" takes the place of "urban residents": what other words mean contrasts, too. */
function findContrast(previous: string, subject: string): Span | undefined {
  const families = basesMeant(subject).flatMap((base) => {
    const family = contrastsOf(base);
    return family ? [family.filter((other) => other !== base)] : [];
  });
  const word = splitWords(previous).find(({ base }) => families.some((family) => family.includes(base)));
  const slot = word && findSlots(previous).find(({ start, end }) => start <= word.start && word.end <= end);
  // "urban residents in 2021", but not "urban jobs": what is counted stays.
  const people =
    word &&
    slot &&
    /^\S+\s+(?:residents|people|households|families|areas|dwellers|citizens)\b/iu.exec(
      previous.slice(word.start, slot.end),
    );
  return people ? { start: word.start, end: word.start + people[0].length } : undefined;
}

/** "villagers" take the place of those to whom something belongs: "townspeople’s disposable income". */
function findOwner(previous: string, subject: string): Span | undefined {
  const meant = new Set(basesMeant(subject));
  const owner = termsOf(previous).find(
    ({ text, alternatives }) =>
      /\p{Ll}[’']s?$/u.test(text) &&
      alternatives.some(({ bases }) =>
        bases.some((base) => contrastsOf(base)?.some((other) => other !== base && meant.has(other))),
      ),
  );
  const start = owner ? previous.indexOf(owner.text) : -1;
  return owner && start !== -1 ? { start, end: start + owner.text.length } : undefined;
}

/** "rural residents" takes the place of "urban residents": words that share their last word change places. */
function findSameHead(previous: string, subject: string): Span | undefined {
  const words = splitWords(previous);
  const own = splitWords(subject);
  const head = words.findLast(({ base }) => base === own.at(-1)?.base);
  if (!head) return undefined;
  const at = words.indexOf(head);
  let from = at;
  while (
    from > 0 &&
    at - from < Math.max(1, own.length - 1) &&
    !isStopword(words[from - 1]!.text) &&
    previous.slice(words[from - 1]!.end, words[from]!.start).trim() === ''
  )
    from--;
  return { start: words[from]!.start, end: head.end };
}

const PEOPLE =
  /(?:[\p{L}-]+ )?\b(?:residents|people|citizens|inhabitants|farmers|peasants|villagers|workers|employees|pensioners|students|pupils|women|men|children|households|families|migrants|patients)$/iu;

/** "farmers" take the place of "urban residents": people that of people. */
function findPeople(previous: string, subject: string): Span | undefined {
  if (!PEOPLE.test(subject)) return undefined;
  const slot = findSlots(previous).findLast(
    ({ start, end, role }) => role !== 'asked' && PEOPLE.test(previous.slice(start, end)),
  );
  const words = slot && PEOPLE.exec(previous.slice(slot.start, slot.end));
  return words
    ? { start: slot.start + words.index, end: slot.start + words.index + words[0].length }
    : undefined;
}

/** "For how many children will there be places?" counts the places. */
const FOR_HOW_MANY =
  /^for how many (?<more>(?:more |additional |new )*)[^?]+? (?:will|would|should) there be (?<thing>[^?]+?)\s*\??$/iu;

/** "those aged 60" takes the place of "those aged 35 to 44": to the end of what begins alike. */
function findSameOpening(previous: string, subject: string): Span | undefined {
  const [first] = subject.split(' ');
  const found =
    first &&
    /^(?:those|people|persons|households|families|workers|students|children)$/iu.test(first) &&
    new RegExp(String.raw`\b${first}\b[^?,]*`, 'iu').exec(previous);
  return found ? { start: found.index, end: found.index + found[0].trimEnd().length } : undefined;
}

const BESIDE =
  /^(?:(?:those|that|the ones?|people) )?(?<preposition>in|on|for|by|with|from|to|at|of|among|under)\s+(?<thing>.+)$/iu;

/** "on education" takes the place of "on health"; "in Leeds" that of "in York". */
function findSamePreposition(previous: string, preposition: string): Span | undefined {
  const places = /^(?:in|on|at)$/iu.test(preposition);
  return findSlots(previous).findLast(
    (slot) =>
      slot.preposition === preposition ||
      (places &&
        /^(?:in|on|at)$/u.test(slot.preposition ?? '') &&
        /^\p{Lu}/u.test(previous.slice(slot.start))),
  );
}

const NAME = /(?<=\s)\p{Lu}[\p{Ll}\d][\p{L}\d’'-]*(?:\s\p{Lu}[\p{L}\d’'-]*)*/gu;

/** "Tongxiang" takes the place of "Haining". */
function findName(previous: string, subject: string): Span | undefined {
  if (!/^\p{Lu}[\p{Ll}\d]\S*(?:\s\p{Lu}\S*)*$/u.test(subject)) return undefined;
  const match = [...previous.matchAll(NAME)].at(-1);
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}

/** "How many kilometers of greenways?", "and parks?": another thing is counted otherwise. */
function withoutUnit(before: string): string {
  const unit = readAskedUnit(before);
  return unit && /^\s*of (?:the |new )*$/iu.test(before.slice(unit.end))
    ? `${before.slice(0, unit.start)}how many `
    : before;
}

/**
 * Puts what a turn names ("and rural residents?") in the place of what the question before it was about.
 * @param subject the words of the turn, without a time.
 */
export function replaceSubject(asked: string, subject: string): string {
  const previous = asked.replace(FOR_HOW_MANY, 'How many $<more>$<thing> will there be?');
  const put = ({ start, end }: Span, words: string) =>
    clean(`${withoutUnit(previous.slice(0, start))}${words}${previous.slice(end)}`);
  const { preposition, thing } = BESIDE.exec(subject)?.groups ?? {};
  const contrast =
    /^(?:those|that|the ones?)\b/iu.test(subject) ||
    (splitWords(subject).length === 1 && oppositesOf(subject))
      ? undefined
      : findContrast(previous, subject);
  if (contrast) return put(contrast, thing ?? subject);
  const owner = preposition ? undefined : findOwner(previous, subject);
  if (owner) return put(owner, `${subject}${/s$/u.test(subject) ? '’' : '’s'}`);
  if (preposition && thing) {
    const beside = findSamePreposition(previous, preposition.toLowerCase());
    if (beside) {
      const from = previous.slice(0, beside.start).replace(/\b\w+\s+(?:the\s+)?$/u, '');
      return clean(`${from}${preposition} ${thing}${previous.slice(beside.end)}`);
    }
    if (/^(?:those|that|the ones?|people)\b/iu.test(subject)) {
      const slot = mainSlot(previous);
      const head = slot && previous.slice(slot.start, slot.end).replace(/\s(?:of|in|for)\s.*$/iu, '');
      return slot
        ? put(slot, `${head} ${preposition} ${thing}`)
        : clean(`${previous} ${preposition} ${thing}`);
    }
  }
  const named = preposition && thing && !/^(?:in|by|with|from|at)$/iu.test(preposition) ? thing : subject;
  const place =
    findOpposite(previous, named) ??
    findSameOpening(previous, named) ??
    findSameHead(previous, named) ??
    findPeople(previous, named) ??
    findName(previous, named);
  if (place) return put(place, named);
  const slot = named === subject && preposition ? undefined : mainSlot(previous);
  return slot ? put(slot, named) : clean(`${previous.replace(/[?.!\s]+$/u, '')} ${named}?`);
}
