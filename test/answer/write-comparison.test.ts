import { describe, expect, it } from 'vitest';
import { CitedText } from '../../src/answer/cited-text.ts';
import { findEvidence } from '../../src/answer/find-evidence.ts';
import { writeComparison } from '../../src/answer/write-comparison.ts';
import { prepareQuestion } from '../../src/retrieve/prepare-question.ts';
import { makeLibrary } from '../support/make-library.ts';

const REPORT = `Report

In 2021, exports grew by 9%. In 2021, imports grew by 4%. In 2021, we built 12 schools and 30 clinics. The city ranked third in Zhejiang in trade. The city ranked fifth in Zhejiang in tourism.

In 2022, exports will grow by at least 6%. In 2022, we will build 20 schools.`;

function compare(text: string): string | undefined {
  const library = makeLibrary(REPORT);
  const [document] = library.documents;
  const question = prepareQuestion(text, library);
  const scores = { words: 1, vector: 0, period: 0, kind: 0, total: 1 };
  const passages = document!.sentences.map(({ start, end, period, paragraph }, index) => ({
    passage: {
      id: String(index),
      documentId: document!.id,
      paragraph,
      sentences: { from: index, to: index + 1 },
      headingPath: [],
      period,
      text: document!.text.slice(start, end),
      embeddedText: '',
      digest: '',
      start,
      end,
    },
    scores,
  }));
  const evidence = findEvidence(question, passages, library);
  const result = writeComparison({
    question,
    evidence,
    documents: [document!],
    library,
    text: new CitedText(),
  });
  return result.status === 'written' ? result.markdown.replace(/\n+/gu, ' / ') : undefined;
}

describe('writeComparison', () => {
  it('says which is more', () => {
    expect(compare('Which grew faster in 2021, imports or exports?')).toBe(
      '- For 2021: “In 2021, imports grew by 4%” [1] / - For 2021: “In 2021, exports grew by 9%” [2] / The higher of these: 9% for exports.',
    );
  });

  it('says yes or no', () => {
    expect(compare('Did imports grow faster than exports in 2021?')).toMatch(/^No\. \//u);
    expect(compare('Did exports grow faster than imports in 2021?')).toMatch(/^Yes\. \//u);
  });

  it('takes the first of ranks for the best', () => {
    expect(compare('Does the city rank better for trade or for tourism?')).toContain(
      'The better place of these: third',
    );
  });

  it('sets a time beside another, with the difference', () => {
    expect(compare('How many more schools will be built in 2022 than in 2021?')).toMatch(
      /20 .*12 .*Calculated from these two: a difference of 8\.$/u,
    );
    expect(compare('How much lower is the export growth target for 2022 than the growth in 2021?')).toContain(
      'Calculated from these two: a difference of at most 3 percentage points.',
    );
  });

  it('adds up', () => {
    expect(compare('How many schools and clinics were built altogether in 2021?')).toContain('42 in total');
  });

  it('passes where the report has nothing of one side', () => {
    expect(compare('Which grew faster in 2021, exports or tourism income?')).toBeUndefined();
    expect(compare('How many more schools will be built in 2025 than in 2021?')).toBeUndefined();
  });
});
