import type { LetterParts } from './read-letter.ts';

/** What of a letter tells who wrote it: the longest first, as they stand in the letter. */
export interface Sender {
  /** Of persons and firms, whole and in parts. */
  names: string[];
  /** Places of an address. */
  places: string[];
}

const TITLE =
  '(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Madam|Inspector|Sergeant|Officer|Nurse|Uncle|Aunt|Auntie|Grandma|Grandpa|Comrade)';
const NAME_WORD = String.raw`(?:\p{Lu}[\p{L}’'.]*(?:-\p{Lu}[\p{L}’']*)*|van|von|de|der|den|di|da|del|bin|al)`;
const FULL_NAME = String.raw`\p{Lu}[\p{L}’'.]*(?:-\p{Lu}[\p{L}’']*)*(?: ${NAME_WORD}){0,4}`;
const KIN =
  '(?:son|daughter|wife|husband|mother|father|brother|sister|grandmother|grandfather|grandson|granddaughter|neighbou?r|friend|colleague|boss|doctor|teacher|partner|child|boy|girl|baby|uncle|aunt|cousin|nephew|niece|landlord|tenant|lawyer)';

const TOLD_NAMES = [
  String.raw`\b[Mm]y (?:full |late |own )?name(?: is|[’']s| was|:) (?<name>${FULL_NAME})`,
  String.raw`\b(?:I am|I[’']m|[Tt]his is) (?!A\b|The\b|An\b)(?<name>\p{Lu}[\p{L}’'-]+(?: ${NAME_WORD}){1,4})(?=[,.;]| and | from | of )`,
  String.raw`\bI, (?<name>${FULL_NAME}),`,
  String.raw`\b(?:[Mm]y|[Oo]ur)(?: \p{Ll}+){0,3} ${KIN},? (?<name>${FULL_NAME})`,
  String.raw`\b(?:called|named|calls me|call me|known as|signed) (?<name>${FULL_NAME})`,
  String.raw`\b(?<name>${TITLE}\.? ${FULL_NAME})`,
  String.raw`\b(?:[Oo]n behalf of|[Ff]or and on behalf of) (?:Mr\.? |Mrs\.? |Ms\.? )?(?<name>\p{Lu}[\p{L}’'-]+(?: ${NAME_WORD}){1,4})`,
].map((source) => new RegExp(source, 'gu'));

const CHINESE_NAMES = [
  /(?:我叫|我是|本人|姓名|居民|市民|投诉人|来信人|写信人|联系人|申请人|署名)\s*[:：]?\s*(?<name>\p{Script=Han}{2,4})(?=[\s,，。;；、（(]|$)/gu,
  /(?:地址|住址|家住|住在|我住)\s*[:：]?\s*(?<place>[^,，。;；\s]{3,40})/gu,
];

/** Streets and houses: "12 Mill Lane", "Heron Street 42", "Unit 9", "Post box 3307". */
const STREET = String.raw`\p{Lu}[\p{L}’'-]*(?: (?:of|the|\p{Lu}[\p{L}’'-]*)){0,4}`;
const ADDRESSES = [
  String.raw`\b\d{1,5}[A-Za-z]?,? (?<place>${STREET} (?:Road|Street|Lane|Avenue|Alley|Drive|Way|Court|Place|Square|Close|Row|Gardens?|Terrace|Boulevard|Estate|Rd|St|Ave)\b\.?)`,
  String.raw`\b(?<place>${STREET} ?(?:Road|Street|Lane|Avenue|Alley|Drive|Way|strasse|straße|Rd|St|Ave)\b)\.? (?:No\.? ?)?\d{1,5}[A-Za-z]?\b`,
  String.raw`\b(?:live|living|lives|lived|reside|resident|house|flat|home|stay|staying)\b[^.?!]{0,25}? (?:at|on|in) (?<place>(?:(?:No\.? ?)?\d{1,5}[A-Za-z]?,? )?${STREET} (?:Road|Street|Lane|Avenue|Alley|Drive|Way|Court|Close|Row|Gardens?|Terrace|Estate|Rd|St|Ave)\b)`,
].map((source) => new RegExp(source, 'gu'));

const OFFICIAL =
  /^(?:to|dear|attn|attention|the|for|and|of|office|department|bureau|government|mayor|city|municipal|district|page|copy|date|chair|secretary|manager|retired)\b/iu;
const DATE =
  /^\W*(?:\p{L}+day,? )?(?:\d{1,2}(?:st|nd|rd|th)? \p{L}+,? \d{4}|\p{L}+ \d{1,2},? \d{4}|\d{1,4}[-/.年]\d{1,2}[-/.月]\d{1,4}日?)\W*$/u;
const PERSON = new RegExp(String.raw`^\p{Lu}[\p{L}’'.]*(?:-\p{Lu}[\p{L}’']*)*(?: ${NAME_WORD}){0,4}$`, 'u');
const FIRM = /\b(?:co|ltd|inc|llc|gmbh|plc|company|corp|corporation|limited|group|partners|& sons)\b/iu;

/** The pieces of a letterhead's or a signature's line. */
function piecesOf(line: string): string[] {
  return line
    .split(/[,;·|•/()\t]| {3,}|\s[–—-]\s/u)
    .map((piece) => piece.replace(/^\s*(?:居民|姓名|市民|联系人|署名|地址)\s*[:：]\s*/u, '').trim())
    .filter((piece) => piece !== '' && !DATE.test(piece));
}

function nameWords(name: string): string[] {
  return [name, ...name.split(/[\s-]+/u)].filter(
    (word) => /^\p{Lu}[\p{L}’'-]{2,}/u.test(word) && !new RegExp(`^${TITLE}\\.?$`, 'u').test(word),
  );
}

/**
 * Finds who wrote a letter, and whom else they name: from the lines around the letter and from what they say of themselves.
 * @param isPublic whether the reports use a word, so that it gives no one away.
 */
export function findSender(
  letter: string,
  { frame }: Pick<LetterParts, 'frame'>,
  isPublic: (word: string) => boolean,
): Sender {
  const names: string[] = [];
  const places: string[] = [];
  const addName = (name: string) => {
    const bare = name.replace(/[.,\s]+$/u, '');
    names.push(bare, ...nameWords(bare).filter((word) => word === bare || !isPublic(word)));
  };
  const addPlace = (written: string) => {
    const place = written.replace(/[.,\s]+$/u, '');
    const words = place.match(/\p{L}{2,}/gu) ?? [];
    if (words.some((word) => !isPublic(word))) places.push(place);
  };
  for (const line of frame)
    for (const piece of piecesOf(line)) {
      const bare = piece.replace(/^(?:\d{1,5}[A-Za-z]?|No\.? ?\d+)\s+|\s+\d{1,5}[A-Za-z]?$/gu, '');
      if (OFFICIAL.test(piece)) continue;
      if (FIRM.test(piece)) addName(bare);
      else if (/\d/u.test(piece)) addPlace(bare);
      else if (/^\p{Script=Han}{2,4}$/u.test(piece)) names.push(piece);
      else if (PERSON.test(piece) && piece.includes(' ') && line.trim() === piece) addName(piece);
      else if (/^\p{Lu}/u.test(piece)) addPlace(piece);
    }
  for (const pattern of TOLD_NAMES)
    for (const { groups } of letter.matchAll(pattern)) {
      // Somebody of whom the reports speak is no secret.
      if (nameWords(groups!.name!).some((word) => !isPublic(word))) addName(groups!.name!);
    }
  for (const pattern of ADDRESSES)
    for (const { groups } of letter.matchAll(pattern)) addPlace(groups!.place!);
  for (const pattern of CHINESE_NAMES)
    for (const { groups } of letter.matchAll(pattern)) {
      if (groups!.name) names.push(groups!.name);
      if (groups!.place) places.push(groups!.place);
    }
  const longestFirst = (words: string[]) => [...new Set(words)].sort((a, b) => b.length - a.length);
  return { names: longestFirst(names), places: longestFirst(places) };
}
