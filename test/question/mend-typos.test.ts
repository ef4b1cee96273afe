import { describe, expect, it } from 'vitest';
import { mendFraming, mendTypos } from '../../src/question/mend-typos.ts';
import { understandQuestion } from '../../src/question/understand-question.ts';
import { makeLibrary } from '../support/make-library.ts';

const { vocabulary } = makeLibrary('Report\n\nThe city built 681 kilometers of greenways. GDP grew by 8.5%.');

/** The stems that each term of a question may be found by, without its synonyms in the thesaurus. */
function guessesFor(question: string): string[] {
  const asked = understandQuestion(question, { year: 2022, reportYears: [] });
  const mended = mendTypos(asked, vocabulary);
  return mended.terms.flatMap(({ alternatives }, i) =>
    alternatives.slice(asked.terms[i]!.alternatives.length).map(({ stems }) => stems.join(' ')),
  );
}

describe('mendTypos', () => {
  it('guesses the corpus’s word', () => {
    expect(guessesFor('how many greenwyas')).toEqual(['greenwai']);
  });

  it('counts a guess for less than the word itself', () => {
    const { terms } = mendTypos(understandQuestion('greenwyas', { year: 2022, reportYears: [] }), vocabulary);
    expect(terms[0]?.alternatives.map(({ strength }) => strength)).toEqual([1, 0.9]);
  });

  it('guesses nothing for a word that the corpus has', () => {
    expect(guessesFor('how many greenways')).toEqual([]);
  });

  it('guesses nothing for a name: it may be one that the corpus does not know', () => {
    expect(guessesFor('how much is there in Greenwyas')).toEqual([]);
  });

  it('guesses nothing that begins otherwise, and nothing for short words', () => {
    expect(guessesFor('breenways')).toEqual([]);
    expect(guessesFor('cyti')).toEqual([]);
  });

  it('guesses the thesaurus’s word where the corpus has none', () => {
    expect(guessesFor('inflatoin')).not.toEqual([]);
  });
});

describe('a word written without its hyphen', () => {
  it('is looked for as the two words it joins', () => {
    expect(guessesFor('how many citybuilt greenways')).toEqual(['citi build']);
    expect(guessesFor('how many greenways theof')).toEqual([]);
  });
});

describe('mendFraming', () => {
  it.each([
    ['how mnay greenways', 'how many greenways'],
    ['by wich year', 'by which year'],
    ['percnt of GDP', 'percent of GDP'],
    ['how mch', 'how much'],
    ['how many mangoes', 'how many mangoes'],
    ['the mart', 'the mart'],
  ])('reads %j as %j', (asked, meant) => {
    expect(mendFraming(asked, vocabulary)).toBe(meant);
  });
});
