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

/**
 * First the indicators of the place itself at other times, in the order in which the place names them, then what stands
 * nearest; each question once.
 */
function chooseNear({ library }: Sources, place: Place): Figure[] {
  const own = library.figures.filter(({ documentId }) => documentId === place.documentId);
  const isInside = ({ start, end }: Figure) => start < place.end && end > place.start;
  const subjects = own.filter(isInside).map(readStems);
  const rank = (figure: Figure) => {
    const found = subjects.findIndex((subject) => isSameSubject(subject, readStems(figure)));
    return found === -1 ? subjects.length : found;
  };
  const distance = ({ start }: Figure) =>
    start < place.start ? place.start - start : Math.max(0, start - place.end);
  const asked = new Set<string>();
  return own
    .filter((figure) => !isInside(figure) && readsWell(figure, library))
    .map((figure) => ({ figure, rank: rank(figure), distance: distance(figure) }))
    .filter((near) => near.rank < subjects.length || near.distance < NEIGHBOURHOOD)
    .toSorted((a, b) => a.rank - b.rank || a.distance - b.distance)
    .map(({ figure }) => figure)
    .filter((figure) => {
      const question = phraseQuestion(figure);
      return !asked.has(question) && asked.add(question);
    })
    .slice(0, TRIED);
}

function readStems({ indicator }: Figure): string[] {
  return splitContentWords(indicator).map(({ stem }) => stem);
}

/** "GDP" and "GDP growth": all words of the one stand in the other. */
function isSameSubject(a: string[], b: string[]): boolean {
  const [few, many] = a.length < b.length ? [a, b] : [b, a];
  return few.length > 0 && few.every((stem) => many.includes(stem));
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
