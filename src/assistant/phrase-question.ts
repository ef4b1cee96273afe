import { namePeriod } from '../answer/name-period.ts';
import type { Library } from '../library/library.ts';
import type { Figure } from '../types.ts';

const MOST_WORDS = 5;

/** "via the fund", "numbers of new companies", "earlier concurred with": no name to ask by. */
const OPENS_BADLY =
  /^(?:numbers?|amounts?|via|the|for|to|of|in|by|with|from|on|at|an?|earlier|last|first|will|be|get|more|total of)\b|\b(?:via|with|will|is|are|was|were|be|get|gets)\b/iu;

/** Whether a figure has an indicator that reads well in a question: short, one thing, no names in quotation marks. */
export function readsWell(figure: Figure, library: Library): boolean {
  const { indicator, measure, value, period, documentId, sentence } = figure;
  const document = library.find(documentId);
  return (
    document !== undefined &&
    value !== null &&
    measure !== 'rank' &&
    indicator.split(/\s+/u).length <= MOST_WORDS &&
    period.from !== undefined &&
    !/[“”",()]|\b(?:our|its|their|we|which|that|such|one|each|all)\b/iu.test(indicator) &&
    /^\p{L}/u.test(indicator) &&
    !OPENS_BADLY.test(indicator) &&
    // Put together by rule, it may be no phrase at all.
    library.view(document, sentence).text.includes(indicator)
  );
}

/** "What is the target for total fiscal revenue over the next five years?" */
export function phraseQuestion({ indicator, unit, period }: Figure): string {
  const when = /^(?:past|next)/u.test(period.label)
    ? `over ${namePeriod({ ...period, from: undefined, to: undefined })}`
    : `in ${period.label}`;
  const lower = /^\p{Lu}\p{Ll}/u.test(indicator)
    ? indicator[0]!.toLowerCase() + indicator.slice(1)
    : indicator;
  if (unit === '' && /s$/u.test(indicator))
    return period.kind === 'target'
      ? `How many ${lower} are planned ${when}?`
      : `How many ${lower} were there ${when}?`;
  return period.kind === 'target'
    ? `What is the target for ${lower} ${when}?`
    : `What was the ${lower} ${when}?`;
}
