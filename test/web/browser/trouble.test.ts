import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Problem } from '../../../src/http/problem.ts';
import { findChromium } from '../../support/browser.ts';
import { openStage, PHONE, type Stage } from '../../support/browser-stage.ts';
import { answerBase, answerGrowthTarget, cite, excerptOf } from '../../support/scripted-api.ts';

const chromium = findChromium();
const QUESTION = 'What is the 2022 GDP target?';
const HOSTILE = `<img src=x onerror="window.hacked=1"> <script>window.hacked=1</script> [x](javascript:window.hacked=1) \u202Egnirts\u202C 🚢👩‍👩‍👧 ${'w'.repeat(300)}`;

describe.skipIf(!chromium)('when there is no answer', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(chromium!, { several: true });
  });
  afterAll(() => stage.close());
  beforeEach(() => {
    stage.api.pace = 0;
    stage.api.ready = true;
    stage.api.asked.length = 0;
    stage.api.answer = (request) => answerGrowthTarget(stage.api.documents, request);
  });

  it('a refusal looks different and offers the nearest passages', async () => {
    stage.api.answer = (request) => ({
      ...answerBase(request),
      status: 'not_found',
      reason: 'absent',
      answer: 'The report does not say what foreign consultants cost.',
      citations: [],
      nearest: [excerptOf(stage.api.documents, 'Our GDP grew by 8.5%')],
    });
    const { page, ask, close } = await stage.visit();
    await ask('What do foreign consultants cost?');
    await page.getByText('Not in the report', { exact: true }).waitFor();
    expect(await page.getByRole('link', { name: /^Source/ }).count()).toBe(0);
    await page.getByText('These are not an answer.').waitFor();
    await page.getByText('Other ways to ask').waitFor();
    await page.getByText('What the report does answer nearby').waitFor();
    await page.getByRole('link', { name: /^Show in the report/ }).click();
    await page.getByText('Passage 1 of 1 · not an answer').waitFor();
    await page.locator('mark').waitFor();
    expect(await page.locator('mark').allTextContents()).toEqual(['Our GDP grew by 8.5%.']);
    await close();
  });

  it('a failure says what happened and can be tried again', async () => {
    stage.api.answer = () => {
      throw new Problem(429, 'Too many questions from this address.', { 'Retry-After': '7' });
    };
    const { page, ask, close } = await stage.visit();
    await ask(QUESTION);
    await page.getByText('Try again in 7 seconds.').waitFor();
    stage.api.answer = (request) => answerGrowthTarget(stage.api.documents, request);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('link', { name: /^Source 1/ }).waitFor();
    await close();
  });

  it('the server’s own words explain a refused question', async () => {
    stage.api.answer = () => {
      throw new Problem(400, 'The history has a turn without content.');
    };
    const { page, ask, close } = await stage.visit();
    await ask(QUESTION);
    await page.getByText('The history has a turn without content.').waitFor();
    await close();
  });

  it('a server that is away is named, and found again', async () => {
    const { page, ask, close } = await stage.visit();
    await page.getByRole('textbox').waitFor();
    await page.context().setOffline(true);
    await ask(QUESTION);
    await page.getByRole('article').getByText('The server cannot be reached').waitFor();
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('link', { name: /^Source 1/ }).waitFor();
    await close();
  });

  it('an answer that breaks off is no answer', async () => {
    stage.api.pace = 30;
    const { page, ask, close } = await stage.visit();
    await page.route('**/api/ask', (route) =>
      route.fulfill({
        contentType: 'text/event-stream',
        body: 'event: delta\ndata: {"text":"For 2022 the report sets"}\n\n',
      }),
    );
    await ask(QUESTION);
    await page.getByRole('article').getByText('The answer could not be finished').waitFor();
    expect(await page.getByText('For 2022 the report sets').count()).toBe(0);
    await close();
  });

  it('a question asked too early is asked again when the index is built', async () => {
    stage.api.ready = false;
    const { page, ask, screenshot, close } = await stage.visit();
    await ask(QUESTION);
    await page.getByRole('article').getByText('The index is being built…').waitFor();
    await screenshot('indexing-desktop-light');
    stage.api.ready = true;
    await page.getByRole('link', { name: /^Source 1/ }).waitFor();
    expect(stage.api.asked).toHaveLength(1);
    await close();
  });

  it('hostile words are words', async () => {
    stage.api.answer = (request) => ({
      ...answerBase(request),
      status: 'answered',
      answer: `${HOSTILE} [1]`,
      citations: [cite(stage.api.documents, 1, 'are plain words here')],
      unanswered: [HOSTILE],
      notice: HOSTILE,
    });
    for (const [size, options] of [
      ['desktop', {}],
      ['phone', PHONE],
    ] as const) {
      const { page, ask, problems, screenshot, close } = await stage.visit(options);
      await ask(HOSTILE);
      await page.getByRole('link', { name: /^Source 1/ }).waitFor();
      expect(await page.getByRole('heading', { level: 2, name: /^<img/ }).textContent()).toBe(HOSTILE);
      expect(await page.locator('.answer-words').innerText()).toContain(
        '<script>window.hacked=1</script> [x](javascript:',
      );
      await screenshot(`hostile-${size}-light`);
      await page.getByRole('link', { name: /^Source 1/ }).click();
      await page.locator('mark').first().waitFor();
      await screenshot(`hostile-reader-${size}-light`);
      expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
      expect(
        await page
          .locator('main img, main script, dialog img, dialog script, a[href^="javascript" i]')
          .count(),
      ).toBe(0);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
      expect(problems).toEqual([]);
      await close();
    }
  });
});
