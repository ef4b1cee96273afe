import { describe, expect, it } from 'vitest';
import { cutStatement, type CutOptions } from '../../src/answer/cut-statement.ts';
import type { SentenceView } from '../../src/library/library.ts';
import type { Span } from '../../src/types.ts';
import { makeLibrary } from '../support/make-library.ts';

const LONG =
  'In the year under review, the city built 33 parks, extended the port with its old warehouses and all of their cranes by 12 berths, and opened 5 schools for the children of the northern districts, while trade grew.';

function viewOf(sentence: string): SentenceView {
  const library = makeLibrary(`Report\n\n${sentence}`);
  const [document] = library.documents;
  return library.view(document!, document!.sentences.length - 1);
}

/** What is quoted of a sentence in which these words were found. */
function cut(sentence: string, words: string[], options: Partial<CutOptions> = {}): string {
  const view = viewOf(sentence);
  const spanOf = (word: string): Span => {
    const start = view.document.text.indexOf(word, view.sentence.start);
    return { start, end: start + word.length };
  };
  const matched = words.map(spanOf);
  const clause =
    view.sentence.clauses.find(({ start, end }) =>
      matched.some((at) => start <= at.start && at.end <= end),
    ) ?? view.sentence;
  const said = cutStatement({ view, clause, matched }, { words: 30, needsFigure: false, ...options });
  return view.document.text.slice(said.start, said.end);
}

describe('cutStatement', () => {
  it('leaves a short sentence whole', () => {
    expect(cut('Our GDP grew by 8.5%.', ['GDP'])).toBe('Our GDP grew by 8.5%.');
  });

  it('does not part what “respectively” pairs off', () => {
    const pairs =
      'We will intensify efforts to foster enterprises, implement the plan of fostering them in all districts of the city, and increase the numbers of high-tech firms, small firms and old firms by 2,600, 5,500 and 50 respectively.';
    expect(cut(pairs, ['high-tech', '2,600'], { needsFigure: true })).toContain(
      'the numbers of high-tech firms, small firms and old firms by 2,600, 5,500 and 50 respectively',
    );
  });

  it('takes the clause that says it', () => {
    const targets =
      'The main projected targets for the development of the whole city are: GDP growth will be at least 6%; exports will grow at least 6.5% or more; and investment in fixed assets at least 8%.';
    expect(cut(targets, ['exports'])).toBe('exports will grow at least 6.5% or more');
  });

  it('cuts a long clause at its commas, to where the words stand', () => {
    expect(cut(LONG, ['schools'], { words: 14 })).toBe(
      'opened 5 schools for the children of the northern districts',
    );
  });

  it('holds the place that must be inside', () => {
    const must = viewOf(LONG);
    const start = must.document.text.indexOf('12 berths');
    expect(
      cut(LONG, ['parks', 'schools'], { words: 18, needsFigure: true, must: { start, end: start + 9 } }),
    ).toContain('12 berths');
  });

  it('cuts a fact to what was asked, and leaves what fits whole for an explanation', () => {
    expect(cut(LONG, ['trade'], { words: 60 })).toBe(
      'opened 5 schools for the children of the northern districts, while trade grew.',
    );
    expect(cut(LONG, ['trade'], { words: 60, whole: true })).toBe(LONG);
  });

  it('does not part what “respectively” pairs off', () => {
    const paired =
      'In the year under review the average yearly incomes of urban and rural residents increased to 69,800 yuan and 43,600 yuan respectively, which is a good deal more than in the year before that.';
    expect(cut(paired, ['rural', 'residents'], { words: 24 })).toBe(
      'In the year under review the average yearly incomes of urban and rural residents increased to 69,800 yuan and 43,600 yuan respectively',
    );
  });

  it('does not cut inside brackets and quotation marks', () => {
    const bracketed =
      'We helped many firms of all sizes in the whole of the city (large, small, and the smallest, of which there are many) with the plan “Faster, better, and cheaper for all the people of the city”.';
    const said = cut(bracketed, ['plan'], { words: 10 });
    expect(said.split('(').length).toBe(said.split(')').length);
    expect(said.split('“').length).toBe(said.split('”').length);
  });

  it('gives a place inside the sentence, whatever was found', () => {
    expect(LONG).toContain(cut(LONG, [], { words: 5 }));
  });
});
