import { answerQuestion, type Explained } from '../answer/answer-question.ts';
import type { ModelWriter } from '../answer/model-writer.ts';
import type { Sources } from '../retrieve/retrieve-passages.ts';
import type { Turn } from '../types.ts';
import { judgeAnswer, type Judged } from './judge-answer.ts';
import type { EvaluationQuestion } from './read-questions.ts';

export interface Evaluated extends Judged {
  explained: Explained;
}

/** Asks the earlier turns first, then the question itself; measures the last. */
async function askWithTurns(
  question: EvaluationQuestion,
  sources: Sources,
  model: ModelWriter | undefined,
): Promise<{ explained: Explained; milliseconds: number }> {
  const history: Turn[] = [];
  for (const turn of question.turns) {
    const { answer } = await answerQuestion({ question: turn, history }, sources, {}, undefined, model);
    history.push({ role: 'user', content: turn }, { role: 'assistant', content: answer.answer });
  }
  const start = performance.now();
  const explained = await answerQuestion(
    { question: question.question, history },
    sources,
    {},
    undefined,
    model,
  );
  return { explained, milliseconds: performance.now() - start };
}

/** Asks every question whose report is in the corpus, and judges the answers. With `model`, it writes them. */
export async function evaluateAnswers(
  questions: EvaluationQuestion[],
  sources: Sources,
  model?: ModelWriter,
): Promise<Evaluated[]> {
  const asked = questions.filter(({ document }) => sources.library.find(document) !== undefined);
  const evaluated: Evaluated[] = [];
  for (const question of asked) {
    const { explained, milliseconds } = await askWithTurns(question, sources, model);
    evaluated.push({
      ...judgeAnswer(question, explained.answer, sources.library.find(question.document)!, milliseconds),
      explained,
    });
  }
  return evaluated;
}
