import { readClaims } from './check-claim.ts';
import { writeClaim } from './write-claim.ts';
import { PASSED, written, type Writer } from './written.ts';

const BY_HOW_MUCH = /^(?:so |and |but )?(?:by )?how (?:much|many|far)\s+/iu;
const PASSES =
  /\b(?:exceed|surpass|top|pass|beat|go over|go beyond|go past|(?:fall|drop|stay|remain|be|is|was|were|are) (?:above|over|beyond|below|under|short of))(?:s|es|ed|ped|ing)?\b|\b(?:higher|lower|more|less|greater|smaller) than\b/iu;

/**
 * "By how much did output exceed one trillion?" takes for granted that it did: where the report gives less, that is
 * said; else the figure, from which the rest follows.
 */
export const writeExcess: Writer = (material) => {
  const { question } = material;
  const { text } = question;
  if (!BY_HOW_MUCH.test(text) || !PASSES.test(text) || readClaims(text).length === 0) return PASSED;
  const claim = writeClaim({
    ...material,
    question: {
      ...question,
      text: text.replace(BY_HOW_MUCH, ''),
      kind: 'yes_no',
      change: false,
      conditions: [],
    },
  });
  return claim === undefined ? PASSED : written(claim.replace(/^Yes\. /u, ''));
};
