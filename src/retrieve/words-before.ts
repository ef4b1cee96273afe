import type { Library, SentenceView } from '../library/library.ts';
import { isStopword, type Word } from '../language/words.ts';

/** "It will provide a supplement": what it is stands before. */
const LEANS =
  /^\W*(?:[^,.;:]{0,60}, )?(?:it|its|this|that|these|those|they|their|such|he|she|each|both|here|there|in addition|as such|for example|from|under|with (?:this|these|that)|for (?:this|these))\b/iu;

const NO_NAME =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|FY\d*|Government|State|Minister|Budget|GDP)$/u;

/** A paragraph this short goes on with what the one before says. Sentences. */
const SHORT_PARAGRAPH = 2;
const REACH = { leaning: 2, plain: 1 };

/** Whether a sentence says what it is about only by pointing back. */
export function leansBack({ text }: SentenceView): boolean {
  return LEANS.test(text);
}

/** Where a sentence first names somebody or something itself; home is no news, and a date is no name. */
function firstName({ words, text, sentence }: SentenceView, library: Library): number {
  const own = words.find(
    (word, i) =>
      i > 0 &&
      /^\p{Lu}[\p{L}&]/u.test(word.text) &&
      !isStopword(word.text) &&
      !library.isHome(word.stem) &&
      !NO_NAME.test(word.text) &&
      !/[.:“"(]\s*$/u.test(text.slice(0, word.start - sentence.start)),
  );
  return own?.start ?? Infinity;
}

const FIRST_NAMES = new WeakMap<SentenceView, number>();

/**
 * Whether a sentence, as far as it is read, names nobody itself, so that it goes on with whom the one before names:
 * "We will host the Games. More than 16,000 visitors are expected."
 * @param end where reading ends; offset into the document.
 */
export function carriesOn(view: SentenceView, library: Library, end: number): boolean {
  const first = FIRST_NAMES.get(view) ?? firstName(view, library);
  FIRST_NAMES.set(view, first);
  return first >= end;
}

function introducingSentence({ document, sentence }: SentenceView): number | undefined {
  for (let at = sentence.paragraph - 1; at >= 0 && sentence.paragraph - at < 40; at--) {
    const before = document.paragraphs[at]!;
    if (before.kind === 'intro' && before.sentences.to > before.sentences.from)
      return before.sentences.to - 1;
    if (before.kind !== 'item') return undefined;
  }
  return undefined;
}

/**
 * Words that a sentence can take as said: of the sentence before, of two where it points back, or of the statement
 * that introduces its list. Never across a heading.
 */
export function wordsBefore(view: SentenceView, library: Library): Word[] {
  const { document, index, sentence } = view;
  const paragraph = document.paragraphs[sentence.paragraph]!;
  const first = index === paragraph.sentences.from;
  const leans = leansBack(view);
  if (first && paragraph.kind === 'item') {
    const intro = introducingSentence(view);
    if (intro !== undefined) return library.view(document, intro).words;
  }
  const short = paragraph.sentences.to - paragraph.sentences.from <= SHORT_PARAGRAPH;
  if (first && !leans && !short && !carriesOn(view, library, sentence.end)) return [];
  const words: Word[] = [];
  for (let at = index - 1; at >= 0 && index - at <= (leans ? REACH.leaning : REACH.plain); at--) {
    const before = document.sentences[at]!;
    if (before.section !== sentence.section || document.paragraphs[before.paragraph]!.kind === 'heading')
      break;
    words.push(...library.view(document, at).words);
  }
  return words;
}
