import { answerQuestion } from '../answer/answer-question.ts';
import { namePeriod } from '../answer/name-period.ts';
import type { Sources } from '../retrieve/retrieve-passages.ts';
import type { Figure } from '../types.ts';

const MOST = 6;
const MOST_WORDS = 5;

/** "via the fund", "numbers of new companies", "earlier concurred with": no name to ask by. */
const OPENS_BADLY =
  /^(?:numbers?|amounts?|via|the|for|to|of|in|by|with|from|on|at|an?|earlier|last|first|will|be|get|more|total of)\b|\b(?:via|with|will|is|are|was|were|be|get|gets)\b/iu;

/** An indicator that reads well in a question: short, one thing, without names in quotation marks. */
function readsWell({ indicator, measure, value, period }: Figure, sentence: string): boolean {
  const words = indicator.split(/\s+/u);
  return (
    value !== null &&
    measure !== 'rank' &&
    words.length <= MOST_WORDS &&
    period.from !== undefined &&
    !/[“”",()]|\b(?:our|its|their|we|which|that|such|one|each|all)\b/iu.test(indicator) &&
    /^\p{L}/u.test(indicator) &&
    !OPENS_BADLY.test(indicator) &&
    // Put together by rule, it may be no phrase at all.
    sentence.includes(indicator)
  );
}

function phrase({ indicator, unit, period }: Figure): string {
  const when = /^(?:past|next)/u.test(period.label)
    ? `over ${namePeriod({ ...period, from: undefined, to: undefined })}`
    : `in ${period.label}`;
  const lower = /^\p{Lu}\p{Ll}/u.test(indicator)
    ? indicator[0]!.toLowerCase() + indicator.slice(1)
    : indicator;
  if (unit === '' && /s$/u.test(indicator))
    return period.kind === 'target'
      ? `How many ${lower} are planned ${when}?`
      : `How many ${lower} were there ${when}?`;
  return period.kind === 'target'
    ? `What is the target for ${lower} ${when}?`
    : `What was the ${lower} ${when}?`;
}

/** Few of a kind, from all over the reports: targets and results in turn, newest report first. */
function chooseFigures({ library }: Sources): Figure[] {
  const sentenceOf = (figure: Figure): string => {
    const document = library.find(figure.documentId);
    return document ? library.view(document, figure.sentence).text : '';
  };
  const year = (figure: Figure) => library.find(figure.documentId)?.year ?? 0;
  const good = library.figures
    .filter((figure) => readsWell(figure, sentenceOf(figure)))
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
  let told = 0;
  for (const figure of chooseFigures(sources).slice(0, MOST * 4)) {
    if (told >= MOST) return;
    const question = phrase(figure);
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
