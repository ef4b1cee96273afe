import { text } from '../text/interface-text.ts';
import { element } from './element.ts';
import { renderRetry } from './failure.ts';

/** Room for a view that is loaded when it is first shown. A failed attempt can be repeated. */
export class LazyRoom<View extends { element: HTMLElement }> {
  readonly element = element('div', { class: 'room' });
  loaded: View | null = null;

  constructor(
    private readonly words: { loading: string; failed: string },
    private readonly load: () => Promise<View>,
  ) {}

  /** Shows the view; `then` is called with it, at once where it is loaded already. */
  async show(then: (view: View) => void): Promise<void> {
    if (!this.loaded) {
      this.element.replaceChildren(element('p', { class: 'waiting' }, this.words.loading));
      try {
        this.loaded = await this.load();
      } catch {
        const retry = renderRetry(text.failure.retry, () => void this.show(then));
        this.element.replaceChildren(element('p', { class: 'waiting' }, this.words.failed), retry);
        return;
      }
      this.element.replaceChildren(this.loaded.element);
    }
    then(this.loaded);
  }
}
