import { randomUUID } from 'node:crypto';
import { detectForeignLanguage } from '../question/detect-language.ts';
import { makeStandalone } from '../question/make-standalone.ts';
import type { Question } from '../question/question.ts';
import { recogniseTalk } from '../question/recognise-talk.ts';
import { splitQuestion } from '../question/split-question.ts';
import { stripWrapping } from '../question/strip-wrapping.ts';
import { prepareQuestion } from '../retrieve/prepare-question.ts';
import type { Retrieved, Sources } from '../retrieve/retrieve-passages.ts';
import type { Evidence } from '../retrieve/score-evidence.ts';
import type { Answer, AnswerListener, AskRequest, Document, Excerpt } from '../types.ts';
import { citedSpan, CitedText, escapeMarkdown, excerptOf } from './cited-text.ts';
import { findEvidence } from './find-evidence.ts';
import { gatherPassages } from './gather-passages.ts';
import { guardAnswer, type GuardedAnswer } from './guard-answer.ts';
import { refuseForEvidence, refuseLanguage, refuseTalk, type Refusal } from './refuse.ts';
import { startTimer } from './start-timer.ts';
import { writeAnswer } from './write-answer.ts';

/** One of the questions that were asked together, with all that was found for it. */
export interface AnsweredPart {
  question: Question;
  retrieved: Retrieved;
  evidence: Evidence[];
  result: ({ status: 'written' } & GuardedAnswer) | ({ status: 'refused' } & Refusal);
}

/** The reports a question is about: those it was limited to, and of these the ones whose year it names. */
export function pickDocuments(
  question: Question,
  { documents }: Sources['library'],
  limit?: string[],
): Document[] {
  const allowed = limit ? documents.filter(({ id }) => limit.includes(id)) : documents;
  const named = allowed.filter(({ id }) => question.documents.includes(id));
  if (named.length > 0) return named;
  if (question.reportYears.length === 0) return allowed;
  return allowed.filter(({ year }) => year !== null && question.reportYears.includes(year));
}

async function answerPart(
  text: string,
  sources: Sources,
  limit: string[] | undefined,
  cited: CitedText,
): Promise<AnsweredPart> {
  const { library } = sources;
  const question = prepareQuestion(text, library, limit);
  const documents = pickDocuments(question, library, limit);
  if (documents.length === 0) {
    const message = `There is no report of ${question.reportYears.join(' or ')} in this collection.`;
    return {
      question,
      retrieved: { kept: [], rejected: [] },
      evidence: [],
      result: { status: 'refused', reason: 'other_period', message, nearest: [] },
    };
  }
  const all = documents.length === library.documents.length;
  const retrieved = await gatherPassages(
    question,
    sources,
    all ? {} : { documents: documents.map(({ id }) => id) },
  );
  const evidence = findEvidence(question, retrieved.kept, library);
  const result = writeAnswer({ question, evidence, documents, library, text: cited });
  if (result.status === 'written') {
    const guarded = guardAnswer(result.markdown, cited.citations, library);
    return { question, retrieved, evidence, result: { status: 'written', ...guarded } };
  }
  const refusal =
    result.status === 'refused'
      ? { nearest: evidence.slice(0, 3), ...result }
      : { status: 'refused' as const, ...refuseForEvidence(question, evidence) };
  return { question, retrieved, evidence, result: refusal };
}

function toExcerpts(evidence: Evidence[]): Excerpt[] {
  return evidence.map(({ view, clause }) => excerptOf(view.document, view, citedSpan(view, clause)));
}

/** How many passages of each question are told. */
const MOST_PASSAGES = 8;

/** Passages are shown whole, but of a single sentence that is too long to quote what matters of it. */
function toPassages(
  { retrieved, evidence }: AnsweredPart,
  { library }: Sources,
): (Excerpt & { score: number })[] {
  return retrieved.kept.slice(0, MOST_PASSAGES).map(({ passage, scores }) => {
    const { from, to } = passage.sentences;
    const view = library.view(library.find(passage.documentId)!, from);
    const scored = evidence.find(
      (one) => one.view.document === view.document && one.view.index === view.index,
    );
    const span = to - from > 1 ? passage : citedSpan(view, scored?.clause ?? view.sentence);
    return { ...excerptOf(view.document, view, span), score: scores.total };
  });
}

/** All that led to an answer. */
export interface Explained {
  answer: Answer;
  parts: AnsweredPart[];
}

/**
 * question (+ history) -> standalone question -> retrieve -> decide whether the reports answer it -> write -> cite.
 * @throws whatever the index or the embeddings throw; "the report does not say" is a normal answer.
 */
export async function answerQuestion(
  request: AskRequest,
  sources: Sources,
  listener: AnswerListener = {},
  signal?: AbortSignal,
): Promise<Explained> {
  const timer = startTimer();
  const base = { id: randomUUID(), question: request.question, mode: 'extractive' as const };
  const refuse = (
    standaloneQuestion: string,
    { reason, message, nearest }: Refusal,
    parts: AnsweredPart[] = [],
  ): Explained => {
    listener.delta?.(message);
    const excerpts = toExcerpts(nearest);
    return {
      answer: {
        ...base,
        standaloneQuestion,
        status: 'not_found',
        reason,
        answer: message,
        citations: [],
        ...(excerpts.length > 0 ? { nearest: excerpts } : {}),
        timings: timer.stop(),
      },
      parts,
    };
  };

  const talk = recogniseTalk(request.question);
  const language = detectForeignLanguage(request.question);
  if (language !== undefined) return refuse(request.question, refuseLanguage(language));
  if (talk !== undefined && (talk !== 'unclear' || (request.history ?? []).length === 0))
    return refuse(request.question, refuseTalk(talk));

  const standalone = makeStandalone(stripWrapping(request.question), request.history);
  timer.lap('understand');
  const cited = new CitedText();
  const parts: AnsweredPart[] = [];
  for (const text of splitQuestion(standalone)) {
    parts.push(await answerPart(text, sources, request.documents, cited));
    signal?.throwIfAborted();
  }
  timer.lap('answer');
  listener.passages?.(parts.flatMap((part) => toPassages(part, sources)));

  const found = parts.filter(({ result }) => result.status === 'written');
  const [first] = parts;
  if (found.length === 0 && first?.result.status === 'refused')
    return refuse(standalone, first.result, parts);
  const unanswered = parts
    .filter(({ result }) => result.status === 'refused')
    .map(({ question }) => question.text);
  const paragraphs = [
    ...found.map(({ result }) => (result.status === 'written' ? result.markdown : '')),
    ...unanswered.map((text) => `The report does not answer: ${escapeMarkdown(text)}`),
  ];
  for (const [i, paragraph] of paragraphs.entries())
    listener.delta?.(i === 0 ? paragraph : `\n\n${paragraph}`);
  return {
    answer: {
      ...base,
      standaloneQuestion: standalone,
      status: 'answered',
      answer: paragraphs.join('\n\n'),
      citations: cited.citations,
      ...(unanswered.length > 0 ? { unanswered } : {}),
      timings: timer.stop(),
    },
    parts,
  };
}
