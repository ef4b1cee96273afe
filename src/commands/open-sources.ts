import type { Configuration } from '../configuration.ts';
import { chooseEmbeddings } from '../embed/choose-embeddings.ts';
import type { Sources } from '../retrieve/retrieve-passages.ts';
import type { IndexSummary, OpenListener } from './opened-assistant.ts';

export interface OpenedSources {
  sources: Sources;
  index: IndexSummary;
  close(): Promise<void>;
}

/** Loads the embedding model, and meanwhile reads the corpus and opens its index. */
export async function openSources(
  configuration: Configuration,
  listener: OpenListener,
): Promise<OpenedSources> {
  const embeddings = await chooseEmbeddings(configuration.embeddings, process.env);
  // The model takes longest to load, so its thread starts before the rest is even imported.
  const warm = embeddings.warm();
  warm.catch(() => undefined);
  try {
    // A service that cannot be reached is told before anything is built.
    if (configuration.embeddings !== 'local') await warm;
    const { openLibrary } = await import('./open-library.ts');
    const { index, library, summary } = await openLibrary(configuration, embeddings, listener);
    await warm;
    return {
      sources: { index, embeddings: embeddings.embeddings, library },
      index: summary,
      close: async () => {
        await index.close();
        await embeddings.close();
      },
    };
  } catch (error) {
    await embeddings.close();
    throw error;
  }
}
