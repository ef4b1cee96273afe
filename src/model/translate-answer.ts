import type { ChatChunk, ChatMessage } from './chat-model.ts';
import { promptTranslation } from './prompt.ts';
import { saysTheSame } from './translation/compare-translation.ts';
import { findLanguage } from './translation/languages.ts';

const NAMES = new Intl.DisplayNames(['en'], { type: 'language' });

/** Markers in their order. */
function markersOf(text: string): string {
  return (text.match(/\[\d+\]/gu) ?? []).join('');
}

/** A sentence without its markers and without the published words that it quotes; undefined where one is missing. */
function ownWords(text: string, quotes: string[]): string | undefined {
  let rest = text.replace(/\[\d+\]/gu, ' ');
  for (const quote of quotes) {
    if (!rest.includes(quote)) return undefined;
    rest = rest.replace(quote, () => ' ');
  }
  return rest;
}

/** Whether a translation says the same, cites the same and quotes as published. */
function isFaithful(english: string, translated: string, language: string): boolean {
  const quotes = english.match(/“[^”]*”/gu) ?? [];
  const ours = ownWords(english, quotes);
  const theirs = ownWords(translated, quotes);
  return (
    ours !== undefined &&
    theirs !== undefined &&
    markersOf(english) === markersOf(translated) &&
    saysTheSame(ours, theirs, language)
  );
}

/**
 * Puts checked sentences into the asker's language, each told as soon as its line is complete. A line that is missing
 * or does not surely say the same is told in English.
 * @param sentences with their markers. @param ask streams the model's words.
 * @returns how many lines stayed in English.
 */
export async function translateAnswer(
  sentences: string[],
  language: string,
  ask: (messages: ChatMessage[]) => AsyncIterable<ChatChunk>,
  tell: (text: string) => void,
): Promise<number> {
  let told = 0;
  let untranslated = 0;
  const tellNext = (translated: string | undefined) => {
    const english = sentences[told]!;
    const faithful = translated !== undefined && isFaithful(english, translated, language);
    if (!faithful) untranslated++;
    const text = faithful ? translated : english;
    tell(told === 0 ? text : `\n\n${text}`);
    told++;
  };
  const readLine = (line: string) => {
    const [, number, text] = /^\s*(\d{1,2})[.)、．]\s*(.+)$/u.exec(line) ?? [];
    if (text === undefined || Number(number) !== told + 1 || told >= sentences.length) return;
    tellNext(text.trim());
  };
  let buffer = '';
  if (!findLanguage(language)) {
    while (told < sentences.length) tellNext(undefined);
    return untranslated;
  }
  const plain = sentences.map((sentence) => sentence.replace(/^\s*-\s+/u, ''));
  try {
    for await (const { text } of ask(promptTranslation(plain, NAMES.of(language) ?? language))) {
      buffer += text;
      const lines = buffer.split('\n');
      buffer = lines.pop()!;
      lines.forEach(readLine);
      if (told >= sentences.length || buffer.length > 4000) break;
    }
    readLine(buffer);
  } finally {
    while (told < sentences.length) tellNext(undefined);
  }
  return untranslated;
}
