import { describe, expect, it } from 'vitest';
import { nameTerm } from '../../src/retrieve/name-term.ts';
import { makeLibrary } from '../support/make-library.ts';

const REPORT = `Report on the Work of the Town (2022)

Targets and tasks for the next five years:

We will build ten schools. We will build a harbour.
`;

describe('nameTerm', () => {
  const library = makeLibrary(REPORT);

  it.each([
    ['How many schools in the coming term?', 'How many schools in the next five years?'],
    ['What was built in the previous term of office?', 'What was built in the past five years?'],
    ['How many by the end of the term?', 'How many by the end of the next five years?'],
    ['What is the longer-term goal for schools?', 'What is the next five years goal for schools?'],
    ['Who pays for long-term care?', 'Who pays for long-term care?'],
    ['What is the term for that?', 'What is the term for that?'],
  ])('reads “%s”', (asked, named) => {
    expect(nameTerm(asked, library)).toBe(named);
  });

  it('leaves a term alone where the report looks ahead in no number of years', () => {
    const asked = 'How many schools in the coming term?';
    expect(nameTerm(asked, makeLibrary('Report of the Town\n\nWe will build ten schools.\n'))).toBe(asked);
  });
});
