import type { Answer } from '../../src/types.ts';
import { createCopyButton } from '../copying/copy-button.ts';
import { printPart } from '../copying/print-part.ts';
import { writeAnswerAsMarkdown, writeAnswerAsText } from '../copying/write-answer.ts';
import { text } from '../text/interface-text.ts';
import { addChartLinks } from './chart-links.ts';
import { element } from './element.ts';
import type { ListContext } from './source-list.ts';

/** What can be done with a finished answer: copy it, link to it, print it. */
export function createAnswerActions(answer: Answer, context: ListContext): HTMLElement {
  const { announce, findReport } = context;
  const words = text.answer;
  const link = () => new URL(context.addressOf(answer.citations[0]?.marker ?? 0), location.origin).href;
  const print = element(
    'button',
    {
      type: 'button',
      class: 'action',
      'aria-label': words.printLabel,
      onclick: () => {
        const exchange = print.closest('.exchange');
        if (exchange) printPart(exchange);
      },
    },
    words.print,
  );
  const actions = element(
    'div',
    { class: 'actions answer-actions', role: 'group', 'aria-label': words.actions },
    createCopyButton(words.copy, words.copyLabel, () => writeAnswerAsText(answer, findReport), announce),
    createCopyButton(
      words.copyMarkdown,
      words.copyMarkdownLabel,
      () => writeAnswerAsMarkdown(answer, findReport),
      announce,
    ),
    createCopyButton(words.copyLink, words.copyLinkLabel, link, announce),
    print,
  );
  void addChartLinks(actions, answer);
  return actions;
}
