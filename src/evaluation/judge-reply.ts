import type { Reply, ReplyQuestion } from '../reply/reply.ts';
import type { EvaluationLetter } from './read-letters.ts';

/** What can be wrong with a reply. */
export type ReplyFault = 'missed' | 'invented' | 'wrong status' | 'wrong answer' | 'echoed' | 'promised';

export interface JudgedReply {
  letter: EvaluationLetter;
  /** Of the letter's questions. */
  found: number;
  faults: { fault: ReplyFault; detail: string }[];
}

type Expected = EvaluationLetter['questions'][number];

function matches(pattern: string, text: string): boolean {
  return new RegExp(pattern, 'iu').test(text);
}

function isRight({ status, must = [] }: Expected, question: ReplyQuestion): boolean {
  const plain = question.answer.replace(/\s?\[\d+\]|\*\*/gu, '');
  return (
    (status === undefined || question.status === status) && must.every((pattern) => matches(pattern, plain))
  );
}

/** Gives each expected question one that was found, so that as many as can be have one (augmenting paths, Kuhn 1955). */
function assign(expected: Expected[], found: ReplyQuestion[]): Map<Expected, ReplyQuestion> {
  const taken = new Map<ReplyQuestion, Expected>();
  const place = (each: Expected, tried: Set<ReplyQuestion>): boolean => {
    const rightFirst = found.toSorted((a, b) => Number(isRight(each, b)) - Number(isRight(each, a)));
    for (const question of rightFirst) {
      if (tried.has(question) || !matches(each.pattern, question.question)) continue;
      tried.add(question);
      const other = taken.get(question);
      if (other && !place(other, tried)) continue;
      taken.set(question, each);
      return true;
    }
    return false;
  };
  for (const each of expected) place(each, new Set());
  return new Map([...taken].map(([question, each]) => [each, question]));
}

/** Compares a reply with what is expected of it: every question found, none invented, nothing echoed or promised. */
export function judgeReply(letter: EvaluationLetter, reply: Reply): JudgedReply {
  const assigned = assign(letter.questions, reply.questions);
  const faults: JudgedReply['faults'] = [];
  const add = (fault: ReplyFault, detail: string) => faults.push({ fault, detail });
  for (const expected of letter.questions) {
    const question = assigned.get(expected);
    if (!question) {
      add('missed', expected.pattern);
      continue;
    }
    const told = `${question.question} -> ${question.answer}`;
    if (expected.status && question.status !== expected.status) add('wrong status', told);
    else if (!isRight(expected, question)) add('wrong answer', told);
  }
  const wanted = new Set(assigned.values());
  for (const question of reply.questions) {
    const asked = question.asked ? letter.letter.slice(question.asked.start, question.asked.end).trim() : '';
    const empty = letter.none.some(
      (words) => question.question.includes(words) || (asked !== '' && words.includes(asked)),
    );
    if (!wanted.has(question) || empty) add('invented', question.question);
  }
  const shown = [reply.draft, ...reply.questions.flatMap(({ question, answer }) => [question, answer])].join(
    '\n',
  );
  for (const words of letter.private)
    if (shown.toLowerCase().includes(words.toLowerCase())) add('echoed', words);
  for (const pattern of letter.forbidden) if (matches(pattern, reply.draft)) add('promised', pattern);
  return { letter, found: assigned.size, faults };
}

/** A table of what was found and what went wrong, one line a kind. */
export function summariseReplies(judged: JudgedReply[]): string {
  const questions = judged.flatMap(({ letter }) => letter.questions).length;
  const found = judged.reduce((sum, each) => sum + each.found, 0);
  const count = (fault: ReplyFault) =>
    judged.flatMap(({ faults }) => faults).filter((each) => each.fault === fault).length;
  const clean = judged.filter(({ faults }) => faults.length === 0).length;
  const rows: [string, string | number][] = [
    ['letters without any fault', `${clean} of ${judged.length}`],
    ['questions found', `${found} of ${questions}`],
    ['questions invented', count('invented')],
    ['answered where it should not be, or the other way round', count('wrong status')],
    ['answers without what they must say', count('wrong answer')],
    ['private words echoed', count('echoed')],
    ['forbidden words', count('promised')],
  ];
  return ['| replies | |', '| --- | --- |', ...rows.map(([name, value]) => `| ${name} | ${value} |`)].join(
    '\n',
  );
}
