import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Answer, AskRequest } from '../../../src/types.ts';
import { findChromium } from '../../support/browser.ts';
import { openStage, PHONE, type Stage } from '../../support/browser-stage.ts';
import { answerBase, answerGrowthTarget, cite } from '../../support/scripted-api.ts';

const chromium = findChromium();

describe.skipIf(!chromium)('asking', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(chromium!);
  });
  afterAll(() => stage.close());
  beforeEach(() => {
    stage.api.pace = 0;
    stage.api.asked.length = 0;
    stage.api.requested.length = 0;
    stage.api.answer = (request) => answerGrowthTarget(stage.api.documents, request);
  });

  it('works by keyboard alone, from the question to the sentence and back', async () => {
    const { page, problems, foreignRequests, close } = await stage.visit();
    await page.keyboard.press('Tab');
    await page.getByRole('textbox').focus();
    await page.keyboard.type('What is the 2022 GDP target?');
    await page.keyboard.press('Enter');
    const chip = page.getByRole('link', { name: /^Source 1: Target, 2022/ });
    await chip.waitFor();
    expect(await page.getByRole('textbox').evaluate((box) => box === document.activeElement)).toBe(true);
    while (!(await chip.evaluate((node) => node === document.activeElement)))
      await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await page.locator('mark').first().waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MARK');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('dialog').isVisible()).toBe(false);
    expect(await chip.evaluate((node) => node === document.activeElement)).toBe(true);
    expect(problems).toEqual([]);
    expect(foreignRequests).toEqual([]);
    await close();
  });

  it('has exactly one text box, in every state', async () => {
    const { page, ask, close } = await stage.visit();
    expect(await page.getByRole('textbox').count()).toBe(1);
    await ask('What is the 2022 GDP target?');
    await page.getByRole('link', { name: /^Source 1/ }).click();
    await page.locator('mark').first().waitFor();
    expect(await page.getByRole('textbox').count()).toBe(1);
    await close();
  });

  it('shows the answer while it comes, and can be stopped', async () => {
    stage.api.pace = 400;
    const { page, ask, screenshot, close } = await stage.visit();
    await ask('What is the 2022 GDP target?');
    await page.getByText('For 2022 the').waitFor();
    expect(await page.locator('.reply').getAttribute('aria-busy')).toBe('true');
    expect(await page.getByRole('link', { name: /^Source/ }).count()).toBe(0);
    await screenshot('streaming-desktop-light');
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByText('You stopped this answer').waitFor();
    expect(await page.locator('.reply').getAttribute('aria-busy')).toBe('false');
    // The focus goes where it can be found again, not to nowhere.
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
      'What is the 2022 GDP target?',
    );
    await screenshot('stopped-desktop-light');
    stage.api.pace = 0;
    await page.getByRole('button', { name: 'Ask again', exact: true }).click();
    await page.getByRole('link', { name: /^Source 2/ }).waitFor();
    await close();
  });

  it('tells a screen reader the finished answer once', async () => {
    stage.api.pace = 20;
    const { page, ask, close } = await stage.visit();
    await page.evaluate(() => {
      const heard: string[] = [];
      const region = document.querySelector('[role=status]')!;
      new MutationObserver(() => heard.push(region.textContent ?? '')).observe(region, {
        childList: true,
        characterData: true,
        subtree: true,
      });
      Object.assign(window, { heard });
    });
    await ask('What is the 2022 GDP target?');
    await page.getByRole('link', { name: /^Source 1/ }).waitFor();
    expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([
      'For 2022 the report sets GDP growth of at least 6%. In 2021 GDP grew by 8.5%. 2 sources.',
    ]);
    await close();
  });

  it('does not ask while an input method composes, nor with Shift', async () => {
    const { page, close } = await stage.visit();
    const box = page.getByRole('textbox');
    await box.fill('目标');
    await box.dispatchEvent('keydown', { key: 'Enter', isComposing: true });
    await box.dispatchEvent('keydown', { key: 'Enter', keyCode: 229 });
    await box.press('Shift+Enter');
    await box.pressSequentially('2022');
    expect(await box.inputValue()).toBe('目标\n2022');
    expect(stage.api.asked).toEqual([]);
    await box.press('Enter');
    await page.getByRole('link', { name: /^Source 1/ }).waitFor();
    expect(stage.api.asked.map(({ question }) => question)).toEqual(['目标\n2022']);
    await close();
  });

  it('says that a question is too long and keeps it', async () => {
    const { page, ask, close } = await stage.visit();
    await ask('x'.repeat(2001));
    await page.getByText('at most 2,000 characters. This one has 2,001.').waitFor();
    expect(await page.getByRole('textbox').inputValue()).toHaveLength(2001);
    expect(stage.api.asked).toEqual([]);
    await close();
  });

  it('sends what went before with a follow-up, and says how it was understood', async () => {
    const { page, ask, close } = await stage.visit();
    await ask('What is the 2022 GDP target?');
    await page.getByRole('link', { name: /^Source 1/ }).waitFor();
    const standaloneQuestion = 'What is the GDP target for the next five years?';
    stage.api.answer = (request) => ({
      ...answerGrowthTarget(stage.api.documents, request),
      standaloneQuestion,
    });
    await ask('And for the next five years?');
    await page.getByText(`Understood as: ${standaloneQuestion}`).waitFor();
    expect(stage.api.asked.at(-1)?.history).toEqual([
      { role: 'user', content: 'What is the 2022 GDP target?' },
      {
        role: 'assistant',
        content: 'For 2022 the report sets GDP growth of **at least 6%**. In 2021 GDP grew by 8.5%.',
      },
    ]);
    expect(new URLSearchParams(new URL(page.url()).hash.slice(1)).get('q')).toBe(standaloneQuestion);
    await close();
  });

  it('keeps the question in the fragment, for a reload, and never sends it in an address', async () => {
    const { page, ask, close } = await stage.visit();
    await ask('What is the 2022 GDP target?');
    await page.getByRole('link', { name: /^Source 2/ }).click();
    await page.locator('mark').first().waitFor();
    expect(page.url()).toContain('#q=What+is+the+2022+GDP+target%3F&source=2');
    await page.reload();
    await page.locator('mark').waitFor();
    expect(await page.locator('mark').textContent()).toBe('Our GDP grew by 8.5%.');
    // What was answered is kept by the tab: it is not asked for again.
    expect(stage.api.asked).toHaveLength(1);
    expect(stage.api.requested.join('\n')).not.toMatch(/GDP/u);
    await close();
  });

  it('shows what an answer leaves open', async () => {
    stage.api.answer = (request) => answerInPart(stage, request);
    const { page, ask, screenshot, close } = await stage.visit(PHONE);
    await ask('How high will GDP be in five years, and who pays for it?');
    await page.getByText('The report does not answer this part:').waitFor();
    expect(await page.getByRole('listitem').filter({ hasText: 'who pays for it' }).count()).toBe(1);
    expect(await page.getByText('Please note').isVisible()).toBe(true);
    await screenshot('in-part-phone-light');
    await close();
  });
});

function answerInPart({ api }: Stage, request: AskRequest): Answer {
  return {
    ...answerBase(request),
    status: 'answered',
    answer:
      'The main targets:\n\n1. Investment in fixed assets grows [1].\n2. GDP grew [2].\n\nThe report does not say who pays.',
    citations: [
      cite(api.documents, 1, 'investment in fixed assets'),
      cite(api.documents, 2, 'Our GDP grew by 8.5%'),
    ],
    unanswered: ['who pays for it'],
    notice: 'The language model could not be reached; this answer is taken from the report’s own words.',
  };
}
