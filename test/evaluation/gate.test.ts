import { join } from 'node:path';
import { expect, it } from 'vitest';
import { projectDirectory } from '../../src/configuration.ts';
import { compareWithBaseline, readBaseline, summariseForBaseline } from '../../src/evaluation/baseline.ts';
import { evaluateAnswers } from '../../src/evaluation/evaluate-answers.ts';
import { evaluateRetrieval } from '../../src/evaluation/evaluate-retrieval.ts';
import { readEvaluationQuestions, readRetrievalQuestions } from '../../src/evaluation/read-questions.ts';
import type { Arm } from '../../src/retrieve/retrieve-passages.ts';
import { useRealSources } from '../support/real-sources.ts';

const FOLDER = join(projectDirectory, 'test', 'evaluation');
const realSources = useRealSources();

/** Hundreds of questions take half a minute on a busy machine. Milliseconds. */
const PATIENCE = 300_000;

it(
  'Answers and retrieval are no worse than test/evaluation/baseline.json: after a change that is worth it, record a new one with `npm run evaluate -- --baseline`',
  async () => {
    const sources = realSources();
    const judged = await evaluateAnswers(
      await readEvaluationQuestions(join(FOLDER, 'questions.jsonl')),
      sources,
    );
    const asked = await readRetrievalQuestions(join(FOLDER, 'retrieval.jsonl'));
    const document = sources.library.find('jiaxing-2022')!;
    const measure = (arm: Arm) => evaluateRetrieval(asked, sources, document, arm);
    const now = summariseForBaseline(judged, {
      words: await measure('words'),
      vectors: await measure('vectors'),
      fused: await measure('fused'),
    });
    expect(compareWithBaseline(now, await readBaseline(join(FOLDER, 'baseline.json')))).toEqual([]);
  },
  PATIENCE,
);
