import type { EmbeddingsInterface } from '@langchain/core/embeddings';
import { UserError } from '../user-error.ts';
import { explainServiceFailure } from './explain-service-failure.ts';
import { LOCAL_DIMENSIONS, LOCAL_MODEL, LocalEmbeddings } from './local-embeddings.ts';
import { rememberQuestions } from './remember-questions.ts';

type Environment = Record<string, string | undefined>;

export interface ChosenEmbeddings {
  embeddings: EmbeddingsInterface;
  /** Tells one kind of vectors from another: "local:universal-sentence-encoder-lite". Holds no secret. */
  name: string;
  /** Unknown before the first vector from a service. */
  dimensions?: number;
  /** How many texts to hand over in one call when there are many. */
  batchSize: number;
  /** Loads the local model, or asks the service for one vector, so that a wrong key is known at start. */
  warm(): Promise<void>;
  close(): Promise<void>;
}

export interface ChooseOptions {
  /** Threads for embedding a corpus with the local model; questions use one. */
  workers?: number;
}

interface Service {
  package: string;
  keyVariable?: string;
  addressVariable: string;
  open(model: string, key: string | undefined, address: string | undefined): Promise<EmbeddingsInterface>;
}

/** Enough for a lost packet, and short enough that a wrong address is told within seconds. */
const RETRIES = 2;
const TIMEOUT_MILLISECONDS = 60_000;

const SERVICES: Record<string, Service> = {
  openai: {
    package: '@langchain/openai',
    keyVariable: 'OPENAI_API_KEY',
    addressVariable: 'OPENAI_BASE_URL',
    async open(model, apiKey, baseURL) {
      const { OpenAIEmbeddings } = await import('@langchain/openai');
      return new OpenAIEmbeddings({
        model,
        apiKey,
        configuration: { baseURL },
        maxRetries: RETRIES,
        timeout: TIMEOUT_MILLISECONDS,
        // Servers that only resemble OpenAI's ignore the default, base64, and answer with numbers.
        encodingFormat: 'float',
      });
    },
  },
  ollama: {
    package: '@langchain/ollama',
    addressVariable: 'OLLAMA_BASE_URL',
    async open(model, _key, baseUrl) {
      const { OllamaEmbeddings } = await import('@langchain/ollama');
      return new OllamaEmbeddings({ model, baseUrl, truncate: true, maxRetries: RETRIES });
    },
  },
};

/**
 * The embeddings that the setting EMBEDDINGS names: "local" (default), "openai:<model>" or "ollama:<model>".
 * A provider's package is imported only when named. Throws a `UserError` for an unknown setting, a missing key or a
 * missing package.
 */
export async function chooseEmbeddings(
  setting: string | undefined,
  environment: Environment,
  { workers }: ChooseOptions = {},
): Promise<ChosenEmbeddings> {
  const [provider = '', ...rest] = (setting?.trim() || 'local').split(':');
  if (provider === 'local' && rest.length === 0) return openLocal(workers);
  const service = Object.hasOwn(SERVICES, provider) ? SERVICES[provider] : undefined;
  if (!service) {
    throw new UserError('EMBEDDINGS names no known provider: use local, openai:<model> or ollama:<model>.');
  }
  const model = rest.join(':').trim();
  if (!model) throw new UserError(`EMBEDDINGS names no model: write ${provider}:<model>.`);
  return openService(`${provider}:${model}`, model, service, environment);
}

function openLocal(workers: number | undefined): ChosenEmbeddings {
  const local = new LocalEmbeddings({ workers });
  return {
    embeddings: rememberQuestions(local),
    name: `local:${LOCAL_MODEL}`,
    dimensions: LOCAL_DIMENSIONS,
    // Two batches of the model: a killed build loses little, and both threads stay busy.
    batchSize: 16,
    warm: () => local.warm(),
    close: () => local.close(),
  };
}

async function openService(
  name: string,
  model: string,
  service: Service,
  environment: Environment,
): Promise<ChosenEmbeddings> {
  const { keyVariable, addressVariable } = service;
  const key = keyVariable && environment[keyVariable]?.trim();
  if (keyVariable && !key) {
    throw new UserError(`EMBEDDINGS=${name} needs a key: set ${keyVariable}, or use EMBEDDINGS=local.`);
  }
  const address = environment[addressVariable]?.trim() || undefined;
  if (address && !(/^https?:/iu.test(address) && URL.canParse(address))) {
    throw new UserError(`${addressVariable} is not an address: write it like http://127.0.0.1:8080/v1.`);
  }
  const opened = await service.open(model, key, address).catch((error: unknown) => {
    if (!isMissingPackage(error)) throw error;
    throw new UserError(
      `EMBEDDINGS=${name} needs the package ${service.package}: run "npm install ${service.package}".`,
    );
  });
  const embeddings = rememberQuestions(explainServiceFailure(opened, { ...service, name }));
  return {
    embeddings,
    name: address ? `${name}@${new URL(address).host}` : name,
    batchSize: 64,
    warm: async () => void (await embeddings.embedQuery('What does the report say?')),
    close: () => Promise.resolve(),
  };
}

function isMissingPackage(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND';
}
