import { answerQuestion } from '../answer/answer-question.ts';
import type { Sources } from '../retrieve/retrieve-passages.ts';
import type { Figure } from '../types.ts';
import { phraseQuestion, readsWell } from './phrase-question.ts';

const MOST = 6;

/** Few of a kind, from all over the reports: targets and results in turn, newest report first. */
function chooseFigures({ library }: Sources): Figure[] {
  const year = (figure: Figure) => library.find(figure.documentId)?.year ?? 0;
  const good = library.figures
    .filter((figure) => readsWell(figure, library))
    .toSorted((a, b) => year(b) - year(a));
  const targets = good.filter(({ period }) => period.kind === 'target');
  const results = good.filter(({ period }) => period.kind === 'result');
  const stride = (figures: Figure[]) =>
    figures.filter((_, i) => i % Math.max(1, Math.floor(figures.length / (MOST * 2))) === 0);
  const [a, b] = [stride(targets), stride(results)];
  return Array.from({ length: Math.max(a.length, b.length) }, (_, i) => [a[i], b[i]])
    .flat()
    .filter((figure) => figure !== undefined);
}

/**
 * Makes example questions from the corpus at hand and keeps those that it really answers with the very sentence they
 * were made from.
 * @param tell called with each as it is found, at most six times.
 */
export async function suggestQuestions(sources: Sources, tell: (question: string) => void): Promise<void> {
  await suggestFrom(chooseFigures(sources).slice(0, MOST * 4), MOST, sources, tell);
}

/** The first so many of these figures whose questions are answered with the very sentences they stand in. */
export async function suggestFrom(
  figures: Figure[],
  most: number,
  sources: Sources,
  tell: (question: string) => void,
): Promise<void> {
  let told = 0;
  for (const figure of figures) {
    if (told >= most) return;
    const question = phraseQuestion(figure);
    try {
      const { answer } = await answerQuestion({ question }, sources);
      const proves =
        answer.citations.length === 1 &&
        answer.citations.some(
          ({ documentId, start, end }) =>
            documentId === figure.documentId && start <= figure.start && figure.end <= end,
        );
      if (!proves) continue;
    } catch {
      // A failing embedding service fails the user's own questions too, and says so there.
      return;
    }
    told++;
    tell(question);
  }
}
