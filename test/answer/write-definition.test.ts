import { describe, expect, it } from 'vitest';
import { explainsName } from '../../src/answer/write-definition.ts';
import { askText } from '../support/ask-text.ts';
import { makeLibrary } from '../support/make-library.ts';

describe('explainsName', () => {
  it.each([
    ['We launched Red Boat, a programme for young artists.', true],
    ['Red Boat is a programme for young artists.', true],
    ['Red Boat (a programme for young artists) was launched.', true],
    ['We launched a programme for young artists called “Red Boat”.', true],
    ['We launched Red Boat.', false],
    ['We continued Red Boat and other programmes.', false],
  ])('%j explains “Red Boat”: %s', (sentence, explains) => {
    const library = makeLibrary(`Report\n\n${sentence}`);
    const [document] = library.documents;
    const view = library.view(document!, document!.sentences.length - 1);
    const start = document!.text.indexOf('Red Boat');
    expect(explainsName(view, { start, end: start + 8 })).toBe(explains);
  });
});

describe('a question for what a name means', () => {
  it('is answered by what explains it', async () => {
    const answer = await askText(
      'What is the “Red Boat” programme?',
      'Report\n\nWe praised “Red Boat”. “Red Boat” is a programme for young artists.',
    );
    expect(answer.answer).toBe('The report says: “‘Red Boat’ is a programme for young artists” [1].');
  });

  it('is refused where the report only names it', async () => {
    expect(
      await askText(
        'What is the “Red Boat” programme?',
        'Report\n\nWe will continue “Red Boat” in the city.',
      ),
    ).toMatchObject({
      status: 'not_found',
      reason: 'named_not_explained',
      answer: 'The report names “Red Boat” but does not explain it.',
    });
  });
});
