import { randomUUID } from 'node:crypto';
import { CitedText } from '../answer/cited-text.ts';
import type { Answer, Ask, DocumentSummary } from '../types.ts';
import { answerTogether } from './answer-together.ts';
import { draftLetter } from './draft-letter.ts';
import { isChinese } from './find-chinese-questions.ts';
import { findQuestions } from './find-questions.ts';
import type { Reply, ReplyFrame, ReplyLanguage, ReplyQuestion, ReplyRequest, ReplyWriter } from './reply.ts';

/** More than these are a questionnaire; each costs an answer. */
export const MOST_QUESTIONS = 40;

export interface ReplyMaterial {
  ask: Ask;
  documents: DocumentSummary[];
  /** Whether the reports use a word. */
  isPublic: (word: string) => boolean;
  frames: Record<ReplyLanguage, ReplyFrame>;
}

type Asked = Pick<ReplyQuestion, 'question' | 'asked'>;

function languageOf({ letter, language }: Pick<ReplyRequest, 'letter' | 'language'>): ReplyLanguage {
  return language ?? (isChinese(letter) ? 'zh' : 'en');
}

/** Gives all answers one list of citations. */
function joinAnswers(asked: Asked[], answers: Answer[], cited: CitedText): ReplyQuestion[] {
  return asked.map((each, i) => {
    const answer = answers[i]!;
    if (answer.status === 'not_found')
      return { ...each, status: 'not_found', reason: answer.reason, answer: answer.answer };
    return {
      ...each,
      status: 'answered',
      answer: cited.take(answer.answer, answer.citations),
      ...(answer.unanswered ? { unanswered: answer.unanswered } : {}),
    };
  });
}

/** The reports that are quoted, else those that were searched. */
function listReports(documents: DocumentSummary[], limit: string[] | undefined, { citations }: CitedText) {
  const cited = documents.filter(({ id }) => citations.some(({ documentId }) => documentId === id));
  return cited.length > 0 ? cited : documents.filter(({ id }) => limit?.includes(id) ?? true);
}

/**
 * Answers letters: finds their questions, asks each as `/api/ask` would, and drafts the reply. The letter itself is
 * neither kept nor handed on; only its questions are asked, free of what tells who wrote it.
 */
export function createReplyWriter({ ask, documents, isPublic, frames }: ReplyMaterial): ReplyWriter {
  const find = (letter: string): Asked[] => findQuestions(letter, isPublic);
  return {
    findQuestions: (request) => ({ language: languageOf(request), questions: find(request.letter) }),
    async reply(request, listener = {}, signal) {
      const start = performance.now();
      const language = languageOf(request);
      const corrected = request.questions?.map((question): Asked => ({ question }));
      const found = corrected ?? find(request.letter);
      const asked = found.slice(0, MOST_QUESTIONS);
      const read = performance.now();
      const answers = await answerTogether(
        asked.map(({ question }) => question),
        request.documents,
        ask,
        listener,
        signal,
      );
      const cited = new CitedText();
      const questions = joinAnswers(asked, answers, cited);
      const reports = listReports(documents, request.documents, cited);
      const notices = new Set(answers.flatMap(({ notice }) => notice ?? []));
      if (found.length > asked.length)
        notices.add(`Only the first ${MOST_QUESTIONS} of ${found.length} questions were answered.`);
      return {
        id: randomUUID(),
        status: statusOf(questions),
        language,
        questions,
        ...draftLetter(questions, reports, frames[language], language),
        citations: cited.citations,
        documents: reports,
        mode: answers.some(({ mode }) => mode === 'llm') ? 'llm' : 'extractive',
        ...(notices.size > 0 ? { notice: [...notices].join(' ') } : {}),
        timings: { read: read - start, answer: performance.now() - read, total: performance.now() - start },
      };
    },
  };
}

function statusOf(questions: ReplyQuestion[]): Reply['status'] {
  if (questions.length === 0) return 'no_questions';
  return questions.some(({ status }) => status === 'answered') ? 'answered' : 'not_found';
}
