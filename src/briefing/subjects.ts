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
}

/** `core` words are of this subject wherever they stand; `near` ones only beside others, or below its heading. */
const STRENGTH = { core: 1, near: 0.45 };

function readLine(line: string, kind: keyof typeof STRENGTH): Expression[] {
  return line
    .slice(`${kind}:`.length)
    .split('|')
    .map((words) => toExpression(words.trim(), STRENGTH[kind]));
}

/**
 * Reads subjects, one a block: its names, then its words parted by "|". "=parking" means that very form and not "park".
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
        expressions: lines.flatMap((line) => readLine(line, line.startsWith('core:') ? 'core' : 'near')),
      };
    });
}

export const SUBJECTS: readonly Subject[] = [PEOPLE, ECONOMY, SURROUNDINGS, GOVERNMENT].flatMap(readSubjects);

export interface NamedSubject {
  subject: Subject;
  start: number;
  end: number;
}

const NAMES = SUBJECTS.flatMap((subject) =>
  subject.names.map((name) => ({ subject, bases: splitWords(name).map(({ base }) => base) })),
).sort((a, b) => b.bases.length - a.bases.length);

/** The subjects that a text names, longest names first; no word counts for two. Offsets in the text. */
export function findSubjects(text: string): NamedSubject[] {
  const words = splitWords(text);
  const taken = new Set<number>();
  const found: NamedSubject[] = [];
  for (const { subject, bases } of NAMES) {
    for (let at = 0; at + bases.length <= words.length; at++) {
      const run = bases.map((_, i) => at + i);
      if (run.some((i) => taken.has(i)) || !bases.every((base, i) => words[at + i]!.base === base)) continue;
      run.forEach((i) => taken.add(i));
      found.push({ subject, start: words[at]!.start, end: words[at + bases.length - 1]!.end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
