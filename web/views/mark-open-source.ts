/** Shows on the chips within `room` which citation the reader has open; none for null. */
export function markOpenSource(room: Element, source: { documentId: string; start: number } | null): void {
  for (const chip of room.querySelectorAll<HTMLElement>('a.chip')) {
    const open =
      chip.dataset['document'] === source?.documentId && chip.dataset['start'] === String(source?.start);
    if (open) chip.setAttribute('aria-current', 'true');
    else chip.removeAttribute('aria-current');
  }
}
