import { CHINESE } from './chinese.ts';
import type { ForeignLanguage } from './foreign-language.ts';
import { FRENCH } from './french.ts';
import { GERMAN } from './german.ts';

const LANGUAGES: Record<string, ForeignLanguage> = { zh: CHINESE, de: GERMAN, fr: FRENCH };

/** What is known of a language; undefined where it is too little to compare texts. @param language as ISO 639-1. */
export function findLanguage(language: string): ForeignLanguage | undefined {
  return Object.hasOwn(LANGUAGES, language) ? LANGUAGES[language] : undefined;
}
