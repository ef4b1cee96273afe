import { splitWords } from '../language/words.ts';
import type { Question } from '../question/question.ts';
import { matchTerm, indexWords, stemsAsked } from '../retrieve/match-terms.ts';
import { scoreEvidence, weighTerms, type Evidence } from '../retrieve/score-evidence.ts';
import type { Span } from '../types.ts';
import { tellStatements } from './write-fact.ts';
import type { Material } from './written.ts';

/** "Has the airport been finished?": of one thing. What is planned of several says nothing of those that are there. */
const ASKS_DONE =
  /^(?:so |and |but )?(?:has|is|was) (?:the |its |this |\p{Lu})(?:(?!\b(?:and|or|than|not|all|any)\b)[^,?])*\b(?:finished|completed|ready|done|built|opened|open|running|operating|in (?:operation|use|service)|founded|established|set up|up and running)(?: (?:yet|already|now|by now|so far))*\s*\??$/iu;

const COMPLETING: ReadonlySet<string> = new Set(
  splitWords(
    'finish complete completion ready done build built open opened operate operation running use service found founded establish set put up run get become',
  ).map(({ base }) => base),
);

const COMPLETES =
  /\b(?:finish\p{L}*|complet(?:e|es|ed|ion)|open(?:s|ed)?|built|put into (?:operation|use|service)|(?:enter|go|went|come|came) into (?:operation|service|use)|entered service|founded|established|inaugurated|establish|build|found)\b/iu;

/** "The expressway linking the bridge": no bridge is what is finished. */
const BESIDE =
  /\b(?:linking|connecting|near|along|across|towards?|around|between|beside|within|leading to|next to)\s+(?:the\s+)?(?:\p{Lu}[\p{L}’-]*\s+)*$/u;

/** How much of the thing must stand in the very piece that tells of its completion. */
const WHOLE = { coverage: 0.75, missing: 0.2 };

function pieceAround({ view, matched }: Evidence, terms: Question['terms']): Span | undefined {
  const { text } = view.document;
  const pieces = [...view.text.matchAll(/(?:[^,;:.]|,(?! and \p{L}+ (?:was|were|is|will)\b))+/gu)].map(
    ({ index, 0: { length } }) => ({
      start: view.sentence.start + index,
      end: view.sentence.start + index + length,
    }),
  );
  return pieces.find(({ start, end }) => {
    const words = indexWords(splitWords(text.slice(start, end)));
    return (
      matched.some((word) => start <= word.start && word.end <= end) &&
      COMPLETES.test(text.slice(start, end)) &&
      !matched.some(
        (word) => word.start >= start && word.end <= end && BESIDE.test(text.slice(start, word.start)),
      ) &&
      terms.every((term) => matchTerm(term, words, stemsAsked(terms)).strength > 0)
    );
  });
}

/**
 * Says whether a thing is finished, by whichever word of finishing: yes where a result tells it, not yet where only a
 * plan does.
 * @returns undefined where the question asks no such thing, or the report tells both or nothing.
 */
export function tellCompletion(material: Material): string | undefined {
  const { question, evidence, library } = material;
  if (question.times.length > 0 || !ASKS_DONE.test(question.text)) return undefined;
  const terms = question.terms.filter(
    ({ name, alternatives: [own] }) => name || !own!.bases.every((base) => COMPLETING.has(base)),
  );
  if (terms.length === 0) return undefined;
  const asked = { ...question, terms };
  const weighed = weighTerms(terms, library);
  const told = evidence
    .map((one) => scoreEvidence(one.view, asked, weighed, library))
    .filter(
      ({ features }) =>
        features.coverage >= WHOLE.coverage &&
        features.missing <= WHOLE.missing &&
        features.missingNames.length === 0,
    )
    .flatMap((one) => {
      const clause = pieceAround(one, terms);
      return clause ? [{ ...one, clause }] : [];
    });
  const results = told.filter(({ view }) => view.sentence.period.kind === 'result');
  const plans = told.filter(({ view }) => view.sentence.period.kind === 'target');
  const [one] = results.length > 0 ? results : plans;
  if (!one || (results.length > 0 && plans.length > 0)) return undefined;
  const statement = tellStatements([one], material);
  return results.length > 0 ? `Yes. ${statement}` : `Not yet by this report. ${statement}`;
}
