import { describe, expect, it } from 'vitest';
import { splitWords } from '../../src/language/words.ts';
import { readTerms } from '../../src/question/read-terms.ts';
import { indexWords, matchTerm, stemsAsked } from '../../src/retrieve/match-terms.ts';

/** How strongly the only term of some words is found in a text. */
function strengthOf(words: string, text: string): number {
  const [term] = readTerms(words);
  return matchTerm(term!, indexWords(splitWords(text))).strength;
}

function placesOf(words: string, text: string): string[] {
  const [term] = readTerms(words);
  const found = splitWords(text);
  return matchTerm(term!, indexWords(found)).at.map((at) => found[at]!.text);
}

describe('matchTerm', () => {
  it.each([
    ['What is the GST?', 'the GST Voucher helps', 0],
    ['What is the GST?', 'The GST rate is 7%', 1],
    ['What is the GST Voucher?', 'the GST Voucher helps', 1],
    ['What is the PIC?', 'the PIC Scheme helps', 1],
  ])('asked %j, finds in %j an abbreviation that opens no other name', (question, text, strength) => {
    const terms = readTerms(question);
    expect(matchTerm(terms[0]!, indexWords(splitWords(text)), stemsAsked(terms)).strength).toBe(strength);
  });

  it('finds a word in its forms', () => {
    expect(strengthOf('greenway', 'We built new greenways.')).toBe(1);
    expect(strengthOf('children', 'for every child')).toBe(1);
    expect(strengthOf('greenway', 'We built new bridges.')).toBe(0);
  });

  it('counts a word that only shares the stem for less', () => {
    const other = strengthOf('urbanization', 'urban residents');
    expect(other).toBeGreaterThan(0);
    expect(other).toBeLessThan(0.7);
  });

  it('takes a deed and its doing for one, but not a government and its governance', () => {
    expect(strengthOf('reconstruction', 'We will reconstruct it.')).toBe(1);
    expect(strengthOf('governance', 'The government said so.')).toBeLessThan(1);
  });

  it('counts another word of the thesaurus for less than the word itself', () => {
    const other = strengthOf('elderly', 'care for senior citizens');
    expect(other).toBeGreaterThan(0.7);
    expect(other).toBeLessThan(1);
  });

  it('finds the words of an expression near each other, in any order', () => {
    expect(strengthOf('air pollution', 'the air and its pollution')).toBe(1);
    expect(strengthOf('air pollution', 'pollution of the air')).toBe(1);
  });

  it('counts a part of an expression for a part', () => {
    const part = strengthOf('air pollution', 'Pollution was reduced.');
    expect(part).toBeGreaterThan(0);
    expect(part).toBeLessThan(0.5);
    expect(placesOf('air pollution', 'Pollution was reduced.')).toEqual(['Pollution']);
  });

  it('counts words far apart for parts', () => {
    const far =
      'The air over the wide plain south of the old harbour is clean, whereas there is much more pollution.';
    expect(strengthOf('air pollution', far)).toBeLessThan(1);
  });

  it('says where it found them', () => {
    expect(placesOf('air pollution', 'We cut pollution of the air.')).toEqual(['air', 'pollution']);
  });
});
