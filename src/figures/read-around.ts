import { predicateBehind, trimPhrase } from './noun-phrases.ts';
import type { Place } from './read-sentence.ts';
import { readTelling } from './read-telling.ts';
import { level, type Reading } from './reading.ts';

/** "What is their tax rate? 8.2 per cent!": the topic stands in the sentence before. */
export function readLone({ text, quantity, topic }: Place): Reading | undefined {
  const own = `${text.slice(0, quantity.start)} ${text.slice(quantity.end)}`.match(/\p{L}{3,}/gu) ?? [];
  return topic === undefined || own.length > 1 ? undefined : level(topic, quantity.whole.end);
}

/** Last resort: what happens to the number, or the words around it. */
export function readAround(left: string, place: Place): Reading {
  const { text, quantity, right, topic } = place;
  const end = quantity.whole.end;
  const telling = readTelling(left, topic);
  if (telling) return level(`${telling.subject}, ${telling.verb}`, end);
  const happens = predicateBehind(right);
  if (trimPhrase(left).length < 4 && happens !== '') return level(happens, end);
  const before = trimPhrase(left.split(/\s+/u).slice(-8).join(' '));
  const behind = trimPhrase(
    right
      .split(/[,.;[]/u)[0]!
      .split(/\s+/u)
      .slice(0, 8)
      .join(' '),
  );
  const words = trimPhrase(`${before} ${behind}`).replace(/^(?:we|I)\s+(?:will\s+|now\s+|have\s+)*/iu, '');
  return level(words || trimPhrase(topic ?? text.slice(0, 80)), end);
}
