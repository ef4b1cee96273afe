import { describe, expect, it } from 'vitest';
import { compareWithBaseline, summariseForBaseline, type Baseline } from '../../src/evaluation/baseline.ts';
import type { Judged } from '../../src/evaluation/judge-answer.ts';

const BEFORE: Baseline = {
  answers: { questions: 400, answeredRightly: 230, refusedRightly: 128, wrongFigures: 1, uncited: 0 },
  retrieval: {
    words: { questions: 86, hitAt1: 0.38, hitAt5: 0.59, meanReciprocalRank: 0.48 },
    vectors: { questions: 86, hitAt1: 0.2, hitAt5: 0.42, meanReciprocalRank: 0.31 },
    fused: { questions: 86, hitAt1: 0.4, hitAt5: 0.65, meanReciprocalRank: 0.5 },
  },
  failing: { 'list-001': 'incomplete' },
};

function measured(
  answers: Partial<Baseline['answers']>,
  fused: Partial<Baseline['retrieval']['fused']> = {},
) {
  return {
    ...BEFORE,
    answers: { ...BEFORE.answers, ...answers },
    retrieval: { ...BEFORE.retrieval, fused: { ...BEFORE.retrieval.fused, ...fused } },
  };
}

describe('compareWithBaseline', () => {
  it('says nothing where all is as it was, or better', () => {
    expect(compareWithBaseline(BEFORE, BEFORE)).toEqual([]);
    expect(
      compareWithBaseline(measured({ answeredRightly: 240, wrongFigures: 0 }, { hitAt1: 0.5 }), BEFORE),
    ).toEqual([]);
  });

  it('tolerates two questions, but not three', () => {
    expect(compareWithBaseline(measured({ answeredRightly: 228, refusedRightly: 126 }), BEFORE)).toEqual([]);
    expect(compareWithBaseline(measured({ answeredRightly: 227 }), BEFORE)).toEqual([
      'Answered rightly: 227, was 230.',
    ]);
    expect(compareWithBaseline(measured({ refusedRightly: 125, uncited: 3 }), BEFORE)).toEqual([
      'Refused rightly: 125, was 128.',
      'Uncited: 3, was 0.',
    ]);
  });

  it('tolerates no wrong figure', () => {
    expect(compareWithBaseline(measured({ wrongFigures: 2 }), BEFORE)).toEqual(['Wrong figures: 2, was 1.']);
  });

  it('names the questions that fail newly, or otherwise', () => {
    const now = {
      ...measured({ wrongFigures: 2 }),
      failing: { 'list-001': 'incomplete', 'period-002': 'wrong_figure' },
    };
    expect(compareWithBaseline(now, BEFORE)).toEqual([
      'Wrong figures: 2, was 1.',
      'New or other failures: period-002 (wrong_figure).',
    ]);
  });

  it('wants fused retrieval to be worth fusing', () => {
    expect(
      compareWithBaseline(measured({}, { hitAt1: 0.38, meanReciprocalRank: 0.48 }), {
        ...BEFORE,
        retrieval: { ...BEFORE.retrieval, fused: BEFORE.retrieval.words },
      }),
    ).toEqual(['Fused retrieval is no better than its words alone (hit@1 and MRR).']);
    expect(compareWithBaseline(measured({}, { hitAt5: 0.58 }), BEFORE)).toEqual([
      'hit@5 of fused retrieval: 0.58, was 0.65.',
      'Fused retrieval has a lower hit@5 than its words alone.',
    ]);
  });
});

describe('summariseForBaseline', () => {
  function judged(id: string, verdict: Judged['verdict']): Judged {
    return {
      question: {
        id,
        type: 'plain',
        document: 'report-2022',
        question: 'How many parks?',
        turns: [],
        expect: { status: 'answered', must: [], mustNot: [], proof: [], unanswered: false },
      },
      answer: {
        id: '',
        question: '',
        standaloneQuestion: '',
        answer: '',
        mode: 'extractive',
        timings: {},
        status: 'answered',
        citations: [],
      },
      verdict,
      detail: '',
      milliseconds: 1,
    };
  }

  it('counts verdicts and names the failing questions', () => {
    const { answers, failing } = summariseForBaseline(
      [
        judged('b', 'wrong_figure'),
        judged('a', 'answered_wrongly'),
        judged('c', 'right'),
        judged('d', 'refused_rightly'),
        judged('e', 'uncited'),
      ],
      BEFORE.retrieval,
    );
    expect(answers).toEqual({
      questions: 5,
      answeredRightly: 1,
      refusedRightly: 1,
      wrongFigures: 2,
      uncited: 1,
    });
    expect(Object.entries(failing)).toEqual([
      ['a', 'answered_wrongly'],
      ['b', 'wrong_figure'],
      ['e', 'uncited'],
    ]);
  });

  it('rounds shares to what a few questions can tell', () => {
    const third = { questions: 3, hitAt1: 1 / 3, hitAt5: 2 / 3, meanReciprocalRank: 0.55555 };
    const { retrieval } = summariseForBaseline([], { words: third, vectors: third, fused: third });
    expect(retrieval.fused).toEqual({
      questions: 3,
      hitAt1: 0.333,
      hitAt5: 0.667,
      meanReciprocalRank: 0.556,
    });
  });
});
