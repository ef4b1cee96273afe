import { describe, expect, it } from 'vitest';
import { readTerms } from '../../src/question/read-terms.ts';

function textsOf(question: string): string[] {
  return readTerms(question).map(({ text }) => text);
}

function namesOf(question: string): string[] {
  return readTerms(question)
    .filter(({ name }) => name)
    .map(({ text }) => text);
}

describe('readTerms', () => {
  it('leaves out stopwords and figures', () => {
    expect(textsOf('Is the target of the city 8.5% or 2,000?')).toEqual(['target', 'city']);
  });

  it('takes growth and the economy that grows for one thing', () => {
    const terms = readTerms('What growth is expected for the economy?');
    expect(terms.map(({ text }) => text)).toEqual(['growth', 'expected', 'economy']);
    expect(terms[2]!.alternatives.map(({ bases }) => bases.join(' '))).toContain('economic growth');
  });

  it('leaves out what is ignored', () => {
    expect(readTerms('exports in May', [{ start: 11, end: 14 }]).map(({ text }) => text)).toEqual([
      'exports',
    ]);
  });

  it('takes an expression of the thesaurus as one', () => {
    expect(textsOf('What is the disposable income of urban residents?')).toEqual([
      'disposable income',
      'urban',
      'residents',
    ]);
    expect(textsOf('air pollution')).toEqual(['air pollution']);
  });

  it('passes over words that carry nothing inside what only questions say', () => {
    expect(textsOf('How many fields have now changed hands?')).toContain('fields have now changed hands');
    expect(textsOf('What are shops supposed to sell?')).toEqual(['shops supposed to sell']);
  });

  it('parts a known thing from the change it is said to make', () => {
    expect(textsOf('GDP growth')).toEqual(['GDP', 'growth']);
  });

  it('takes a capital inside the sentence for a name, unless there are other words for it', () => {
    expect(namesOf('How many new parks were opened in Haining?')).toEqual(['Haining']);
    expect(namesOf('How high is the GDP?')).toEqual([]);
    expect(namesOf('Parks in the city')).toEqual([]);
  });

  it('takes no capital for a name where all has capitals', () => {
    expect(namesOf('WHAT IS THE TARGET FOR SCHOOLS?')).toEqual([]);
    expect(namesOf('What Is The Population Of Jiaxing City')).toEqual([]);
  });

  it('counts what is done for less than what it is done to, and light words for least', () => {
    const ranked = readTerms('How many new bridges will the city construct?')
      .toSorted((a, b) => b.importance - a.importance)
      .map(({ text }) => text);
    expect(ranked).toEqual(['many', 'bridges', 'construct', 'new', 'city']);
  });

  it('counts a word for little whose meaning another holds, but not both of them', () => {
    const importance = new Map(
      readTerms('welfare money for the poor').map((term) => [term.text, term.importance]),
    );
    expect(importance.get('welfare money')).toBe(1);
    expect(importance.get('the poor')).toBeLessThan(0.3);
  });

  it('counts a growth for less than what grows', () => {
    const [exports, growth] = readTerms('export growth');
    expect(growth!.importance).toBeLessThan(exports!.importance);
  });

  it('says each term once', () => {
    expect(textsOf('schools and more schools')).toEqual(['schools']);
  });
});
