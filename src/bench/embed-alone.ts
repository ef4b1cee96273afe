import { chooseEmbeddings } from '../embed/choose-embeddings.ts';

/**
 * Run as a process of its own, beside which the program's own work is measured: embeds what it is sent with the
 * configured model, and nothing else, and sends back how long that took.
 */

export type EmbeddingOrder = { passages: string[] } | { question: string };

export interface EmbeddingTime {
  milliseconds: number;
}

async function embed(order: EmbeddingOrder): Promise<EmbeddingTime> {
  const { embeddings } = await opened;
  const start = performance.now();
  if ('question' in order) await embeddings.embedQuery(order.question);
  else await embeddings.embedDocuments(order.passages);
  return { milliseconds: performance.now() - start };
}

const opened = chooseEmbeddings(process.env['EMBEDDINGS'], process.env);

process.on('message', (order: EmbeddingOrder) => {
  void embed(order).then((time) => process.send?.(time));
});
