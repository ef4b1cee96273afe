import type { OpenAssistant } from './opened-assistant.ts';
import { openModelWriter } from './open-model-writer.ts';
import { openSources } from './open-sources.ts';

/** Puts the assistant together from real parts. */
export const openAssistant: OpenAssistant = async (configuration, listener) => {
  // A missing key or package is told before anything is built.
  const model = await openModelWriter(configuration, listener);
  // Imported while the model loads.
  const [{ sources, index, close }, { createAssistant }] = await Promise.all([
    openSources(configuration, listener),
    import('../assistant/create-assistant.ts'),
  ]);
  const assistant = createAssistant(sources, model, configuration.replyFrames);
  return {
    assistant,
    explain: async (request) => {
      const { answer, parts } = await assistant.explain(request);
      return {
        standaloneQuestion: answer.standaloneQuestion,
        kept: parts.flatMap(({ retrieved }) => retrieved.kept),
        rejected: parts.flatMap(({ retrieved }) => retrieved.rejected),
      };
    },
    index,
    close,
  };
};
