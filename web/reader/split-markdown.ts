import type { Span } from '../../src/types.ts';

export type RunStyle = 'plain' | 'syntax' | 'strong' | 'emphasis' | 'code';

/** A stretch of the source with one look. `syntax` stands in the source but is not shown. */
export interface StyledRun extends Span {
  style: RunStyle;
}

const LINE_START = /^(?:#{1,6}[ \t]+|>[ \t]?|[-*+][ \t]+)/u;
const RULE = /^[ \t]*(?:-{3,}|\*{3,}|_{3,})[ \t]*$/u;
const INLINE = new RegExp(
  [
    String.raw`\\(?<escaped>[!-\/:-@[-\x60{-~])`,
    String.raw`(?<strongMark>\*\*|__)(?=\S)(?<strong>[^\n]+?)(?<=\S)\k<strongMark>`,
    String.raw`(?<![\p{L}\p{N}*_])(?<emphasisMark>[*_])(?=[^\s*_])(?<emphasis>[^\n*_]+?)(?<=\S)\k<emphasisMark>(?![\p{L}\p{N}])`,
    String.raw`\x60(?<code>[^\x60\n]+)\x60`,
    String.raw`!?\[(?<label>[^\]\n]*)\]\((?<target>[^)\s]*)\)`,
  ].join('|'),
  'gu',
);

/** Only a Markdown heading makes a report a Markdown report: stars and dashes also stand in plain ones. */
export function isMarkdown(text: string): boolean {
  return /^#{1,6} \S/mu.test(text);
}

/** Cuts `text[start, end)` into runs that tile it: every source character stays in exactly one run. */
export function splitMarkdown(text: string, { start, end }: Span): StyledRun[] {
  const runs: StyledRun[] = [];
  const add = (until: number, style: RunStyle) => {
    const from = runs.at(-1)?.end ?? start;
    if (until > from) runs.push({ start: from, end: until, style });
  };
  let lineStart = start;
  while (lineStart < end) {
    const newline = text.indexOf('\n', lineStart);
    const lineEnd = newline < 0 || newline >= end ? end : newline + 1;
    const line = text.slice(lineStart, lineEnd);
    if (RULE.test(line.trimEnd())) {
      add(lineEnd, 'syntax');
    } else {
      add(lineStart + (LINE_START.exec(line)?.[0].length ?? 0), 'syntax');
      splitInline(text, runs.at(-1)?.end ?? lineStart, lineEnd, add);
    }
    lineStart = lineEnd;
  }
  return runs;
}

function splitInline(
  text: string,
  start: number,
  end: number,
  add: (until: number, style: RunStyle) => void,
) {
  for (const match of text.slice(start, end).matchAll(INLINE)) {
    const { escaped, strong, emphasis, code, label } = match.groups ?? {};
    const shown = escaped ?? strong ?? emphasis ?? code ?? label ?? '';
    const from = start + match.index;
    const opening = openingLength(match[0], match.groups ?? {});
    add(from, 'plain');
    add(from + opening, 'syntax');
    add(from + opening + shown.length, styleOf(match.groups ?? {}));
    add(from + match[0].length, 'syntax');
  }
  add(end, 'plain');
}

function openingLength(matched: string, groups: Record<string, string | undefined>): number {
  if (groups['strong'] !== undefined) return 2;
  return matched.startsWith('![') ? 2 : 1;
}

function styleOf(groups: Record<string, string | undefined>): RunStyle {
  if (groups['strong'] !== undefined) return 'strong';
  if (groups['emphasis'] !== undefined) return 'emphasis';
  return groups['code'] === undefined ? 'plain' : 'code';
}
