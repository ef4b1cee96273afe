import { layOutReplies } from '../formats/lay-out-reply.ts';
import { readReplyRequest } from '../http/read-reply-request.ts';
import type { Reply, ReplyRequest } from '../reply/reply.ts';
import { UserError } from '../user-error.ts';
import { chooseOutput } from './choose-output.ts';
import type { OpenAssistant } from './opened-assistant.ts';
import { prepareConfiguration } from './prepare-configuration.ts';
import { readArguments } from './read-arguments.ts';
import { nameOf, readLetterFile } from './read-letter-file.ts';
import { readAsUser } from './read-as-user.ts';
import { requireDocuments } from './require-documents.ts';
import { createProgressDisplay } from './show-progress.ts';
import { processTerminal, type Terminal } from './terminal.ts';

const USAGE =
  'Usage: npm run reply -- LETTER.txt|- [LETTER.txt]... [--language en|zh] [--document ID]... [--out FILE.docx|.md|.json [--force]]';

/** A letter and the file it came from. */
interface NamedLetter {
  name: string;
  request: ReplyRequest;
}

/**
 * Drafts replies to letters in files, all of them in one document. Returns the exit code: 0, or 2 where the reports
 * answer nothing that any letter asks.
 */
export async function replyInTerminal(
  args: string[],
  openAssistant: OpenAssistant,
  terminal: Terminal = processTerminal,
): Promise<number> {
  const { names, options, out, force } = readNames(args);
  const letters = await readLetters(names, options, terminal);
  const putOut = await chooseOutput(out, force, terminal);
  const { configuration, notices } = prepareConfiguration();
  const notify = (sentence: string) => terminal.errors.write(`${sentence}\n`);
  notices.forEach(notify);

  const onProgress = createProgressDisplay(terminal.errors);
  const opened = await openAssistant(configuration, { onProgress, onNotice: notify });
  try {
    requireDocuments(opened.assistant, options.documents);
    const replies: Reply[] = [];
    for (const { name, request } of letters) {
      const step = `Questions of ${name}`;
      const progress = ({ done, of }: { done: number; of: number }) => onProgress({ step, done, total: of });
      const reply = await opened.assistant.reply(request, { progress });
      notify(describeReply(name, reply));
      replies.push(reply);
    }
    const [first] = replies;
    await putOut(replies.length === 1 && first ? first : { replies }, layOutReplies(replies));
    return replies.some(({ status }) => status === 'answered') ? 0 : 2;
  } finally {
    await opened.close();
  }
}

/** "letter.txt: 2 of 3 questions answered." */
function describeReply(name: string, { questions, notice }: Reply): string {
  const answered = questions.filter(({ status }) => status === 'answered').length;
  const found =
    questions.length === 0
      ? 'no question found'
      : `${answered} of ${questions.length} question${questions.length === 1 ? '' : 's'} answered`;
  return [`${nameOf(name)}: ${found}.`, notice].filter(Boolean).join(' ');
}

type LetterOptions = Pick<ReplyRequest, 'documents'> & { language: string | undefined };

async function readLetters(
  names: string[],
  options: LetterOptions,
  { input }: Terminal,
): Promise<NamedLetter[]> {
  const letters: NamedLetter[] = [];
  for (const name of names) {
    const letter = await readLetterFile(name, input);
    const read = () => readReplyRequest({ letter, ...options }, () => true).letters;
    const [request] = readAsUser(read, names.length > 1 ? nameOf(name) : undefined);
    letters.push({ name, request: request! });
  }
  return letters;
}

function readNames(args: string[]): {
  names: string[];
  options: LetterOptions;
  out: string | undefined;
  force: boolean;
} {
  const { values, positionals } = readArguments(
    {
      args,
      allowPositionals: true,
      options: {
        language: { type: 'string' },
        document: { type: 'string', multiple: true },
        out: { type: 'string' },
        force: { type: 'boolean', default: false },
      },
    },
    USAGE,
  );
  if (positionals.length === 0) throw new UserError(USAGE);
  const { language, document: documents, out, force } = values;
  return { names: positionals, options: { language, documents }, out, force };
}
