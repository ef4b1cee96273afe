/**
 * A text without what no format can hold: control characters other than line breaks, halves of characters and
 * characters that are none, which an XML file may not contain; blanks of every kind become one blank.
 */
export function readableText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/gu, '\n')
    .replace(/[^\P{Cc}\n]|\p{Cs}|\p{Noncharacter_Code_Point}|\uFEFF/gu, ' ')
    .replace(/[^\S\n\u3000]+/gu, ' ');
}

/** The same on one line. */
export function readableLine(text: string): string {
  return readableText(text).replace(/\s+/gu, ' ').trim();
}

export function capitalise(words: string): string {
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
}
