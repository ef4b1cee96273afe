import type { QuestionKind } from '../question/question.ts';

const NUMBER =
  /\b(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundred|thousand|million|billion|trillion|half|doubl\w*|tripl\w*|twice|first|second|third|fourth|fifth|sixth|ninth|all|no|zero)\b/iu;
const DATE =
  /\b(?:(?:19|20)\d{2}|january|february|march|april|may|june|july|august|september|october|november|december|year|years|month|quarter)\b/iu;
/** Names several things: "a, b and c", "such as". */
const ENUMERATES = /\b(?:such as|including|namely|like)\b|[,;][^,;]+(?:[,;]| and )/u;

const SOMEBODY =
  /\p{Lu}\p{L}+ \p{Lu}\p{L}+|\b(?:deput|member|work|official|people|leader|government|compan|enterpris)\p{L}*\b/u;

/** How far a text holds the kind of thing that is asked for, 0 to 1; 0.5 where the kind says nothing about it. */
export function fitsKind(kind: QuestionKind, text: string): number {
  switch (kind) {
    case 'quantity':
    case 'comparison':
    case 'superlative':
      return NUMBER.test(text) ? 1 : 0;
    case 'list':
      return ENUMERATES.test(text) ? 1 : 0.3;
    case 'date':
      return DATE.test(text) ? 1 : 0.3;
    case 'person':
      return SOMEBODY.test(text) ? 1 : 0.3;
    default:
      return 0.5;
  }
}
