import { leansBack } from '../retrieve/words-before.ts';
import type { Evidence } from '../retrieve/score-evidence.ts';
import type { Library } from '../library/library.ts';

const GIVES_REASON =
  /\b(?:because|since|due to|owing to|thanks to|so that|so as to|in order to|as a result|this is why|reasons?|owe|ensures?|means that|to (?:ensure|help|support|promote|build|make|improve|encourage|reduce|welcome|prevent))\b/iu;
/** What follows from what stands before it. */
const FOLLOWS =
  /^\W*(?:this|that|it) (?:means|implies)\b|\b(?:therefore|hence|thus|accordingly|consequently|so we|that is why|this is why)\b/iu;
/** "There were two reasons": what they are stands behind. */
const ANNOUNCES =
  /\b(?:two|three|four|several|some|a few|following|many) (?:\p{L}+ )?(?:reasons|factors|causes)\b|:\s*$/iu;
const MOST_REASONS = 3;

export function asksReason(question: string): boolean {
  return /\bwhy\b|\breasons?\b|\battribut|\bowe\b|\bhow come\b|\bput .* down to\b/iu.test(question);
}

/** The sentences around one that say why: before it where it is a consequence, behind it else. Indices. */
function placesOf({ view }: Evidence, library: Library): number[] {
  const { index, text, document } = view;
  if (ANNOUNCES.test(text)) {
    const behind = Array.from({ length: MOST_REASONS }, (_, i) => index + 1 + i);
    return behind.filter((at) => document.sentences[at]?.section === view.sentence.section);
  }
  if (FOLLOWS.test(text) && index > 0)
    return leansBack(library.view(document, index - 1)) ? [index - 2, index - 1] : [index - 1];
  if (GIVES_REASON.test(text)) return [];
  const gives = (at: number) => {
    const sentence = document.sentences[at];
    return sentence !== undefined && GIVES_REASON.test(document.text.slice(sentence.start, sentence.end));
  };
  return gives(index + 1) ? [index + 1] : gives(index - 1) ? [index - 1] : [];
}

/** Whether a statement tells why, or what follows. */
export function givesReason({ view }: Evidence): boolean {
  return GIVES_REASON.test(view.text) || FOLLOWS.test(view.text) || ANNOUNCES.test(view.text);
}

/**
 * What says why the best sentence holds.
 * @returns sentences of the same section as evidence, none where it gives its reason itself.
 */
export function findReason(best: Evidence, library: Library): Evidence[] {
  const { document, sentence } = best.view;
  return placesOf(best, library).flatMap((at) => {
    const other = document.sentences[at];
    if (other?.section !== sentence.section || document.paragraphs[other!.paragraph]!.kind === 'heading')
      return [];
    const view = library.view(document, at);
    return [{ ...best, view, matched: [], clause: view.sentence }];
  });
}
