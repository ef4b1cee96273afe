import { splitWords } from '../language/words.ts';
import { toExpression, type Expression } from './expression.ts';
import { ECONOMY } from './subjects/economy.ts';
import { GOVERNMENT } from './subjects/government.ts';
import { PEOPLE } from './subjects/people.ts';
import { SURROUNDINGS } from './subjects/surroundings.ts';

/** What public reports are divided into, wider than a word and those that mean the same: schools are education. */
export interface Subject {
  /** What a topic may call it. */
  names: string[];
  expressions: Expression[];
  /** Words that hold some of these and mean something else: "social security" is not security. */
  exceptions: Expression[];
}

/** `core` words are of this subject wherever they stand; `near` ones only beside others, or below its heading. */
const STRENGTH = { core: 1, near: 0.35, not: 1 };

function readLines(lines: string[], kind: keyof typeof STRENGTH): Expression[] {
  return lines
    .filter((line) => line.startsWith(`${kind}:`))
    .flatMap((line) => line.slice(`${kind}:`.length).split('|'))
    .map((words) => toExpression(words.trim(), STRENGTH[kind]));
}

/**
 * Reads subjects, one a block: its names, then its words parted by "|"; "not" are words that hold
 * some of these and mean something else. "=parking" means that very form and not "park".
 * A word must hold for public reports in general, never for a single report.
 */
function readSubjects(text: string): Subject[] {
  return text
    .trim()
    .split(/\n{2,}/u)
    .map((block) => {
      const [names = '', ...lines] = block.split('\n');
      return {
        names: names.split('|').map((name) => name.trim()),
        expressions: [...readLines(lines, 'core'), ...readLines(lines, 'near')],
        exceptions: readLines(lines, 'not'),
      };
    });
}

export const SUBJECTS: readonly Subject[] = [PEOPLE, ECONOMY, SURROUNDINGS, GOVERNMENT].flatMap(readSubjects);

export interface NamedSubject {
  subject: Subject;
  start: number;
  end: number;
}

/** "Railways" names what "railway" does; "parking" is no park. */
function nameWords(text: string): string[] {
  return splitWords(text).map(({ text: word }) => word.toLowerCase().replace(/(?<=[^s]{3})s$/u, ''));
}

const NAMES = SUBJECTS.flatMap((subject) =>
  subject.names.map((name) => ({ subject, name: nameWords(name) })),
).sort((a, b) => b.name.length - a.name.length);

/** The subjects that a text names, longest names first; no word counts for two. Offsets in the text. */
export function findSubjects(text: string): NamedSubject[] {
  const words = splitWords(text);
  const said = nameWords(text);
  const taken = new Set<number>();
  const found: NamedSubject[] = [];
  for (const { subject, name } of NAMES) {
    for (let at = 0; at + name.length <= words.length; at++) {
      const run = name.map((_, i) => at + i);
      if (run.some((i) => taken.has(i)) || !name.every((word, i) => said[at + i] === word)) continue;
      run.forEach((i) => taken.add(i));
      found.push({ subject, start: words[at]!.start, end: words[at + name.length - 1]!.end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
