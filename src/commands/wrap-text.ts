/** Breaks each line of a text at blanks so that none is longer than `width`, indentation included; long words stay whole. */
export function wrapText(text: string, width: number, indentation = ''): string {
  return text
    .split('\n')
    .map((line) => wrapLine(line, width, indentation))
    .join('\n');
}

function wrapLine(line: string, width: number, indentation: string): string {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(/\s+/u).filter(Boolean)) {
    if (current && indentation.length + current.length + 1 + word.length > width) {
      lines.push(current);
      current = word;
    } else {
      current = current ? `${current} ${word}` : word;
    }
  }
  return [...lines, current].map((part) => (part ? indentation + part : '')).join('\n');
}
