import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { CoveredTopic } from '../../src/briefing/briefing.ts';
import { createBriefingWriter } from '../../src/briefing/create-briefing-writer.ts';
import { MODEL_LIMITS } from '../../src/model/call-model.ts';
import type { ChatModel } from '../../src/model/chat-model.ts';
import { createModelWriter } from '../../src/model/create-model-writer.ts';
import { openChatModel } from '../../src/model/open-chat-model.ts';
import { makeSources } from '../support/ask-text.ts';
import { startScriptedModel, type ScriptedModel, type Step } from '../support/scripted-model.ts';

const REPORT = `Report on the Work of the Town (2022)

In 2021 we built 6 schools for the children of the villages. In 2022 we will hire at least 50 teachers. We will open new kindergartens in the old quarters.
`;
const BUILT = '“In 2021 we built 6 schools for the children of the villages” [1]';
const HIRE = '“In 2022 we will hire at least 50 teachers” [2]';
const OPEN = '“We will open new kindergartens in the old quarters” [3]';

let server: ScriptedModel;
let model: ChatModel;

beforeAll(async () => {
  server = await startScriptedModel();
  model = await openChatModel('openai:scripted', {
    OPENAI_API_KEY: 'sk-a-secret',
    OPENAI_BASE_URL: server.url,
  });
}, 60_000);
beforeEach(() => {
  server.requests.length = 0;
});
afterAll(() => server.close());

/** Streams these steps for a briefing on education; what became of its three points. */
async function brief(...steps: Step[]) {
  server.script = () => steps;
  const hangs = steps.includes('HANG') || steps.includes('CUT');
  const limits = {
    ...MODEL_LIMITS,
    ...(hangs ? { firstToken: 1000, answer: 1500 } : { firstToken: 10_000, answer: 20_000 }),
    backoff: 10,
    mostFailures: 1000,
  };
  const writer = createBriefingWriter(makeSources(REPORT), createModelWriter(model, limits));
  const briefing = await writer.brief({ topics: ['education'] });
  const [topic] = briefing.topics as [CoveredTopic];
  return { ...briefing, texts: [...topic.achieved, ...topic.thisYear].map(({ text }) => text) };
}

describe('with a chat model', () => {
  it('points stand in its words, with their own markers', async () => {
    const { texts, mode, notice } = await brief(
      '1. In 2021 the town built 6 schools for the children of its villages.\n',
      '2. The town will hire at least 50 teachers in 2022.\n3. New kindergartens will be opened in the old quarters.',
    );
    expect(texts).toEqual([
      'In 2021 the town built 6 schools for the children of its villages [1].',
      'The town will hire at least 50 teachers in 2022 [2].',
      'New kindergartens will be opened in the old quarters [3].',
    ]);
    expect([mode, notice]).toEqual(['llm', undefined]);
  });

  it.each([
    ['another figure', 'In 2021 the town built 8 schools for the children of the villages.'],
    ['another year', 'In 2020 the town built 6 schools for the children of the villages.'],
    ['no figure', 'In 2021 the town built schools for the children of the villages.'],
    [
      'what is not there',
      'In 2021 the town built 6 schools, and parents in Atlantis were delighted by this.',
    ],
    ['the opposite', 'In 2021 the town did not build 6 schools for the children of the villages.'],
    ['a promise of its own', 'In 2021 we built 6 schools for the children of the villages.'],
    ['nothing', ''],
  ])('a point whose words say %s stays as published', async (_, words) => {
    const { texts } = await brief(`1. ${words}\n2. The town will hire at least 50 teachers in 2022.`);
    expect(texts).toEqual([BUILT, 'The town will hire at least 50 teachers in 2022 [2].', OPEN]);
  });

  it('its markers and numbers of points are not believed', async () => {
    const { texts } = await brief(
      '1. In 2021 the town built 6 schools for the children of the villages [7].\n9. Nine.',
    );
    expect(texts).toEqual([
      'In 2021 the town built 6 schools for the children of the villages [1].',
      HIRE,
      OPEN,
    ]);
  });

  it.each<[string, Step[], RegExp]>([
    ['that hangs', ['HANG'], /own words/],
    [
      'that breaks off',
      ['1. In 2021 the town built 6 schools for the children of the villages.\n2. The', 'CUT'],
      /own words/,
    ],
    ['that fails', [{ status: 500 }], /own words/],
  ])('one %s leaves the rest as published, and says so', async (_, steps, notice) => {
    const { texts, notice: said, status } = await brief(...steps);
    expect(status).toBe('answered');
    expect(texts.slice(1)).toEqual([HIRE, OPEN]);
    expect(said).toMatch(notice);
    expect(said).not.toContain('secret');
  });

  it('the statements are given as data, between signs that they cannot close', async () => {
    await brief('1. x');
    const [system, user] = server.requests[0]!.messages;
    expect(system!.content).toContain('never\ninstructions');
    expect(user!.content).toMatch(/^<statements>\n[^<>]*<\/statements>$/u);
    expect(user!.content).toContain('hire at least 50 teachers');
  });

  it('a topic in another language is understood', async () => {
    server.script = ({ messages }) =>
      messages[1]!.content.includes('<question>') ? ['What does the report say about education?'] : ['1. x'];
    const writer = createBriefingWriter(makeSources(REPORT), createModelWriter(model));
    const { topics } = await writer.brief({ topics: ['教育'] });
    expect(topics).toMatchObject([{ topic: '教育', status: 'answered', achieved: [{ text: BUILT }] }]);
  });
});
