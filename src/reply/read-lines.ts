import type { Span } from '../types.ts';

/** `frame`: of the letterhead or the signature; `around`: salutation, closing, quoted mail. */
export type LineKind = 'blank' | 'body' | 'frame' | 'subject' | 'around';

/** A line of a letter. */
export interface LetterLine extends Span {
  text: string;
  kind: LineKind;
  /** Characters before the words: a list's mark, or "Re:". */
  mark: number;
  /** Whether the mark is a list's. */
  item: boolean;
  indent: number;
}

const ITEM_MARK =
  /^\s*(?:[-*+•·‣◦▪●–—]\s+|\(?\d{1,2}[.)、）]\s*(?!\d)|（\d{1,2}）\s*|\(?[a-hA-H][.)]\s+|\(?[ivx]{1,4}[.)]\s+|[①②③④⑤⑥⑦⑧⑨⑩]\s*|[一二三四五六七八九十]{1,2}[、.．]\s*|(?:Q|Question|问题)\s?\d{0,2}\s?[:.)：]\s*)/u;
const SUBJECT = /^\s*(?:subject|re|regarding|concerning|betreff|主题|关于)\s*[:：]\s*/iu;
const ADDRESSED = String.raw`(?:[^,?!:.]|(?<=\b(?:mr|mrs|ms|dr|prof|hon))\.|, (?=dear|ladies|gentlemen|sirs?|madam))`;
const SALUTATIONS = [
  new RegExp(
    String.raw`^\s*(?:dear\b${ADDRESSED}{0,60}|to whom\b${ADDRESSED}{0,60}|to (?:whoever|the)\b[^?.]{0,70}|(?:gentlemen|ladies|sirs?|madam)\b${ADDRESSED}{0,30})[,.!:;–—-]*\s*$`,
    'iu',
  ),
  /^\s*(?:[Hh]ello|HELLO|[Hh]i|[Hh]ey|[Gg]reetings|[Gg]ood (?:morning|afternoon|evening|day))(?:[ ,]+(?:there|all|everyone|everybody|team|sir|madam|or|and|to|at|the|dear|you|\p{Lu}[\p{L}.]*)){0,7}\s*[,.!:;–—-]*\s*$/u,
  /^\s*(?:(?:尊敬的|敬爱的).{0,30}|.{0,20}(?:您好|你好)|(?=.{0,20}\p{Script=Han})[^，。？！]{2,20}[:：])\s*[!！,，:：。]*\s*$/u,
];

function isSalutation(text: string): boolean {
  return SALUTATIONS.some((pattern) => pattern.test(text));
}

const CLOSING =
  /^\s*(?:yours\b.{0,40}|your (?:obedient|humble|faithful).{0,30}|(?:with |our |my )?(?:(?:very|kind|kindest|best|warm|warmest|many|friendly|sincere) )*(?:regards|wishes|greetings|thanks|respects?)\b.{0,60}|with (?:respect|thanks|gratitude|appreciation|hope)\b.{0,80}|(?:most )?(?:sincerely|respectfully|faithfully|cordially|gratefully|truly)\b.{0,30}|best|cheers+|thanks?(?: you)?(?: (?:very much|so much|again|in advance|a lot|for .{0,50}))*|love|signed|此致|敬礼|敬上|谨上|祝.{1,12}|顺颂.{1,6}|谢谢)\s*[,.!，。！]*\s*$/iu;
const POSTSCRIPT = /^\s*(?:p\.?\s?)+s\b\.?\s*[:.–—-]?\s*|^\s*(?:又及|附)\s*[:：]\s*/iu;
const QUOTED = /^\s*>|^\s*-{2,}\s*(?:original|forwarded) message/iu;

/** Below the closing, a line over this length is no signature. Characters. */
const LONGEST_SIGNATURE = 80;
/** A salutation stands near the top. Lines. */
const TOP = 25;

function cutLines(letter: string): (Span & { text: string })[] {
  const lines: (Span & { text: string })[] = [];
  let start = 0;
  for (const text of letter.split('\n')) {
    lines.push({ start, end: start + text.length, text: text.replace(/[\r\t\u00a0]/gu, ' ') });
    start += text.length + 1;
  }
  return lines;
}

/** Runs of small words are told, not signed. */
const PROSE = /(?:\b\p{Ll}+[,;]?\s+){4}/u;

function isSignature(text: string): boolean {
  return (
    text.length <= LONGEST_SIGNATURE && !/[?？]/u.test(text) && !(PROSE.test(text) && /[.!:]\s*$/u.test(text))
  );
}

/** The last line near the top that greets, with nothing but a letterhead above it; -1 where none does. */
function findSalutation(lines: { text: string }[]): number {
  const prose = lines.findIndex(({ text }) => !isSalutation(text) && !SUBJECT.test(text) && PROSE.test(text));
  return lines
    .slice(0, Math.min(TOP, prose === -1 ? TOP : prose))
    .findLastIndex(({ text }) => isSalutation(text));
}

/**
 * Cuts a letter into lines and says what each is.
 * @returns all lines in order; `end` is without the line break.
 */
export function readLines(letter: string): LetterLine[] {
  const lines = cutLines(letter);
  const salutation = findSalutation(lines);
  let below = false;
  return lines.map(({ start, end, text }, i) => {
    const line = (kind: LineKind, mark = 0, item = false): LetterLine => ({
      ...{ start, end, text, kind, mark, item },
      indent: /^\s*/u.exec(text)![0].length,
    });
    if (text.trim() === '') return line('blank');
    const subject = SUBJECT.exec(text);
    if (subject && i < TOP) return line('subject', subject[0].length);
    if (i === salutation || QUOTED.test(text)) return line('around');
    if (i < salutation) return line(/[?？]\s*$/u.test(text) ? 'body' : 'frame');
    const postscript = POSTSCRIPT.exec(text);
    if (postscript) below = false;
    if (below && isSignature(text)) return line('frame');
    if (CLOSING.test(text) && i > 0) {
      below = true;
      return line('around');
    }
    below = false;
    if (postscript) return line('body', postscript[0].length);
    const mark = ITEM_MARK.exec(text)?.[0].length ?? 0;
    return line('body', mark, mark > 0);
  });
}
