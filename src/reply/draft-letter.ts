import { escapeMarkdown } from '../answer/cited-text.ts';
import type { DocumentSummary, RefusalReason } from '../types.ts';
import { DRAFT_WORDS } from './frame-words.ts';
import type { Reply, ReplyFrame, ReplyLanguage, ReplyQuestion } from './reply.ts';
import { tellAnswer } from './tell-answer.ts';
import { turnPersons } from './turn-persons.ts';

/** More reports than these are not named one by one. */
const MOST_NAMED = 3;

/** Refusals that say what the report has instead. */
const TELLING: ReadonlySet<RefusalReason> = new Set([
  'other_period',
  'named_not_explained',
  'announced_not_listed',
]);

function tellQuestion(question: string, language: ReplyLanguage): string {
  return escapeMarkdown(language === 'zh' ? question : turnPersons(question));
}

/** What is known of a question without an answer, beyond that there is none: a figure for another time, say. */
function tellMissing({ reason, answer }: ReplyQuestion, language: ReplyLanguage): string {
  if (reason === 'unclear') return DRAFT_WORDS[language].unclear;
  return language === 'en' && reason !== undefined && TELLING.has(reason) ? answer : '';
}

function listQuestions(questions: ReplyQuestion[], language: ReplyLanguage): string {
  return questions
    .map((each) => `- ${tellQuestion(each.question, language)} ${tellMissing(each, language)}`.trimEnd())
    .join('\n');
}

/** Puts a letter together from the office's frame and what the reports say to each question. */
export function draftLetter(
  questions: ReplyQuestion[],
  documents: DocumentSummary[],
  frame: ReplyFrame,
  language: ReplyLanguage,
): Pick<Reply, 'draft' | 'parts'> {
  const words = DRAFT_WORDS[language];
  const answered = questions.filter(({ status }) => status === 'answered');
  const foreign = questions.filter(({ reason }) => reason === 'language');
  const missing = questions.filter((each) => each.status === 'not_found' && !foreign.includes(each));
  const complete =
    answered.length > 0 && questions.every(({ status, unanswered }) => status === 'answered' && !unanswered);
  const titles = documents.length > MOST_NAMED ? [] : documents.map(({ title }) => escapeMarkdown(title));
  const counts = {
    questions: questions.length,
    lookedUp: questions.length - foreign.length,
    answered: answered.length,
  };
  const parts = {
    ...{ reference: frame.reference, salutation: frame.salutation, signOff: frame.signOff },
    opening: words.opening(titles, counts),
    contact: complete ? '' : frame.contact,
    closing: answered.length > 0 ? words.closing : '',
  };
  const blank = language === 'zh' ? '' : ' ';
  const paragraphs = [
    ...[parts.reference, parts.salutation, parts.opening],
    ...answered.flatMap(({ question, answer }) => [
      `**${words.asked}**${blank}${tellQuestion(question, language)}`,
      tellAnswer(answer, language),
    ]),
    ...(missing.length > 0 ? [words.notAnswered(missing.length), listQuestions(missing, language)] : []),
    ...(foreign.length > 0 ? [words.notLookedUp(foreign.length), listQuestions(foreign, language)] : []),
    ...[parts.contact, parts.closing, parts.signOff],
  ];
  return { draft: `${paragraphs.filter((paragraph) => paragraph !== '').join('\n\n')}\n`, parts };
}
