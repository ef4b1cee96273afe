import { findLongForm } from '../language/find-long-form.ts';
import type { Document } from '../types.ts';

/** A name and its abbreviation, as a report introduces them: "Industry Transformation Maps (ITMs)". */
export interface Alias {
  short: string;
  long: string;
}

const INTRODUCED = /(?:\(|\bor )["“'‘]?(\p{Lu}[\p{L}&-]{1,9})["”'’]?(?=\)|[.,;\s])/gu;

/** How far in front of an abbreviation its long form may begin. Characters. */
const REACH = 120;

/** "Zhejiang Province": which one "the province" is, where a report names no other. */
const REGION = /\b(?<name>\p{Lu}\p{Ll}+) (?<kind>Province|Prefecture|County|Canton)\b/gu;

function findRegions(text: string): Alias[] {
  const named = new Map<string, Set<string>>();
  for (const { groups } of text.matchAll(REGION))
    named.set(groups!.kind!, (named.get(groups!.kind!) ?? new Set()).add(groups!.name!));
  return [...named].flatMap(([kind, names]) =>
    names.size === 1 ? [{ short: kind.toLowerCase(), long: [...names][0]! }] : [],
  );
}

/** Finds the abbreviations that a report spells out itself, and the names of the regions it speaks of. */
export function findAliases({ text }: Document): Alias[] {
  const found = new Map<string, Alias>();
  for (const match of text.matchAll(INTRODUCED)) {
    const short = match[1]!.replace(/(?<=\p{Lu})s$/u, '');
    if (found.has(short) || !/\p{Lu}.*\p{Lu}/u.test(short)) continue;
    const before = text.slice(Math.max(0, match.index - REACH), match.index).replace(/[,(\s]+$/u, '');
    const long = findLongForm(before, short);
    if (long && !long.includes('\n')) found.set(short, { short, long });
  }
  return [...found.values(), ...findRegions(text)];
}
