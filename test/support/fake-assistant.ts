import type { Briefing, BriefingListener, BriefingRequest } from '../../src/briefing/briefing.ts';
import { createReplyWriter } from '../../src/reply/create-reply-writer.ts';
import { DEFAULT_FRAMES } from '../../src/reply/frame-words.ts';
import type { Assistant } from '../../src/assistant/assistant.ts';
import type {
  Answer,
  AnswerListener,
  Answered,
  AskRequest,
  Citation,
  DocumentSummary,
  DocumentView,
  Excerpt,
  FigureFilter,
  FigureView,
} from '../../src/types.ts';

const TEXT = 'Objectives for 2022\n\nGDP will grow by at least 6%. Prices will rise by about 3%.\n';

const SUMMARY: DocumentSummary = {
  id: 'jiaxing-2022',
  title: 'Government Work Report',
  publisher: 'Jiaxing',
  speaker: null,
  released: '2022-07-06',
  language: 'en',
  source: null,
  sha256: 'a'.repeat(64),
  characters: TEXT.length,
};

export const FAKE_DOCUMENT: DocumentView = {
  ...SUMMARY,
  text: TEXT,
  sections: [
    { heading: 'Objectives for 2022', path: ['Objectives for 2022'], level: 1, start: 0, end: TEXT.length },
  ],
  paragraphs: [
    { start: 0, end: 21, kind: 'heading' },
    { start: 21, end: TEXT.length, kind: 'text' },
  ],
};

export const FAKE_EXCERPT: Excerpt = {
  documentId: FAKE_DOCUMENT.id,
  title: FAKE_DOCUMENT.title,
  section: ['Objectives for 2022'],
  paragraph: 2,
  start: 21,
  end: 50,
  quote: TEXT.slice(21, 50),
  period: { kind: 'target', label: '2022', from: '2022-01-01', to: '2022-12-31' },
};

export const FAKE_CITATION: Citation = { marker: 1, ...FAKE_EXCERPT };

export function createFakeAnswer(request: AskRequest): Answered {
  return {
    id: 'answer-1',
    question: request.question,
    standaloneQuestion: request.question,
    status: 'answered',
    answer: 'GDP will grow by at least 6%. [1]',
    citations: [FAKE_CITATION],
    mode: 'extractive',
    timings: { total: 1 },
  };
}

/** One topic with one point, as it would be told. */
export function createFakeBriefing({ topics, title }: BriefingRequest): Briefing {
  const point = {
    id: `${FAKE_CITATION.documentId}:${FAKE_CITATION.start}-${FAKE_CITATION.end}`,
    text: `“${FAKE_CITATION.quote}” [1]`,
    citations: [FAKE_CITATION],
  };
  return {
    id: 'briefing-1',
    title: title ?? 'Briefing',
    status: 'answered',
    documents: [SUMMARY],
    topics: topics.map((topic) => ({
      topic,
      status: 'answered',
      section: FAKE_CITATION.section,
      figures: [],
      achieved: [],
      nextYears: [],
      thisYear: [point],
      problems: [],
      context: [],
      seeAlso: [],
      cut: [],
    })),
    citations: [FAKE_CITATION],
    mode: 'extractive',
    timings: { total: 1 },
  };
}

type Asked = [request: AskRequest, listener?: AnswerListener, signal?: AbortSignal];

export interface FakeAssistant extends Assistant {
  /** Every call of `ask`, in order. */
  asked: Asked[];
  briefed: [request: BriefingRequest, listener?: BriefingListener, signal?: AbortSignal][];
  searched: { query: string; limit: number }[];
  filtered: FigureFilter[];
}

/** An assistant in memory that knows one report and records its calls; `ask` can be replaced. */
export function createFakeAssistant(
  ask: (...asked: Asked) => Promise<Answer> = async (request, listener) => {
    const answer = createFakeAnswer(request);
    listener?.passages?.([{ ...FAKE_EXCERPT, score: 0.9 }]);
    for (const word of answer.answer.split(/(?<= )/u)) listener?.delta?.(word);
    return answer;
  },
): FakeAssistant {
  const figure: FigureView = {
    id: 'figure-1',
    indicator: 'GDP',
    value: 6,
    unit: '%',
    comparator: 'at least',
    measure: 'change',
    direction: 1,
    text: 'at least 6%',
    start: 38,
    end: 49,
    period: FAKE_CITATION.period,
    citation: FAKE_EXCERPT,
  };
  const fake: FakeAssistant = {
    asked: [],
    briefed: [],
    searched: [],
    filtered: [],
    ask(...asked) {
      fake.asked.push(asked);
      return ask(...asked);
    },
    async brief(...briefed) {
      fake.briefed.push(briefed);
      const [request, listener] = briefed;
      const of = request.topics.length;
      for (const [i, topic] of request.topics.entries()) listener?.progress?.({ topic, done: i + 1, of });
      return createFakeBriefing(request);
    },
    async search(query, limit) {
      fake.searched.push({ query, limit });
      return [{ ...FAKE_EXCERPT, score: 0.9 }];
    },
    listDocuments: () => [SUMMARY],
    findDocument: (id) => (id === FAKE_DOCUMENT.id ? FAKE_DOCUMENT : undefined),
    listFigures(filter) {
      fake.filtered.push(filter);
      return [figure];
    },
    suggestQuestions: () => ['What is the 2022 GDP target?'],
    suggestNear: async ({ start, end }) => [`What stands near ${start} to ${end}?`],
    ...createReplyWriter({
      ask: (...asked) => fake.ask(...asked),
      documents: [SUMMARY],
      isPublic: () => false,
      frames: DEFAULT_FRAMES,
    }),
  };
  return fake;
}
