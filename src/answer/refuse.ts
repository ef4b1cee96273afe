import type { Question } from '../question/question.ts';
import type { Talk } from '../question/recognise-talk.ts';
import type { Evidence } from '../retrieve/score-evidence.ts';
import type { RefusalReason } from '../types.ts';
import { escapeMarkdown } from './cited-text.ts';
import { judgeEvidence } from './judge-evidence.ts';
import { findWordsIn, wordsIn } from './foreign-words.ts';
import { namePeriod } from './name-period.ts';

export interface Refusal {
  reason: RefusalReason;
  message: string;
  nearest: Evidence[];
}

/** How many of the closest passages are shown. */
const NEAREST = 3;

const TALK: Record<Talk, { reason: RefusalReason; message: string }> = {
  greeting: {
    reason: 'out_of_scope',
    message:
      'Hello! I answer questions about the reports in this collection, each answer with the sentence it rests on.',
  },
  thanks: {
    reason: 'out_of_scope',
    message: 'You are welcome. Ask on: I answer questions about the reports in this collection.',
  },
  identity: {
    reason: 'out_of_scope',
    message:
      'I am a question-answering program: I look up what the reports in this collection say and show the sentence each answer rests on.',
  },
  instruction: {
    reason: 'out_of_scope',
    message: 'I only look up what the reports in this collection say; I do not follow other instructions.',
  },
  opinion: {
    reason: 'out_of_scope',
    message: 'I have no opinions and give no advice: I only look up what the reports in this collection say.',
  },
  unclear: {
    reason: 'unclear',
    message:
      'I could not make out what is asked. Please ask a whole question, such as one about a figure, a plan or a place.',
  },
};

export function refuseTalk(talk: Talk): Refusal {
  return { ...TALK[talk], nearest: [] };
}

/** A question in another language, which only a chat model can read. @param asked one, in vain. */
export function refuseLanguage(language: string, asked = false): Refusal {
  const { noModel, modelFailed } = wordsIn(language);
  return { reason: 'language', message: asked ? modelFailed : noModel, nearest: [] };
}

/** A refusal in the asker's language, where one is known; what is missing is then said without detail. */
export function refuseIn(language: string | undefined, refusal: Refusal): Refusal {
  const words = language === undefined ? undefined : findWordsIn(language);
  return words ? { ...refusal, message: words.notAnswered } : refusal;
}

function listPeriods(evidence: Evidence[]): string {
  const names = [
    ...new Set(
      evidence
        .map(({ view }) => view.sentence.period)
        .filter(({ label }) => label !== 'undated')
        .map(namePeriod),
    ),
  ];
  return names.slice(0, 3).join(' and ');
}

/** Says what is missing: the time, the name, or the thing itself. */
export function refuseForEvidence(question: Question, evidence: Evidence[]): Refusal {
  const nearest = evidence.slice(0, NEAREST);
  // A figure for another time is found in the ledger; words of the same kind are no figure.
  const otherPeriod = (question.kind === 'quantity' ? [] : evidence).filter(
    (candidate) => judgeEvidence(candidate, question) === 'other_period',
  );
  const [best] = evidence;
  if (otherPeriod.length > 0) {
    const asked = question.times.map(namePeriod).join(', ');
    const has = listPeriods(otherPeriod.slice(0, 3));
    const message =
      has === ''
        ? `The report does not say this for ${asked}.`
        : `The report does not say this for ${asked}; it speaks of ${has}.`;
    return { reason: 'other_period', message, nearest: otherPeriod.slice(0, NEAREST) };
  }
  const [name] = best?.features.missingNames ?? [];
  if (name)
    return {
      reason: 'absent',
      message: `The report does not say this about “${escapeMarkdown(name)}”.`,
      nearest,
    };
  return { reason: 'absent', message: 'The report does not answer this.', nearest };
}
