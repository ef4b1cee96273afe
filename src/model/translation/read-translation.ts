import type { BoundWords, ForeignLanguage } from './foreign-language.ts';
import {
  blank,
  isYear,
  readDirections,
  TIME_UNITS,
  type Role,
  type Said,
  type SaidFigure,
} from './said-figure.ts';

interface FoundBound extends BoundWords {
  start: number;
  end: number;
}

/** The words for bounds, the longer before those that stand in them. */
function findBounds(text: string, { bounds }: ForeignLanguage): FoundBound[] {
  const isLatin = /^[\p{Script=Latin}]/u;
  return bounds
    .flatMap((words) => {
      const edge = isLatin.test(words.words) || words.words.startsWith('(?:');
      const pattern = edge
        ? `(?<!\\p{Script=Latin})(?:${words.words})(?!(?<=\\p{Script=Latin})\\p{Script=Latin})`
        : words.words;
      return [...text.matchAll(new RegExp(pattern, 'giu'))].map((match) => ({
        ...words,
        start: match.index,
        end: match.index + match[0].length,
      }));
    })
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter(
      (found, i, all) => !all.slice(0, i).some(({ start, end }) => found.start < end && start < found.end),
    );
}

/** The figure that a bound is told of; undefined where the words mean something else. */
function ownerOf(bound: FoundBound, figures: SaidFigure[], text: string): SaidFigure | 'none' | undefined {
  const behind = figures.find(({ start }) => start >= bound.end);
  const before = figures.findLast(({ end }) => end <= bound.start);
  const gap = behind ? text.slice(bound.end, behind.start) : undefined;
  switch (bound.number) {
    case 'beside':
      return gap !== undefined && /^\s*$/u.test(gap) ? behind : undefined;
    case 'behind':
      return behind ?? 'none';
    case 'before':
      return before ?? 'none';
    case 'either': {
      const isNear = before && !/[,;，；。、]/u.test(text.slice(before.end, bound.start));
      const isNearer = !behind || bound.start - (before?.end ?? -Infinity) < behind.start - bound.end;
      return isNear && isNearer ? before : (behind ?? 'none');
    }
  }
}

function readUnit(text: string, end: number, { units }: ForeignLanguage): { unit: string; length: number } {
  for (const [words, unit] of units) {
    const match = new RegExp(`^[\\s-]*(?:${words})`, 'iu').exec(text.slice(end, end + 40));
    if (match) return { unit, length: match[0].length };
  }
  return { unit: '', length: 0 };
}

const MONEY_BEFORE: [RegExp, string][] = [
  [/(?:US\$|USD)\s*$/u, 'USD'],
  [/(?:S\$|SGD)\s*$/u, 'S$'],
  [/(?:RMB|CNY|¥)\s*$/u, 'yuan'],
  [/€\s*$/u, 'euros'],
  [/£\s*$/u, 'pounds'],
  [/(?<![\p{L}])\$\s*$/u, '$'],
];

/** A unit behind the second number is that of both: 3至5%, "3 bis 5 %". */
const JOINS = /^\s*(?:至|到|-|–|—|~|～|bis|à|und|et|和|与)\s*$/iu;

function shareUnits(figures: SaidFigure[], text: string): void {
  for (const [i, figure] of figures.entries()) {
    const next = figures[i + 1];
    if (next && figure.unit === '' && next.unit !== '' && JOINS.test(text.slice(figure.end, next.start)))
      figure.unit = next.unit;
  }
}

/**
 * Reads what a translation says: its numbers, also in words, with unit, bound and part in a change, and its words of
 * direction, denial and time.
 */
export function readTranslation(text: string, language: ForeignLanguage): Said {
  let rest = text.normalize('NFKC').replace(language.idioms, (idiom) => ' '.repeat(idiom.length));
  const source = rest;
  const all: SaidFigure[] = [];
  let isUnread = false;
  const take = (figure: SaidFigure) => {
    all.push(figure);
    rest = blank(rest, [figure]);
  };
  const figureAt = (start: number, end: number, value: number, unit: string): SaidFigure => ({
    value,
    unit,
    bounds: [],
    roles: [],
    start,
    end,
  });
  for (const { pattern, read } of language.phrases)
    for (const match of rest.matchAll(pattern)) {
      const said = read(match as RegExpExecArray);
      if (!said) isUnread = true;
      else take(figureAt(match.index, match.index + match[0].length, said.value, said.unit));
    }
  const names = [...new Set(language.months.source.match(/\p{L}{3,}/gu) ?? [])].map((name) =>
    name.toLowerCase(),
  );
  const months = [...rest.matchAll(language.months)];
  for (const match of months)
    take(
      figureAt(
        match.index,
        match.index + match[0].length,
        names.indexOf(match[0].toLowerCase()) + 1,
        'month',
      ),
    );
  for (const match of rest.matchAll(language.number)) {
    const [words] = match;
    const start = match.index;
    const end = start + words.length;
    // The second number of a ratio is its unit.
    if (all.some((taken) => start < taken.end && taken.start < end)) continue;
    const value = language.readNumber(words);
    if (value === undefined) {
      isUnread = true;
      continue;
    }
    const isDay = months.some(({ index }) => /^\.?\s*$/u.test(source.slice(end, index)) && index >= end);
    const before = source.slice(0, start);
    const money = MONEY_BEFORE.find(([pattern]) => pattern.test(before));
    const { unit, length } = readUnit(source, end, language);
    const bare = /^(?:\d{4}|[〇零一二三四五六七八九]{4})$/u.test(words) && isYear(value);
    const kind = isDay
      ? 'day'
      : language.rank.test(before)
        ? 'rank'
        : bare && (unit === '' || unit === 'years')
          ? 'year'
          : (money?.[1] ?? unit);
    // "einem", 一个: no number.
    if (value === 1 && !/\d/u.test(words) && (kind === '' || kind === 'count'))
      rest = blank(rest, [{ start, end }]);
    else take(figureAt(start, end + (kind === 'rank' ? 0 : length), value, kind));
    const hidden = /[多余]/u.exec(words);
    if (hidden) all.at(-1)?.bounds.push('more than');
  }
  all.sort((a, b) => a.start - b.start);
  shareUnits(all, source);
  isUnread ||= language.unread.test(rest) || /\p{N}/u.test(rest);

  let plain = rest;
  const owned = all.filter(({ unit }) => !['year', 'month', 'day', 'rank'].includes(unit));
  for (const bound of findBounds(source, language)) {
    const owner = ownerOf(bound, owned, source);
    if (owner === undefined) continue;
    plain = blank(plain, [bound]);
    if (owner === 'none') isUnread = true;
    else if (!bound.bounds.every((each) => owner.bounds.includes(each))) owner.bounds.push(...bound.bounds);
  }
  const figures = all.filter(({ unit }) => !TIME_UNITS.has(unit));
  for (const [i, figure] of figures.entries()) {
    const before = plain.slice(figures[i - 1]?.end ?? 0, figure.start);
    for (const role of ['from', 'to', 'by'] satisfies Role[])
      if (language[role].test(before)) figure.roles.push(role);
  }
  const says = (pattern: RegExp) => plain.search(pattern) !== -1;
  return {
    figures,
    times: all.filter(({ unit }) => TIME_UNITS.has(unit)),
    isUnread,
    directions: readDirections(source, language),
    better: says(language.better),
    denies: says(language.not),
    past: source.search(language.past) !== -1,
    next: source.search(language.next) !== -1,
    plans: says(language.plans),
    done: says(language.done),
  };
}
