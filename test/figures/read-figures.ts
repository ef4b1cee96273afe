import { readDocument } from '../../src/corpus/read-document.ts';
import { readNumbers, type Numbers } from '../../src/figures/find-figures.ts';
import type { Figure } from '../../src/types.ts';

/** Reads the numbers of a one-paragraph report of 2022. */
export function readAll(text: string): Numbers {
  const report = `Report on the Work of the Town (2022)\n\n${text}\n`;
  const bytes = new TextEncoder().encode(report);
  return readNumbers(
    readDocument({
      id: 'town',
      name: 'town.txt',
      bytes,
      format: 'txt',
      sidecar: { title: 'Report 2022', released: '2022-03-01' },
    }),
  );
}

/** Without the figures of the title. */
export function readFigures(text: string): Figure[] {
  return readAll(text).figures;
}

/** "635.5 billion yuan: GDP" for each figure, in order. */
export function nameFigures(text: string): string[] {
  return readFigures(text).map((figure) => `${figure.text}: ${figure.indicator}`);
}
