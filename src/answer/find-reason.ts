import { leansBack } from '../retrieve/words-before.ts';
import type { Evidence } from '../retrieve/score-evidence.ts';
import type { Library } from '../library/library.ts';

const GIVES_REASON =
  /\b(?:because|since|due to|owing to|thanks to|so that|so as to|in order to|as a result|this is why|reasons?|owe|attributable to|no longer needed|for this reason|given that|in view of|in (?:the )?light of|as (?:we|they|it|these|this) (?:now|have|has|had|are|is|were|was|will|can|need)|ensures?|means that|to (?:ensure|help|support|promote|build|make|improve|encourage|reduce|welcome|prevent))\b/iu;
/** What follows from what stands before it. */
const FOLLOWS =
  /^\W*(?:this|that|it) (?:means|implies)\b|\b(?:therefore|hence|thus|accordingly|consequently|so we|that is why|this is why)\b/iu;
/** "There were two reasons": what they are stands behind. */
const ANNOUNCES =
  /\b(?:two|three|four|several|some|a few|following|many) (?:\p{L}+ )?(?:reasons|factors|causes)\b|:\s*$/iu;
const MOST_REASONS = 3;

const ATTRIBUTES = /\battribut|\bowe[sd]?\b|\bput .* down to\b|\bthank .* for\b/iu;
/** "We owe them to …": what an achievement is put down to is said of "them". */
const SAYS_OF_IT = /^\W*\p{L}+(?: \p{L}+){0,3} (?:them|it|this|these|all (?:of )?this)\b/iu;

/** "To whom does the city owe it?": asks what something is put down to. */
export function asksAttribution(question: string): boolean {
  return ATTRIBUTES.test(question);
}

export function asksReason(question: string): boolean {
  return (
    /\bwhy\b|\breasons?\b|^what (?:caused|led to|brought about|(?:is|was) (?:behind|responsible for))\b|\bhow come\b/iu.test(
      question,
    ) || asksAttribution(question)
  );
}

/** The sentences around one that say why: before it where it is a consequence, behind it else. Indices. */
function placesOf({ view }: Evidence, library: Library, attributed: boolean): number[] {
  const { index, text, document } = view;
  const behind = document.sentences[index + 1];
  if (attributed)
    return behind && SAYS_OF_IT.test(document.text.slice(behind.start, behind.end)) ? [index + 1] : [];
  if (ANNOUNCES.test(text)) {
    const following = Array.from({ length: MOST_REASONS }, (_, i) => index + 1 + i);
    return following.filter((at) => document.sentences[at]?.section === view.sentence.section);
  }
  if (FOLLOWS.test(text) && index > 0)
    return leansBack(library.view(document, index - 1)) ? [index - 2, index - 1] : [index - 1];
  if (GIVES_REASON.test(text)) return [];
  const textAt = (at: number) => {
    const sentence = document.sentences[at];
    return sentence ? document.text.slice(sentence.start, sentence.end) : '';
  };
  if (GIVES_REASON.test(textAt(index + 1))) return [index + 1];
  // "We remove it. This was introduced in 1974. It is no longer needed as …"
  const leans = (at: number) => document.sentences[at] !== undefined && leansBack(library.view(document, at));
  if (leans(index + 1) && leans(index + 2) && GIVES_REASON.test(textAt(index + 2)))
    return [index + 1, index + 2];
  return GIVES_REASON.test(textAt(index - 1)) ? [index - 1] : [];
}

/** Whether a statement tells why, or what follows. */
export function givesReason({ view }: Evidence): boolean {
  return GIVES_REASON.test(view.text) || FOLLOWS.test(view.text) || ANNOUNCES.test(view.text);
}

/**
 * What says why the best sentence holds.
 * @param attributed whether it is asked what it is put down to.
 * @returns sentences of the same section as evidence, none where it gives its reason itself.
 */
export function findReason(best: Evidence, library: Library, attributed = false): Evidence[] {
  const { document, sentence } = best.view;
  return placesOf(best, library, attributed).flatMap((at) => {
    const other = document.sentences[at];
    if (other?.section !== sentence.section || document.paragraphs[other!.paragraph]!.kind === 'heading')
      return [];
    const view = library.view(document, at);
    return [{ ...best, view, matched: [], clause: view.sentence }];
  });
}
