import { type PageAddress, readAddress } from './page-address.ts';

/** Moves between the page's views without loading it anew. Tells "moved" after each step, also back and forward. */
export class Navigator extends EventTarget {
  constructor() {
    super();
    document.addEventListener('click', (event) => this.#follow(event));
    addEventListener('popstate', () => this.dispatchEvent(new Event('moved')));
  }

  get address(): PageAddress {
    return readAddress(location.pathname);
  }

  go(href: string): void {
    if (href !== location.pathname + location.hash) history.pushState(null, '', href);
    this.dispatchEvent(new Event('moved'));
  }

  /** Another fragment for the same place in the history. */
  amend(fragment: string): void {
    history.replaceState(null, '', fragment || location.pathname);
  }

  #follow(event: MouseEvent): void {
    if (event.defaultPrevented || event.button !== 0 || isForAnotherTab(event)) return;
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
    if (!(link instanceof HTMLAnchorElement) || link.target || link.hasAttribute('download')) return;
    if (link.origin !== location.origin || readAddress(link.pathname).view === 'unknown') return;
    event.preventDefault();
    this.go(link.pathname + link.hash);
  }
}

/** A click with a modifier opens a tab or a window: the browser's own business. */
export function isForAnotherTab(event: Event): boolean {
  return event instanceof MouseEvent && (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
}
