import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { viewFigure } from '../../src/assistant/view-figure.ts';
import type { BriefingWriter } from '../../src/briefing/briefing.ts';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { selectFigures } from '../../src/figures/select-figures.ts';
import { createApp } from '../../src/http/create-app.ts';
import { createLogger } from '../../src/http/create-logger.ts';
import { listen } from '../../src/http/listen.ts';
import { createReplyWriter } from '../../src/reply/create-reply-writer.ts';
import { DEFAULT_FRAMES } from '../../src/reply/frame-words.ts';
import type { Assistant } from '../../src/assistant/assistant.ts';
import type {
  Answer,
  AnswerListener,
  AskRequest,
  Citation,
  Document,
  DocumentSummary,
  DocumentView,
  Excerpt,
} from '../../src/types.ts';
import { createFakeBriefing } from './fake-assistant.ts';
import { makeLibrary } from './make-library.ts';
import { readMarkdownReport } from './markdown-report.ts';

export interface ScriptedApi {
  url: string;
  documents: Document[];
  /** Every question that was asked, in order. */
  asked: AskRequest[];
  /** Method and address of every request, in order. */
  requested: string[];
  /** Milliseconds between two deltas. */
  pace: number;
  /** While false the door answers 503: the reports are still being read. */
  ready: boolean;
  /** What is said to the next questions. */
  answer: (request: AskRequest) => Answer;
  /** What becomes of topics. */
  brief: BriefingWriter['brief'];
  close(): Promise<void>;
}

const CORPUS = fileURLToPath(new URL('../../corpus', import.meta.url));

/**
 * The real HTTP door before an assistant that says what it is told: for states that are hard to provoke. The reports
 * are the real one and, with `several`, a Markdown report with every kind of source character.
 */
export async function startScriptedApi(
  webDirectory: string,
  { several = false, port = 0 } = {},
): Promise<ScriptedApi> {
  const documents = await readCorpus(CORPUS);
  if (several) documents.push(readMarkdownReport());
  const library = makeLibrary(...documents);
  const assistant: Assistant = {
    ask: (request, listener, signal) => tell(api, request, listener, signal),
    search: async () => [],
    brief: (request, listener, signal) => api.brief(request, listener, signal),
    listDocuments: () => documents.map(viewDocument).map(summarise),
    findDocument: (id) => documents.filter((document) => document.id === id).map(viewDocument)[0],
    listFigures: (filter) =>
      selectFigures(library.figures, filter).map((figure) => viewFigure(library, figure)),
    suggestNear: async () => ['What was the GDP in 2021?', 'What was the total fiscal revenue in 2016?'],
    suggestQuestions: () => [
      'What is the 2022 GDP target?',
      'How many new 5G base stations will be put into operation in 2022?',
      'What does the report plan for common prosperity?',
      'By how much did disposable income grow in 2021?',
    ],
    ...createReplyWriter({
      ask: (request, listener, signal) => tell(api, request, listener, signal),
      documents: documents.map(viewDocument).map(summarise),
      isPublic: (word) => documents.some(({ text }) => text.includes(word)),
      frames: DEFAULT_FRAMES,
    }),
  };
  const app = createApp({
    findAssistant: () => (api.ready ? assistant : undefined),
    webDirectory,
    logger: createLogger('silent'),
    limits: { requestsPerMinute: 0, answerSeconds: 60, trustedProxies: 0 },
  });
  const server = await listen(
    (request, response) => {
      api.requested.push(`${request.method} ${request.url}`);
      app(request, response);
    },
    { host: '127.0.0.1', port },
  );
  const api: ScriptedApi = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    documents,
    asked: [],
    requested: [],
    pace: 0,
    ready: true,
    answer: (request) => answerGrowthTarget(documents, request),
    brief: async (request) => createFakeBriefing(request),
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
  return api;
}

/** The sentence of a document that holds these words, as a citation with its true offsets. */
export function cite(documents: Document[], marker: number, words: string): Citation {
  return { marker, ...excerptOf(documents, words) };
}

export function excerptOf(documents: Document[], words: string): Excerpt {
  for (const document of documents) {
    const sentence = document.sentences.find(({ start, end }) =>
      document.text.slice(start, end).includes(words),
    );
    if (!sentence) continue;
    const { start, end, paragraph, period } = sentence;
    const section = sentence.section === null ? [] : (document.sections[sentence.section]?.path ?? []);
    return {
      documentId: document.id,
      title: document.title,
      section,
      paragraph: paragraph + 1,
      start,
      end,
      quote: document.text.slice(start, end),
      period,
    };
  }
  throw new Error(`No sentence says "${words}".`);
}

export function answerGrowthTarget(documents: Document[], request: AskRequest): Answer {
  return {
    ...answerBase(request),
    status: 'answered',
    answer: 'For 2022 the report sets GDP growth of **at least 6%** [1]. In 2021 GDP grew by 8.5% [2].',
    citations: [
      cite(documents, 1, 'GDP growth will be at least 6%'),
      cite(documents, 2, 'Our GDP grew by 8.5%'),
    ],
  };
}

export function answerBase({ question }: AskRequest) {
  return {
    id: 'scripted',
    question,
    standaloneQuestion: question,
    mode: 'extractive' as const,
    timings: { total: 12 },
  };
}

/** Streams the answer word by word. */
async function tell(
  api: ScriptedApi,
  request: AskRequest,
  listener?: AnswerListener,
  signal?: AbortSignal,
): Promise<Answer> {
  api.asked.push(request);
  const answer = api.answer(request);
  listener?.passages?.(answer.citations.map((citation) => ({ ...citation, score: 1 })));
  for (const word of answer.answer.split(/(?<=\s)/u)) {
    if (api.pace > 0) await pause(api.pace, undefined, { signal });
    listener?.delta?.(word);
  }
  return answer;
}

function viewDocument(document: Document): DocumentView {
  const { id, title, publisher, speaker, released, language, source, sha256, text } = document;
  const { sections, paragraphs } = document;
  return {
    ...{ id, title, publisher, speaker, released, language, source, sha256, text },
    characters: text.length,
    sections: sections.map(({ heading, path, level, start, end }) => ({ heading, path, level, start, end })),
    paragraphs: paragraphs.map(({ start, end, kind }) => ({ start, end, kind })),
  };
}

function summarise(view: DocumentView): DocumentSummary {
  const { id, title, publisher, speaker, released, language, source, sha256, characters } = view;
  return { id, title, publisher, speaker, released, language, source, sha256, characters };
}
