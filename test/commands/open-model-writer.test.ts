import { afterEach, describe, expect, it } from 'vitest';
import { openModelWriter } from '../../src/commands/open-model-writer.ts';
import { readConfiguration } from '../../src/configuration.ts';

const notices: string[] = [];

function open(chatModel: string) {
  return openModelWriter(readConfiguration({ CHAT_MODEL: chatModel }), {
    onNotice: (sentence) => notices.push(sentence),
  });
}

describe('A configured chat model', () => {
  afterEach(() => notices.splice(0));

  it('is told of, with where questions go', async () => {
    expect((await open('ollama:llama3.1'))?.name).toBe('ollama:llama3.1');
    expect(notices).toEqual([
      'Answers are written by ollama:llama3.1: questions and the passages found for them are sent to it.',
    ]);
  }, 30_000);

  it('is not told of where it cannot write', async () => {
    await expect(open('martian:m1')).rejects.toThrow(/names no known provider/u);
    expect(notices).toEqual([]);
  });
});
