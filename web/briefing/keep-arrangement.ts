import type { Arrangement } from './arrangement.ts';

/** Of this tab: it outlives a reload, and no server sees it but in what is downloaded. */
const KEPT_AS = 'briefing';

/** `fragment` says which briefing was arranged so. */
export function keepArrangement(fragment: string, { order, leftOut }: Arrangement): void {
  try {
    sessionStorage.setItem(KEPT_AS, JSON.stringify({ fragment, order, leftOut }));
  } catch {
    // Storing may be forbidden, or full: the arrangement then lasts as long as the page.
  }
}

/** What was kept for this briefing; null where nothing was or it cannot be read. */
export function recallArrangement(fragment: string): Arrangement | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEPT_AS) ?? 'null');
    if (typeof kept !== 'object' || kept === null) return null;
    const { fragment: keptFor, order, leftOut } = kept as Partial<Arrangement> & { fragment?: unknown };
    return keptFor === fragment && isIds(order) && isIds(leftOut) ? { order, leftOut } : null;
  } catch {
    return null;
  }
}

function isIds(ids: unknown): ids is string[] {
  return Array.isArray(ids) && ids.every((id) => typeof id === 'string');
}
