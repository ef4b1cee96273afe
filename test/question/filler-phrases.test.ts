import { describe, expect, it } from 'vitest';
import { understandQuestion } from '../../src/question/understand-question.ts';

function about(question: string): string[] {
  return understandQuestion(question, { year: 2022, reportYears: [2022] }).terms.map(({ text }) => text);
}

describe('a turn of phrase that only fills', () => {
  it.each([
    ['How many berths does the city count on by now?', ['berths', 'city']],
    ['What growth is on the cards for exports?', ['growth', 'exports']],
    ['How many schools are there, all told?', ['schools']],
    ['How many schools will open if all goes to plan?', ['schools', 'open']],
    ['How many schools does the new plan call for at a minimum?', ['schools']],
  ])('is not what “%s” is about', (question, terms) => {
    expect(about(question)).toEqual(terms);
  });

  it('is looked for where its words mean something', () => {
    expect(about('How many votes did they count?')).toContain('count');
    expect(about('What does the plan for schools cost?')).toContain('cost');
  });
});
