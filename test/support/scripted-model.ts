import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** One request to the model, as the server got it. */
export interface ModelRequest {
  /** What the program wrote to the model, system and user message in order. */
  messages: { role: string; content: string }[];
  /** The number by which a passage is given that says these words; 0 where none does. */
  numberOf(words: string): number;
  authorization: string | undefined;
}

export type Step =
  | string
  /** Milliseconds. */
  | { wait: number }
  | { until: Promise<void> }
  | { status: number; body?: string }
  | { raw: string }
  | 'HANG'
  | 'CUT';

/** What the model does with a request: words to stream, one after the other, and what goes wrong. */
export type Script = (request: ModelRequest) => Step[];

export interface ScriptedModel {
  /** For OPENAI_BASE_URL. */
  url: string;
  requests: ModelRequest[];
  script: Script;
  /** Requests that are still open. */
  open(): number;
  close(): Promise<void>;
}

function event(content: string): string {
  const chunk = {
    id: 'chatcmpl-scripted',
    object: 'chat.completion.chunk',
    created: 1,
    model: 'scripted',
    choices: [{ index: 0, delta: { role: 'assistant', content }, finish_reason: null }],
  };
  return `data: ${JSON.stringify(chunk)}\n\n`;
}

const END = `data: ${JSON.stringify({
  id: 'chatcmpl-scripted',
  object: 'chat.completion.chunk',
  created: 1,
  model: 'scripted',
  choices: [{ index: 0, delta: {}, finish_reason: 'stop' }],
  usage: { prompt_tokens: 100, completion_tokens: 20, total_tokens: 120 },
})}\n\ndata: [DONE]\n\n`;

async function play(steps: Step[], response: ServerResponse): Promise<void> {
  for (const step of steps) {
    if (response.destroyed) return;
    if (step === 'HANG') return;
    if (typeof step === 'object' && 'until' in step) {
      await step.until;
      continue;
    }
    if (step === 'CUT') {
      response.destroy();
      return;
    }
    if (typeof step === 'object' && 'wait' in step) {
      await pause(step.wait);
      continue;
    }
    if (typeof step === 'object' && 'status' in step) {
      const body =
        step.body ?? JSON.stringify({ error: { message: 'refused for sk-a-secret', type: 'scripted' } });
      response.writeHead(step.status, { 'content-type': 'application/json' }).end(body);
      return;
    }
    if (!response.headersSent) response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write(typeof step === 'string' ? event(step) : step.raw);
  }
  if (!response.headersSent) response.writeHead(200, { 'content-type': 'text/event-stream' });
  response.end(END);
}

/** An OpenAI-compatible server on loopback that streams what its script says. */
export async function startScriptedModel(script: Script = () => []): Promise<ScriptedModel> {
  let open = 0;
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (data) => (body += String(data)));
    request.on('end', () => {
      open++;
      response.once('close', () => open--);
      const { messages } = JSON.parse(body) as Pick<ModelRequest, 'messages'>;
      const asked: ModelRequest = {
        messages,
        authorization: request.headers.authorization,
        numberOf(words) {
          const passages = /<passages>([^]*)<\/passages>/u.exec(messages.at(-1)?.content ?? '')?.[1] ?? '';
          const holding = passages.split(/\n\n(?=\[\d+\] \()/u).find((passage) => passage.includes(words));
          return Number(/\[(\d+)\] \(/u.exec(holding ?? '')?.[1] ?? 0);
        },
      };
      model.requests.push(asked);
      void play(model.script(asked), response);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const model: ScriptedModel = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests: [],
    script,
    open: () => open,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
  return model;
}
