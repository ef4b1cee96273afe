import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createAssistant } from '../../src/assistant/create-assistant.ts';
import { projectDirectory } from '../../src/configuration.ts';
import { judgeReply } from '../../src/evaluation/judge-reply.ts';
import { readEvaluationLetters } from '../../src/evaluation/read-letters.ts';
import { useRealSources } from '../support/real-sources.ts';

const realSources = useRealSources();

/** Of the letters' two hundred and fifty questions; answering has a gate of its own. */
const MOST_WRONG_ANSWERS = 6;

it('Every question of the letters is found, none invented, nothing private echoed, nothing promised', async () => {
  const assistant = createAssistant(realSources());
  const letters = await readEvaluationLetters(join(projectDirectory, 'test', 'evaluation', 'letters.jsonl'));
  const faults: { id: string; fault: string; detail: string }[] = [];
  for (const letter of letters) {
    const { letter: text, language } = letter;
    const reply = await assistant.reply({ letter: text, ...(language ? { language } : {}) });
    faults.push(...judgeReply(letter, reply).faults.map((fault) => ({ id: letter.id, ...fault })));
  }
  const isAnswer = ({ fault }: (typeof faults)[number]) =>
    fault === 'wrong status' || fault === 'wrong answer';
  expect(faults.filter((fault) => !isAnswer(fault))).toEqual([]);
  expect(faults.filter(isAnswer).slice(MOST_WRONG_ANSWERS)).toEqual([]);
}, 120_000);
