import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ARMS, summariseForBaseline } from '../evaluation/baseline.ts';
import { compareParts } from '../evaluation/compare-parts.ts';
import { describeModelRun } from '../evaluation/describe-model-run.ts';
import { evaluateAnswers, type Evaluated } from '../evaluation/evaluate-answers.ts';
import { evaluateRetrieval, type RetrievalScores } from '../evaluation/evaluate-retrieval.ts';
import { isGood } from '../evaluation/judge-answer.ts';
import { describeTopicFailures, evaluateTopics, formatTopics } from '../evaluation/evaluate-topics.ts';
import {
  type EvaluationQuestion,
  readEvaluationQuestions,
  readEvaluationTopics,
  readRetrievalQuestions,
} from '../evaluation/read-questions.ts';
import { formatDecision, sweepDecision } from '../evaluation/sweep-decision.ts';
import { formatSummaries, shareRight, summarise } from '../evaluation/summarise.ts';
import { projectDirectory } from '../configuration.ts';
import type { ModelWriter } from '../answer/model-writer.ts';
import type { Arm, Sources } from '../retrieve/retrieve-passages.ts';
import { UserError } from '../user-error.ts';
import { evaluateLetters } from './evaluate-letters.ts';
import { openModelWriter } from './open-model-writer.ts';
import { openSources } from './open-sources.ts';
import { prepareConfiguration } from './prepare-configuration.ts';
import { readArguments } from './read-arguments.ts';
import { runCommand } from './run-command.ts';

const USAGE =
  'Usage: npm run evaluate -- [--questions FILE | --letters FILE] [--only PATTERN] [--mode llm] [--curve] [--failures] [--result FILE] [--baseline] | --topics FILE [--failures]';
const FOLDER = join(projectDirectory, 'test', 'evaluation');
const QUESTIONS = join(FOLDER, 'questions.jsonl');
const SET_ASIDE = join(FOLDER, 'set-aside.jsonl');

function describeFailure({ question, answer, verdict, detail, explained }: Evaluated): string {
  const parts = explained.parts.map(({ question: { kind, terms, times }, evidence }) => {
    const best = evidence[0]?.features;
    const score = best
      ? ` coverage ${best.coverage.toFixed(2)}, own ${best.ownCoverage.toFixed(2)}, missing ${best.missing.toFixed(2)}, period ${best.period}`
      : '';
    return `${kind}: ${terms.map(({ text, name }) => (name ? `<${text}>` : text)).join(', ')} / ${times.map(({ label }) => label).join(', ')} /${score}`;
  });
  const asked = [...question.turns, question.question].join(' | ');
  const standalone = question.turns.length > 0 ? `\n    => ${answer.standaloneQuestion}` : '';
  return `${question.id} [${verdict}] ${detail}\n    Q: ${asked}${standalone}\n    ${parts.join('\n    ')}\n    A: ${answer.status === 'not_found' ? `(${answer.reason}) ` : ''}${answer.answer.replace(/\n+/gu, ' / ').slice(0, 600)}`;
}

/** The questions of a file whose id fits the pattern; without one, all. */
async function chooseQuestions(path: string, only: string | undefined): Promise<EvaluationQuestion[]> {
  const questions = await readEvaluationQuestions(path);
  if (only === undefined) return questions;
  let pattern: RegExp;
  try {
    pattern = new RegExp(only, 'u');
  } catch {
    throw new UserError(`--only ${only} is no pattern. ${USAGE}`);
  }
  const chosen = questions.filter(({ id }) => pattern.test(id));
  if (chosen.length === 0)
    throw new UserError(`No question's id fits --only ${only}; there is for example ${questions[0]?.id}.`);
  return chosen;
}

async function writeResult(path: string, content: string): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`;
  await writeFile(temporary, content);
  await rename(temporary, path);
}

/** All arms, where the retrieval questions are about the report at hand. */
async function measureRetrieval(sources: Sources): Promise<Record<Arm, RetrievalScores> | undefined> {
  const { documents } = sources.library;
  const document = sources.library.find('jiaxing-2022');
  if (!document || documents.length > 1) return undefined;
  const asked = await readRetrievalQuestions(join(FOLDER, 'retrieval.jsonl'));
  console.log(`\n| retrieval, ${asked.length} questions | hit@1 | hit@5 | MRR |\n| --- | --- | --- | --- |`);
  const measured: [Arm, RetrievalScores][] = [];
  for (const arm of ARMS) {
    const scores = await evaluateRetrieval(asked, sources, document, arm);
    measured.push([arm, scores]);
    console.log(
      `| ${arm} | ${scores.hitAt1.toFixed(3)} | ${scores.hitAt5.toFixed(3)} | ${scores.meanReciprocalRank.toFixed(3)} |`,
    );
  }
  return Object.fromEntries(measured) as Record<Arm, RetrievalScores>;
}

/** The same questions through the chat model; printed below the extractive table, and not part of any baseline. */
async function measureModel(
  questions: EvaluationQuestion[],
  sources: Sources,
  model: ModelWriter,
  failures: boolean,
): Promise<void> {
  const evaluated = await evaluateAnswers(questions, sources, model);
  console.log(`\n${formatSummaries(summarise(evaluated))}\n`);
  console.log(
    `${(100 * shareRight(evaluated)).toFixed(1)} % right.\n${describeModelRun(evaluated, model.name)}`,
  );
  const wrong = evaluated.filter(({ verdict }) => !isGood(verdict));
  if (failures) console.log(`\n${wrong.map(describeFailure).join('\n')}`);
}

/** Briefings against the sentences that were listed by hand. */
async function measureTopics(path: string, sources: Sources, failures: boolean): Promise<void> {
  const evaluated = await evaluateTopics(await readEvaluationTopics(path), sources);
  if (failures) console.log(`${describeTopicFailures(evaluated)}\n`);
  console.log(formatTopics(evaluated));
}

await runCommand(async () => {
  const { values } = readArguments(
    {
      args: process.argv.slice(2),
      options: {
        questions: { type: 'string', default: QUESTIONS },
        letters: { type: 'string' },
        topics: { type: 'string' },
        only: { type: 'string' },
        mode: { type: 'string', default: 'extractive' },
        failures: { type: 'boolean', default: false },
        curve: { type: 'boolean', default: false },
        result: { type: 'string' },
        baseline: { type: 'boolean', default: false },
      },
    },
    USAGE,
  );
  if (values.baseline && (values.only || values.questions !== QUESTIONS))
    throw new UserError(`A baseline takes the whole question set. ${USAGE}`);
  if (values.mode !== 'extractive' && values.mode !== 'llm') throw new UserError(USAGE);
  const { configuration } = prepareConfiguration();
  const questions = await chooseQuestions(values.questions, values.only);
  const listener = { onNotice: (sentence: string) => console.error(sentence) };
  const model = values.mode === 'llm' ? await openModelWriter(configuration, listener) : undefined;
  if (values.mode === 'llm' && !model) throw new UserError('--mode llm needs a chat model: set CHAT_MODEL.');
  const { sources, close } = await openSources(configuration, listener);
  if (values.topics !== undefined) {
    await measureTopics(values.topics, sources, values.failures);
    await close();
    return 0;
  }
  if (values.letters !== undefined) {
    await evaluateLetters(values.letters, sources, { failures: values.failures, model });
    await close();
    return 0;
  }
  const evaluated = await evaluateAnswers(questions, sources);
  if (evaluated.length === 0)
    throw new UserError(`No question is about a report in ${configuration.corpusDirectory}.`);
  if (values.failures)
    console.log(
      `${evaluated
        .filter(({ verdict }) => !isGood(verdict))
        .map(describeFailure)
        .join('\n')}\n`,
    );
  const summaries = summarise(evaluated);
  console.log(formatSummaries(summaries));
  const milliseconds = evaluated.map((one) => one.milliseconds).sort((a, b) => a - b);
  console.log(
    `\n${(100 * shareRight(evaluated)).toFixed(1)} % right; median ${milliseconds[milliseconds.length >> 1]!.toFixed(1)} ms a question.`,
  );

  const whole = values.questions === QUESTIONS && !values.only;
  const aside = whole ? await evaluateAnswers(await readEvaluationQuestions(SET_ASIDE), sources) : undefined;
  if (aside && aside.length > 0)
    console.log(
      `\n${compareParts([
        ['developed on', summaries],
        ['set aside', summarise(aside)],
      ])}`,
    );
  if (values.curve) console.log(`\n${formatDecision(await sweepDecision(questions, sources))}`);
  if (model) await measureModel(questions, sources, model, values.failures);

  const retrieval = values.only ? undefined : await measureRetrieval(sources);
  const folder = join(FOLDER, 'results');
  await mkdir(folder, { recursive: true });
  const path = values.result ?? join(folder, 'latest.json');
  const verdicts = Object.fromEntries(evaluated.map(({ question, verdict }) => [question.id, verdict]));
  await writeResult(
    path,
    `${JSON.stringify({ summaries, ...(aside ? { setAside: summarise(aside) } : {}), retrieval: retrieval ?? {}, verdicts }, null, 2)}\n`,
  );
  if (values.baseline && retrieval)
    await writeResult(
      join(FOLDER, 'baseline.json'),
      `${JSON.stringify(summariseForBaseline(evaluated, retrieval), null, 2)}\n`,
    );
  await close();
  return 0;
});
