import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findChromium } from '../../support/browser.ts';
import { openStage, type Stage } from '../../support/browser-stage.ts';
import { answerBase, answerGrowthTarget, excerptOf } from '../../support/scripted-api.ts';

const chromium = findChromium();
const QUESTION = 'What is the 2022 GDP target?';
const CLIPBOARD = { permissions: ['clipboard-read', 'clipboard-write'] };

describe.skipIf(!chromium)('a conversation', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(chromium!);
  });
  afterAll(() => stage.close());
  beforeEach(() => {
    stage.api.pace = 0;
    stage.api.asked.length = 0;
    stage.api.answer = (request) => answerGrowthTarget(stage.api.documents, request);
  });

  const read = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

  it('outlives a reload whole, and is cleared with a press', async () => {
    const { page, ask, close } = await stage.visit();
    await ask(QUESTION);
    await page.getByRole('link', { name: /^Source 2/ }).waitFor();
    await ask('And in 2021?');
    await expect.poll(() => page.getByRole('article').count()).toBe(2);
    await page
      .getByRole('article')
      .nth(1)
      .getByRole('link', { name: /^Source 2/ })
      .waitFor();
    await page.reload();
    await page
      .getByRole('article')
      .nth(1)
      .getByRole('link', { name: /^Source 2/ })
      .waitFor();
    expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toEqual([
      QUESTION,
      'And in 2021?',
    ]);
    expect(stage.api.asked).toHaveLength(2);
    await page.getByRole('button', { name: 'Clear conversation' }).click();
    expect(await page.getByRole('article').count()).toBe(0);
    expect(new URL(page.url()).hash).toBe('');
    await page.reload();
    await page.getByRole('heading', { name: 'Questions the report answers' }).waitFor();
    expect(await page.getByRole('article').count()).toBe(0);
    await close();
  });

  it('goes on where it was left while an answer came', async () => {
    stage.api.pace = 300;
    const { page, ask, close } = await stage.visit();
    await ask(QUESTION);
    await page.getByText('For 2022').waitFor();
    stage.api.pace = 0;
    await page.reload();
    await page.getByRole('link', { name: /^Source 1/ }).waitFor();
    expect(await page.getByRole('article').count()).toBe(1);
    await close();
  });

  it('lets a question be changed; what came after it is replaced', async () => {
    const { page, ask, close } = await stage.visit();
    await ask(QUESTION);
    await page.getByRole('link', { name: /^Source 1/ }).waitFor();
    await ask('And in 2021?');
    await page
      .getByRole('article')
      .nth(1)
      .getByRole('link', { name: /^Source 1/ })
      .waitFor();
    await page.getByRole('button', { name: `Edit the question: ${QUESTION}` }).click();
    const box = page.getByRole('textbox');
    expect(await box.inputValue()).toBe(QUESTION);
    await page.keyboard.press('Escape');
    expect(await box.inputValue()).toBe('');
    await page.getByRole('button', { name: `Edit the question: ${QUESTION}` }).click();
    await box.fill('What is the 2022 CPI target?');
    await box.press('Enter');
    await expect.poll(() => page.getByRole('article').count()).toBe(1);
    await page.getByRole('link', { name: /^Source 1/ }).waitFor();
    expect(stage.api.asked.at(-1)).toMatchObject({ question: 'What is the 2022 CPI target?', history: [] });
    await close();
  });

  it('gives an answer away as text and as Markdown, with its sources', async () => {
    const { page, ask, close } = await stage.visit(CLIPBOARD);
    await ask(QUESTION);
    await page.getByRole('button', { name: 'Copy the answer with its sources' }).click();
    await page.getByText('Copied').first().waitFor();
    const text = await read(page);
    expect(text).toContain(
      'For 2022 the report sets GDP growth of at least 6% [1]. In 2021 GDP grew by 8.5% [2].',
    );
    expect(text).toContain('[2] “Our GDP grew by 8.5%.”');
    await page.getByRole('button', { name: 'Copy as Markdown: the answer with its sources' }).click();
    await expect.poll(() => read(page)).toContain(`## ${QUESTION}`);
    expect(await read(page)).toContain('GDP growth of **at least 6%** [1]');
    await close();
  });

  it('gives a reference for each citation', async () => {
    const { page, ask, close } = await stage.visit(CLIPBOARD);
    await ask(QUESTION);
    await page.getByRole('button', { name: 'Copy reference, number 1' }).click();
    await expect
      .poll(() => read(page))
      .toBe(
        'Li Jun, Acting Mayor of Jiaxing Municipal People’s Government. Report on the Work of the Jiaxing Municipal Government (2022). 6 July 2022, section “Major tasks for 2022”, para. 48.',
      );
    await close();
  });

  it('gives a link that opens with the same question, citations and highlight', async () => {
    const { page, ask, close } = await stage.visit(CLIPBOARD);
    await ask('First of all?');
    await page.getByRole('link', { name: /^Source 1/ }).waitFor();
    await ask(QUESTION);
    await page.getByRole('article').nth(1).getByRole('button', { name: 'Copy link to this answer' }).click();
    await expect.poll(() => read(page)).toMatch(/#q=What\+is\+the\+2022/u);
    const link = new URL(await read(page));
    await close();
    expect(link.pathname + link.search).toBe('/');
    const other = await stage.visit({}, link.hash);
    await other.page.locator('mark').waitFor();
    expect(await other.page.getByRole('heading', { level: 2, name: QUESTION }).count()).toBe(1);
    expect(await other.page.locator('mark').textContent()).toContain('GDP growth will be at least 6%');
    expect(stage.api.asked.at(-1)?.history).toEqual([]);
    await other.close();
  });

  it('shows the quote and its heading on a card, which Escape puts away', async () => {
    const { page, ask, screenshot, close } = await stage.visit();
    await ask(QUESTION);
    await page.getByRole('link', { name: /^Source 1/ }).hover();
    const card = page.getByRole('tooltip');
    await card.waitFor();
    expect(await card.innerText()).toContain('GDP growth will be at least 6%');
    expect(await card.innerText()).toContain('Major tasks for 2022');
    await screenshot('card-desktop-light');
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'hidden' });
    await close();
  });

  it('tells target from result without colour', async () => {
    const { page, ask, close } = await stage.visit();
    await ask(QUESTION);
    const shape = (name: RegExp) =>
      page
        .getByRole('link', { name })
        .evaluate((chip) => [
          getComputedStyle(chip).borderTopStyle,
          getComputedStyle(chip).borderTopLeftRadius,
        ]);
    expect(await shape(/^Source 1: Target, 2022/)).not.toEqual(await shape(/^Source 2: Result, 2021/));
    await close();
  });

  it('suggests what to ask next, and leads to the chart of what was answered', async () => {
    const { page, ask, close } = await stage.visit();
    await ask(QUESTION);
    await page.getByRole('heading', { name: 'Ask next' }).waitFor();
    await page.getByRole('link', { name: 'GDP through time' }).click();
    await page.getByRole('img', { name: /^Chart of GDP in yuan/ }).waitFor();
    await page.goBack();
    await page.getByRole('link', { name: /^Source 1/ }).waitFor();
    await page.getByRole('button', { name: 'What was the total fiscal revenue in 2016?' }).click();
    await expect.poll(() => page.getByRole('article').count()).toBe(2);
    await close();
  });

  it('prints one answer alone', async () => {
    const { page, ask, close } = await stage.visit();
    await page.evaluate(() => (window.print = () => undefined));
    await ask(QUESTION);
    await page.getByRole('link', { name: /^Source 1/ }).waitFor();
    await ask('And in 2021?');
    await page.getByRole('article').nth(1).getByRole('button', { name: 'Print this answer' }).click();
    await page.emulateMedia({ media: 'print' });
    const printed = await page.locator('body').innerText();
    expect(printed).toContain('And in 2021?');
    expect(printed).not.toContain(QUESTION);
    expect((await page.pdf()).byteLength).toBeGreaterThan(1000);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await page.locator('.print-sheet').count()).toBe(0);
    await close();
  });

  it('speaks Chinese when it is told to, remembers it, and keeps the conversation and the draft', async () => {
    const { page, ask, screenshot, close } = await stage.visit();
    await ask(QUESTION);
    await page.getByRole('link', { name: /^Source 1/ }).waitFor();
    await page.getByRole('textbox').fill('And in 2021?');
    await page.getByRole('button', { name: /中文/ }).click();
    await page.getByRole('link', { name: /^出处1：目标, 2022年/ }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
    expect(await page.getByRole('textbox').inputValue()).toBe('And in 2021?');
    await screenshot('answer-desktop-chinese');
    await page.reload();
    await page.getByRole('link', { name: /^出处2/ }).waitFor();
    await page.getByRole('button', { name: /English/ }).click();
    await page.getByRole('link', { name: /^Source 2/ }).waitFor();
    await close();
  });

  it('speaks the language of the browser at first', async () => {
    stage.api.answer = (request) => ({
      ...answerBase(request),
      status: 'not_found',
      reason: 'language',
      answer: '请用英语提问。',
      citations: [],
      nearest: [excerptOf(stage.api.documents, 'Our GDP grew by 8.5%')],
    });
    const { page, ask, close } = await stage.visit({ locale: 'zh-CN' });
    await page.getByText('发布于2022年7月6日').waitFor();
    await ask('2022年GDP目标是多少？');
    await page.locator('.refusal').getByText('不支持该语言的提问').waitFor();
    await close();
  });
});
