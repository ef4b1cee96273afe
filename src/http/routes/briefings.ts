import type { Request, RequestHandler, Response } from 'express';
import type { Briefing, BriefingListener } from '../../briefing/briefing.ts';
import { FORMATS, type FileFormat } from '../../formats/formats.ts';
import { layOutBriefing } from '../../formats/lay-out-briefing.ts';
import { EventStream } from '../event-stream.ts';
import { createAnswerSignal, untilAborted } from '../limit-answer.ts';
import { Problem, toProblem } from '../problem.ts';
import { readBriefingRequest } from '../read-briefing-request.ts';
import type { AssistantSource } from '../require-assistant.ts';
import { sendSheet } from '../send-sheet.ts';

type Brief = (listener?: BriefingListener) => Promise<Briefing>;

/** Sends a briefing in one of the forms that a client may accept. */
type SendForm = (brief: Brief, request: Request, response: Response) => Promise<void>;

/** Each form by its media type; the first is for clients that accept anything. */
const FORMS: Record<string, SendForm> = {
  'application/json': async (brief, _request, response) => void response.json(await brief()),
  'text/event-stream': streamBriefing,
  [FORMATS.markdown.mediaType]: sendFile('markdown'),
  [FORMATS.word.mediaType]: sendFile('word'),
};

/** Makes a briefing, in the form that the client accepts. */
export function makeBriefing(assistant: AssistantSource, seconds: number): RequestHandler {
  return async (request, response) => {
    const opened = assistant();
    const asked = readBriefingRequest(request.body, (id) => opened.findDocument(id) !== undefined);
    const accepted = request.accepts(Object.keys(FORMS));
    const send = accepted === false ? undefined : FORMS[accepted];
    if (!send)
      throw new Problem(406, `Briefings come as ${Object.keys(FORMS).join(', ')}; accept one of these.`);
    const signal = createAnswerSignal(response, seconds);
    response.set('Cache-Control', 'no-store').vary('Accept');
    await send((listener) => untilAborted(opened.brief(asked, listener, signal), signal), request, response);
  };
}

/** Sends `progress` and at last `briefing` or `error`. Throws before the first event; after it, only to be noted. */
async function streamBriefing(brief: Brief, request: Request, response: Response): Promise<void> {
  const stream = new EventStream(response);
  try {
    const briefing = await brief({ progress: (progress) => stream.send('progress', progress) });
    stream.send('briefing', briefing);
    stream.end();
  } catch (error) {
    if (!response.headersSent) throw error;
    stream.send('error', toProblem(error).toBody(request.path));
    stream.end();
    throw error;
  }
}

function sendFile(format: FileFormat): SendForm {
  return async (brief, _request, response) =>
    sendSheet(response, layOutBriefing(await brief()), format, 'briefing');
}
