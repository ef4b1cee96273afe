import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectDirectory, readConfiguration, VARIABLE_NAMES } from '../src/configuration.ts';
import { DEFAULT_FRAMES } from '../src/reply/frame-words.ts';
import { UserError } from '../src/user-error.ts';

describe('readConfiguration', () => {
  it('works without any variable', () => {
    expect(readConfiguration({})).toEqual({
      port: 3000,
      host: '127.0.0.1',
      corpusDirectory: join(projectDirectory, 'corpus'),
      indexDirectory: join(projectDirectory, 'index'),
      embeddings: 'local',
      chat: { firstTokenSeconds: 5, answerSeconds: 9, concurrent: 4, waiting: 8 },
      rateLimitPerMinute: 600,
      trustedProxies: 0,
      requestTimeoutSeconds: 60,
      logLevel: 'info',
      allowTracing: false,
      replyFrames: DEFAULT_FRAMES,
    });
  });

  it('takes what is given', () => {
    expect(
      readConfiguration({
        PORT: '8080',
        HOST: '::1',
        CORPUS_DIR: 'reports',
        INDEX_DIR: '/srv/index',
        EMBEDDINGS: 'ollama:nomic-embed-text:v1.5',
        CHAT_MODEL: 'openai:gpt-4o-mini',
        CHAT_FIRST_TOKEN_SECONDS: '20',
        CHAT_ANSWER_SECONDS: '90',
        CHAT_CONCURRENCY: '1',
        CHAT_QUEUE: '0',
        RATE_LIMIT_PER_MINUTE: '0',
        TRUSTED_PROXIES: '1',
        REQUEST_TIMEOUT_SECONDS: '5',
        LOG_LEVEL: 'silent',
        ALLOW_TRACING: 'true',
        REPLY_REFERENCE: 'Our reference: 12/2022',
        REPLY_SALUTATION_ZH: '尊敬的市民：',
        REPLY_SIGN_OFF: String.raw`Yours faithfully,\nGeneral Office`,
        UNRELATED: 'ignored',
      }),
    ).toEqual({
      port: 8080,
      host: '::1',
      corpusDirectory: resolve('reports'),
      indexDirectory: '/srv/index',
      embeddings: 'ollama:nomic-embed-text:v1.5',
      chatModel: 'openai:gpt-4o-mini',
      chat: { firstTokenSeconds: 20, answerSeconds: 90, concurrent: 1, waiting: 0 },
      rateLimitPerMinute: 0,
      trustedProxies: 1,
      requestTimeoutSeconds: 5,
      logLevel: 'silent',
      allowTracing: true,
      replyFrames: {
        en: {
          ...DEFAULT_FRAMES.en,
          reference: 'Our reference: 12/2022',
          signOff: 'Yours faithfully,\nGeneral Office',
        },
        zh: { ...DEFAULT_FRAMES.zh, salutation: '尊敬的市民：' },
      },
    });
  });

  it('takes an empty variable for an absent one', () => {
    expect(readConfiguration({ PORT: '', HOST: ' ', CHAT_MODEL: '' })).toEqual(readConfiguration({}));
  });

  it.each([
    ['PORT', 'abc', 'PORT is "abc", but must be a whole number from 0 to 65535.'],
    ['PORT', '70000', 'PORT is "70000", but must be a whole number from 0 to 65535.'],
    ['PORT', '-1', 'PORT is "-1", but must be a whole number from 0 to 65535.'],
    ['PORT', '3e3', 'PORT is "3e3", but must be a whole number from 0 to 65535.'],
    [
      'HOST',
      'http://localhost',
      'HOST is "http://localhost", but must be an address or name of this machine, such as 127.0.0.1 or 0.0.0.0.',
    ],
    ['EMBEDDINGS', 'gpt', 'EMBEDDINGS is "gpt", but must be local, openai:<model> or ollama:<model>.'],
    [
      'EMBEDDINGS',
      'openai:',
      'EMBEDDINGS is "openai:", but must be local, openai:<model> or ollama:<model>.',
    ],
    [
      'CHAT_MODEL',
      'gpt-4o',
      'CHAT_MODEL is "gpt-4o", but must be <provider>:<model>, such as openai:gpt-4o-mini or ollama:llama3.1.',
    ],
    [
      'RATE_LIMIT_PER_MINUTE',
      'many',
      'RATE_LIMIT_PER_MINUTE is "many", but must be a whole number of requests from 0 (no limit) to 1000000.',
    ],
    [
      'TRUSTED_PROXIES',
      'true',
      'TRUSTED_PROXIES is "true", but must be the number of reverse proxies in front, from 0 to 10.',
    ],
    [
      'REQUEST_TIMEOUT_SECONDS',
      '0',
      'REQUEST_TIMEOUT_SECONDS is "0", but must be a whole number of seconds from 1 to 3600.',
    ],
    [
      'LOG_LEVEL',
      'verbose',
      'LOG_LEVEL is "verbose", but must be one of fatal, error, warn, info, debug, trace, silent.',
    ],
    ['ALLOW_TRACING', 'yes', 'ALLOW_TRACING is "yes", but must be true or false.'],
  ])('says in one sentence what is wrong with %s=%s', (name, value, sentence) => {
    const read = () => readConfiguration({ [name]: value });
    expect(read).toThrow(UserError);
    expect(read).toThrow(sentence);
  });
});

describe('.env.example', () => {
  const example = readFileSync(join(projectDirectory, '.env.example'), 'utf8');
  const assignments = [...example.matchAll(/^# ([A-Z_]+)=(.*)$/gmu)].map(([, name, value]) => [name, value]);

  it('explains every variable', () => {
    const names = assignments.map(([name]) => name);
    expect(names).toEqual(expect.arrayContaining(VARIABLE_NAMES));
    expect(names.filter((name) => !(VARIABLE_NAMES as string[]).includes(name ?? ''))).toEqual([
      'OPENAI_API_KEY',
      'OPENAI_BASE_URL',
      'ANTHROPIC_API_KEY',
      'ANTHROPIC_BASE_URL',
      'OLLAMA_BASE_URL',
    ]);
  });

  it('shows the defaults', () => {
    const shown = Object.fromEntries(assignments.filter(([name]) => !name?.endsWith('_DIR')));
    expect(readConfiguration(shown)).toEqual(readConfiguration({}));
    expect(assignments).toContainEqual(['CORPUS_DIR', 'corpus']);
    expect(assignments).toContainEqual(['INDEX_DIR', 'index']);
  });
});
