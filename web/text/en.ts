import type { RefusalReason } from '../../src/types.ts';

const REFUSALS: Record<RefusalReason, string> = {
  absent: 'Not in the report',
  other_period: 'Not in the report for this period',
  named_not_explained: 'Named in the report, but not explained',
  announced_not_listed: 'Announced in the report, but not listed',
  unclear: 'The question is not clear enough',
  out_of_scope: 'Outside the report’s subject',
  language: 'The question’s language is not supported',
};

/** Every word of the interface in English. A second language is a second file of this shape. */
export const en = {
  locale: 'en-GB',
  product: 'Ask the report',
  skipToQuestion: 'Skip to the question',
  newConversation: 'New conversation',
  readDocument: 'Read the report',
  readDocuments: 'Read the reports',

  welcome: {
    lede: (count: number) =>
      `Ask a question in your own words. The answer comes from ${count === 1 ? 'the report' : 'these reports'} alone, with the sentence it rests on. What is not in ${count === 1 ? 'it' : 'them'} is not answered, and you are told so.`,
    released: (date: string) => `Released ${date}`,
    documents: (count: number) => `${count} reports`,
    fromTo: (first: string, last: string) => `From ${first} to ${last}`,
    examples: (count: number) =>
      count === 1 ? 'Questions the report answers' : 'Questions the reports answer',
    loading: 'Opening the report…',
  },

  composer: {
    form: 'Ask a question',
    label: 'Your question',
    placeholder: 'Type your question',
    ask: 'Ask',
    hint: 'Enter to ask, Shift and Enter for a new line',
    tooLong: (limit: string, length: string) =>
      `A question can have at most ${limit} characters. This one has ${length}.`,
  },

  conversation: {
    region: 'Conversation',
    searching: 'Searching the report…',
    reading: (passages: number) => `Reading ${passages} passages…`,
    writing: 'Writing the answer…',
    stop: 'Stop',
    stopped: 'You stopped this answer. What is above may be incomplete.',
    askAgain: 'Ask again',
    understoodAs: (question: string) => `Understood as: ${question}`,
  },

  answer: {
    sources: 'Sources',
    source: (marker: number, place: string) => (place ? `Source ${marker}: ${place}` : `Source ${marker}`),
    showInReport: 'Show in the report',
    showInReportNumbered: (marker: number, place: string) => `Show in the report, number ${marker}: ${place}`,
    showPassage: (place: string) => `Show in the report: ${place}`,
    paragraph: (number: number) => `paragraph ${number}`,
    unanswered: 'The report does not answer this part:',
    notice: 'Please note',
    extractive: 'Taken from the report’s own words, without a language model.',
    llm: 'Written by a language model from the cited sentences. Please check them before you rely on it.',
    nearest: 'Closest passages',
    notAnAnswer:
      'These are not an answer. They are the parts of the report that come nearest to the question.',
    refusals: REFUSALS,
    announce: (answer: string, sources: number) =>
      `${answer} ${sources === 1 ? '1 source.' : `${sources} sources.`}`,
    announceRefusal: (heading: string, answer: string) => `${heading}. ${answer}`,
  },

  period: {
    result: 'Result',
    target: 'Target',
    inferred: 'years concluded from the report’s date',
  },

  reader: {
    label: 'Report',
    close: 'Close the report',
    contents: 'Contents',
    document: 'Report shown',
    body: 'Text of the report',
    loading: 'Opening the report…',
    missing: 'The cited sentence could not be found in this version of the report.',
    previous: 'Previous citation',
    next: 'Next citation',
    position: (index: number, count: number) => `Citation ${index} of ${count}`,
    nearest: (index: number, count: number) => `Passage ${index} of ${count} · not an answer`,
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

export type InterfaceText = typeof en;
