import { findQuantities, type Quantity } from '../../language/numbers.ts';
import type { Bound } from './foreign-language.ts';
import { blank, readDirections, TIME_UNITS, type Role, type Said, type SaidFigure } from './said-figure.ts';

const UP =
  /\b(?:increas\p{L}*|ris(?:e|es|en|ing)|rose|grew|grow(?:s|n|ing|th)?|expan\p{L}*|jump\p{L}*|climb\p{L}*|rais(?:e|es|ed|ing)|surg\p{L}*|soar\p{L}*|widen\p{L}*)\b/giu;
const DOWN =
  /\b(?:declin\p{L}*|fall(?:s|en|ing)?|fell|decreas\p{L}*|drop(?:s|ped|ping)?|narrow\p{L}*|shr[iau]nk\p{L}*|reduc\p{L}*|lower(?:s|ed|ing)?|worsen\p{L}*|cut(?:s|ting)?|slip\p{L}*|slump\p{L}*|sank|sink(?:s|ing)?|lost|los(?:e|es|ing)|slash\p{L}*|contract(?:ed|ion|ing)|alleviat\p{L}*|reliev\p{L}*|relief|deteriorat\p{L}*|shorten\p{L}*)\b/giu;
const BETTER =
  /\b(?:improv\p{L}*|boost\p{L}*|lift\p{L}*|enhanc\p{L}*|strengthen\p{L}*|upgrad\p{L}*|promot\p{L}*|develop\p{L}*|moderni\p{L}*|exten\p{L}*|enlarg\p{L}*|optimi\p{L}*|advanc\p{L}*|better|inflation|renovat\p{L}*|add(?:s|ed|ing|itional)?|new(?:ly)?|doubl\p{L}*|tripl\p{L}*|mov(?:e|es|ed|ing))\b/iu;
const DENIES =
  /\b(?:not(?! only)|no(?! longer than)|never|none|nor|neither|without|fail\p{L}*|miss(?:ed|es|ing)?|cannot|hardly|barely)\b|n['’]t\b/iu;
const PAST = /\b(?:past|last|previous|recent|preceding)\b/iu;
const NEXT = /\b(?:next|coming|upcoming|following|subsequent)\b/iu;
const PLANS =
  /\b(?:will|shall|would|target\p{L}*|plan(?:s|ned|ning)?|aim\p{L}*|goals?|project(?:ed|ions?)|expect\p{L}*|forecast\p{L}*|intend\p{L}*|(?:is|are|was|were) (?:\p{L}+ )?to|to be|should|propos(?:es?|ed|ing)|striv\p{L}*|seek\p{L}*|anticipat\p{L}*|hop(?:e|es|ed|ing)|must)\b/iu;
const UNREAD =
  /\b(?:half|halv\p{L}*|dozens?|hundreds?|thousands?|millions?|billions?|trillions?|twice|thrice|\p{L}+fold|quadrupl\p{L}*)\b|\p{N}/iu;

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);

const BOUNDS: Record<Quantity['comparator'], Bound[]> = {
  exactly: [],
  'at least': ['at least'],
  'more than': ['more than'],
  'at most': ['at most'],
  'less than': ['at most'],
  about: ['about'],
};

function datesOf({ text, start, end }: Quantity): SaidFigure[] {
  const at = { bounds: [], roles: [], start, end };
  const words = text.toLowerCase().match(/\p{L}{3,}|\d+/gu) ?? [];
  return words.flatMap((word) => {
    if (/^\d{4}$/u.test(word)) return [{ value: Number(word), unit: 'year', ...at }];
    if (/^\d{1,2}$/u.test(word)) return [{ value: Number(word), unit: 'day', ...at }];
    const month = MONTHS.findIndex((name) => name === word || (word.length <= 4 && name.startsWith(word)));
    return month === -1 ? [] : [{ value: month + 1, unit: 'month', ...at }];
  });
}

function unitOf({ class: kind, unit }: Quantity): string {
  if (kind === 'rank' || kind === 'ordinal') return 'rank';
  return unit.replace(/ (?:per|an?|each|every|annually|monthly|yearly)(?: .*)?$/u, '');
}

function figuresOf(quantity: Quantity, text: string): SaidFigure[] {
  const { class: kind, value, range, start, end, whole, comparator } = quantity;
  if (kind === 'name' || kind === 'determiner') return [];
  if (kind === 'year' || kind === 'date') return datesOf(quantity);
  const before = text.slice(0, Math.min(start, whole.start));
  const role = /\b(from|to|by|of)\s*$/iu.exec(before)?.[1]?.toLowerCase();
  const roles: Role[] = role === undefined ? [] : [role === 'of' ? 'by' : (role as Role)];
  const said = {
    unit: unitOf(quantity),
    bounds: kind === 'rank' ? [] : BOUNDS[comparator],
    roles,
    start,
    end,
  };
  if (range) return [range.low, range.high].map((each) => ({ ...said, value: each, roles: [] }));
  if (value === null) return [];
  // "Increased by 1.5 times" comes to 2.5 times.
  return [{ ...said, value: kind === 'multiple' && role === 'by' ? value + 1 : value }];
}

/** Reads what a checked sentence says that its translation must say as well. */
export function readOriginal(text: string): Said {
  const plans = [...text.matchAll(/\b(\d+)(?:st|nd|rd|th) Five-Year(?: Plans?)?/giu)].map((match) => ({
    value: Number(match[1]),
    unit: 'plan',
    bounds: [],
    roles: [],
    start: match.index,
    end: match.index + match[0].length,
  }));
  const rest = blank(text, plans);
  const quantities = findQuantities(rest);
  const all = [...plans, ...quantities.flatMap((quantity) => figuresOf(quantity, rest))].toSorted(
    (a, b) => a.start - b.start,
  );
  const plain = blank(
    rest,
    quantities.map(({ whole, start, end }) => ({
      start: Math.min(whole.start, start),
      end: Math.max(whole.end, end),
    })),
  );
  return {
    figures: all.filter(({ unit }) => !TIME_UNITS.has(unit)),
    times: all.filter(({ unit }) => TIME_UNITS.has(unit)),
    isUnread: UNREAD.test(plain),
    directions: readDirections(text, { up: UP, down: DOWN }),
    better: BETTER.test(text),
    denies: DENIES.test(plain),
    past: PAST.test(text),
    next: NEXT.test(text),
    plans: PLANS.test(text),
    done: false,
  };
}
