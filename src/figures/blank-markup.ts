/** A number of the paragraph or of a list's item, in front of what it says. */
const MARK =
  /^[\s#>*_–—-]*(?:\(?\d{1,3}[.)、](?!\d)|\d{1,2}(?:\.\d{1,3})+(?=\s+["“‘(]?\p{Lu})|\([a-z]{1,4}\))\s/u;
/** The address behind a link's words, addresses in the text, footnote marks and emphasis. */
const MARKUP =
  /\]\((?:[^()\s"]|\([^()]*\))*(?:\s+"[^"]*")?\)|https?:\/\/[^\s)\]]+|\[\^?\d{1,3}\]|\*{1,3}|(?<!\p{L})_{1,2}|_{1,2}(?!\p{L})|\[(?=[^\]]*\]\()/gu;

/**
 * Puts blanks where a sentence has markup instead of words: its list number, the addresses of its links, footnote marks.
 * Names of figures are read from the rest. As long as before, so that offsets stay.
 */
export function blankMarkup(sentence: string): string {
  return sentence.replace(MARK, blank).replace(MARKUP, blank);
}

function blank(marks: string): string {
  return ' '.repeat(marks.length);
}
