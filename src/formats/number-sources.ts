import type { Citation } from '../types.ts';
import type { Block, Run } from './sheet.ts';

/**
 * Numbers the sources of a part anew, in the order in which its blocks name them: only so does a footnote of a word
 * processor, which counts by itself, carry the number that the Markdown shows. Citations of the same words, which
 * differ in the time that is read from them, become one source; those that no block names are left out.
 * @param before the sources of the parts before, whose numbers are taken.
 * @returns the citations in their new order, with their new markers.
 */
export function numberSources(
  blocks: Block[],
  citations: Citation[],
  before = 0,
): { blocks: Block[]; cited: Citation[] } {
  const cited: Citation[] = [];
  const numberOf = (marker: number): number => {
    const citation = citations.find((one) => one.marker === marker)!;
    const known = cited.find((one) => isSamePlace(one, citation));
    if (known) return known.marker;
    const number = before + cited.length + 1;
    cited.push({ ...citation, marker: number });
    return number;
  };
  const renumber = (runs: Run[]): Run[] => {
    const numbered = runs.map((run) => ('source' in run ? { ...run, source: numberOf(run.source) } : run));
    return numbered.filter((run, at) => !repeats(run, numbered[at - 1]));
  };
  return { blocks: blocks.map((block) => renumberBlock(block, renumber)), cited };
}

function renumberBlock(block: Block, renumber: (runs: Run[]) => Run[]): Block {
  switch (block.kind) {
    case 'heading':
      return block;
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map(renumber)) };
    case 'note':
      return { ...block, lines: block.lines.map(renumber) };
    default:
      return { ...block, runs: renumber(block.runs) };
  }
}

function repeats(run: Run, before: Run | undefined): boolean {
  return before !== undefined && 'source' in run && 'source' in before && run.source === before.source;
}

function isSamePlace(a: Citation, b: Citation): boolean {
  return a.documentId === b.documentId && a.start === b.start && a.end === b.end;
}
