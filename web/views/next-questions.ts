import type { Answer } from '../../src/types.ts';
import { loadNearSuggestions, loadSuggestions } from '../api/load-documents.ts';
import { text } from '../text/interface-text.ts';
import { element } from './element.ts';
import { renderQuestions } from './welcome.ts';

const MOST = 3;

export interface NextQuestions {
  element: HTMLElement;
  /** Finds what can be asked after this answer; `null` takes the questions away. */
  showAfter(answer: Answer | null): Promise<void>;
}

/** Under the last answer: what else the report answers near the place that was cited, or came nearest. */
export function createNextQuestions(ask: (question: string) => void): NextQuestions {
  const box = element('section', { class: 'next-questions', hidden: true });
  let shownFor: Answer | null = null;
  return {
    element: box,
    async showAfter(answer) {
      shownFor = answer;
      box.hidden = true;
      if (!answer) return;
      const place = answer.status === 'answered' ? answer.citations[0] : answer.nearest?.[0];
      const near = place ? await loadNearSuggestions(place) : [];
      const questions = near.length > 0 ? near : await loadSuggestions();
      // Another question may have been asked meanwhile.
      if (shownFor !== answer) return;
      const others = questions.filter((question) => !isSame(question, answer)).slice(0, MOST);
      box.hidden = others.length === 0;
      const heading = answer.status === 'answered' ? text.answer.next : text.answer.answeredNearby;
      box.replaceChildren(...renderQuestions(heading, 'h3', others, ask));
    },
  };
}

function isSame(question: string, answer: Answer): boolean {
  return [answer.question, answer.standaloneQuestion].some(
    (asked) => asked.trim().toLowerCase() === question.toLowerCase(),
  );
}
