import type { ChatModelChoice } from '../configuration.ts';
import { UserError } from '../user-error.ts';
import type { ChatChunk, ChatMessage, ChatModel } from './chat-model.ts';
import { fetchChecked } from './fetch-checked.ts';

type Environment = Record<string, string | undefined>;

interface Provider {
  package: string;
  keyVariable?: string;
  addressVariable: string;
  /** How LangChain's class of this provider takes the server's address, and what else goes to the client. */
  options(url: string | undefined): Record<string, unknown>;
}

// The clients print nothing, whatever OPENAI_LOG and its like say: what they would print may hold questions and keys.
const QUIET = { fetch: fetchChecked, logLevel: 'off' };

const PROVIDERS: Record<string, Provider> = {
  openai: {
    package: '@langchain/openai',
    keyVariable: 'OPENAI_API_KEY',
    addressVariable: 'OPENAI_BASE_URL',
    options: (baseURL) => ({ configuration: { ...QUIET, ...(baseURL ? { baseURL } : {}) } }),
  },
  anthropic: {
    package: '@langchain/anthropic',
    keyVariable: 'ANTHROPIC_API_KEY',
    addressVariable: 'ANTHROPIC_BASE_URL',
    options: (anthropicApiUrl) => ({ ...(anthropicApiUrl ? { anthropicApiUrl } : {}), clientOptions: QUIET }),
  },
  ollama: {
    package: '@langchain/ollama',
    addressVariable: 'OLLAMA_BASE_URL',
    options: (baseUrl) => ({ ...(baseUrl ? { baseUrl } : {}), fetch: fetchChecked }),
  },
};

/** Reasoning models take no temperature. */
const NO_TEMPERATURE = /^(?:o\d|gpt-5)/u;

/** What LangChain gives for one chunk, as far as it matters here. */
interface LangChainChunk {
  text?: string;
  content: unknown;
  usage_metadata?: { input_tokens: number; output_tokens: number };
}

function toChunk({ text, content, usage_metadata: usage }: LangChainChunk): ChatChunk {
  return {
    text: text ?? (typeof content === 'string' ? content : ''),
    ...(usage ? { usage: { input: usage.input_tokens, output: usage.output_tokens } } : {}),
  };
}

/**
 * Opens the chat model that CHAT_MODEL names, through LangChain. Nothing is sent yet; LangChain and the provider's
 * package are imported only now.
 * @throws UserError for an unknown provider, a missing key, a wrong address or a missing package.
 */
export async function openChatModel(
  choice: ChatModelChoice,
  environment: Environment = process.env,
): Promise<ChatModel> {
  const [name = '', ...rest] = choice.split(':');
  const model = rest.join(':').trim();
  const provider = Object.hasOwn(PROVIDERS, name) ? PROVIDERS[name] : undefined;
  if (!provider)
    throw new UserError(
      `CHAT_MODEL=${choice} names no known provider: use ${Object.keys(PROVIDERS)
        .map((known) => `${known}:<model>`)
        .join(', ')}.`,
    );
  const { keyVariable, addressVariable } = provider;
  const apiKey = keyVariable && environment[keyVariable]?.trim();
  if (keyVariable && !apiKey)
    throw new UserError(
      `CHAT_MODEL=${choice} needs a key: set ${keyVariable}, or unset CHAT_MODEL to answer without a chat model.`,
    );
  const address = environment[addressVariable]?.trim();
  if (address && !(/^https?:/iu.test(address) && URL.canParse(address)))
    throw new UserError(`${addressVariable} is not an address: write it like http://127.0.0.1:8080/v1.`);
  try {
    await import(provider.package);
    const { initChatModel } = await import('langchain/chat_models/universal');
    const opened = await initChatModel(model, {
      modelProvider: name,
      maxRetries: 0,
      ...(apiKey ? { apiKey } : {}),
      ...provider.options(address),
      ...(NO_TEMPERATURE.test(model) ? {} : { temperature: 0 }),
    });
    return {
      name: choice,
      async *stream(messages: ChatMessage[], signal: AbortSignal) {
        const chunks = (await opened.stream(
          messages.map(({ role, content }): [string, string] => [role, content]),
          { signal },
        )) as AsyncIterable<LangChainChunk>;
        for await (const chunk of chunks) yield toChunk(chunk);
      },
    };
  } catch (error) {
    if (!isMissingPackage(error)) throw error;
    throw new UserError(
      `CHAT_MODEL=${choice} needs the package ${provider.package}: run "npm install ${provider.package}".`,
    );
  }
}

function isMissingPackage(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND';
}
