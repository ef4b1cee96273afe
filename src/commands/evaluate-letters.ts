import { createAssistant } from '../assistant/create-assistant.ts';
import { judgeReply, summariseReplies, type JudgedReply } from '../evaluation/judge-reply.ts';
import { readEvaluationLetters } from '../evaluation/read-letters.ts';
import type { ModelWriter } from '../answer/model-writer.ts';
import type { Sources } from '../retrieve/retrieve-passages.ts';

/** Drafts a reply to each letter of a file, and prints how many questions were found and what went wrong. */
export async function evaluateLetters(
  path: string,
  sources: Sources,
  { failures, model }: { failures: boolean; model: ModelWriter | undefined },
): Promise<void> {
  const assistant = createAssistant(sources, model);
  const judged: JudgedReply[] = [];
  for (const letter of await readEvaluationLetters(path)) {
    const request = { letter: letter.letter, ...(letter.language ? { language: letter.language } : {}) };
    judged.push(judgeReply(letter, await assistant.reply(request)));
  }
  if (failures)
    for (const { letter, faults } of judged)
      for (const { fault, detail } of faults)
        console.log(`${letter.id} [${fault}] ${detail.replace(/\n+/gu, ' / ')}`);
  console.log(`\n${summariseReplies(judged)}`);
}
