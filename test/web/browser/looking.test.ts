import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Problem } from '../../../src/http/problem.ts';
import { findChromium } from '../../support/browser.ts';
import { openStage, PHONE, type Stage, type Visit } from '../../support/browser-stage.ts';
import { answerBase, answerGrowthTarget, excerptOf } from '../../support/scripted-api.ts';

const chromium = findChromium();
const QUESTION = 'What is the 2022 GDP target?';
const DESKTOP = { viewport: { width: 1440, height: 900 } };
/** A window of 1280 by 1024 at 400%. */
const ENLARGED = { viewport: { width: 320, height: 256 } };
const LOOKS: [name: string, options: BrowserContextOptions][] = [
  ['desktop-light', { ...DESKTOP, colorScheme: 'light' }],
  ['desktop-dark', { ...DESKTOP, colorScheme: 'dark' }],
  ['phone-light', { ...PHONE, colorScheme: 'light' }],
  ['phone-dark', { ...PHONE, colorScheme: 'dark' }],
  ['enlarged-contrast', { ...ENLARGED, contrast: 'more', reducedMotion: 'reduce' }],
];

describe.skipIf(!chromium)('the look of the page', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(chromium!);
  });
  afterAll(() => stage.close());
  beforeEach(() => {
    stage.api.pace = 0;
    stage.api.answer = (request) => answerGrowthTarget(stage.api.documents, request);
  });

  /** Each state of the page in turn; a state lasts until the next. */
  const states: [name: string, reach: (visit: Visit) => Promise<unknown>][] = [
    ['welcome', ({ page }) => page.getByRole('heading', { name: 'Questions the report answers' }).waitFor()],
    [
      'streaming',
      async ({ ask, page }) => {
        stage.api.pace = 400;
        await ask(QUESTION);
        await page.getByText('For 2022').waitFor();
      },
    ],
    ['answer', ({ page }) => page.getByRole('link', { name: /^Source 2/ }).waitFor()],
    [
      'reader',
      async ({ page }) => {
        stage.api.pace = 0;
        await page.getByRole('link', { name: /^Source 1/ }).click();
        await page.locator('mark').waitFor();
      },
    ],
    ['contents', ({ page }) => page.getByRole('button', { name: 'Contents' }).click()],
    [
      'refusal',
      async ({ page, ask }) => {
        await page.getByRole('button', { name: 'Close the report' }).click();
        stage.api.answer = (request) => ({
          ...answerBase(request),
          status: 'not_found',
          reason: 'absent',
          answer: 'The report does not say what foreign consultants cost.',
          citations: [],
          nearest: [
            excerptOf(stage.api.documents, 'total fiscal revenue'),
            excerptOf(stage.api.documents, 'everything possible'),
          ],
        });
        await ask('What do foreign consultants cost?');
        await page.getByText('Closest passages').waitFor();
      },
    ],
    [
      'failure',
      async ({ page, ask }) => {
        stage.api.answer = () => {
          throw new Problem(429, 'Too many questions from this address.', { 'Retry-After': '7' });
        };
        await ask('And then?');
        await page.getByRole('button', { name: 'Try again' }).waitFor();
      },
    ],
  ];

  for (const [look, options] of LOOKS) {
    it(`is accessible and fits the window in every state: ${look}`, { timeout: 120_000 }, async () => {
      const visit = await stage.visit(options);
      for (const [state, reach] of states) {
        await reach(visit);
        await visit.screenshot(`${state}-${look}`);
        expect(await findViolations(visit.page), `${state}, ${look}`).toEqual([]);
        expect(await fitsWindow(visit.page), `${state}, ${look}`).toBe(true);
      }
      expect(visit.problems).toEqual([]);
      expect(visit.foreignRequests).toEqual([]);
      await visit.close();
    });
  }

  it('does not shift what was read while an answer comes', async () => {
    stage.api.pace = 40;
    const { page, ask, close } = await stage.visit();
    await page.evaluate(() => {
      const shifts: number[] = [];
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
      }).observe({ type: 'layout-shift' });
      Object.assign(window, { shifts });
    });
    await ask(QUESTION);
    await page.getByText('For 2022').waitFor();
    await page.evaluate(() => ((window as unknown as { shifts: number[] }).shifts.length = 0));
    await page.getByRole('link', { name: /^Source 2/ }).waitFor();
    const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
    expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThan(0.05);
    await close();
  });

  it('prints the answer with its sources and nothing to press', async () => {
    const { page, ask, screenshot, close } = await stage.visit({ viewport: { width: 794, height: 1123 } });
    await ask(QUESTION);
    await page.getByRole('link', { name: /^Source 1/ }).click();
    await page.locator('mark').waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('textbox').isVisible()).toBe(false);
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await page.getByText('Our GDP grew by 8.5%.').first().isVisible()).toBe(true);
    await screenshot('print');
    expect((await page.pdf()).byteLength).toBeGreaterThan(1000);
    await close();
  });
});

async function findViolations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

function fitsWindow(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);
}
