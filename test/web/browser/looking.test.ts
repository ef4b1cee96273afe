import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createBriefingWriter } from '../../../src/briefing/create-briefing-writer.ts';
import { Problem } from '../../../src/http/problem.ts';
import { findChromium } from '../../support/browser.ts';
import { openStage, PHONE, type Stage, type Visit } from '../../support/browser-stage.ts';
import { useRealSources } from '../../support/real-sources.ts';
import { answerBase, answerGrowthTarget, excerptOf } from '../../support/scripted-api.ts';

const chromium = findChromium();
const QUESTION = 'What is the 2022 GDP target?';
const LETTER = 'Dear Sir or Madam,\n\nWhat is the 2022 GDP target? When does the subway open?\n\nAnna Miller';
const DESKTOP = { viewport: { width: 1440, height: 900 } };
/** A window of 1280 by 1024 at 400%. */
const ENLARGED = { viewport: { width: 320, height: 256 } };
const LOOKS: [name: string, options: BrowserContextOptions][] = [
  ['desktop-light-en', { ...DESKTOP, colorScheme: 'light' }],
  ['desktop-dark-zh', { ...DESKTOP, colorScheme: 'dark', locale: 'zh-CN' }],
  ['phone-light-zh', { ...PHONE, colorScheme: 'light', locale: 'zh-CN' }],
  ['phone-dark-en', { ...PHONE, colorScheme: 'dark' }],
  ['enlarged-contrast', { ...ENLARGED, contrast: 'more', reducedMotion: 'reduce' }],
];

describe.skipIf(!chromium)('the look of the page', () => {
  const sources = useRealSources();
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(chromium!);
    stage.api.brief = createBriefingWriter(sources()).brief;
  });
  afterAll(() => stage.close());
  beforeEach(() => {
    stage.api.pace = 0;
    stage.api.answer = (request) => answerGrowthTarget(stage.api.documents, request);
  });

  const refuse = () => {
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
  };
  const fail = () => {
    stage.api.answer = () => {
      throw new Problem(429, 'Too many questions from this address.', { 'Retry-After': '7' });
    };
  };
  const follow = (page: Page, path: string) => page.locator(`.views a[href^="${path}"]`).click();

  /** Each state of the page in turn, named without words, which differ by language; a state lasts until the next. */
  const states: [name: string, reach: (visit: Visit) => Promise<unknown>][] = [
    ['welcome', ({ page }) => page.locator('.examples li').first().waitFor()],
    [
      'streaming',
      async ({ ask, page }) => {
        stage.api.pace = 400;
        await ask(QUESTION);
        await page.getByText('For 2022').waitFor();
      },
    ],
    [
      'answer',
      async ({ page }) => {
        await page.locator('a.chip').nth(1).waitFor();
        await page.locator('.chart-link').waitFor();
        await page.locator('.next-questions li').first().waitFor();
      },
    ],
    [
      'card',
      async ({ page }) => {
        stage.api.pace = 0;
        await page.locator('.question-line .action').focus();
        await page.keyboard.press('Tab');
        await page.locator('.hover-card').waitFor();
      },
    ],
    [
      'reader',
      async ({ page }) => {
        await page.locator('a.chip').first().click();
        await page.locator('mark').waitFor();
      },
    ],
    ['contents', ({ page }) => page.locator('.reader-contents-button').click()],
    [
      'found',
      async ({ page }) => {
        await page.locator('.reader-contents-button').click();
        await page.locator('.find-box').fill('fiscal');
        await page.locator('.find-steps').waitFor();
      },
    ],
    [
      'refusal',
      async ({ page, ask }) => {
        await page.locator('.reader-close').click();
        refuse();
        await ask('What do foreign consultants cost?');
        await page.locator('.refusal').waitFor();
        await page.locator('.next-questions li').first().waitFor();
      },
    ],
    [
      'editing',
      async ({ page }) => {
        await page.locator('.question-line .action').last().click();
        await page.locator('.composer-editing').waitFor();
      },
    ],
    [
      'failure',
      async ({ page, ask }) => {
        fail();
        await ask('And then?');
        await page.locator('.failure').waitFor();
      },
    ],
    [
      'report',
      async ({ page }) => {
        await follow(page, '/report');
        await page.locator('.report').waitFor();
      },
    ],
    [
      'briefing',
      async ({ page }) => {
        await follow(page, '/briefing');
        await page.locator('#topic').fill('education');
        await page.keyboard.press('Enter');
        await page.locator('#topic').fill('space travel');
        await page.keyboard.press('Enter');
        await page.locator('.topic').nth(1).waitFor();
      },
    ],
    [
      'briefing-made',
      async ({ page }) => {
        await page.locator('.desk-form [type=submit]').click();
        await page.locator('.made-document').waitFor();
      },
    ],
    [
      'briefing-arranging',
      async ({ page }) => {
        await page.locator('.arrange').click();
        await page.locator('.point .action').nth(1).click();
        await page.locator('.document-sources summary').click();
        await page.locator('.point').nth(1).scrollIntoViewIfNeeded();
      },
    ],
    [
      'reply',
      async ({ page }) => {
        await follow(page, '/reply');
        await page.locator('#letter').fill(LETTER);
        await page.locator('.desk-form [type=submit]').first().click();
        await page.locator('.letter-questions li').first().waitFor();
      },
    ],
    [
      'reply-draft',
      async ({ page }) => {
        stage.api.answer = (request) => answerGrowthTarget(stage.api.documents, request);
        await page.locator('.draft-form [type=submit]').click();
        await page.locator('.made-document').waitFor();
      },
    ],
    [
      'desk-failure',
      async ({ page }) => {
        fail();
        await page.locator('.draft-form [type=submit]').click();
        await page.locator('.failure').waitFor();
      },
    ],
    [
      'figures',
      async ({ page }) => {
        await follow(page, '/figures');
        await page.locator('tbody tr').first().waitFor();
      },
    ],
    [
      'chart',
      async ({ page }) => {
        await page.locator('a.subject').first().click();
        await page.locator('.chart-point').first().waitFor();
      },
    ],
    [
      'chart-sentence',
      async ({ page }) => {
        await page.locator('.chart-point').first().click();
        await page.locator('mark').waitFor();
      },
    ],
    [
      'nowhere',
      async ({ page }) => {
        // The letter's draft is lost with this, and the browser would ask.
        page.once('dialog', (dialog) => void dialog.accept());
        await page.goto(`${stage.api.url}/nothing`);
        await page.locator('.nowhere').waitFor();
      },
    ],
  ];

  for (const [look, options] of LOOKS) {
    it(`is accessible and fits the window in every state: ${look}`, { timeout: 360_000 }, async () => {
      const visit = await stage.visit(options);
      for (const [state, reach] of states) {
        await reach(visit);
        await visit.screenshot(`${state}-${look}`);
        expect(await findViolations(visit.page, state), `${state}, ${look}`).toEqual([]);
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

/** The whole report is looked at in the states that are about it; a long table by its first rows. */
async function findViolations(page: Page, state: string): Promise<string[]> {
  const axe = new AxeBuilder({ page })
    .options({ resultTypes: ['violations'], iframes: false })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .exclude('tbody tr:nth-child(n+12)');
  if (!['reader', 'report'].includes(state)) axe.exclude('.report > *');
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

function fitsWindow(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);
}
