import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { projectDirectory } from '../../src/configuration.ts';
import { buildPassages } from '../../src/corpus/build-passages.ts';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { findFigures } from '../../src/figures/find-figures.ts';
import { Library, type SentenceView } from '../../src/library/library.ts';
import { SentenceReleaser } from '../../src/model/release-sentences.ts';

/** A model's answer to a question about the report; `{{words}}` stands for the number of the passage that says them. */
interface Draft {
  question: string;
  draft: string;
}

function readDrafts(file: string): Draft[] {
  return readFileSync(join(import.meta.dirname, file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Draft);
}

let library: Library;
let passages: SentenceView[][];

beforeAll(async () => {
  const documents = await readCorpus(join(projectDirectory, 'corpus'));
  library = new Library(documents, documents.flatMap(findFigures));
  passages = documents.flatMap(buildPassages).map((passage) => library.viewsOf(passage));
});

const plain = (text: string) => text.replace(/[“”]/gu, '"').replace(/[‘’]/gu, "'").replace(/\s+/gu, ' ');

function release({ question, draft }: Draft): string {
  const given: SentenceView[][] = [];
  const text = draft.replace(/\{\{([^}]+)\}\}/gu, (_, words: string) => {
    const found = passages.find((views) =>
      plain(views.map((view) => view.text).join(' ')).includes(plain(words)),
    );
    if (!found) throw new Error(`no passage says ${words}`);
    if (!given.includes(found)) given.push(found);
    return String(given.indexOf(found) + 1);
  });
  const releaser = new SentenceReleaser({
    passages: given.map((views, i) => ({ number: i + 1, views })),
    library,
    extractive: { markdown: '', citations: [] },
    question,
    asksFigure: false,
  });
  return releaser.release({ gap: '', text });
}

describe('Drafts of a chat model', () => {
  it('are held back where they change a figure, its time, its unit, its bounds or whose it is', () => {
    const drafts = readDrafts('false-drafts.jsonl');
    expect(drafts.length).toBeGreaterThanOrEqual(350);
    expect(drafts.filter((draft) => release(draft) !== '')).toEqual([]);
  });

  it('are released where they are honest, nine of ten at least', () => {
    const drafts = readDrafts('honest-drafts.jsonl');
    const released = drafts.filter((draft) => release(draft) !== '');
    expect(drafts.length).toBeGreaterThanOrEqual(80);
    expect(released.length / drafts.length).toBeGreaterThanOrEqual(0.9);
  });
});
