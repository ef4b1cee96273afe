import { CitedText } from '../../src/answer/cited-text.ts';
import type { Library } from '../../src/library/library.ts';
import type { Citation } from '../../src/types.ts';

/** Citations, in order, of the sentences that some words of a library's first report stand in. */
export function citeWords(library: Library, ...words: string[]): Citation[] {
  const [document] = library.documents;
  const cited = new CitedText();
  for (const each of words) {
    const start = document!.text.indexOf(each);
    const index = document!.sentences.findIndex((one) => one.start <= start && start < one.end);
    cited.cite(library.view(document!, index), { start, end: start + each.length });
  }
  return cited.citations;
}
