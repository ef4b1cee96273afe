import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import { DEFAULT_FRAMES } from './reply/frame-words.ts';
import type { ReplyFrame, ReplyLanguage } from './reply/reply.ts';
import { UserError } from './user-error.ts';

export type LogLevel = 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';
/** Who turns texts into vectors: the model that comes with the program, or a provider's model by name. */
export type EmbeddingsChoice = 'local' | `openai:${string}` | `ollama:${string}`;
/** `provider:model`, as LangChain names chat models. */
export type ChatModelChoice = `${string}:${string}`;

/** How long and how often a chat model is asked. */
export interface ChatSettings {
  firstTokenSeconds: number;
  answerSeconds: number;
  /** Calls at the same time. */
  concurrent: number;
  /** Questions that may wait for a call; further ones are answered without the model. */
  waiting: number;
}

export interface Configuration {
  /** 0 takes any free port. */
  port: number;
  host: string;
  /** Absolute. */
  corpusDirectory: string;
  /** Absolute. */
  indexDirectory: string;
  embeddings: EmbeddingsChoice;
  chatModel?: ChatModelChoice;
  chat: ChatSettings;
  /** For one address; 0 means without limit. */
  rateLimitPerMinute: number;
  /** Reverse proxies between the readers and this server, whose word on a reader's address is believed. */
  trustedProxies: number;
  requestTimeoutSeconds: number;
  logLevel: LogLevel;
  allowTracing: boolean;
  /** What the office puts around its replies to letters. */
  replyFrames: Record<ReplyLanguage, ReplyFrame>;
}

/** The folder of package.json, where `corpus/`, `index/` and the built page stand by default. */
export const projectDirectory = findProjectDirectory(import.meta.dirname);

function findProjectDirectory(start: string): string {
  for (let folder = start; folder !== dirname(folder); folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json'))) return folder;
  }
  return process.cwd();
}

const wholeNumber = (from: number, to: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/u)
    .transform(Number)
    .pipe(z.number().min(from).max(to));

/** A line of a letter; "\\n" in it breaks it. */
const letterLine = (fallback: string) =>
  z
    .string()
    .max(1000)
    .transform((text) => text.replaceAll(String.raw`\n`, '\n'))
    .default(fallback)
    .describe('a text of at most 1000 characters');

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

// Each description completes the sentence "NAME is …, but must be …".
const variables = z.object({
  PORT: wholeNumber(0, 65_535).default(3000).describe('a whole number from 0 to 65535'),
  HOST: z
    .string()
    .regex(/^[\w.:%-]+$/u)
    .default('127.0.0.1')
    .describe('an address or name of this machine, such as 127.0.0.1 or 0.0.0.0'),
  CORPUS_DIR: z.string().default(join(projectDirectory, 'corpus')),
  INDEX_DIR: z.string().default(join(projectDirectory, 'index')),
  EMBEDDINGS: z
    .templateLiteral([z.enum(['openai:', 'ollama:']), z.string().min(1)])
    .or(z.literal('local'))
    .default('local')
    .describe('local, openai:<model> or ollama:<model>'),
  CHAT_MODEL: z
    .templateLiteral([z.string().min(1), ':', z.string().min(1)])
    .optional()
    .describe('<provider>:<model>, such as openai:gpt-4o-mini or ollama:llama3.1'),
  CHAT_FIRST_TOKEN_SECONDS: wholeNumber(1, 600)
    .default(5)
    .describe('a whole number of seconds from 1 to 600'),
  CHAT_ANSWER_SECONDS: wholeNumber(1, 3600).default(9).describe('a whole number of seconds from 1 to 3600'),
  CHAT_CONCURRENCY: wholeNumber(1, 1000).default(4).describe('a whole number of calls from 1 to 1000'),
  CHAT_QUEUE: wholeNumber(0, 10_000).default(8).describe('a whole number of questions from 0 to 10000'),
  RATE_LIMIT_PER_MINUTE: wholeNumber(0, 1_000_000)
    .default(600)
    .describe('a whole number of requests from 0 (no limit) to 1000000'),
  TRUSTED_PROXIES: wholeNumber(0, 10)
    .default(0)
    .describe('the number of reverse proxies in front, from 0 to 10'),
  REQUEST_TIMEOUT_SECONDS: wholeNumber(1, 3600)
    .default(60)
    .describe('a whole number of seconds from 1 to 3600'),
  LOG_LEVEL: z
    .enum(LOG_LEVELS)
    .default('info')
    .describe(`one of ${LOG_LEVELS.join(', ')}`),
  ALLOW_TRACING: z.enum(['true', 'false']).default('false').describe('true or false'),
  REPLY_REFERENCE: letterLine(DEFAULT_FRAMES.en.reference),
  REPLY_SALUTATION: letterLine(DEFAULT_FRAMES.en.salutation),
  REPLY_CONTACT: letterLine(DEFAULT_FRAMES.en.contact),
  REPLY_SIGN_OFF: letterLine(DEFAULT_FRAMES.en.signOff),
  REPLY_REFERENCE_ZH: letterLine(DEFAULT_FRAMES.zh.reference),
  REPLY_SALUTATION_ZH: letterLine(DEFAULT_FRAMES.zh.salutation),
  REPLY_CONTACT_ZH: letterLine(DEFAULT_FRAMES.zh.contact),
  REPLY_SIGN_OFF_ZH: letterLine(DEFAULT_FRAMES.zh.signOff),
});

/** Every variable that `readConfiguration` understands. */
export const VARIABLE_NAMES = Object.keys(variables.shape) as (keyof typeof variables.shape)[];

/**
 * Reads the configuration from environment variables; an empty variable counts as absent. Relative folders are taken
 * from the working directory. Throws a UserError that names the wrong variable and what it may be.
 */
export function readConfiguration(environment: NodeJS.ProcessEnv = process.env): Configuration {
  const given = Object.entries(environment)
    .map(([name, value]) => [name, value?.trim()] as const)
    .filter(([, value]) => value);
  const result = variables.safeParse(Object.fromEntries(given));
  if (!result.success) throw describeWrongVariable(result.error, environment);
  const values = result.data;
  return {
    port: values.PORT,
    host: values.HOST,
    corpusDirectory: resolve(values.CORPUS_DIR),
    indexDirectory: resolve(values.INDEX_DIR),
    embeddings: values.EMBEDDINGS,
    chatModel: values.CHAT_MODEL,
    chat: {
      firstTokenSeconds: values.CHAT_FIRST_TOKEN_SECONDS,
      answerSeconds: values.CHAT_ANSWER_SECONDS,
      concurrent: values.CHAT_CONCURRENCY,
      waiting: values.CHAT_QUEUE,
    },
    rateLimitPerMinute: values.RATE_LIMIT_PER_MINUTE,
    trustedProxies: values.TRUSTED_PROXIES,
    requestTimeoutSeconds: values.REQUEST_TIMEOUT_SECONDS,
    logLevel: values.LOG_LEVEL,
    allowTracing: values.ALLOW_TRACING === 'true',
    replyFrames: {
      en: {
        reference: values.REPLY_REFERENCE,
        salutation: values.REPLY_SALUTATION,
        contact: values.REPLY_CONTACT,
        signOff: values.REPLY_SIGN_OFF,
      },
      zh: {
        reference: values.REPLY_REFERENCE_ZH,
        salutation: values.REPLY_SALUTATION_ZH,
        contact: values.REPLY_CONTACT_ZH,
        signOff: values.REPLY_SIGN_OFF_ZH,
      },
    },
  };
}

function describeWrongVariable(error: z.ZodError, environment: NodeJS.ProcessEnv): UserError {
  const name = error.issues[0]?.path[0] as keyof typeof variables.shape;
  const allowed = variables.shape[name].description;
  return new UserError(`${name} is "${environment[name]}", but must be ${allowed}.`);
}
