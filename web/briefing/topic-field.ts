import { formatCount } from '../text/format-values.ts';
import { text } from '../text/interface-text.ts';
import { element, icon } from '../views/element.ts';
import { MOST_TOPICS } from './request-fragment.ts';

const CLOSE = 'M5 5l10 10M15 5L5 15';

export interface TopicField {
  element: HTMLElement;
  /** What is on the list; what is still being typed joins it first. */
  read(): string[];
  write(topics: readonly string[]): void;
  focus(): void;
  /** Says what is wrong with the topics. */
  complain(problem: string): void;
}

/** A list of topics: typed and entered, chosen from suggestions, removed with a press. */
export function createTopicField(announce: (words: string) => void): TopicField {
  const words = text.briefing;
  let topics: string[] = [];
  const count = element('p', { id: 'topic-count', class: 'topic-count' });
  const list = element('ul', { class: 'topic-list', 'aria-labelledby': count.id });
  const chosen = element('div', { class: 'topics-chosen' }, count, list);
  const problem = element('p', { id: 'topic-problem', class: 'form-problem', role: 'alert' });
  const entry = element('input', {
    id: 'topic',
    type: 'text',
    placeholder: words.placeholder,
    autocomplete: 'off',
    enterkeyhint: 'done',
    dir: 'auto',
    'aria-describedby': 'topic-problem',
  });
  const suggestions = element('ul', { class: 'topic-suggestions', 'aria-label': words.suggestions });

  const complain = (said: string) => {
    problem.textContent = said;
    if (said) entry.setAttribute('aria-invalid', 'true');
    else entry.removeAttribute('aria-invalid');
  };
  const find = (topic: string) => topics.find((each) => each.toLowerCase() === topic.toLowerCase());
  /** False where it cannot join the list. */
  const add = (topic: string): boolean => {
    complain('');
    if (find(topic) !== undefined) complain(words.twice(topic));
    else if (topics.length >= MOST_TOPICS) complain(words.most(formatCount(MOST_TOPICS)));
    else {
      topics = [...topics, topic];
      draw();
      return true;
    }
    return false;
  };
  const addTyped = () => {
    // Several lines pasted are several topics.
    const typed = entry.value
      .split(/[\n;；]/u)
      .map((topic) => topic.replace(/\s+/gu, ' ').trim())
      .filter(Boolean);
    const added = typed.filter(add);
    if (typed.length === added.length) entry.value = '';
    if (added.length > 0) announce(words.added(added.join(', ')));
  };
  const remove = (topic: string) => {
    topics = topics.filter((each) => each !== topic);
    complain('');
    draw();
    announce(words.removed(topic));
  };
  const removeAt = (topic: string, place: number) => {
    remove(topic);
    // The button goes away with its topic.
    const next = list.querySelectorAll<HTMLElement>('button')[Math.min(place, topics.length - 1)];
    (next ?? entry).focus();
  };
  const draw = () => {
    chosen.hidden = topics.length === 0;
    count.textContent = words.topics(formatCount(topics.length), formatCount(MOST_TOPICS));
    list.replaceChildren(
      ...topics.map((topic, place) =>
        element(
          'li',
          { class: 'topic' },
          element('span', { dir: 'auto' }, topic),
          element(
            'button',
            { type: 'button', 'aria-label': words.remove(topic), onclick: () => removeAt(topic, place) },
            icon(CLOSE),
          ),
        ),
      ),
    );
    for (const button of suggestions.querySelectorAll<HTMLElement>('[data-topic]'))
      button.setAttribute('aria-pressed', String(find(button.dataset['topic'] ?? '') !== undefined));
  };

  entry.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing || event.keyCode === 229 || !entry.value.trim()) return;
    event.preventDefault();
    addTyped();
  });
  entry.addEventListener('paste', (event) => {
    const pasted = event.clipboardData?.getData('text') ?? '';
    if (!/\n/u.test(pasted.trim())) return;
    event.preventDefault();
    entry.value = pasted.replace(/\s*\n\s*/gu, '; ');
    addTyped();
  });
  entry.addEventListener('input', () => complain(''));
  suggestions.append(
    ...words.suggested.map(([topic, name]) =>
      element(
        'li',
        {},
        element(
          'button',
          {
            type: 'button',
            class: 'topic-suggestion',
            'data-topic': topic,
            onclick: () => {
              const chosenAs = find(topic);
              if (chosenAs !== undefined) remove(chosenAs);
              else if (add(topic)) announce(words.added(topic));
            },
          },
          name,
        ),
      ),
    ),
  );
  draw();

  return {
    element: element(
      'div',
      { class: 'field topic-field' },
      element('label', { for: entry.id }, words.topic),
      element(
        'div',
        { class: 'entry-line' },
        entry,
        element('button', { type: 'button', class: 'button', onclick: addTyped }, words.add),
      ),
      problem,
      suggestions,
      chosen,
    ),
    read() {
      addTyped();
      return topics;
    },
    write(written) {
      topics = [...written];
      draw();
    },
    focus: () => entry.focus(),
    complain(said) {
      complain(said);
      entry.focus();
    },
  };
}
