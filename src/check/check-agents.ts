import { splitWords, type Word } from '../language/words.ts';
import { findNearest, splitDeeds } from './nearest-pieces.ts';
import { findUnborn } from './unborn-words.ts';

/** "was founded by Zhejiang University" */
const BY =
  /(?<!\p{L})(?:\p{L}+(?:ed|en)|built|made|held|led|won|set|put|sold|drawn|done|met|paid)\s+by\s+(?:the\s+)?([^,.;:]{3,80}?)(?=\s(?:in|over|for|at|with|to|on|during|as|from|by|under|until|since|which|that)\s|\s*[,.;:]|\s*$)/giu;
/** Whoever does something in the cited words stands in front of the deed, or behind "by". Words. */
const FRONT = 8;

/**
 * Someone who is said to have done what the cited words do not say they did.
 * @param text without its numbers. @param home words of the report's title and publisher: it speaks of their deeds.
 */
export function findFalseAgent(text: string, cited: string, home: Word[]): string | undefined {
  const fronts = splitDeeds(cited).map((deed) => splitWords(deed).slice(0, FRONT));
  const behindBy = [...cited.matchAll(/(?<!\p{L})by\s+([^,.;:]{3,80})/giu)].map(([, words]) =>
    splitWords(words!),
  );
  for (const match of text.matchAll(BY)) {
    const agent = splitWords(match[1]!);
    // "supported by promoting …": a means, and no one.
    if (/ing$/u.test(agent[0]?.text ?? '')) continue;
    const may = [...fronts, ...behindBy].some((words) => findUnborn(agent, [...words, ...home]).length === 0);
    if (!may) return match[1];
  }
  return undefined;
}

const NAME =
  /(?<!\p{L})(?!(?:The|For|From|In|By|To|Of|On|At|With|After|Before|Since|And|As|A|An|Both|Its|This|That|These|Those|Under|Over|During)\s)\p{Lu}[\p{L}’'-]*(?:\s+(?:(?:of|and)\s+)?\p{Lu}[\p{L}’'-]*)+/gu;

/**
 * A name of several words that stands in the cited words, but elsewhere than what is said of it: "Jiaxing University was
 * founded" where Jiaxing University was upgraded and Jiaxing Nanhu University founded.
 */
export function findPartedName(text: string, cited: string): string | undefined {
  const told = splitDeeds(cited);
  for (const deed of splitDeeds(text)) {
    const nearest = findNearest(deed, told, (piece) => piece);
    for (const [name] of deed.matchAll(NAME))
      if (told.some((piece) => piece.includes(name)) && !nearest.some((piece) => piece.includes(name)))
        return name;
  }
  return undefined;
}
