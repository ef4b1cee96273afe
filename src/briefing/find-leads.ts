import type { Library, SentenceView } from '../library/library.ts';
import type { Document } from '../types.ts';

const MOST_WORDS = 16;

/** "The service sector was further strengthened.": it says how things went, not what was done. */
const SUMS_UP =
  /\b(?:(?:was|were|is|are|has been|have been|be|being) (?:\p{L}+ ){0,3}(?:improved|strengthened|expanded|enhanced|accelerated|deepened|promoted|refined|upgraded|advanced|intensified|perfected|optimi[sz]ed|expedited|increased|consolidated|activated|boosted|energi[sz]ed|made)|(?:made|achieved|obtained|saw|maintained) (?:\p{L}+ ){0,3}(?:progress|breakthroughs?|development|results|growth|improvements?|momentum)|got (?:stronger|better)|made new breakthroughs|moved forward|is to (?:increase|improve|rise) (?:significantly|greatly))\b|^We (?:will )?(?:build|built|turn) \p{Lu}\p{L}+ into\b/u;

/** A second deed: "… was deepened and medical communities were established". */
const SECOND_DEED = /[,;]|\band (?:\p{L}+ ){1,5}(?:was|were|is|are|has|have|will)\b/u;

/** "All urban villages were upgraded" tells a deed. */
const COUNTS = /^(?:all|each|every|both|many|several|most|some|a number|a series)\b/iu;

/** Whether a sentence only opens those behind it in its paragraph. */
function isLead({ text, words, document, index }: SentenceView): boolean {
  const { to } = document.paragraphs[document.sentences[index]!.paragraph]!.sentences;
  const short =
    words.length <= MOST_WORDS && !/\d/u.test(text) && !SECOND_DEED.test(text) && !COUNTS.test(text);
  return index + 1 < to && short && SUMS_UP.test(text);
}

/** What stands over a sentence inside its paragraph. Indices of sentences. */
export interface Leads {
  /** Sentences that only open others. */
  leads: ReadonlySet<number>;
  /** Sentence -> the lead it stands below. */
  above: ReadonlyMap<number, number>;
}

const KNOWN = new WeakMap<Document, Leads>();

/** Finds the sentences that head a stretch of a paragraph: long paragraphs of public reports have no other headings. */
export function findLeads(document: Document, library: Library): Leads {
  const known = KNOWN.get(document);
  if (known) return known;
  const leads = new Set<number>();
  const above = new Map<number, number>();
  for (const { sentences } of document.paragraphs) {
    let lead: number | undefined;
    for (let index = sentences.from; index < sentences.to; index++) {
      if (isLead(library.view(document, index))) {
        leads.add(index);
        lead = index;
      } else if (lead !== undefined) above.set(index, lead);
    }
  }
  const found = { leads, above };
  KNOWN.set(document, found);
  return found;
}
