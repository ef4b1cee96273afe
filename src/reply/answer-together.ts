import { randomUUID } from 'node:crypto';
import { detectForeignLanguage } from '../question/detect-language.ts';
import type { Answer, Ask, AskRequest } from '../types.ts';
import { isOwnAffair } from './own-affairs.ts';
import type { ReplyListener } from './reply.ts';
import { isOfLetter } from './stand-ins.ts';
import { standsAlone } from './stands-alone.ts';

/** So many questions of a letter are asked at the same time. */
const AT_ONCE = 4;

/** A question in another language may lean on those before it; in English each has been made to stand alone. */
function requestFor(questions: string[], at: number, documents: string[] | undefined): AskRequest {
  const question = questions[at]!;
  const leans = at > 0 && detectForeignLanguage(question) !== undefined;
  return {
    question,
    ...(leans ? { history: questions.slice(0, at).map((content) => ({ role: 'user', content })) } : {}),
    ...(documents ? { documents } : {}),
  };
}

/** What is refused without being asked: whatever were found would be of something else. */
const REFUSALS = {
  /** "Will they be built this year?" */
  unclear: 'The question does not say what it is about.',
  /** "Is the place named in the letter on the list?" */
  absent: 'The report does not answer this.',
};

function refuse(question: string, reason: keyof typeof REFUSALS): Answer {
  return {
    id: randomUUID(),
    question,
    standaloneQuestion: question,
    status: 'not_found',
    reason,
    answer: REFUSALS[reason],
    citations: [],
    mode: 'extractive',
    timings: { total: 0 },
  };
}

/**
 * Answers the questions of one letter, identical ones once.
 * @returns the answers in the order of the questions.
 * @throws the signal's reason, and what `ask` throws.
 */
export async function answerTogether(
  questions: string[],
  documents: string[] | undefined,
  ask: Ask,
  { progress }: ReplyListener,
  signal?: AbortSignal,
): Promise<Answer[]> {
  const answers = new Map<string, Promise<Answer>>();
  let done = 0;
  let next = 0;
  const work = async () => {
    for (let at = next++; at < questions.length; at = next++) {
      signal?.throwIfAborted();
      const question = questions[at]!;
      const answer = async () => {
        if (isOfLetter(question) || isOwnAffair(question)) return refuse(question, 'absent');
        const isForeign = detectForeignLanguage(question) !== undefined;
        if (!isForeign && !standsAlone(question)) return refuse(question, 'unclear');
        return ask(requestFor(questions, at, documents), {}, signal);
      };
      const known = answers.get(question) ?? answer();
      answers.set(question, known);
      await known;
      progress?.({ question, done: ++done, of: questions.length });
    }
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, questions.length) }, work));
  return Promise.all(questions.map((question) => answers.get(question)!));
}
