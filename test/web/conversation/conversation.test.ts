import { describe, expect, it } from 'vitest';
import type { Answer, AskRequest } from '../../../src/types.ts';
import type { AskQuestion } from '../../../web/api/ask-question.ts';
import { RequestFailure } from '../../../web/api/request-failure.ts';
import { Conversation, ExchangeEvent } from '../../../web/conversation/conversation.ts';

const answer = (question: string): Answer => ({
  id: 'a',
  question,
  standaloneQuestion: question,
  status: 'answered',
  answer: `Answer to ${question} [1].`,
  citations: [],
  mode: 'extractive',
  timings: {},
});

function record(ask: AskQuestion) {
  const conversation = new Conversation(ask);
  const states: string[] = [];
  conversation.addEventListener('changed', (event) => {
    if (event instanceof ExchangeEvent) states.push(event.exchange.state.status);
  });
  return { conversation, states };
}

describe('a conversation', () => {
  it('tells what becomes of a question', async () => {
    const { conversation, states } = record(async ({ question }, listener) => {
      listener.passages(3);
      listener.delta('An');
      listener.delta('swer');
      return answer(question);
    });
    await conversation.ask('GDP?');
    expect(states).toEqual(['reading', 'streaming', 'streaming', 'finished']);
  });

  it('sends what was answered before, without markers', async () => {
    const requests: AskRequest[] = [];
    const { conversation } = record(async (request) => {
      requests.push(request);
      if (request.question === 'second') throw new RequestFailure('broken');
      return answer(request.question);
    });
    for (const question of ['first', 'second', 'third']) await conversation.ask(question);
    expect(requests.at(-1)).toEqual({
      question: 'third',
      history: [
        { role: 'user', content: 'first' },
        { role: 'assistant', content: 'Answer to first.' },
      ],
    });
  });

  it('asks again in the same place', async () => {
    let fails = true;
    const { conversation } = record(async ({ question }) => {
      if (fails) throw new RequestFailure('away');
      return answer(question);
    });
    await conversation.ask('GDP?');
    const [exchange] = conversation.exchanges;
    expect(exchange?.state).toMatchObject({ status: 'failed', failure: { kind: 'away' } });
    fails = false;
    await conversation.retry(exchange!);
    expect(conversation.exchanges.map(({ state }) => state.status)).toEqual(['finished']);
  });

  it('waits while the index is being built, and asks by itself', async () => {
    let tries = 0;
    const { conversation, states } = record(async ({ question }) => {
      tries += 1;
      if (tries < 3) throw new RequestFailure('indexing', undefined, 0.01);
      return answer(question);
    });
    await conversation.ask('GDP?');
    expect(states).toEqual(['indexing', 'finished']);
  });

  it('keeps what had come when it is stopped', async () => {
    const { conversation } = record((_request, listener, signal) => {
      listener.delta('Half an');
      return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
    });
    const asking = conversation.ask('GDP?');
    conversation.stop();
    await asking;
    expect(conversation.exchanges[0]?.state).toEqual({ status: 'stopped', text: 'Half an' });
  });

  it('forgets everything when it is cleared', async () => {
    const { conversation } = record(async ({ question }) => answer(question));
    await conversation.ask('GDP?');
    conversation.clear();
    expect(conversation.exchanges).toEqual([]);
  });
});
