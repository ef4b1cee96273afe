import { describe, expect, it } from 'vitest';
import { findEvidence } from '../../src/answer/find-evidence.ts';
import { judgeEvidence, type Judgement } from '../../src/answer/judge-evidence.ts';
import { buildPassages } from '../../src/corpus/build-passages.ts';
import { understandQuestion } from '../../src/question/understand-question.ts';
import { makeLibrary } from '../support/make-library.ts';

const library = makeLibrary(`Report on the Work of the Town

Work in 2021

We opened parks in Lakeside. We restored the opera house. Exports reached 5 billion yuan.

The ring road was finished; and the construction of the airport was approved.
`);
const [document] = library.documents;

/** What stands for or against the best sentence. */
function judge(question: string): Judgement {
  const asked = understandQuestion(question, { year: 2022, reportYears: [2022] });
  const passages = buildPassages(document!).map((passage) => ({
    passage,
    scores: { words: 1, vector: 0, period: 0, kind: 0, total: 1 },
  }));
  return judgeEvidence(findEvidence(asked, passages, library)[0]!, asked);
}

describe('judgeEvidence', () => {
  it.each<[string, Judgement]>([
    ['Which opera house was restored?', 'answers'],
    ['Which opera house was restored in 2021?', 'answers'],
    ['Which opera house was restored in 2016?', 'other_period'],
    ['Which opera house was restored in Hilltop?', 'other_subject'],
    ['Which swimming pool was restored?', 'other_subject'],
    ['How many parks were opened in Lakeside?', 'other_kind'],
    ['When was the ring road finished?', 'answers'],
    ['When was the airport approved?', 'answers'],
    ['When was the airport finished?', 'other_subject'],
    ['How do I apply for an opera house to be restored?', 'other_subject'],
  ])('%j: %s', (question, judgement) => {
    expect(judge(question)).toBe(judgement);
  });
});

describe('findEvidence', () => {
  it('scores every sentence of the passages, best first', () => {
    const asked = understandQuestion('opera house', { year: 2022, reportYears: [] });
    const passages = buildPassages(document!).map((passage) => ({
      passage,
      scores: { words: 1, vector: 0, period: 0, kind: 0, total: 1 },
    }));
    const evidence = findEvidence(asked, passages, library);
    expect(evidence).toHaveLength(document!.sentences.length);
    expect(evidence[0]?.view.text).toBe('We restored the opera house.');
    expect(evidence.map(({ score }) => score)).toEqual(
      evidence.map(({ score }) => score).toSorted((a, b) => b - a),
    );
  });
});
