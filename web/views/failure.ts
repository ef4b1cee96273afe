import type { FailureKind, RequestFailure } from '../api/request-failure.ts';
import { text } from '../text/interface-text.ts';
import { element } from './element.ts';

export type FailureWords = Record<FailureKind, { title: string; detail: string }>;

/** What went wrong, in the server's words where it has some, and a way to try again. */
export function renderFailure(
  failure: RequestFailure,
  retry: () => void,
  names: Partial<FailureWords> = {},
): HTMLElement {
  const words = names[failure.kind] ?? text.failure[failure.kind];
  const { retryAfter } = failure;
  return element(
    'div',
    { class: 'failure' },
    element('p', { class: 'failure-title' }, words.title),
    element(
      'p',
      {},
      retryAfter ? text.failure.wait(Math.ceil(retryAfter)) : (failure.detail ?? words.detail),
    ),
    renderRetry(text.failure.retry, retry),
  );
}

export function renderRetry(label: string, retry: () => void): HTMLElement {
  return element('button', { type: 'button', class: 'button', onclick: retry }, label);
}
