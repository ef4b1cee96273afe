import { describe, expect, it } from 'vitest';
import { openChatModel } from '../../src/model/open-chat-model.ts';
import { UserError } from '../../src/user-error.ts';
import { runScript } from '../support/run-script.ts';

describe('CHAT_MODEL', () => {
  it.each([
    ['martian:m1', {}, /names no known provider: use openai:<model>, anthropic:<model>, ollama:<model>\.$/u],
    ['openai:gpt-4o-mini', {}, /needs a key: set OPENAI_API_KEY/u],
    ['anthropic:claude', { OPENAI_API_KEY: 'sk-a-secret' }, /needs a key: set ANTHROPIC_API_KEY/u],
    [
      'openai:gpt-4o-mini',
      { OPENAI_API_KEY: 'sk-a-secret', OPENAI_BASE_URL: 'nowhere' },
      /OPENAI_BASE_URL is not an address/u,
    ],
  ] as const)('is refused at start where it cannot work: %s', async (choice, environment, message) => {
    const opening = openChatModel(choice, environment);
    await expect(opening).rejects.toThrow(UserError);
    await expect(opening).rejects.toThrow(message);
    await expect(opening).rejects.not.toThrow(/sk-a-secret/u);
  });

  it('names the package that is missing', async () => {
    const { output } = await runScript('open-chat-model-without-packages.ts', 'openai:gpt-4o-mini');
    expect(output.trim()).toBe(
      'UserError: CHAT_MODEL=openai:gpt-4o-mini needs the package @langchain/openai: run "npm install @langchain/openai".',
    );
  }, 30_000);
});
