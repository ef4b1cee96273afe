import { en, type InterfaceText } from './en.ts';

export type Language = 'en' | 'zh';

const REMEMBERED_AS = 'language';

/** The words of the interface in the reader's language. Read it when it is shown, not when a module loads. */
export let text: InterfaceText = en;

/** Takes the language that was chosen before, else the first of the browser's that is known, else English. */
export async function chooseLanguage(): Promise<void> {
  const wanted = [recall(), ...navigator.languages].map((tag) => tag?.slice(0, 2).toLowerCase());
  if (wanted.find((code) => code === 'en' || code === 'zh') === 'zh') text = (await import('./zh.ts')).zh;
}

/** Remembers the choice and shows the page anew in it; the conversation outlives that. */
export function switchLanguage(language: string): void {
  try {
    localStorage.setItem(REMEMBERED_AS, language);
  } catch {
    // A browser may forbid storing; the choice then lasts as long as it can.
  }
  location.reload();
}

function recall(): string | null {
  try {
    return localStorage.getItem(REMEMBERED_AS);
  } catch {
    return null;
  }
}
