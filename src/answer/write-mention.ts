import type { Span } from '../types.ts';
import { escapeMarkdown } from './cited-text.ts';
import { cutStatement } from './cut-statement.ts';
import { findOtherWords, findPhrase, standsAmongOrders, type PhraseFinding } from './find-phrase.ts';
import { written, type Material, type Writer, type Written } from './written.ts';

const MOST_QUOTED = 3;
const MOST_CITED = 30;
const TIMES = ['never', 'once', 'twice'];

/** Words around a place, in the report's wording. */
export function tellPlace(
  { view, places }: PhraseFinding,
  { text }: Pick<Material, 'text'>,
  words = 25,
): string {
  const place = places[0]!;
  const clause =
    view.sentence.clauses.find(({ start, end }) => start <= place.start && place.end <= end) ?? view.sentence;
  const said: Span = cutStatement(
    { view, clause, matched: places },
    { words, whole: true, needsFigure: false, must: place },
  );
  return text.quote(view, said);
}

/** "No" is said only of what stands nowhere, not even in what is not quoted. */
function refuse(phrase: string, { documents, library }: Material) {
  const name = `“${escapeMarkdown(phrase)}”`;
  const message = standsAmongOrders(phrase, documents, library)
    ? `The report mentions ${name} only in text that gives orders to programs, which is not quoted.`
    : `No: the report does not mention ${name}.`;
  return { status: 'refused' as const, reason: 'absent' as const, message };
}

function tellRest(phrase: string, { documents, library }: Material): string {
  return standsAmongOrders(phrase, documents, library)
    ? '\n\nText that gives orders to programs is not counted.'
    : '';
}

/** "Nuclear energies" where "nuclear power" was asked for: no mention of the word, but one of the thing. */
function tellOtherWords(phrase: string, material: Material): Written | undefined {
  const { documents, library } = material;
  if (standsAmongOrders(phrase, documents, library)) return undefined;
  const findings = findOtherWords(phrase, documents, library).slice(0, MOST_QUOTED);
  if (findings.length === 0) return undefined;
  const shown = findings.map((finding) => `- ${tellPlace(finding, material)}`);
  return written(
    `The report does not say “${escapeMarkdown(phrase)}”, but speaks of it in other words:\n\n${shown.join('\n')}`,
  );
}

/** "Does the report mention …?": exact search in word forms. */
export const writeMention: Writer = (material) => {
  const phrase = material.question.phrase ?? '';
  const findings = findPhrase(phrase, material.documents, material.library);
  if (findings.length === 0) return tellOtherWords(phrase, material) ?? refuse(phrase, material);
  const count = findings.reduce((sum, { places }) => sum + places.length, 0);
  const shown = findings.slice(0, MOST_QUOTED).map((finding) => `- ${tellPlace(finding, material)}`);
  const times = TIMES[count] ?? `${count} times`;
  const more = findings.length > MOST_QUOTED ? `, first` : '';
  return written(
    `Yes, the report mentions “${escapeMarkdown(phrase)}” ${times}${more}:\n\n${shown.join('\n')}${tellRest(phrase, material)}`,
  );
};

/** "How often …?": counts word forms, and cites every sentence that has one. */
export const writeFrequency: Writer = (material) => {
  const phrase = material.question.phrase ?? '';
  const findings = findPhrase(phrase, material.documents, material.library);
  if (findings.length === 0) return refuse(phrase, material);
  const count = findings.reduce((sum, { places }) => sum + places.length, 0);
  const markers = findings
    .slice(0, MOST_CITED)
    .map(({ view, places }) => material.text.cite(view, places[0]!));
  const rest = findings.length > MOST_CITED ? ` (the first ${MOST_CITED} sentences are cited)` : '';
  const sentences = findings.length === 1 ? 'one sentence' : `${findings.length} sentences`;
  return written(
    `The report mentions “${escapeMarkdown(phrase)}” ${TIMES[count] ?? `${count} times`}, in ${sentences}${rest}: ${markers.join('')}.${tellRest(phrase, material)}`,
  );
};
