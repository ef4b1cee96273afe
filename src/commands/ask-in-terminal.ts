import { readAskRequest } from '../http/read-ask-request.ts';
import type { Answer, AskRequest } from '../types.ts';
import { UserError } from '../user-error.ts';
import type { OpenAssistant } from './opened-assistant.ts';
import { prepareConfiguration } from './prepare-configuration.ts';
import { printAnswer, printExplanation } from './print-answer.ts';
import { readArguments } from './read-arguments.ts';
import { readAsUser } from './read-as-user.ts';
import { requireDocuments } from './require-documents.ts';
import { createProgressDisplay } from './show-progress.ts';
import { processTerminal, type Terminal } from './terminal.ts';

const USAGE = 'Usage: npm run ask -- "question" [--document ID]... [--json | --explain]';

const EXIT_CODES: Record<Answer['status'], number> = { answered: 0, not_found: 2 };

/** Answers one question given as arguments. Returns the exit code: 0 answered, 2 not in the reports. */
export async function askInTerminal(
  args: string[],
  openAssistant: OpenAssistant,
  { output, errors }: Terminal = processTerminal,
): Promise<number> {
  const { request, asJson, asExplanation } = readQuestion(args);
  const { configuration, notices } = prepareConfiguration();
  const notify = (sentence: string) => errors.write(`${sentence}\n`);
  notices.forEach(notify);

  const opened = await openAssistant(configuration, {
    onProgress: createProgressDisplay(errors),
    onNotice: notify,
  });
  try {
    requireDocuments(opened.assistant, request.documents);
    const answer = await opened.assistant.ask(request);
    output.write(asJson ? `${JSON.stringify(answer, null, 2)}\n` : printAnswer(answer));
    if (asExplanation) output.write(`\n${printExplanation(await opened.explain(request))}`);
    return EXIT_CODES[answer.status];
  } finally {
    await opened.close();
  }
}

function readQuestion(args: string[]): { request: AskRequest; asJson: boolean; asExplanation: boolean } {
  const { values, positionals } = readArguments(
    {
      args,
      allowPositionals: true,
      options: {
        document: { type: 'string', multiple: true },
        json: { type: 'boolean', default: false },
        explain: { type: 'boolean', default: false },
      },
    },
    USAGE,
  );
  if (positionals.length === 0) throw new UserError(USAGE);
  if (values.json && values.explain) throw new UserError(`--json and --explain exclude each other. ${USAGE}`);
  const body = { question: positionals.join(' '), documents: values.document };
  const request = readAsUser(() => readAskRequest(body, () => true));
  return { request, asJson: values.json, asExplanation: values.explain };
}
