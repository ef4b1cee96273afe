import { type DocumentFormat, fetchDocument } from '../api/fetch-document.ts';
import { RequestFailure } from '../api/request-failure.ts';
import { text } from '../text/interface-text.ts';
import { element } from '../views/element.ts';
import { renderFailure } from '../views/failure.ts';
import { copyText } from './copy-text.ts';
import { saveFile } from './save-file.ts';

const ENDINGS: Record<DocumentFormat, string> = { word: 'docx', markdown: 'md' };
const TOLD_MILLISECONDS = 2000;

export interface DocumentSource {
  /** Where the server writes the document. */
  path: string;
  /** What it is asked for now; null, having said why, where there is nothing to write. */
  request(): unknown;
  /** Of the file, without its ending. */
  fileName: string;
  announce(words: string): void;
}

export interface DocumentActions {
  buttons: HTMLElement[];
  /** Where it is said that something failed. */
  trouble: HTMLElement;
}

/** Download as Word or Markdown, copy, print. The server writes each document anew; the page only hands it on. */
export function createDocumentActions(source: DocumentSource): DocumentActions {
  const words = text.taking;
  const trouble = element('div', { class: 'document-trouble', role: 'alert' });
  const take = async (button: HTMLButtonElement, format: DocumentFormat, hand: (file: Blob) => Promise<string>) => {
    const request = source.request();
    if (request === null || button.getAttribute('aria-busy') === 'true') return;
    const name = button.textContent;
    trouble.replaceChildren();
    button.setAttribute('aria-busy', 'true');
    button.textContent = words.preparing;
    let told = name;
    try {
      told = await hand(await fetchDocument(source.path, request, format));
      source.announce(told);
    } catch (error) {
      const failure = error instanceof RequestFailure ? error : new RequestFailure('broken');
      trouble.replaceChildren(renderFailure(failure, () => void take(button, format, hand), words.failure));
    }
    button.removeAttribute('aria-busy');
    button.textContent = told;
    setTimeout(() => (button.textContent = name), TOLD_MILLISECONDS);
  };
  const save = (format: DocumentFormat) => async (file: Blob) => {
    saveFile(file, `${source.fileName}.${ENDINGS[format]}`);
    return words.saved;
  };
  const copy = async (file: Blob) =>
    (await copyText(await file.text())) ? text.answer.copied : text.answer.notCopied;
  const button = (style: string, name: string, press: (button: HTMLButtonElement) => void, label?: string) => {
    const made = element(
      'button',
      { type: 'button', class: style, 'aria-label': label, onclick: () => press(made) },
      name,
    );
    return made;
  };
  return {
    buttons: [
      button('button is-primary', words.word, (made) => void take(made, 'word', save('word'))),
      button('button', words.markdown, (made) => void take(made, 'markdown', save('markdown'))),
      button('action', words.copy, (made) => void take(made, 'markdown', copy), words.copyLabel),
      button('action', words.print, () => print()),
    ],
    trouble,
  };
}
