import { escapeMarkdown } from './escape-markdown.ts';
import type { Block, Run, Sheet, SheetPart } from './sheet.ts';
import { WORDING } from './wording.ts';

/**
 * Writes a document as Markdown (CommonMark, with tables as GitHub has them). Sources are numbers in brackets; the list
 * of them closes each part. Whatever stands in the words is shown as it is and never becomes markup.
 */
export function writeMarkdown({ title, showsTitle, parts }: Sheet): string {
  const heading = showsTitle ? `# ${escapeMarkdown(title)}\n\n` : '';
  return heading + parts.map(writePart).join('\n\n---\n\n') + '\n';
}

function writePart({ language, blocks, sources }: SheetPart): string {
  const written = blocks.map((block, at) => joint(blocks[at - 1], block) + writeBlock(block)).join('');
  if (sources.length === 0) return written;
  const [open, close] = WORDING[language].quotes;
  const list = sources.map(
    ({ number, quote, place }) =>
      `${number}. ${open}${escapeMarkdown(quote)}${close} ${escapeMarkdown(place)}`,
  );
  return `${written}\n\n## ${WORDING[language].sources}\n\n${list.join('\n')}`;
}

/** The items of one list stand together. */
function joint(before: Block | undefined, block: Block): string {
  if (!before) return '';
  return before.kind === 'item' && block.kind === 'item' ? '\n' : '\n\n';
}

function writeBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level + 1)} ${escapeMarkdown(block.text)}`;
    case 'item':
      return `${block.number === undefined ? '-' : `${block.number}.`} ${writeRuns(block.runs).replace(/\n/gu, '\n  ')}`;
    case 'note':
      return block.lines.map((line) => `> ${writeRuns(line).replace(/\n/gu, '\n> ')}`).join('\n>\n');
    case 'table': {
      const headings = block.columns.map(({ heading }) => escapeMarkdown(heading));
      const rows = block.rows.map((row) => row.map((cell) => writeRuns(cell).replace(/\\\n/gu, '; ')));
      return [headings, headings.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
    }
    case 'paragraph':
      if (block.look === 'subject') return `**${writeRuns(block.runs)}**`;
      return block.look === 'aside' ? `_${writeRuns(block.runs)}_` : writeRuns(block.runs);
  }
}

function writeRuns(runs: Run[]): string {
  return runs
    .map((run, at) => {
      if ('source' in run) return `${at > 0 && !endsInBlank(runs[at - 1]!) ? ' ' : ''}[${run.source}]`;
      const words = escapeMarkdown(run.text);
      // "[1](2021)" would be a link, "[1]: 2021" the definition of one.
      const bare = at > 0 && 'source' in runs[at - 1]! ? words.replace(/^[(:]/u, '\\$&') : words;
      if (run.strong) return emphasise(bare, '**');
      return run.emphasis ? emphasise(bare, '_') : bare;
    })
    .join('')
    .trim();
}

function endsInBlank(run: Run): boolean {
  return 'text' in run && /\s$/u.test(run.text);
}

/** Marks of emphasis stand at words, not at the blanks around them. */
function emphasise(words: string, mark: string): string {
  const [, before, inside, after] = /^(\s*)(.*?)(\s*)$/su.exec(words)!;
  return inside === '' ? words : `${before}${mark}${inside}${mark}${after}`;
}
