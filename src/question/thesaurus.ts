import { ACTIONS } from './thesaurus/actions.ts';
import { ECONOMY } from './thesaurus/economy.ts';
import { SOCIETY } from './thesaurus/society.ts';
import { STATE } from './thesaurus/state.ts';
import { SURROUNDINGS } from './thesaurus/surroundings.ts';

/** Different words for the same thing in public reports. */
export interface SynonymGroup {
  /** Any of them finds all the others, in questions and in reports. */
  members: string[];
  /** Everyday words of questions, too vague to look for in a report: they find the members, nothing finds them. */
  asked: string[];
  /** How much a match through this group counts against the word itself, 0 to 1. */
  strength: number;
}

/**
 * Reads groups, one a line: members parted by "|", those that only questions use in brackets. "#" starts a comment.
 * An entry must hold for public reports in general, never for a single question or report, and must not join what a
 * report measures apart: a wrong figure is worse than none.
 */
function readGroups(lines: string, strength: number): SynonymGroup[] {
  return lines
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const words = line.split('|').map((word) => word.trim());
      return {
        members: words.filter((word) => !word.startsWith('(')),
        asked: words.filter((word) => word.startsWith('(')).map((word) => word.slice(1, -1)),
        strength,
      };
    });
}

/** Names of things come close to each other; actions differ in shades that the figures may hang on. */
const STRENGTH = { things: 0.9, actions: 0.75 };

export const THESAURUS: readonly SynonymGroup[] = [
  ...[ECONOMY, SOCIETY, SURROUNDINGS, STATE].flatMap((lines) => readGroups(lines, STRENGTH.things)),
  ...readGroups(ACTIONS, STRENGTH.actions),
];
