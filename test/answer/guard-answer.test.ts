import { describe, expect, it } from 'vitest';
import { guardAnswer } from '../../src/answer/guard-answer.ts';
import { citeWords } from '../check/cite.ts';
import { makeLibrary } from '../support/make-library.ts';

const library = makeLibrary(`Report on the Work of the Town (2022)

In 2021 our GDP grew by 8.5%. In 2022 GDP growth will be at least 6%. The town built six schools and 794 kilometers of sewers.
`);
const citations = citeWords(library, 'our GDP grew', 'GDP growth will', 'The town built');

function guard(markdown: string): string {
  return guardAnswer(markdown, citations, library).markdown;
}

describe('an answer', () => {
  it('stays as it is where every statement is borne out', () => {
    const answer = 'GDP grew by 8.5% in 2021 [1]. The target for 2022 is at least 6% [2].';
    expect(guardAnswer(answer, citations, library)).toEqual({ markdown: answer, replaced: [] });
  });

  it('has a statement that fails replaced by the sentence it cites, with its period', () => {
    expect(guard('GDP grew by 8.5% in 2021 [1]. The target for 2022 is at least 8% [2].')).toBe(
      'GDP grew by 8.5% in 2021 [1]. Planned for 2022: “In 2022 GDP growth will be at least 6%.” [2]',
    );
    expect(guard('- Target for 2022: “In 2021 our GDP grew by 8.5%” [1]')).toBe(
      '- For 2021: “In 2021 our GDP grew by 8.5%.” [1]',
    );
  });

  it('counts the items of its lists', () => {
    const items = '\n\n- “our GDP grew” [1]\n- “GDP growth will be at least 6%” [2]';
    expect(guard(`The report names 2 items:${items}`)).toBe(`The report names 2 items:${items}`);
    expect(guard(`The report names 3 items:${items}`)).toBe(`The report says:${items}`);
  });

  it('loses a calculation that is wrong', () => {
    const cited = 'For 2021: “our GDP grew by 8.5%” [1].';
    const right = `${cited}\n\nCalculated from these: a difference of 2.5 percentage points.`;
    expect(guard(`${cited}\n\nCalculated from these: a difference of 3.5 percentage points.`)).toBe(cited);
    // "At least 6%" cannot be calculated with.
    expect(guard(right)).toBe(cited);
  });

  it('says what was wrong', () => {
    const { replaced } = guardAnswer('The target for 2022 is at least 8% [2].', citations, library);
    expect(replaced.map(({ faults }) => faults.map(({ reason, text }) => `${reason}: ${text}`))).toEqual([
      ['no such figure: 8%'],
    ]);
  });
});
