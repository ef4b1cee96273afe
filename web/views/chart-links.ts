import type { Answer } from '../../src/types.ts';
import { loadFigures } from '../api/load-documents.ts';
import { addressSubject } from '../figures/subject.ts';
import { text } from '../text/interface-text.ts';
import { element, icon } from './element.ts';

const TREND = 'M3 4v12h14M6 12l3-4 3 2 4-5';

/** Adds links to the charts of what the answer gives figures of, once the ledger has come. None is no failure. */
export async function addChartLinks(actions: HTMLElement, answer: Answer): Promise<void> {
  const documentId = answer.citations[0]?.documentId;
  if (documentId === undefined) return;
  try {
    const [{ findCitedSubjects }, figures] = await Promise.all([
      import('../figures/find-cited-subjects.ts'),
      loadFigures(documentId),
    ]);
    const links = findCitedSubjects(answer, figures).map(({ key, name }) =>
      element(
        'a',
        { class: 'action chart-link', href: addressSubject(key) },
        icon(TREND),
        text.answer.chart(name),
      ),
    );
    actions.append(...links);
  } catch {
    // The answer stands without them.
  }
}
