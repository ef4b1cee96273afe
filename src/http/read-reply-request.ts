import { z } from 'zod';
import type { ReplyRequest } from '../reply/reply.ts';
import { Problem } from './problem.ts';
import { documentIds, refuseDocument } from './read-ask-request.ts';
import { keepLength, questionText, readInput } from './read-input.ts';

const LONGEST_LETTER = 20_000;
const MOST_LETTERS = 20;
const MOST_QUESTIONS = 40;

const LETTER = `Send a "letter" as a text of 1 to ${LONGEST_LETTER} characters.`;
const LETTERS = `"letters" must be a list of 1 to ${MOST_LETTERS} letters.`;
const QUESTIONS = `"questions" must be a list of at most ${MOST_QUESTIONS} questions; leave it out to have them found.`;

const letterText = z
  .string({ error: LETTER })
  .max(
    LONGEST_LETTER,
    `The letter is too long; shorten it to ${LONGEST_LETTER} characters or send it in parts.`,
  )
  .overwrite(keepLength)
  .refine((letter) => letter.trim() !== '', 'The letter is empty; paste its text.');

const replyRequest = z
  .object(
    {
      letter: letterText.optional(),
      letters: z.array(letterText, { error: LETTERS }).min(1, LETTERS).max(MOST_LETTERS, LETTERS).optional(),
      language: z.enum(['en', 'zh'], { error: '"language" must be "en" or "zh".' }).optional(),
      documents: documentIds.optional(),
      questions: z
        .array(questionText('questions'), { error: QUESTIONS })
        .max(MOST_QUESTIONS, QUESTIONS)
        .optional(),
      only: z
        .literal('questions', { error: '"only" must be "questions"; leave it out for a reply.' })
        .optional(),
    },
    { error: 'Send a JSON object with a "letter".' },
  )
  .refine(({ letter, letters }) => (letter === undefined) !== (letters === undefined), {
    error: 'Send either a "letter" or a list of "letters".',
  })
  .refine(({ letters, questions }) => letters === undefined || questions === undefined, {
    error: '"questions" belong to one letter; send that "letter" alone.',
  });

/** What is asked for: replies to letters, or only the questions found in them. */
export interface ReadReplyRequest {
  letters: ReplyRequest[];
  /** The answer is a list, even of one. */
  several: boolean;
  onlyQuestions: boolean;
}

/** Reads the body of a request for replies. Throws a 400 for anything that is not as the contract says. */
export function readReplyRequest(body: unknown, isDocument: (id: string) => boolean): ReadReplyRequest {
  const { letter, letters, only, ...rest } = readInput(replyRequest, body);
  const unknown = rest.documents?.find((id) => !isDocument(id));
  if (unknown !== undefined) throw refuseDocument(unknown);
  if (only !== undefined && rest.questions !== undefined)
    throw new Problem(400, '"only" finds the questions; leave out "questions" or leave out "only".');
  return {
    letters: (letters ?? [letter!]).map((each) => ({ letter: each, ...rest })),
    several: letters !== undefined,
    onlyQuestions: only !== undefined,
  };
}
