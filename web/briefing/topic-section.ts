import type { Briefing, BriefingTopic, CoveredTopic, UncoveredTopic } from '../../src/briefing/briefing.ts';
import type { ChipFor } from '../markdown/render-answer.ts';
import { renderAnswer } from '../markdown/render-answer.ts';
import { formatCount } from '../text/format-values.ts';
import { text } from '../text/interface-text.ts';
import { trimHeading } from '../views/describe-excerpt.ts';
import { element } from '../views/element.ts';
import { type ListContext, renderExcerpts, renderNearest } from '../views/source-list.ts';
import { GROUPS } from './arrangement.ts';
import { createFigureRows } from './figure-rows.ts';
import { type ArrangeContext, type ArrangedPart, createPointList } from './point-list.ts';

export interface TopicContext extends ArrangeContext, ListContext {
  chipFor: ChipFor;
  briefing: Briefing;
  /** Brings the point into view that stands under another topic. */
  showPoint(id: string): void;
}

/** What the report says about one topic, or that it says nothing. */
export function createTopicSection(topic: BriefingTopic, context: TopicContext): ArrangedPart {
  return topic.status === 'answered' ? createCovered(topic, context) : createUncovered(topic, context);
}

function createCovered(topic: CoveredTopic, context: TopicContext): ArrangedPart {
  const { chipFor } = context;
  const words = text.briefing;
  const headings = topic.section.map(trimHeading).filter(Boolean).join(' › ');
  const parts = [
    ...(topic.figures.length > 0 ? [createFigureRows(topic.topic, topic.figures, chipFor, context)] : []),
    ...GROUPS.filter((group) => topic[group].length > 0).map((group) =>
      createPointList(words.groups[group], topic[group], chipFor, context),
    ),
  ];
  return {
    element: element(
      'section',
      { class: 'topic-section' },
      element('h4', { dir: 'auto' }, topic.topic),
      headings && headings !== trimHeading(topic.topic)
        ? element('p', { class: 'topic-place', dir: 'auto' }, words.mainly(headings))
        : null,
      ...parts.map((part) => part.element),
      topic.seeAlso.length > 0 && renderCrossReferences(topic, context),
      topic.cut.length > 0 &&
        element(
          'details',
          { class: 'topic-cut' },
          element('summary', {}, words.cut(formatCount(topic.cut.length))),
          renderExcerpts(topic.cut, 'cut', context),
        ),
    ),
    update: () => parts.forEach((part) => part.update()),
  };
}

function renderCrossReferences({ seeAlso }: CoveredTopic, context: TopicContext): HTMLElement {
  const { citations } = context.briefing;
  const words = text.briefing;
  return element(
    'section',
    { class: 'point-group see-also' },
    element('h5', {}, words.seeAlso),
    element(
      'ul',
      {},
      ...seeAlso.map(({ id, topic, marker }) =>
        element(
          'li',
          { class: 'cross-reference' },
          element(
            'span',
            { class: 'cross-quote', dir: 'auto' },
            citations.find((citation) => citation.marker === marker)?.quote.trim(),
          ),
          element(
            'span',
            { class: 'cross-place' },
            element(
              'button',
              { type: 'button', class: 'action', onclick: () => context.showPoint(id) },
              words.under(topic),
            ),
            context.chipFor(marker),
          ),
        ),
      ),
    ),
  );
}

/** Not an answer, and it must not look like one. */
function createUncovered(topic: UncoveredTopic, context: TopicContext): ArrangedPart {
  const { reason, answer, nearest } = topic;
  return {
    element: element(
      'section',
      { class: 'topic-section is-uncovered' },
      element('h4', { dir: 'auto' }, topic.topic),
      element(
        'div',
        { class: 'refusal-verdict' },
        element(
          'p',
          { class: 'refusal-heading' },
          text.answer.refusals[reason] ?? text.answer.refusals.absent,
        ),
        element(
          'div',
          { class: 'answer-words', dir: 'auto' },
          renderAnswer(answer, () => null),
        ),
      ),
      nearest?.length
        ? element(
            'details',
            { class: 'topic-nearest' },
            element('summary', {}, text.answer.nearest),
            renderNearest(nearest, context, 'h5'),
          )
        : null,
    ),
    update: () => undefined,
  };
}
