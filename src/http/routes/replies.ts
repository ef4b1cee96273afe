import type { Request, RequestHandler, Response } from 'express';
import { FORMATS, type FileFormat } from '../../formats/formats.ts';
import { layOutReplies } from '../../formats/lay-out-reply.ts';
import type { Reply, ReplyListener, ReplyRequest, ReplyWriter } from '../../reply/reply.ts';
import { EventStream } from '../event-stream.ts';
import { createAnswerSignal, untilAborted } from '../limit-answer.ts';
import { Problem, toProblem } from '../problem.ts';
import { readReplyRequest } from '../read-reply-request.ts';
import type { AssistantSource } from '../require-assistant.ts';
import { sendSheet } from '../send-sheet.ts';

type Draft = (listener?: (letter: number) => ReplyListener) => Promise<Reply[]>;

/**
 * Sends replies in one of the forms that a client may accept.
 * @param several whether a list of letters was sent, even of one.
 */
type SendForm = (draft: Draft, several: boolean, request: Request, response: Response) => Promise<void>;

/** Each form by its media type; the first is for clients that accept anything. */
const FORMS: Record<string, SendForm> = {
  'application/json': async (draft, several, _request, response) => {
    const replies = await draft();
    response.json(several ? { replies } : replies[0]);
  },
  'text/event-stream': streamReplies,
  [FORMATS.markdown.mediaType]: sendFile('markdown'),
  [FORMATS.word.mediaType]: sendFile('word'),
};

/** Drafts replies to letters, or only finds the questions in them, in the form that the client accepts. */
export function draftReplies(assistant: AssistantSource, seconds: number): RequestHandler {
  return async (request, response) => {
    const opened = assistant();
    const { letters, several, onlyQuestions } = readReplyRequest(
      request.body,
      (id) => opened.findDocument(id) !== undefined,
    );
    const accepted = request.accepts(Object.keys(FORMS));
    const send = accepted === false ? undefined : FORMS[accepted];
    if (!send)
      throw new Problem(406, `Replies come as ${Object.keys(FORMS).join(', ')}; accept one of these.`);
    response.set('Cache-Control', 'no-store').vary('Accept');
    if (onlyQuestions) {
      const found = letters.map((each) => opened.findQuestions(each));
      response.json(several ? { letters: found } : found[0]);
      return;
    }
    // The limit is for one letter.
    const signal = createAnswerSignal(response, seconds * letters.length);
    await send(
      (listener) => untilAborted(draftAll(letters, opened, signal, listener), signal),
      several,
      request,
      response,
    );
  };
}

/** One after the other, so that a pile of letters leaves room for those who ask meanwhile. */
async function draftAll(
  letters: ReplyRequest[],
  writer: ReplyWriter,
  signal: AbortSignal,
  listener: (letter: number) => ReplyListener = () => ({}),
): Promise<Reply[]> {
  const replies: Reply[] = [];
  for (const [i, letter] of letters.entries()) replies.push(await writer.reply(letter, listener(i), signal));
  return replies;
}

/** Sends `progress` and at last `reply` (`replies` of several letters) or `error`. Throws before the first event. */
async function streamReplies(
  draft: Draft,
  several: boolean,
  request: Request,
  response: Response,
): Promise<void> {
  const stream = new EventStream(response);
  try {
    const replies = await draft((letter) => ({
      progress: (progress) => stream.send('progress', { ...progress, ...(several ? { letter } : {}) }),
    }));
    if (several) stream.send('replies', { replies });
    else stream.send('reply', replies[0]);
    stream.end();
  } catch (error) {
    if (!response.headersSent) throw error;
    stream.send('error', toProblem(error).toBody(request.path));
    stream.end();
    throw error;
  }
}

/** The letters as one file, each on pages of its own. */
function sendFile(format: FileFormat): SendForm {
  return async (draft, several, _request, response) =>
    sendSheet(response, layOutReplies(await draft()), format, several ? 'replies' : 'reply');
}
