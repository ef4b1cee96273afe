import type { Answer } from '../../src/types.ts';
import type { Exchange } from './conversation.ts';

/** Of this tab: it outlives a reload and ends with the tab, and no server ever sees it. */
const KEPT_AS = 'conversation';

export interface KeptExchange {
  question: string;
  /** Null where none had come. */
  answer: Answer | null;
}

export function keepConversation(exchanges: readonly Exchange[]): void {
  const kept = exchanges.map(({ question, state }): KeptExchange => ({
    question,
    answer: state.status === 'finished' ? state.answer : null,
  }));
  try {
    if (kept.length === 0) sessionStorage.removeItem(KEPT_AS);
    else sessionStorage.setItem(KEPT_AS, JSON.stringify(kept));
  } catch {
    // Storing may be forbidden, or full: the conversation then lasts until the page is left.
  }
}

/** What was kept; nothing where it cannot be read. */
export function recallConversation(): KeptExchange[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEPT_AS) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isKept) : [];
  } catch {
    return [];
  }
}

function isKept(kept: unknown): kept is KeptExchange {
  if (typeof kept !== 'object' || kept === null) return false;
  const { question, answer } = kept as Partial<KeptExchange>;
  if (typeof question !== 'string') return false;
  return answer === null || (typeof answer?.answer === 'string' && Array.isArray(answer.citations));
}
