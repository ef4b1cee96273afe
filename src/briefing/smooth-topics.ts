import type { ModelWriter } from '../answer/model-writer.ts';
import type { Library } from '../library/library.ts';
import type { BriefingTopic } from './briefing.ts';
import { smoothPoints } from './smooth-points.ts';

/** So many topics are with the model at a time, and for so long new ones are begun. Milliseconds. */
const AT_ONCE = 3;
const PATIENCE = 30_000;

export interface SmoothedTopics {
  topics: BriefingTopic[];
  mode: 'extractive' | 'llm';
  notice?: string;
}

/** Lets a chat model smooth the topics of a briefing. @param tell is called when a topic is done, with its index. */
export async function smoothTopics(
  written: BriefingTopic[],
  model: ModelWriter,
  library: Library,
  signal: AbortSignal,
  tell: (index: number) => void,
): Promise<SmoothedTopics> {
  const topics = [...written];
  const causes = new Set<string>();
  const end = performance.now() + PATIENCE;
  let smoothed = 0;
  let next = 0;
  const work = async () => {
    for (let at = next++; at < written.length; at = next++) {
      const topic = written[at]!;
      if (topic.status === 'answered' && performance.now() < end) {
        const result = await smoothPoints(topic, model, library, signal);
        topics[at] = result.topic;
        smoothed += result.smoothed;
        if (result.cause !== undefined) causes.add(result.cause);
      } else if (topic.status === 'answered') causes.add('The chat model took too long');
      tell(at);
    }
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, written.length) }, work));
  const [cause] = causes;
  return {
    topics,
    mode: smoothed > 0 ? 'llm' : 'extractive',
    ...(cause === undefined ? {} : { notice: `${cause}, so points stand in the report’s own words.` }),
  };
}
