import { describe, expect, it } from 'vitest';
import { rememberQuestions } from '../../src/embed/remember-questions.ts';

function recordingEmbeddings() {
  const asked: string[] = [];
  return {
    asked,
    embedDocuments: async (texts: string[]) => texts.map((text) => [text.length]),
    async embedQuery(text: string) {
      asked.push(text);
      if (text === 'fail' && asked.length === 1) throw new Error('not now');
      return [text.length];
    },
  };
}

describe('remembered questions', () => {
  it('are embedded once, also when two ask at the same time', async () => {
    const inner = recordingEmbeddings();
    const embeddings = rememberQuestions(inner);
    expect(await Promise.all([embeddings.embedQuery('GDP?'), embeddings.embedQuery('GDP?')])).toEqual([
      [4],
      [4],
    ]);
    await embeddings.embedQuery('GDP?');
    expect(inner.asked).toEqual(['GDP?']);
  });

  it('make room for newer ones, the longest unused first', async () => {
    const inner = recordingEmbeddings();
    const embeddings = rememberQuestions(inner, 2);
    for (const question of ['a', 'b', 'a', 'c', 'a', 'b']) await embeddings.embedQuery(question);
    expect(inner.asked).toEqual(['a', 'b', 'c', 'b']);
  });

  it('are asked again after a failure', async () => {
    const inner = recordingEmbeddings();
    const embeddings = rememberQuestions(inner);
    await expect(embeddings.embedQuery('fail')).rejects.toThrow('not now');
    expect(await embeddings.embedQuery('fail')).toEqual([4]);
  });
});
