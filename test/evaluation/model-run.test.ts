import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeModelRun } from '../../src/evaluation/describe-model-run.ts';
import { evaluateAnswers } from '../../src/evaluation/evaluate-answers.ts';
import type { EvaluationQuestion } from '../../src/evaluation/read-questions.ts';
import { createModelWriter } from '../../src/model/create-model-writer.ts';
import { openChatModel } from '../../src/model/open-chat-model.ts';
import { makeSources } from '../support/ask-text.ts';
import { startScriptedModel, type ScriptedModel } from '../support/scripted-model.ts';

const REPORT = `Report on the Work of the Town (2022)

In 2021 our GDP grew by 8.5%. In 2022 GDP growth will be at least 6%.
`;

function ask(id: string, question: string, must: string): EvaluationQuestion {
  return {
    id,
    type: 'plain',
    document: 'report-2022',
    turns: [],
    question,
    expect: { status: 'answered', must: [must], mustNot: [], proof: [must], maxWords: 40 },
  } as unknown as EvaluationQuestion;
}

let server: ScriptedModel;

beforeAll(async () => {
  server = await startScriptedModel(({ messages, numberOf }) =>
    messages.at(-1)!.content.includes('in 2021?')
      ? [{ status: 401 }]
      : [`The target for GDP growth in 2022 is at least 6% [${numberOf('at least 6%')}].`],
  );
});

afterAll(() => server.close());

describe('an evaluation through a chat model', () => {
  it('judges what it writes, and counts tokens and failures', async () => {
    const model = await openChatModel('openai:scripted', {
      OPENAI_API_KEY: 'sk-a-secret',
      OPENAI_BASE_URL: server.url,
    });
    const evaluated = await evaluateAnswers(
      [
        ask('one', 'What is the GDP growth target for 2022?', 'at least 6%'),
        ask('two', 'How much did GDP grow in 2021?', '8.5%'),
      ],
      makeSources(REPORT),
      createModelWriter(model),
    );
    expect(evaluated.map(({ verdict, answer }) => [verdict, answer.mode])).toEqual([
      ['right', 'llm'],
      ['right', 'extractive'],
    ]);
    expect(describeModelRun(evaluated, model.name)).toMatch(
      /^openai:scripted wrote 1 of 2 answers; 1 fell back on .*\nTokens: 100 in, 20 out \(1 questions counted\)\.\nLatency of written answers: median \d+ ms/u,
    );
  }, 60_000);
});
