/** Behind a thing that only the writer knows. */
export const IN_LETTER = 'named in the letter';

/** What stands in a question for a name or an address that was taken out. */
export const STAND_INS = {
  en: { place: `the place ${IN_LETTER}`, person: `the person ${IN_LETTER}` },
  zh: { place: '信中所述地点', person: '信中所述人员' },
};

/** Whether a question is of a person, a place or a thing that only the letter names: no report can answer it. */
export function isOfLetter(question: string): boolean {
  const { place, person } = STAND_INS.zh;
  return [IN_LETTER, place, person].some((words) => question.includes(words));
}
