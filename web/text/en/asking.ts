import type { RefusalReason } from '../../../src/types.ts';

const REFUSALS: Record<RefusalReason, string> = {
  absent: 'Not in the report',
  other_period: 'Not in the report for this period',
  named_not_explained: 'Named in the report, but not explained',
  announced_not_listed: 'Announced in the report, but not listed',
  unclear: 'The question is not clear enough',
  out_of_scope: 'Outside the report’s subject',
  language: 'The question’s language is not supported',
};

/** What to try instead. */
const ADVICE: Record<RefusalReason, string[]> = {
  absent: [
    'Use other words for the same thing, as an official report would.',
    'Ask for one thing at a time.',
    'Look through the figures, or search the report itself.',
  ],
  other_period: [
    'Ask for a year or period that the report covers.',
    'Leave the year out to see what the report gives.',
  ],
  named_not_explained: ['Ask where the report says it.', 'Read the passages below in their place.'],
  announced_not_listed: ['Ask what is planned on the subject as a whole.', 'Read the passages below.'],
  unclear: ['Name what you want to know and, for a figure, the year.', 'Ask a whole question.'],
  out_of_scope: ['Ask about what the government did, or plans to do.'],
  language: ['Ask in English: the report is in English.'],
};

/** Words of the conversation: what is asked, answered, refused, and what goes wrong. */
export const asking = {
  welcome: {
    lede: (count: number) =>
      `Ask a question in your own words. The answer comes from ${count === 1 ? 'the report' : 'these reports'} alone, with the sentence it rests on. What is not in ${count === 1 ? 'it' : 'them'} is not answered, and you are told so.`,
    extractive: (_model: string): string => 'Answers quote the report. No language model is at work.',
    llm: (model: string) =>
      `Answers are written by a language model${model ? ` (${model})` : ''} from the report’s sentences and checked against them. Your question is sent to that model.`,
    released: (date: string) => `Released ${date}`,
    documents: (count: number) => `${count} reports`,
    fromTo: (first: string, last: string) => `From ${first} to ${last}`,
    examples: (count: number): string =>
      count === 1 ? 'Questions the report answers' : 'Questions the reports answer',
    loading: 'Opening the report…',
  },

  composer: {
    form: 'Ask a question',
    label: 'Your question',
    placeholder: 'Type your question',
    followUp: 'Ask another question, or follow up',
    ask: 'Ask',
    hint: 'Enter to ask, Shift and Enter for a new line',
    tooLong: (limit: string, length: string) =>
      `A question can have at most ${limit} characters. This one has ${length}.`,
    editing: 'You are changing an earlier question. Its answer, and what came after it, will be replaced.',
    cancelEditing: 'Cancel',
  },

  conversation: {
    region: 'Conversation',
    searching: 'Searching the report…',
    reading: (passages: number) => `Reading ${passages} passages…`,
    writing: 'Writing the answer…',
    stop: 'Stop',
    stopped: 'You stopped this answer. What is above may be incomplete.',
    unfinished: 'This answer was not finished.',
    askAgain: 'Ask again',
    edit: 'Edit',
    editQuestion: (question: string) => `Edit the question: ${question}`,
    understoodAs: (question: string) => `Understood as: ${question}`,
    kept: 'Kept in this browser tab only.',
    clear: 'Clear conversation',
    cleared: 'The conversation was cleared.',
  },

  answer: {
    sources: 'Sources',
    source: (marker: number, place: string) => (place ? `Source ${marker}: ${place}` : `Source ${marker}`),
    showInReport: 'Show in the report',
    showInReportNumbered: (marker: number, place: string) => `Show in the report, number ${marker}: ${place}`,
    showPassage: (place: string) => `Show in the report: ${place}`,
    copyReference: 'Copy reference',
    copyReferenceNumbered: (marker: number) => `Copy reference, number ${marker}`,
    paragraph: (number: number) => `paragraph ${number}`,
    unanswered: 'The report does not answer this part:',
    notice: 'Please note',
    extractive: 'Taken from the report’s own words, without a language model.',
    llm: 'Written by a language model from the cited sentences. Please check them before you rely on it.',
    nearest: 'Closest passages',
    notAnAnswer:
      'These are not an answer. They are the parts of the report that come nearest to the question.',
    advice: 'Other ways to ask',
    advices: ADVICE,
    refusals: REFUSALS,
    next: 'Ask next',
    answeredNearby: 'What the report does answer nearby',
    announce: (answer: string, sources: number) =>
      `${answer} ${sources === 1 ? '1 source.' : `${sources} sources.`}`,
    announceRefusal: (heading: string, answer: string) => `${heading}. ${answer}`,
    actions: 'This answer',
    copy: 'Copy',
    copyLabel: 'Copy the answer with its sources',
    copyMarkdown: 'Copy as Markdown',
    copyMarkdownLabel: 'Copy as Markdown: the answer with its sources',
    copyLink: 'Copy link',
    copyLinkLabel: 'Copy link to this answer',
    print: 'Print',
    printLabel: 'Print this answer',
    chart: (name: string) => `${name} through time`,
    copied: 'Copied',
    notCopied: 'Could not copy',
  },

  reference: {
    paragraph: (number: number) => `para. ${number}`,
    section: (path: string) => `section “${path}”`,
    sources: 'Sources',
  },

  failure: {
    away: { title: 'The server cannot be reached', detail: 'Check the connection, then try again.' },
    busy: { title: 'Too many questions at once', detail: 'Please wait a moment, then try again.' },
    indexing: {
      title: 'The index is being built…',
      detail: 'The report is being prepared for questions. Yours is asked as soon as that is done.',
    },
    rejected: { title: 'The question could not be accepted', detail: 'Please change it and ask again.' },
    broken: { title: 'The answer could not be finished', detail: 'Something went wrong on the server.' },
    retry: 'Try again',
    wait: (seconds: number) =>
      seconds === 1 ? 'Try again in 1 second.' : `Try again in ${seconds} seconds.`,
  },
};
