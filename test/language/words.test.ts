import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isStopword, splitContentWords, splitWords, stemWord } from '../../src/language/words.ts';

function texts(text: string): string[] {
  return splitWords(text).map((word) => word.text);
}

function basesOf(text: string): string[] {
  return splitWords(text).map(({ base }) => base);
}

describe('the base form of a word', () => {
  it.each([
    ['illness', 'illness illnesses'],
    ['supply', 'supply supplies supplied supplying'],
    ['fall', 'fall falls falling'],
    ['travel', 'travel travelled traveling travelling'],
    ['control', 'controlled controlling'],
    ['install', 'install installed installing'],
  ])('is %s in all its forms', (base, forms) => {
    expect(new Set(basesOf(forms))).toEqual(new Set([base]));
  });
});

describe('a word', () => {
  it.each([
    ['is letters', 'Our city grew.', ['Our', 'city', 'grew']],
    ['keeps its apostrophe', 'People’s livelihood isn’t', ['People’s', 'livelihood', 'isn’t']],
    ['keeps its ampersand', 'R&D and M&A', ['R&D', 'and', 'M&A']],
    ['ends at a hyphen', 'high-quality long-term', ['high', 'quality', 'long', 'term']],
    ['may be a figure', '17,000 6.5% 1.69:1 2022', ['17,000', '6.5', '1.69:1', '2022']],
    ['may be a name with a figure', 'PM2.5 G60 5G', ['PM2.5', 'G60', '5G']],
    ['is not stuck to its currency or year', 'USD100 FY2022', ['USD', '100', 'FY', '2022']],
    ['may stand in any script', 'Zürich мир', ['Zürich', 'мир']],
  ])('%s', (_, text, words) => {
    expect(texts(text)).toEqual(words);
  });

  it.each([
    ['increase', 'Increased increases increasing increase'],
    ['resident', 'residents resident’s residents’ Resident'],
    ['grow', 'grew grown grows growing'],
    ['build', 'built builds building'],
    ['organise', 'organization organisation organisations'],
    ['labor', 'labour labors'],
    ['program', 'programme programmes programs'],
    ['center', 'centre centres'],
    ['person', 'people'],
    ['2000', '2,000 2000'],
  ])('has the stem of %j in all its forms: %s', (word, forms) => {
    for (const form of forms.split(' ')) expect(stemWord(form)).toBe(stemWord(word));
  });

  it.each([
    ['import', 'export'],
    ['2021', '2022'],
    ['6.5', '65'],
  ])('has not the stem of another: %j, %j', (a, b) => {
    expect(stemWord(a)).not.toBe(stemWord(b));
  });

  it.each([
    ['cared', 'care'],
    ['rating', 'rate'],
    ['planned', 'plan'],
    ['planes', 'plane'],
  ])('takes %s and %s for one word', (inflected, word) => {
    expect(splitWords(inflected)[0]!.base).toBe(splitWords(word)[0]!.base);
  });

  it.each([
    ['care', 'car'],
    ['plane', 'plan'],
    ['hoping', 'hopping'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(splitWords(one)[0]!.base).not.toBe(splitWords(other)[0]!.base);
  });

  it('has a base that keeps words apart which only share a stem', () => {
    const [urbanization, urban] = splitWords('urbanization urban');
    expect(urbanization!.base).not.toBe(urban!.base);
    const [city, cities] = splitWords('city cities');
    expect(city!.base).toBe(cities!.base);
  });

  it('says where it stands, in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let at = 0;
        for (const word of splitWords(text)) {
          expect(text.slice(word.start, word.end)).toBe(word.text);
          expect(word.start).toBeGreaterThanOrEqual(at);
          expect(word.stem).not.toBe('');
          at = word.end;
        }
      }),
    );
  });
});

describe('content words', () => {
  it('leave out what carries no meaning', () => {
    expect(splitContentWords('What is the GDP target of our city?').map(({ text }) => text)).toEqual([
      'GDP',
      'target',
      'city',
    ]);
    expect(isStopword('The')).toBe(true);
    expect(isStopword('GDP')).toBe(false);
  });
});
