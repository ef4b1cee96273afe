import { describe, expect, it } from 'vitest';
import { readCoordinations } from '../../src/answer/read-coordinations.ts';
import { makeLibrary } from '../support/make-library.ts';

/** The lists in a sentence: what leads up to each, and its items. */
function read(sentence: string): [string, string[]][] {
  const library = makeLibrary(
    `Report on the Work of the Town\n\nWe will deepen reform and cultivate talent.\n\n${sentence}\n`,
  );
  const document = library.documents[0]!;
  const start = document.text.indexOf(sentence);
  const found = document.sentences.find((one) => one.start === start)!;
  return readCoordinations(document, found).map(({ lead, items }) => [
    document.text.slice(lead.start, lead.end).trim(),
    items.map((item) => document.text.slice(item.start, item.end)),
  ]);
}

describe('readCoordinations', () => {
  it.each<[string, string, string[]]>([
    [
      'We will establish Art Troupe of Newtown, Dance Troupe of Newtown and Symphony Orchestra of Newtown, etc. to make people happy.',
      'We will establish',
      ['Art Troupe of Newtown', 'Dance Troupe of Newtown', 'Symphony Orchestra of Newtown'],
    ],
    [
      'We will provide policies for such industries hit by the storm as catering, travel and accommodation.',
      'We will provide policies for such industries hit by the storm as',
      ['catering', 'travel', 'accommodation'],
    ],
    [
      'We will upgrade West Vocational and Technical College, North Vocational and Technical College and East Institute.',
      'We will upgrade',
      ['West Vocational and Technical College', 'North Vocational and Technical College', 'East Institute'],
    ],
    [
      'We will run the Year of Investment, the Year of Improving Services and the Year of Homes.',
      'We will run',
      ['the Year of Investment', 'the Year of Improving Services', 'the Year of Homes'],
    ],
    [
      'We will support Lake Laboratory and the Institute of Tides to become leading platforms.',
      'We will support',
      ['Lake Laboratory', 'the Institute of Tides'],
    ],
  ])('finds the items and where the last one ends: %s', (sentence, lead, items) => {
    expect(read(sentence)).toEqual([[lead, items]]);
  });

  it('begins another list at another verb', () => {
    expect(
      read('We will develop steel, glass and paper, cultivate robots, drones and health, and deepen reform.'),
    ).toEqual([
      ['We will develop', ['steel', 'glass', 'paper']],
      ['cultivate', ['robots', 'drones', 'health']],
    ]);
  });

  it('takes two bare words at the end, behind phrases, for one item', () => {
    expect(
      read('We will develop such industries as new materials, precision tools, electronics and information.'),
    ).toEqual([
      [
        'We will develop such industries as',
        ['new materials', 'precision tools', 'electronics and information'],
      ],
    ]);
  });

  it('does not take two statements for a list', () => {
    expect(read('We improved the old town, and many landmarks were opened.')).toEqual([]);
  });
});
