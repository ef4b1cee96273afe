import type { ModelWriter } from '../answer/model-writer.ts';
import type { Configuration } from '../configuration.ts';
import type { OpenListener } from './opened-assistant.ts';

/**
 * The configured chat model; undefined where none is. Its parts are imported only where it is configured, and that it
 * writes the answers is told once it is known that it can.
 * @throws UserError for an unknown provider, a missing key or a missing package.
 */
export async function openModelWriter(
  { chatModel, chat }: Configuration,
  { onNotice }: Pick<OpenListener, 'onNotice'> = {},
): Promise<ModelWriter | undefined> {
  if (chatModel === undefined) return undefined;
  const [{ openChatModel }, { createModelWriter }] = await Promise.all([
    import('../model/open-chat-model.ts'),
    import('../model/create-model-writer.ts'),
  ]);
  const model = await openChatModel(chatModel, process.env);
  onNotice?.(
    `Answers are written by ${chatModel}: questions and the passages found for them are sent to it.`,
  );
  return createModelWriter(model, {
    firstToken: chat.firstTokenSeconds * 1000,
    answer: chat.answerSeconds * 1000,
    concurrent: chat.concurrent,
    waiting: chat.waiting,
  });
}
