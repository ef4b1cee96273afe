import type { Block, Run, SheetPart, Source } from './sheet.ts';

/**
 * Numbers the sources of a part anew, in the order in which its blocks name them: only so does a footnote of a word
 * processor, which counts by itself, carry the number that the Markdown shows. Sources that no block names are left out.
 * @param describe the source for a marker that the blocks use.
 */
export function numberSources(
  blocks: Block[],
  describe: (marker: number, isFirst: boolean) => Source,
): Pick<SheetPart, 'blocks' | 'sources'> {
  const markers: number[] = [];
  const renumber = (runs: Run[]): Run[] =>
    runs.map((run) => {
      if (!('source' in run)) return run;
      if (!markers.includes(run.source)) markers.push(run.source);
      return { ...run, source: markers.indexOf(run.source) + 1 };
    });
  const numbered = blocks.map((block): Block => {
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
  });
  return { blocks: numbered, sources: markers.map((marker, at) => describe(marker, at === 0)) };
}
