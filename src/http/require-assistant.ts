import type { Assistant } from '../assistant/assistant.ts';
import { Problem } from './problem.ts';

/** Gives the assistant, or throws a 503 while the reports are still being read. */
export type AssistantSource = () => Assistant;

export function requireAssistant(find: () => Assistant | undefined): AssistantSource {
  return () => {
    const assistant = find();
    if (assistant) return assistant;
    throw new Problem(503, 'The reports are still being read; try again in a few seconds.', {
      'Retry-After': '2',
    });
  };
}
