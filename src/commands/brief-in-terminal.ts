import type { Briefing, BriefingRequest } from '../briefing/briefing.ts';
import { layOutBriefing } from '../formats/lay-out-briefing.ts';
import { readBriefingRequest } from '../http/read-briefing-request.ts';
import { UserError } from '../user-error.ts';
import { chooseOutput } from './choose-output.ts';
import type { OpenAssistant } from './opened-assistant.ts';
import { prepareConfiguration } from './prepare-configuration.ts';
import { readArguments } from './read-arguments.ts';
import { readAsUser } from './read-as-user.ts';
import { requireDocuments } from './require-documents.ts';
import { createProgressDisplay } from './show-progress.ts';
import { processTerminal, type Terminal } from './terminal.ts';

const USAGE =
  'Usage: npm run brief -- "topic" ["topic"]... [--title TEXT] [--length PAGES] [--document ID]... [--out FILE.docx|.md|.json [--force]]';

const EXIT_CODES: Record<Briefing['status'], number> = { answered: 0, not_found: 2 };

/** Makes a briefing on the topics given as arguments. Returns the exit code: 0, or 2 where no topic is covered. */
export async function briefInTerminal(
  args: string[],
  openAssistant: OpenAssistant,
  terminal: Terminal = processTerminal,
): Promise<number> {
  const { request, out, force } = readTopics(args);
  const putOut = await chooseOutput(out, force, terminal);
  const { configuration, notices } = prepareConfiguration();
  const notify = (sentence: string) => terminal.errors.write(`${sentence}\n`);
  notices.forEach(notify);

  const onProgress = createProgressDisplay(terminal.errors);
  const opened = await openAssistant(configuration, { onProgress, onNotice: notify });
  try {
    requireDocuments(opened.assistant, request.documents);
    const briefing = await opened.assistant.brief(request, {
      progress: ({ done, of }) => onProgress({ step: 'Topics', done, total: of }),
    });
    await putOut(briefing, layOutBriefing(briefing));
    if (briefing.notice) notify(briefing.notice);
    return EXIT_CODES[briefing.status];
  } finally {
    await opened.close();
  }
}

function readTopics(args: string[]): { request: BriefingRequest; out: string | undefined; force: boolean } {
  const { values, positionals } = readArguments(
    {
      args,
      allowPositionals: true,
      options: {
        title: { type: 'string' },
        length: { type: 'string' },
        document: { type: 'string', multiple: true },
        out: { type: 'string' },
        force: { type: 'boolean', default: false },
      },
    },
    USAGE,
  );
  if (positionals.length === 0) throw new UserError(USAGE);
  const { title, document: documents, out, force } = values;
  const length = values.length === undefined ? undefined : Number(values.length);
  const body = { topics: positionals, title, length, documents };
  return { request: readAsUser(() => readBriefingRequest(body, () => true)), out, force };
}
