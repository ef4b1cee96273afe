import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../../web/figures/write-csv.ts';
import { makeFigure } from './make-figure.ts';

describe('the figures as CSV', () => {
  it('have a head, a row each, and quotation marks where they are needed', () => {
    const csv = writeCsv([makeFigure('jobs, "new"', -5, '%', [2021, 2021, 'result'])]);
    expect(csv).toBe(
      '\uFEFFreport,indicator,as published,value,unit,comparator,measure,kind,period,from,to,section,paragraph,sentence\r\n' +
        `town-2022,"jobs, ""new""",'-5%,-5,%,exactly,level,result,2021,2021-01-01,2021-12-31,Work,1,"jobs, ""new"" is -5%."\r\n`,
    );
  });

  it('never hand a spreadsheet a formula', () => {
    for (const indicator of ['=1+1', '+A1', '-A1', '@SUM(A1)', '\t=1'])
      expect(writeCsv([makeFigure(indicator, null, '', [2021, 2021, 'result'])])).toContain(`'${indicator}`);
  });
});
