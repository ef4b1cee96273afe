import { describe, expect, it } from 'vitest';
import { makeStandalone } from '../../src/question/make-standalone.ts';
import { recogniseTalk } from '../../src/question/recognise-talk.ts';
import { splitQuestion } from '../../src/question/split-question.ts';
import { stripWrapping } from '../../src/question/strip-wrapping.ts';
import { understandQuestion } from '../../src/question/understand-question.ts';

/** What a question may be at most. Characters. */
const LONGEST = 2000;

// What patterns of natural language are slow on: what almost matches, again and again.
const UNITS = [
  'what a where is ',
  'is where ',
  'and what is ',
  '“what is ',
  '“',
  '“”',
  '(((',
  '[1] ',
  'does the report mention ',
  'where does it say ',
  'compared with 2016 ',
  'up from 2.4% in ',
  'from 1, to ',
  'between 2016 and ',
  'next five years ',
  '1,',
  '1.',
  '2022-',
  'more than billion ',
  'Big Dipper of the ',
  'dear sir ',
  'thanks. ',
  'could you ',
  'the first of these ',
  'in Hangzhou ',
  'A',
  'aaaa ',
  ' ',
  '\n',
  '\u0301',
  '😀',
];

function hostile(unit: string, end: string): string {
  return `What is ${unit.repeat(Math.ceil(LONGEST / unit.length))}`.slice(0, LONGEST - 1) + end;
}

/** Processor time, which other work on the machine does not lengthen. Milliseconds. */
function measure(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function read(question: string): void {
  recogniseTalk(question);
  const bare = stripWrapping(question);
  const standalone = makeStandalone(bare, [{ role: 'user', content: question }]);
  for (const part of splitQuestion(standalone))
    understandQuestion(part, { year: 2022, reportYears: [2015, 2022] });
}

describe('a hostile question', () => {
  it.each(UNITS)('of %j again and again is read in less than half a second', (unit) => {
    expect(measure(() => ['?', '!', 'x'].forEach((end) => read(hostile(unit, end))))).toBeLessThan(1500);
  });

  it('may come after a long conversation', () => {
    const history = UNITS.slice(0, 20).map((unit) => ({
      role: 'user' as const,
      content: hostile(unit, '?').repeat(2),
    }));
    expect(measure(() => makeStandalone('And in 2021?', history))).toBeLessThan(1500);
  });
});
