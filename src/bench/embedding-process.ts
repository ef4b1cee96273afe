import { fork } from 'node:child_process';
import { once } from 'node:events';
import { UserError } from '../user-error.ts';
import type { EmbeddingOrder, EmbeddingTime } from './embed-alone.ts';

/** The embedding model alone, in a process of its own, as the server holds it. Times are milliseconds. */
export interface EmbeddingProcess {
  /** The first call loads the model, as a build does. */
  embedPassages(passages: string[]): Promise<number>;
  embedQuestion(question: string): Promise<number>;
  stop(): Promise<void>;
}

/** @param script the compiled `embed-alone`. */
export function startEmbeddingProcess(script: string): EmbeddingProcess {
  const child = fork(script, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const ended = once(child, 'close').then((): never => {
    throw new UserError('The embedding model stopped: check EMBEDDINGS, or ask with "npm run ask".');
  });
  ended.catch(() => undefined);
  const send = async (order: EmbeddingOrder): Promise<number> => {
    const reply = once(child, 'message');
    child.send(order);
    const [time] = (await Promise.race([reply, ended])) as [EmbeddingTime];
    return time.milliseconds;
  };
  return {
    embedPassages: (passages) => send({ passages }),
    embedQuestion: (question) => send({ question }),
    stop: async () => {
      child.kill();
      await ended.catch(() => undefined);
    },
  };
}
