import { escapeMarkdown } from '../answer/cited-text.ts';
import type { DocumentSummary } from '../types.ts';
import { DRAFT_WORDS } from './frame-words.ts';
import type { Reply, ReplyFrame, ReplyLanguage, ReplyQuestion } from './reply.ts';
import { tellAnswer } from './tell-answer.ts';

/** More reports than these are not named one by one. */
const MOST_NAMED = 3;

function nameReports(documents: DocumentSummary[], language: ReplyLanguage): string {
  if (documents.length > MOST_NAMED) return '';
  const titles = documents.map(({ title }) => escapeMarkdown(title));
  if (language === 'zh') return titles.join('》《');
  return titles.map((title) => `“${title}”`).join(' and ');
}

/** The asker's own "my" and "I" as the office says them. */
function turnPersons(question: string): string {
  const turned: Record<string, string> = {
    my: 'your',
    our: 'your',
    mine: 'yours',
    ours: 'yours',
    i: 'you',
    we: 'you',
    me: 'you',
    us: 'you',
    am: 'are',
  };
  return question.replace(/\b(?:my|our|mine|ours|I|we|We|me|us|My|Our|am|Am)\b/gu, (word) => {
    const other = turned[word.toLowerCase()]!;
    return /^\p{Lu}/u.test(word) && word !== 'I' ? `${other[0]!.toUpperCase()}${other.slice(1)}` : other;
  });
}

function tellQuestion(question: string, language: ReplyLanguage): string {
  return escapeMarkdown(language === 'zh' ? question : turnPersons(question));
}

/** What is said of a question without an answer beyond that there is none; "" where there is nothing more to say. */
function tellMissing({ reason, answer }: ReplyQuestion, language: ReplyLanguage): string {
  if (reason === 'unclear') return DRAFT_WORDS[language].unclear;
  if (language === 'zh' || reason === 'out_of_scope' || reason === 'language') return '';
  return /^The report does not answer this\.$/u.test(answer) ? '' : answer;
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
  const missing = questions.filter(({ status }) => status === 'not_found');
  const incomplete =
    questions.length === 0 || missing.length > 0 || questions.some(({ unanswered }) => unanswered);
  const parts = {
    ...{ reference: frame.reference, salutation: frame.salutation, signOff: frame.signOff },
    opening: words.opening(nameReports(documents, language), questions.length, answered.length),
    contact: incomplete ? frame.contact : '',
    closing: answered.length > 0 ? words.closing : '',
  };
  const blank = language === 'zh' ? '' : ' ';
  const answers = answered.map(
    ({ question, answer }) =>
      `**${words.asked}**${blank}${tellQuestion(question, language)}\n\n${tellAnswer(answer, language)}`,
  );
  const refusals = missing.map((question) => {
    const more = tellMissing(question, language);
    return `- ${tellQuestion(question.question, language)}${more === '' ? '' : ` ${more}`}`;
  });
  const paragraphs = [
    ...[parts.reference, parts.salutation, parts.opening],
    ...answers,
    ...(refusals.length > 0 ? [words.notAnswered(refusals.length > 1), refusals.join('\n')] : []),
    ...[parts.contact, parts.closing, parts.signOff],
  ].filter((paragraph) => paragraph !== '');
  return { draft: `${paragraphs.join('\n\n')}\n`, parts };
}
