/** What could show other words than those that were checked: emphasis, code, marks that turn the direction of writing. */
const MARKS = /[*`~]|_{2,}|^\s*(?:#{1,6}|>)\s+|\p{Cf}/gu;

/**
 * A sentence of a model without Markdown and invisible characters: what is left is what is checked, and what is shown.
 * Taking marks away may leave others ("*`*"), so none of their characters stays.
 */
export function plainDraft(text: string): string {
  return text
    .replace(/^\s*[*+•]\s+/u, '- ')
    .replace(MARKS, '')
    .trim();
}

/** A marker glued to a unit or a letter hides a number: "at least [8]%". */
const GLUED =
  /[[【][^\]】]{0,20}[\]】](?=[%‰\p{L}\d])|(?<=[\p{Sc}\d.,])[[【]\^?\d[^\]】]{0,20}[\]】](?=\S*\d)|\[\^/u;
/** A run without a blank, or so many numbers, is no sentence: and takes long to read. */
const NO_SENTENCE = /\S{100,}|%%|^\W*\d[\d.,]*%?[.)]\s/u;
const MOST_NUMBERS = 60;

/** Whether words may be read as a statement at all: no question, nothing that hides a number. */
export function isStatement(words: string): boolean {
  return (
    !GLUED.test(words) &&
    !NO_SENTENCE.test(words) &&
    !/[?？]/u.test(words) &&
    (words.match(/\d+/gu) ?? []).length <= MOST_NUMBERS
  );
}

const VERDICT =
  /^\W*(yes|no|yeah|yep|nope|correct|incorrect|right|wrong|true|false|indeed|exactly|certainly|of course|absolutely)(?!\p{L})(?=\W|$)/iu;

/** The verdict that opens an answer: "yes" and "no" as such, any other in its own words. */
export function verdictOf(words: string): string | undefined {
  return VERDICT.exec(words)?.[1]?.toLowerCase();
}

const POINTS_BACK =
  /^\W*(?:this|that|it|such|so|the same)\s+(?:(?:figure|number|value|amount|target|rate|percentage)\s+)?(?:is|was|will be|has|does|did|would)(?!\p{L})|\bhas such an?\b/iu;

/** "That figure is the target": which it is, only the question says. */
export function pointsToQuestion(words: string): boolean {
  return POINTS_BACK.test(words);
}
