import { describe, expect, it } from 'vitest';
import { nameOfReport } from '../../src/library/report-name.ts';
import { findReportNames } from '../../src/question/find-report-names.ts';

const UNION = nameOfReport(
  {
    id: 'union',
    title: 'State of the Union Address 2024, as prepared for delivery',
    publisher: 'The White House',
    speaker: null,
    year: 2024,
    text: '',
  },
  ['America', 'American'],
);
const OFFICE = nameOfReport(
  {
    id: 'office',
    title: 'Digital Transformation Office Annual Report 2015–16',
    publisher: 'Digital Transformation Office, Australian Government',
    speaker: 'Jane Roe, Minister for Finance',
    year: 2016,
    text: '',
  },
  ['Australia', 'Australian'],
);

function read(text: string, names = [UNION, OFFICE]) {
  const { titles, spans, documents } = findReportNames(text, names);
  return { said: [...titles, ...spans].map(({ start, end }) => text.slice(start, end)), documents };
}

describe('findReportNames', () => {
  it('finds a title with its year', () => {
    expect(read('How many jobs does the 2024 State of the Union address name?')).toEqual({
      said: ['2024 State of the Union address'],
      documents: ['union'],
    });
  });

  it('leaves the year of another report a time', () => {
    expect(read('How many jobs are in the 2016 State of the Union address?').said).toEqual([
      'State of the Union address',
    ]);
  });

  it('finds the initials of a title, short ones in capitals only', () => {
    expect(read('sotu chargers how many')).toEqual({ said: ['sotu'], documents: ['union'] });
    expect(read("What is the DTO's budget?").said).toEqual(["DTO's"]);
    expect(read('dto staff').said).toEqual([]);
  });

  it('takes who says something for the speaker, not for the subject', () => {
    expect(read('What does the minister for finance say about tax?').said).toEqual(['minister for finance']);
    expect(read('How many chargers are there, according to the president?').said).toEqual(['president']);
    expect(read('Who is the minister for finance?').said).toEqual([]);
  });

  it('takes any name behind an office where nobody knows who speaks', () => {
    expect(read('What does President Doe say about fees?', [UNION]).said).toEqual(['President Doe']);
    expect(read('What does Minister Doe say about fees?', [OFFICE]).said).toEqual([]);
  });

  it('picks the reports about a place that is named', () => {
    expect(read('How many Americans have no insurance?')).toEqual({ said: [], documents: ['union'] });
    expect(read('Do Americans or Australians work more?').documents).toEqual([]);
  });

  it('finds no report in words of its subject', () => {
    expect(read('What is the digital transformation budget of the state?')).toEqual({
      said: [],
      documents: [],
    });
  });
});
