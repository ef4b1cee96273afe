import { describe, expect, it } from 'vitest';
import { splitClauses } from '../../src/corpus/split-clauses.ts';
import { splitSentences } from '../../src/corpus/split-sentences.ts';

function split(text: string): string[] {
  return splitSentences(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));
}

describe('a sentence ends', () => {
  it.each([
    ['at a full stop', 'Robots will total 20,000. 2,000 new stations open.', 'Robots will total 20,000.'],
    ['before a figure', 'The zone was accelerated. 38 pieces were adopted.', 'The zone was accelerated.'],
    ['at "etc." before a capital', 'We built parks etc. The city grew.', 'We built parks etc.'],
    [
      'at initials before a word that opens one',
      'It was praised in the P.R.C. The sector grew.',
      'It was praised in the P.R.C.',
    ],
    ['at a letter before such a word', 'They go from A to B. They want more.', 'They go from A to B.'],
    [
      'at a company before such a word',
      'It was sold to Chem Pte Ltd. The price rose.',
      'It was sold to Chem Pte Ltd.',
    ],
    ['at a year', 'It opened in 2021. Growth followed.', 'It opened in 2021.'],
    ['at a per cent sign', 'It rose by 6.5%. Exports fell.', 'It rose by 6.5%.'],
    ['behind a closing quotation mark', 'He said “We will.” Then he left.', 'He said “We will.”'],
    ['behind a closing bracket', 'It fell (see Annex C.) Exports rose.', 'It fell (see Annex C.)'],
    ['at a question mark', 'Why now? Because it pays.', 'Why now?'],
    ['at an ellipsis before a capital', 'We waited... The rain came.', 'We waited...'],
    ['at "No." before a word', 'The answer is no. Nobody knew.', 'The answer is no.'],
    ['before two spaces', 'It  grew.  Exports fell.', 'It  grew.'],
    ['before a non-breaking space', 'It grew.\u00A0Exports fell.', 'It grew.'],
    ['where the space is lost', 'The crisis accelerated.Most firms closed.', 'The crisis accelerated.'],
    ['where the space is lost before "I"', 'It is a relief.I will go on.', 'It is a relief.'],
    ['where it is lost behind capitals', 'Details come at the COS.We will act.', 'Details come at the COS.'],
    [
      'where it is lost behind a bracket',
      '(Details are in Annex D.)In total, it is much.',
      '(Details are in Annex D.)',
    ],
    ['where it is lost behind a figure', 'It costs $500,000.I will pay.', 'It costs $500,000.'],
    ['at a Chinese full stop', '经济增长。收入提高！', '经济增长。'],
  ])('%s: %j', (_, text, first) => {
    expect(split(text)[0]).toBe(first);
    expect(split(text)).toHaveLength(2);
  });
});

describe('a sentence goes on', () => {
  it.each([
    'The institute etc. have tended to grow.',
    '1.Further implementing the strategy.',
    '10. Focusing on development.',
    '(2). Focusing on security.',
    'iii. A caring society.',
    '## 3. Building a city.',
    'We implement the “Project No. 1” and more.',
    'Under Standing Order No. 89 it stands adjourned.',
    'See Nos. 3 and 4 of the list.',
    'The U.S. Treasury said so.',
    'L.S. Construction is an example.',
    'The C.D. Howe Institute found it.',
    'I thank Mr. Smith and Dr. Lee.',
    'I see Prof. Ivan Png nodding.',
    'Cities, e.g. Suzhou, i.e. neighbours, joined.',
    'It rose by 6.5% and by 0.4% of GDP.',
    'It keeps PM2.5 below 24.',
    'See www.mof.gov.sg for more.',
    'The “GreenGov.SG” initiative is new.',
    'We formed a partnership with A.L.I. Technologies in Japan.',
    'He asked “Why?” and left.',
    'We waited ... and waited … and went.',
    'It opened on 3 Sept. 2021 in the north.',
  ])('%j', (text) => {
    expect(split(text)).toEqual([text]);
  });
});

describe('a clause', () => {
  const clauses = (text: string): string[] =>
    splitClauses(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

  it('ends at semicolons and colons outside brackets and quotation marks', () => {
    expect(clauses('Targets are: GDP 6%; jobs (new; old) 5; “a; b” 3.')).toEqual([
      'Targets are:',
      'GDP 6%;',
      'jobs (new; old) 5;',
      '“a; b” 3.',
    ]);
  });

  it('keeps ratios, times and figures whole', () => {
    expect(clauses('The ratio fell from 1.69:1 to 1.60:1 at 17:38 for 17,000.')).toHaveLength(1);
  });

  it('ends at commas only where it would be too long to read', () => {
    const part = 'a clause that is about sixty characters long, to be counted,';
    expect(clauses(part)).toEqual([part]);
    const long = clauses(`${`${part} `.repeat(8)}end.`);
    expect(long.length).toBeGreaterThan(1);
    for (const clause of long) expect(clause.length).toBeLessThanOrEqual(240);
  });
});
