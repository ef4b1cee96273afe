import type { Question } from '../question/question.ts';
import { prepareQuestion } from '../retrieve/prepare-question.ts';
import type { Retrieved, Sources } from '../retrieve/retrieve-passages.ts';
import type { Evidence } from '../retrieve/score-evidence.ts';
import type { Document } from '../types.ts';
import type { CitedText } from './cited-text.ts';
import { findEvidence } from './find-evidence.ts';
import { gatherPassages } from './gather-passages.ts';
import { guardAnswer, type GuardedAnswer } from './guard-answer.ts';
import { refuseForEvidence, type Refusal } from './refuse.ts';
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

/** Retrieves, decides, writes in the reports' own words and guards the numbers. */
export async function answerPart(
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
