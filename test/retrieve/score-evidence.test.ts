import { describe, expect, it } from 'vitest';
import type { Library } from '../../src/library/library.ts';
import { understandQuestion } from '../../src/question/understand-question.ts';
import { scoreEvidence, weighTerms, type Evidence } from '../../src/retrieve/score-evidence.ts';
import { makeLibrary } from '../support/make-library.ts';

const REPORT = `Report on the Work of the Town

Review of the past five years

We opened 33 new parks in Lakeside. We built 681 kilometers of greenways; the port grew.

Museums

A total of 500 tickets were sold. They are cheap.

Major Tasks for 2022

We will open 10 new parks.
`;

const library = makeLibrary(REPORT);
const [document] = library.documents;

function score(question: string, words: string, of: Library = library): Evidence {
  const report = of.documents[0]!;
  const asked = understandQuestion(question, { year: 2022, reportYears: [2022] });
  const at = report.sentences.findIndex(({ start, end }) => report.text.slice(start, end).includes(words));
  return scoreEvidence(of.view(report, at), asked, weighTerms(asked.terms, of), of);
}

describe('scoreEvidence', () => {
  it('covers the whole question where all its words stand in one clause', () => {
    const { features, matched } = score('How many new parks were opened?', '33 new parks');
    expect(features.coverage).toBeCloseTo(1);
    expect(features.ownCoverage).toBeCloseTo(1);
    expect(features.missing).toBe(0);
    expect(matched.map(({ start, end }) => document!.text.slice(start, end))).toEqual(['parks', 'opened']);
  });

  it('misses a word that is nowhere', () => {
    const { features } = score('How many golf parks were opened?', '33 new parks');
    expect(features.missing).toBeGreaterThan(0.4);
    expect(features.coverage).toBeLessThan(0.6);
  });

  it('counts a word of the heading, but not as the sentence’s own', () => {
    const { features } = score('How many tickets of museums were sold?', '500 tickets');
    expect(features.missing).toBe(0);
    expect(features.coverage).toBeGreaterThan(features.ownCoverage);
  });

  it('counts a word of the sentence before', () => {
    const { features } = score('Are the tickets cheap?', 'They are cheap');
    expect(features.missing).toBe(0);
    expect(features.ownCoverage).toBeLessThan(features.coverage);
  });

  it('names the names that are missing', () => {
    expect(score('How many parks were opened in Hilltop?', '33 new parks').features.missingNames).toEqual([
      'Hilltop',
    ]);
    expect(score('How many parks were opened in Lakeside?', '33 new parks').features.missingNames).toEqual(
      [],
    );
  });

  it('knows the words of the title without their being said', () => {
    expect(score('How many parks were opened in Town?', '33 new parks').features.missingNames).toEqual([]);
  });

  it('prefers the asked time, and the asked side of it', () => {
    const past = score('How many new parks were opened?', '33 new parks');
    const planned = score('How many new parks were opened?', '10 new parks');
    expect([past.features.aspect, planned.features.aspect]).toEqual([1, 0]);
    expect(past.score).toBeGreaterThan(planned.score);
    expect(score('How many new parks in 2022?', '10 new parks').features.period).toBe('same');
    expect(score('How many new parks in 2022?', '33 new parks').features.period).toBe('other');
  });

  it('finds the clause that says it', () => {
    const { clause } = score('Did the port grow?', 'greenways');
    expect(document!.text.slice(clause.start, clause.end).trim()).toBe('the port grew.');
  });

  it('ranks a heading under a sentence', () => {
    const heading = score('Museums', 'Museums');
    expect(heading.score).toBeLessThan(score('tickets', '500 tickets').score);
  });
});

describe('weighTerms', () => {
  it('weighs rare words more than common ones', () => {
    const { terms } = understandQuestion('parks and greenways', { year: 2022, reportYears: [] });
    const { weights, total } = weighTerms(terms, library);
    const [parks, greenways] = terms.map((term) => weights.get(term)!);
    expect(greenways).toBeGreaterThan(parks!);
    expect(total).toBeCloseTo(parks! + greenways!);
  });
});
