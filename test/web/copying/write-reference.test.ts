import { describe, expect, it } from 'vitest';
import type { DocumentSummary, Excerpt } from '../../../src/types.ts';
import { writeReference } from '../../../web/copying/write-reference.ts';

const excerpt: Excerpt = {
  documentId: 'town-2022',
  title: 'Report on the Work of the Town',
  section: ['Work in 2021:', '1. Parks.'],
  paragraph: 7,
  start: 0,
  end: 10,
  quote: 'We opened.',
  period: { kind: 'result', label: '2021' },
};
const report: DocumentSummary = {
  id: 'town-2022',
  title: 'Report on the Work of the Town',
  publisher: 'Town Government',
  speaker: 'A. Mayor',
  released: '2022-07-06',
  language: 'en',
  source: null,
  sha256: '',
  characters: 10,
};

describe('a reference', () => {
  it('says who, what, where published, when, and the place', () => {
    expect(writeReference(excerpt, report)).toBe(
      'A. Mayor. Report on the Work of the Town. Town Government. 6 July 2022, section “Work in 2021 › 1. Parks”, para. 7.',
    );
  });

  it('leaves out what is not known, and the publisher where the speaker’s office names it', () => {
    expect(writeReference({ ...excerpt, section: [] }, undefined)).toBe(
      'Report on the Work of the Town, para. 7.',
    );
    expect(writeReference(excerpt, { ...report, speaker: 'A. Mayor, Town Government', released: null })).toBe(
      'A. Mayor, Town Government. Report on the Work of the Town, section “Work in 2021 › 1. Parks”, para. 7.',
    );
  });
});
