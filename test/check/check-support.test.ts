import { describe, expect, it } from 'vitest';
import { checkSupport } from '../../src/check/check-support.ts';
import { makeLibrary } from '../support/make-library.ts';
import { citeWords } from './cite.ts';

const library = makeLibrary(`Report on the Work of the Town (2022)

In 2021 we built the Qiantang Bridge, because the ferry had become too slow. Land was not used well.

We will open a hospital for the elderly in 2022. CPI will rise.
`);

function judge(text: string, cite: string): string {
  const support = checkSupport(text, citeWords(library, cite), library);
  return support.status === 'supported' ? 'supported' : `${support.because}: ${support.text}`;
}

describe('words of a statement', () => {
  it.each([
    ['In 2021 the Qiantang Bridge was built because the ferry was too slow [1].', 'Qiantang'],
    ['A hospital for the elderly is to open in 2022 [1].', 'hospital'],
    ['Consumer prices will rise [1].', 'CPI'],
    ['The report says: “we built the Qiantang Bridge” [1].', 'Qiantang'],
    ['Land was not used well [1].', 'Land'],
  ])('are borne out: %s', (text, cite) => {
    expect(judge(text, cite)).toBe('supported');
  });

  it.each([
    ['In 2021 the Yangtze Bridge was built [1].', 'Qiantang', 'name: Yangtze'],
    ['Atlantis built the Qiantang Bridge [1].', 'Qiantang', 'name: Atlantis'],
    ['The bridge created excellent jobs and happier tourists [1].', 'Qiantang', 'who: tourists'],
    ['The Qiantang Bridge was never built [1].', 'Qiantang', 'negation: never'],
    ['Land was used well [1].', 'Land', 'negation: was not'],
    ['National CPI will rise [1].', 'CPI', 'scope: National'],
    ['We opened a hospital for the elderly [1].', 'hospital', 'voice: We'],
    [
      'A hospital for the elderly was opened [1].',
      'hospital',
      'tense: A hospital for the elderly was opened .',
    ],
    [
      'The report says: “the town built the Qiantang Bridge” [1].',
      'Qiantang',
      'quotation: “the town built the Qiantang Bridge”',
    ],
  ])('are not: %s', (text, cite, fault) => {
    expect(judge(text, cite)).toBe(fault);
  });
});
