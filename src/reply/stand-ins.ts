/** What stands in a question for a name or an address that was taken out. */
export const STAND_INS = {
  en: { place: 'the place named in the letter', person: 'the person named in the letter' },
  zh: { place: '信中所述地点', person: '信中所述人员' },
};

/** Whether a question is of a person or a place that only the letter names: no report can answer it. */
export function isOfLetter(question: string): boolean {
  return Object.values(STAND_INS).some(
    ({ place, person }) => question.includes(place) || question.includes(person),
  );
}
