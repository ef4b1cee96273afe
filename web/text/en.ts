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

/** Every word of the interface in English. The other languages are files of the same shape. */
export const en = {
  locale: 'en-GB',
  product: 'Ask the report',
  skipToContent: 'Skip to the content',
  otherLanguage: { code: 'zh', name: '中文', label: '切换到中文' },
  views: {
    label: 'Views',
    ask: 'Ask',
    report: (count: number): string => (count > 1 ? 'Reports' : 'Report'),
    figures: 'Figures',
  },

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

  period: {
    result: 'Result',
    target: 'Target',
    other: 'Neither',
    inferred: 'years concluded from the report’s date',
    /** A canonical label: "2021", "past five years". */
    name: (label: string) => label,
    undated: 'undated',
  },

  reader: {
    label: 'Report',
    close: 'Close the report',
    openPage: 'Open on a page of its own',
    contents: 'Contents',
    document: 'Report shown',
    body: 'Text of the report',
    loading: 'Opening the report…',
    missing: 'The cited sentence could not be found in this version of the report.',
    unknown: 'There is no such report here.',
    previous: 'Previous citation',
    next: 'Next citation',
    position: (index: number, count: number) => `Citation ${index} of ${count}`,
    nearest: (index: number, count: number) => `Passage ${index} of ${count} · not an answer`,
    figure: 'Sentence of this figure',
    printSection: 'Print section',
    printSectionLabel: 'Print the section being read',
    linkTo: (number: number) => `Link to paragraph ${number}`,
    find: 'Search in the report',
    found: (index: number, count: number) => `${index} of ${count}`,
    foundNone: 'Not found',
    foundAnnounce: (count: number) => (count === 1 ? '1 place found' : `${count} places found`),
    previousFound: 'Previous place',
    nextFound: 'Next place',
  },

  figures: {
    title: 'Figures',
    lede: (count: string) =>
      `Every quantity in the report, ${count} in all, each with the sentence it stands in. Targets and results are kept apart.`,
    ledeMany: (count: string, documents: string) =>
      `Every quantity in ${documents} reports, ${count} in all, each with the sentence it stands in. Targets and results are kept apart.`,
    loading: 'Opening the figures…',
    failed: 'The figures could not be loaded.',
    through: 'Through time',
    all: 'All figures',
    moreSubjects: (count: string) => `All ${count} indicators`,
    chartOf: (name: string) => `${name} through time`,
    levels: 'Level',
    changes: 'Growth or change, not a level',
    find: 'Search the figures',
    findPlaceholder: 'GDP, housing, %, billion…',
    kind: 'Kind',
    everyKind: 'Results and targets',
    results: 'Results',
    targets: 'Targets',
    period: 'Period',
    everyPeriod: 'All periods',
    document: 'Report',
    everyDocument: 'All reports',
    count: (shown: string, all: string) => `${shown} of ${all} figures`,
    none: 'No figure fits. Take a filter away, or search for another word.',
    reset: 'Reset filters',
    download: 'Download CSV',
    more: (count: string) => `Show ${count} more`,
    caption: 'Figures, sortable by the buttons in the column heads',
    indicator: 'Indicator',
    value: 'Value',
    place: 'Sentence',
    paragraph: (number: number) => `¶ ${number}`,
    showSentence: (figure: string, paragraph: number) =>
      `${figure}: show the sentence, paragraph ${paragraph}`,
    showAll: (name: string) => `All figures for ${name}`,
    point: (period: string, value: string) => `${period}: ${value}. Show the sentence`,
    legendResult: 'Result',
    legendTarget: 'Target',
    legendSpan: 'Over several years',
    change: 'change',
    rank: 'rank',
    describe: (name: string, unit: string, points: string[]) =>
      `Chart of ${name}${unit ? ` in ${unit}` : ''}. ${points.join('; ')}.`,
    describeChange: (name: string, unit: string, points: string[]) =>
      `Chart of ${name}, ${unit}. ${points.join('; ')}.`,
    describePoint: (kind: string, period: string, value: string) => `${kind} ${period}: ${value}`,
    unit: (unit: string) => unit,
    changeUnit: (unit: string) => (unit === '%' ? 'change in %' : `change, ${unit}`),
    noUnit: 'number',
    /** Whether figures are shown in the report's own writing, which is English. */
    saysAsPublished: true,
    bounded: (bound: string, value: string) => `${bound} ${value}`,
    comparators: {
      exactly: 'exactly',
      'at least': 'at least',
      'more than': 'more than',
      'at most': 'at most',
      'less than': 'less than',
      about: 'about',
    },
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
