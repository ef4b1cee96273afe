import { splitContentWords } from '../language/words.ts';
import type { Sources } from '../retrieve/retrieve-passages.ts';
import type { Figure, Place } from '../types.ts';
import { phraseQuestion, readsWell } from './phrase-question.ts';
import { suggestFrom } from './suggest-questions.ts';

const MOST = 3;
const TRIED = 10;
const REMEMBERED = 200;
/** Characters. What stands farther away is another subject. */
const NEIGHBOURHOOD = 6_000;

/** First the same indicators at other places, then what stands nearest; each question once. */
function chooseNear({ library }: Sources, place: Place): Figure[] {
  const own = library.figures.filter(({ documentId }) => documentId === place.documentId);
  const isInside = ({ start, end }: Figure) => start < place.end && end > place.start;
  const stems = ({ indicator }: Figure) => splitContentWords(indicator).map(({ stem }) => stem);
  const subjects = own.filter(isInside).map((figure) => stems(figure).join(' '));
  const distance = ({ start }: Figure) =>
    start < place.start ? place.start - start : Math.max(0, start - place.end);
  const rank = (figure: Figure) => {
    const subject = stems(figure).join(' ');
    return subjects.some((known) => known === subject) ? 0 : 1;
  };
  const asked = new Set<string>();
  return own
    .filter((figure) => !isInside(figure) && readsWell(figure, library))
    .filter((figure) => rank(figure) === 0 || distance(figure) < NEIGHBOURHOOD)
    .toSorted((a, b) => rank(a) - rank(b) || distance(a) - distance(b))
    .filter((figure) => {
      const question = phraseQuestion(figure);
      return !asked.has(question) && asked.add(question);
    })
    .slice(0, TRIED);
}

/** Suggests what to ask after a place in a report was read. The same place is worked out once. */
export function createNearSuggestions(sources: Sources): (place: Place) => Promise<string[]> {
  const known = new Map<string, Promise<string[]>>();
  const suggest = async (place: Place): Promise<string[]> => {
    const questions: string[] = [];
    await suggestFrom(chooseNear(sources, place), MOST, sources, (question) => questions.push(question));
    return questions;
  };
  return (place) => {
    const key = `${place.documentId} ${place.start} ${place.end}`;
    const found = known.get(key) ?? suggest(place);
    known.set(key, found);
    const [oldest] = known.keys();
    if (known.size > REMEMBERED && oldest !== undefined) known.delete(oldest);
    return found;
  };
}
