import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Problem } from '../../../src/http/problem.ts';
import { findChromium } from '../../support/browser.ts';
import { openStage, type Stage } from '../../support/browser-stage.ts';
import { answerBase, answerGrowthTarget } from '../../support/scripted-api.ts';

const chromium = findChromium();
const LETTER = `Dear Sir or Madam,

What is the GDP growth target for 2022? How many new schools will be built? Could you tell me when the subway opens?

Yours sincerely,
Anna Miller`;
const CLIPBOARD = { permissions: ['clipboard-read', 'clipboard-write'] };

describe.skipIf(!chromium)('the reply', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(chromium!);
  });
  afterAll(() => stage.close());
  beforeEach(() => {
    stage.api.asked.length = 0;
    stage.api.requested.length = 0;
    stage.api.answer = (request) =>
      request.question.includes('GDP')
        ? answerGrowthTarget(stage.api.documents, request)
        : {
            ...answerBase(request),
            status: 'not_found',
            reason: 'absent',
            answer: 'The report does not say this.',
            citations: [],
          };
  });

  const box = (page: Page) => page.getByRole('textbox', { name: 'Letter' });
  const question = (page: Page, place: number) => page.getByRole('textbox', { name: `Question ${place}` });
  const find = async (page: Page, letter = LETTER) => {
    await box(page).fill(letter);
    await page.getByRole('button', { name: 'Find the questions' }).click();
    await page.locator('.questions-found').waitFor();
  };
  const draft = async (page: Page) => {
    await page.getByRole('button', { name: 'Draft the reply' }).click();
    await page.getByRole('heading', { name: 'Draft' }).waitFor();
  };

  it('is drafted from the letter’s questions as they were corrected, and taken away', async () => {
    const { page, problems, foreignRequests, close } = await stage.visit(CLIPBOARD);
    await page.getByRole('link', { name: 'Reply', exact: true }).click();
    await find(page);
    await page.getByRole('heading', { name: '3 questions' }).waitFor();
    expect(await page.locator('.question-asked q').first().innerText()).toContain('GDP growth target');
    expect(stage.api.asked).toEqual([]);
    await question(page, 2).fill('What was the GDP growth in 2021?');
    await page.getByRole('button', { name: 'Remove question 3' }).click();
    await page.getByRole('heading', { name: '2 questions' }).waitFor();
    await page.getByRole('textbox', { name: 'Another question' }).fill('Who pays for the subway?');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '3 questions' }).waitFor();
    await draft(page);
    expect(stage.api.asked.map(({ question: asked }) => asked)).toEqual([
      await question(page, 1).inputValue(),
      'What was the GDP growth in 2021?',
      'Who pays for the subway?',
    ]);
    expect(await page.locator('.question-badge').allTextContents()).toEqual([
      'Answered',
      'Answered',
      'Not in the report',
    ]);
    const letter = page.locator('.letter-words');
    expect(await letter.innerText()).toContain('Who pays for the subway?');
    expect(await letter.innerText()).not.toContain('Miller');

    await letter
      .getByRole('link', { name: /^Source 1: / })
      .first()
      .click();
    await page.locator('mark').waitFor();
    expect(await page.locator('mark').textContent()).toContain('GDP growth will be at least 6%');
    await page.keyboard.press('Escape');

    await page.getByRole('button', { name: 'Copy the answer with its sources' }).click();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toContain('Dear Sir or Madam');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /\[1\] “[^”]*GDP growth will be/u,
    );
    for (const [name, ending] of [
      ['Download Word', /\.docx$/u],
      ['Download Markdown', /\.md$/u],
    ] as const) {
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name }).click(),
      ]);
      expect(file.suggestedFilename()).toMatch(ending);
      const content = await readFile((await file.path())!, 'latin1');
      expect(content.startsWith('PK')).toBe(name === 'Download Word');
    }

    await question(page, 1).fill('What is the CPI target?');
    await page.getByText('Questions or language were changed since this draft.').waitFor();
    expect(await page.locator('.question-badge').first().isVisible()).toBe(false);
    expect(problems).toEqual([]);
    expect(foreignRequests).toEqual([]);
    await close();
  });

  it('keeps the letter in memory alone: through other views, but in no storage and no address', async () => {
    const { page, close } = await stage.visit({}, 'reply');
    await find(page);
    await draft(page);
    await page.getByRole('link', { name: 'Figures', exact: true }).click();
    await page.locator('tbody tr').first().waitFor();
    const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
    expect(kept).not.toMatch(/Miller|subway/u);
    await page.goBack();
    expect(await box(page).inputValue()).toBe(LETTER);
    expect(await page.getByRole('heading', { name: 'Draft' }).isVisible()).toBe(true);
    expect(page.url()).toBe(`${stage.api.url}/reply`);
    expect(stage.api.requested.join('\n')).not.toMatch(/Miller|subway/u);
    // Loading the page anew would lose it: the browser asks first.
    const asked = page.waitForEvent('dialog');
    void page.reload().catch(() => undefined);
    const dialog = await asked;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.dismiss();
    expect(await box(page).inputValue()).toBe(LETTER);
    await page.getByRole('button', { name: 'Clear the letter' }).click();
    expect(await box(page).inputValue()).toBe('');
    expect(await page.locator('.made-document').count()).toBe(0);
    await page.reload();
    await box(page).waitFor();
    await close();
  });

  it('is framed in the other language, its quotes as published', async () => {
    const { page, close } = await stage.visit({}, 'reply');
    await find(page);
    await page.getByRole('combobox', { name: 'Language of the reply' }).selectOption('zh');
    await draft(page);
    expect(await page.locator('.letter-words').getAttribute('lang')).toBe('zh');
    expect(await page.locator('.letter-words').innerText()).toContain('您好');
    await close();
  });

  it('says when a letter asks nothing, and drafts a reply that says so too', async () => {
    const { page, close } = await stage.visit({}, 'reply');
    await page.getByRole('button', { name: 'Find the questions' }).click();
    await page.getByText('Paste a letter first.').waitFor();
    await find(page, 'Thank you for the pleasant garden.');
    await page.getByRole('heading', { name: 'No question found' }).waitFor();
    await draft(page);
    expect(await page.locator('.letter-words').innerText()).toContain('no question');
    await close();
  });

  it('says in the server’s words what is wrong, and keeps the letter', async () => {
    const { page, close } = await stage.visit({}, 'reply');
    await box(page).fill('x'.repeat(20_001));
    await page.getByRole('button', { name: 'Find the questions' }).click();
    await page.getByText('The letter is too long; shorten it to 20000 characters').waitFor();
    expect(await box(page).inputValue()).toHaveLength(20_001);
    await find(page);
    stage.api.answer = () => {
      throw new Problem(429, 'Too many questions from this address.', { 'Retry-After': '7' });
    };
    await page.getByRole('button', { name: 'Draft the reply' }).click();
    await page.getByText('Try again in 7 seconds.').first().waitFor();
    expect(await box(page).inputValue()).toBe(LETTER);
    await close();
  });

  it('works by keyboard alone', async () => {
    const { page, close } = await stage.visit({}, 'reply');
    await box(page).focus();
    await page.keyboard.insertText(LETTER);
    for (let step = 0; step < 5; step++) {
      await page.keyboard.press('Tab');
      if ((await page.evaluate(() => document.activeElement?.textContent)) === 'Find the questions') break;
    }
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '3 questions' }).waitFor();
    expect(
      await page
        .getByRole('heading', { name: '3 questions' })
        .evaluate((node) => node === document.activeElement),
    ).toBe(true);
    for (let step = 0; step < 14; step++) {
      await page.keyboard.press('Tab');
      if ((await page.evaluate(() => document.activeElement?.textContent)) === 'Draft the reply') break;
    }
    await page.keyboard.press('Enter');
    const heading = page.getByRole('heading', { name: 'Draft' });
    await heading.waitFor();
    expect(await heading.evaluate((node) => node === document.activeElement)).toBe(true);
    await close();
  });
});
