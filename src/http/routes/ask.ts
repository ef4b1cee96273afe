import type { Request, RequestHandler, Response } from 'express';
import type { AnswerListener, Answer, AskRequest } from '../../types.ts';
import { EventStream } from '../event-stream.ts';
import { createAnswerSignal, untilAborted } from '../limit-answer.ts';
import { toProblem } from '../problem.ts';
import { readAskRequest } from '../read-ask-request.ts';
import type { AssistantSource } from '../require-assistant.ts';

type Ask = (listener?: AnswerListener) => Promise<Answer>;

/** Answers a question: whole as JSON, or step by step to a client that accepts server-sent events. */
export function answerQuestion(assistant: AssistantSource, seconds: number): RequestHandler {
  return async (request, response) => {
    const opened = assistant();
    const question: AskRequest = readAskRequest(request.body, (id) => opened.findDocument(id) !== undefined);
    const signal = createAnswerSignal(response, seconds);
    const ask: Ask = (listener) => untilAborted(opened.ask(question, listener, signal), signal);
    response.set('Cache-Control', 'no-store').vary('Accept');
    if (prefersEvents(request)) await streamAnswer(ask, request, response);
    else response.json(await ask());
  };
}

function prefersEvents(request: Request): boolean {
  return request.accepts(['application/json', 'text/event-stream']) === 'text/event-stream';
}

/** Sends `passages`, `delta` and at last `answer` or `error`. Throws before the first event; after it, only to be noted. */
async function streamAnswer(ask: Ask, request: Request, response: Response): Promise<void> {
  const stream = new EventStream(response);
  let told = '';
  const tell = (text: string) => {
    if (text === '') return;
    told += text;
    stream.send('delta', { text });
  };
  try {
    const answer = await ask({ passages: (passages) => stream.send('passages', { passages }), delta: tell });
    // An answer that came at once was told in no deltas: their sum must still be the answer.
    if (answer.answer.startsWith(told)) tell(answer.answer.slice(told.length));
    stream.send('answer', answer);
    stream.end();
  } catch (error) {
    if (!response.headersSent) throw error;
    stream.send('error', toProblem(error).toBody(request.path));
    stream.end();
    throw error;
  }
}
