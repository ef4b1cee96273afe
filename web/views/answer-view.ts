import type { Answer } from '../../src/types.ts';
import { renderAnswer } from '../markdown/render-answer.ts';
import { withoutOpenMarker } from '../markdown/split-markers.ts';
import { text } from '../text/interface-text.ts';
import { createAnswerActions } from './answer-actions.ts';
import { element } from './element.ts';
import { renderChip, renderNearest, renderSources, type ListContext } from './source-list.ts';

/** The words that have come so far; markers are numbers that cannot be pressed yet. */
export function renderPartialAnswer(markdown: string): DocumentFragment {
  return renderAnswer(withoutOpenMarker(markdown), (marker) =>
    element('span', { class: 'chip is-pending' }, String(marker)),
  );
}

/** A finished answer: its words, what it leaves open, and its sources or the nearest passages. */
export function renderFinishedAnswer(answer: Answer, context: ListContext): HTMLElement {
  return answer.status === 'answered' ? renderAnswered(answer, context) : renderRefusal(answer, context);
}

/** What a screen reader is told, once. */
export function describeAnswer(answer: Answer, plainWords: string): string {
  return answer.status === 'answered'
    ? text.answer.announce(plainWords, answer.citations.length)
    : text.answer.announceRefusal(refusalHeading(answer), plainWords);
}

function renderAnswered(answer: Extract<Answer, { status: 'answered' }>, context: ListContext): HTMLElement {
  const { citations } = answer;
  const words = renderAnswer(answer.answer, (marker) =>
    renderChip(
      citations,
      citations.findIndex((citation) => citation.marker === marker),
      context,
    ),
  );
  return element(
    'div',
    { class: 'answer' },
    element(
      'div',
      { class: 'answer-words', dir: 'auto', lang: languageOf(citations[0]?.documentId, context) },
      words,
    ),
    answer.unanswered?.length ? renderUnanswered(answer.unanswered) : null,
    answer.notice && renderNotice(answer.notice),
    createAnswerActions(answer, context),
    citations.length > 0 && renderSources(citations, context),
    element('p', { class: 'provenance' }, text.answer[answer.mode]),
  );
}

function renderRefusal(answer: Extract<Answer, { status: 'not_found' }>, context: ListContext): HTMLElement {
  return element(
    'div',
    { class: 'refusal' },
    element(
      'div',
      { class: 'refusal-verdict' },
      element('p', { class: 'refusal-heading' }, refusalHeading(answer)),
      element(
        'div',
        { class: 'answer-words', dir: 'auto' },
        renderAnswer(answer.answer, () => null),
      ),
    ),
    answer.notice && renderNotice(answer.notice),
    renderAdvice(answer),
    answer.nearest?.length ? renderNearest(answer.nearest, context) : null,
    createAnswerActions(answer, context),
  );
}

function renderAdvice({ reason }: Extract<Answer, { status: 'not_found' }>): HTMLElement {
  const advice = text.answer.advices[reason] ?? text.answer.advices.absent;
  return element(
    'section',
    { class: 'advice' },
    element('h3', {}, text.answer.advice),
    element('ul', {}, ...advice.map((each) => element('li', {}, each))),
  );
}

function languageOf(documentId: string | undefined, { findReport }: ListContext): string | undefined {
  return documentId === undefined ? undefined : findReport(documentId)?.language;
}

function refusalHeading(answer: Extract<Answer, { status: 'not_found' }>): string {
  return text.answer.refusals[answer.reason] ?? text.answer.refusals.absent;
}

function renderUnanswered(parts: string[]): HTMLElement {
  return element(
    'div',
    { class: 'unanswered' },
    element('p', {}, text.answer.unanswered),
    element('ul', {}, ...parts.map((part) => element('li', { dir: 'auto' }, part))),
  );
}

function renderNotice(notice: string): HTMLElement {
  return element('p', { class: 'notice' }, element('strong', {}, `${text.answer.notice}: `), notice);
}
