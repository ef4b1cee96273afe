/** Opens what is folded under `selector` while it is printed: paper cannot be unfolded. */
export function openForPrint(room: Element, selector: string): void {
  let opened: HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    opened = [...room.querySelectorAll<HTMLDetailsElement>(selector)].filter(({ open }) => !open);
    for (const each of opened) each.open = true;
  });
  addEventListener('afterprint', () => {
    for (const each of opened) each.open = false;
  });
}
