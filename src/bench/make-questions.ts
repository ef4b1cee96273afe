import type { Document, Figure } from '../types.ts';

const MOST_WORDS = 8;

/** Readers ask in many ways; each topic is asked about in all of them before the questions run out. */
const WORDINGS: ((topic: string) => string)[] = [
  (topic) => `What does the report say about ${topic}?`,
  (topic) => `How much was ${topic}?`,
  (topic) => `Which figures are given for ${topic}?`,
  (topic) => `Is there a target for ${topic}?`,
];

function shorten(text: string): string {
  return text
    .split(/\s+/u)
    .slice(0, MOST_WORDS)
    .join(' ')
    .replace(/[\p{P}\s]+$/u, '');
}

/** What the reports speak of: the indicators of their figures with the time, headings, and how their paragraphs begin. */
function findTopics(documents: Document[], figures: Figure[]): string[] {
  const topics = [
    ...figures.map(({ indicator, period }) => `${shorten(indicator)}, ${period.label}`),
    ...documents.flatMap(({ sections }) => sections.map(({ heading }) => shorten(heading))),
    ...documents.flatMap(({ text, paragraphs }) =>
      paragraphs.map(({ start, end }) => shorten(text.slice(start, end).trim())),
    ),
  ];
  return [...new Set(topics)].filter((topic) => /\p{L}{3}/u.test(topic));
}

/**
 * Different questions about the corpus at hand, spread over all of it; fewer where there is too little in it.
 * @param count how many.
 */
export function makeQuestions(documents: Document[], figures: Figure[], count: number): string[] {
  const topics = findTopics(documents, figures);
  const step = Math.max(1, Math.floor(topics.length / count));
  const spread = topics.filter((_, at) => at % step === 0);
  return WORDINGS.flatMap((wording) => spread.map(wording)).slice(0, count);
}
