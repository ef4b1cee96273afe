import type { ModelWriter } from '../answer/model-writer.ts';
import type { Configuration } from '../configuration.ts';

/**
 * The configured chat model; undefined where none is. Its parts are imported only where it is configured.
 * @throws UserError for an unknown provider, a missing key or a missing package.
 */
export async function openModelWriter({ chatModel, chat }: Configuration): Promise<ModelWriter | undefined> {
  if (chatModel === undefined) return undefined;
  const [{ openChatModel }, { createModelWriter }] = await Promise.all([
    import('../model/open-chat-model.ts'),
    import('../model/create-model-writer.ts'),
  ]);
  return createModelWriter(await openChatModel(chatModel, process.env), {
    firstToken: chat.firstTokenSeconds * 1000,
    answer: chat.answerSeconds * 1000,
    concurrent: chat.concurrent,
    waiting: chat.waiting,
  });
}
