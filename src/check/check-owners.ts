/** "the fifth place in Zhejiang", "ranked first among": what stands behind only says among whom. */
const RANKED =
  /(?<!\p{L})(?:places?|rank\p{L}*|first|second|third|(?:four|fif|six|seven|eigh|nin|ten|\p{L}+teen)th|\d+(?:st|nd|rd|th)|top(?: \p{L}+)?|lead|forefront|best|largest|highest)(?!\p{L})[^;,.]{0,40}\s(?:in|of|among|across|within)\s+(?:all (?:of )?)?(?:the )?$/iu;
const LED = /(?<!\p{L})(?:lead|leads|led|leading)\s+(?:the )?$/iu;

/** Whose something is, or where: names of places, and the words for them. */
const OWNER =
  /(?<!\p{L})(?:province|country|nation|world)(?!\p{L})|(?<!^[\s“"(]*)(?<!\p{L})\p{Lu}\p{Ll}{2,}|^[\s“"(]*\p{Lu}\p{Ll}{2,}(?=[’']s)/gu;

function onlyRanks(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 80), start);
  return RANKED.test(before) || LED.test(before);
}

/**
 * A name that a statement makes the owner or the place of what it says, where the cited words only rank something among
 * its like: "In Zhejiang, revenue rose to …" for "revenue rose to …, the third place in Zhejiang".
 * @param isHome whether a word names the place that the report is about.
 */
export function findFalseOwner(
  text: string,
  cited: string,
  isHome: (word: string) => boolean,
): string | undefined {
  for (const match of text.matchAll(OWNER)) {
    const name = match[0].trim();
    if (isHome(name) || onlyRanks(text, match.index)) continue;
    const places = [...cited.matchAll(new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'gu'))];
    if (places.length > 0 && places.every(({ index }) => onlyRanks(cited, index))) return name;
  }
  return undefined;
}
