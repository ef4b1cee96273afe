import { answerQuestion, type Explained } from '../answer/answer-question.ts';
import type { ModelWriter } from '../answer/model-writer.ts';
import { createBriefingWriter } from '../briefing/create-briefing-writer.ts';
import { citedSpan, excerptOf } from '../answer/cited-text.ts';
import { selectFigures } from '../figures/select-figures.ts';
import { summariseDocument } from '../library/summarise-document.ts';
import { splitWords } from '../language/words.ts';
import type { Question } from '../question/question.ts';
import { createReplyWriter } from '../reply/create-reply-writer.ts';
import { DEFAULT_FRAMES } from '../reply/frame-words.ts';
import { prepareQuestion } from '../retrieve/prepare-question.ts';
import { retrievePassages, type Sources } from '../retrieve/retrieve-passages.ts';
import { scoreEvidence, weighTerms } from '../retrieve/score-evidence.ts';
import type { Assistant } from './assistant.ts';
import type { Ask, AskRequest, Excerpt, Passage } from '../types.ts';
import { RecentAnswers } from './recent-answers.ts';
import { createNearSuggestions } from './suggest-near.ts';
import { suggestQuestions } from './suggest-questions.ts';
import { viewFigure } from './view-figure.ts';

/** The assistant, and what led to an answer. */
export interface ExplainingAssistant extends Assistant {
  explain(request: AskRequest): Promise<Explained>;
}

/** Milliseconds. */
const SUGGEST_AFTER = 300;

/**
 * Joins retrieval, answering and the ledger behind what the doors ask for.
 * @param model writes the answers; without one they are told in the reports' own words.
 * @param frames what the office puts around its replies.
 */
export function createAssistant(
  sources: Sources,
  model?: ModelWriter,
  frames = DEFAULT_FRAMES,
): ExplainingAssistant {
  const { library } = sources;
  const recent = new RecentAnswers();
  const briefings = createBriefingWriter(sources, model);
  const suggestions: string[] = [];

  const ask: Ask = async (request, listener = {}, signal) => {
    const known = recent.find(request);
    if (known) {
      listener.delta?.(known.answer);
      return { ...known, question: request.question };
    }
    const { answer } = await answerQuestion(request, sources, listener, signal, model);
    // What a notice tells of (a model that failed) may be over when it is asked again.
    if (answer.notice === undefined) recent.keep(request, answer);
    return answer;
  };

  const findPublished = (id: string) => library.published.find((document) => document.id === id);

  /** A passage is shown whole, unless its only sentence is too long to quote. */
  const showPassage = (passage: Passage, query: Question): Excerpt => {
    const document = findPublished(passage.documentId)!;
    const view = library.view(document, passage.sentences.from);
    if (passage.sentences.to - passage.sentences.from > 1) return excerptOf(document, view, passage);
    const { clause } = scoreEvidence(view, query, weighTerms(query.terms, library), library);
    return excerptOf(document, view, citedSpan(view, clause));
  };

  // Not before the first question: being ready matters more.
  setTimeout(
    () => void suggestQuestions(sources, (question) => suggestions.push(question)),
    SUGGEST_AFTER,
  ).unref();

  return {
    ask,
    explain: (request) => answerQuestion(request, sources, {}, undefined, model),
    async search(query, limit) {
      const question = prepareQuestion(query, library);
      const { kept, rejected } = await retrievePassages(question, sources);
      return [...kept, ...rejected]
        .slice(0, limit)
        .map(({ passage, scores }) => ({ ...showPassage(passage, question), score: scores.total }));
    },
    listDocuments: () => library.published.map(summariseDocument),
    findDocument(id) {
      const document = findPublished(id);
      if (!document) return undefined;
      return {
        ...summariseDocument(document),
        text: document.text,
        sections: document.sections.map(({ heading, path, level, start, end }) => ({
          heading,
          path,
          level,
          start,
          end,
        })),
        paragraphs: document.paragraphs.map(({ start, end, kind }) => ({ start, end, kind })),
      };
    },
    listFigures: (filter) =>
      selectFigures(library.figures, filter).map((figure) => viewFigure(library, figure)),
    brief: briefings.brief,
    suggestQuestions: () => [...suggestions],
    suggestNear: createNearSuggestions(sources),
    ...createReplyWriter({
      ask,
      documents: library.documents.map(summariseDocument),
      isPublic: (word) => splitWords(word).every(({ stem }) => library.vocabulary.has(stem)),
      frames,
    }),
  };
}
