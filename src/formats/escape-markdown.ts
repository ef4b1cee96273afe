// Emphasis, code, links, HTML, tables, formulas, and the beginnings of links that need no brackets.
const INSIDE = /[\\*_`[\]<>|~$]|&(?=#|\w+;)|:(?=\/\/)|(?<=\bwww)\.|@(?=\w)/giu;
// What opens a heading, a list, a rule or an underlined heading at the beginning of a line.
const OPENING = /(?<=^\s*)[#+=-]|(?<=^\s*\d{1,9})[.)](?=\s|$)/gmu;

/** Words as Markdown that shows exactly these words, wherever in a line they stand. Line breaks stay line breaks. */
export function escapeMarkdown(words: string): string {
  return words.replace(INSIDE, '\\$&').replace(OPENING, '\\$&').replace(/\n/gu, '\\\n');
}
