import { describe, expect, it } from 'vitest';
import { findAliases } from '../../src/library/find-aliases.ts';
import { makeDocument } from '../support/make-library.ts';

describe('findAliases', () => {
  it.each([
    ['We made Industry Transformation Maps (ITMs) last year.', 'ITM', 'Industry Transformation Maps'],
    [
      'We launch a Carbon Emissions-based Vehicle Scheme, or CEVS in short, now.',
      'CEVS',
      'Carbon Emissions-based Vehicle Scheme',
    ],
    [
      'The Research, Innovation and Enterprise Council (or RIEC) leads.',
      'RIEC',
      'Research, Innovation and Enterprise Council',
    ],
  ])('finds the long form: %j', (sentence, short, long) => {
    expect(findAliases(makeDocument(`Report of 2022\n\n${sentence}`))).toEqual([{ short, long }]);
  });

  it('finds none where the initials do not spell it', () => {
    expect(findAliases(makeDocument('Report of 2022\n\nThe council met in May (WHO was there).'))).toEqual(
      [],
    );
  });
});
