import { type DocumentFormat, fetchDocument, type WrittenDocument } from './fetch-document.ts';
import { RequestFailure } from '../api/request-failure.ts';
import { text } from '../text/interface-text.ts';
import { element } from '../views/element.ts';
import { renderFailure } from '../views/failure.ts';
import { copyText } from '../copying/copy-text.ts';
import { saveFile } from '../copying/save-file.ts';

const TOLD_MILLISECONDS = 2000;

export interface DocumentSource {
  /** Where the server writes the document. */
  path: string;
  /** What it is asked for now; null, having said why, where there is nothing to write. */
  request(): unknown;
  /** Of the file, without its ending, where the server gives it no name. */
  fileName: string;
  announce(words: string): void;
  /** What else can be done with it, beside the first. */
  tool?: HTMLElement;
  /** Copies it as plain text, where the page has that. */
  copy?: HTMLElement;
}

export interface DocumentActions {
  buttons: (HTMLElement | null)[];
  /** Where it is said that something failed. */
  trouble: HTMLElement;
}

/** Download as Word or Markdown, copy, print. The server writes each document anew; the page only hands it on. */
export function createDocumentActions(source: DocumentSource): DocumentActions {
  const words = text.taking;
  const trouble = element('div', { class: 'document-trouble', role: 'alert' });
  const take = async (
    button: HTMLButtonElement,
    format: DocumentFormat,
    hand: (file: WrittenDocument) => Promise<string>,
  ) => {
    const request = source.request();
    if (request === null || button.getAttribute('aria-busy') === 'true') return;
    const name = button.textContent;
    trouble.replaceChildren();
    button.setAttribute('aria-busy', 'true');
    button.textContent = words.preparing;
    let told = name;
    try {
      told = await hand(await fetchDocument(source.path, request, format, source.fileName));
      source.announce(told);
    } catch (error) {
      const failure = error instanceof RequestFailure ? error : new RequestFailure('broken');
      trouble.replaceChildren(renderFailure(failure, () => void take(button, format, hand), words.failure));
    }
    button.removeAttribute('aria-busy');
    button.textContent = told;
    setTimeout(() => (button.textContent = name), TOLD_MILLISECONDS);
  };
  const save = async ({ content, name }: WrittenDocument) => {
    saveFile(content, name);
    return words.saved;
  };
  const copy = async ({ content }: WrittenDocument) =>
    (await copyText(await content.text())) ? text.answer.copied : text.answer.notCopied;
  const button = (
    style: string,
    name: string,
    press: (button: HTMLButtonElement) => void,
    label?: string,
  ) => {
    const made = element(
      'button',
      { type: 'button', class: style, 'aria-label': label, onclick: () => press(made) },
      name,
    );
    return made;
  };
  return {
    buttons: [
      button('button is-primary', words.word, (made) => void take(made, 'word', save)),
      source.tool ?? null,
      button('action', words.markdown, (made) => void take(made, 'markdown', save), words.markdownLabel),
      source.copy ?? null,
      button('action', words.copy, (made) => void take(made, 'markdown', copy)),
      button('action', words.print, () => print()),
    ],
    trouble,
  };
}
