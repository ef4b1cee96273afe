import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Citation } from '../../../src/types.ts';
import { findChromium } from '../../support/browser.ts';
import { openStage, PHONE, type Stage } from '../../support/browser-stage.ts';
import { answerBase, answerGrowthTarget, cite } from '../../support/scripted-api.ts';

const chromium = findChromium();
const QUESTION = 'What does the report say?';

describe.skipIf(!chromium)('reading', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(chromium!, { several: true });
  });
  afterAll(() => stage.close());
  beforeEach(() => {
    stage.api.answer = (request) => answerGrowthTarget(stage.api.documents, request);
  });

  /** Answers with these citations, and opens each in turn. */
  async function readMarks(page: Page, citations: Citation[]): Promise<string[]> {
    const marked: string[] = [];
    for (const { marker } of citations) {
      await page.getByRole('link', { name: new RegExp(`^Source ${marker}\\b`, 'u') }).click();
      await page.locator('mark').first().waitFor();
      marked.push((await page.locator('mark').allTextContents()).join(''));
    }
    return marked;
  }

  function answerWith(citations: Citation[]): void {
    stage.api.answer = (request) => ({
      ...answerBase(request),
      status: 'answered',
      answer: citations.map(({ marker }) => `Statement [${marker}].`).join(' '),
      citations,
    });
  }

  /** Any span of a document, whatever it crosses. */
  function citeSpan(marker: number, documentId: string, from: string, to: string): Citation {
    const document = stage.api.documents.find(({ id }) => id === documentId)!;
    const start = document.text.indexOf(from);
    const end = document.text.indexOf(to, start) + to.length;
    return { ...cite([document], marker, 'the'), start, end, quote: document.text.slice(start, end) };
  }

  it('shows the whole text of each report, character for character', async () => {
    const { page, close } = await stage.visit();
    await page.getByRole('link', { name: 'Reports', exact: true }).click();
    for (const { id, text } of stage.api.documents) {
      await page.getByRole('combobox', { name: 'Report shown' }).selectOption(id);
      await expect.poll(() => page.locator('.report').textContent()).toBe(text);
    }
    await close();
  });

  it('marks exactly the quote, also over elements, paragraphs and Markdown', async () => {
    const citations = [
      cite(stage.api.documents, 1, 'GDP growth will be at least 6%'),
      citeSpan(2, 'jiaxing-2022', 'This year, we will focus', 'everything possible'),
      citeSpan(3, 'jiaxing-2022', 'Report on the Work', 'Li Jun'),
      citeSpan(4, 'harbour-2023', 'will build **three', '$40 million'),
      citeSpan(5, 'harbour-2023', 'Quays and *basins*', 'size "A"</b>'),
      citeSpan(6, 'harbour-2023', '<script>', '🚢🌊 sails'),
      citeSpan(7, 'harbour-2023', '港口', '码头。'),
    ];
    answerWith(citations);
    const { page, ask, problems, close } = await stage.visit();
    await ask(QUESTION);
    expect(await readMarks(page, citations)).toEqual(citations.map(({ quote }) => quote));
    // Marks come and go without a trace.
    await page.getByRole('link', { name: /^Source 1\b/u }).click();
    expect(await page.locator('.report').textContent()).toBe(stage.api.documents[0]!.text);
    expect(problems).toEqual([]);
    await close();
  });

  it('brings the sentence into view and goes on to the next', async () => {
    const { page, ask, screenshot, close } = await stage.visit();
    await ask(QUESTION);
    await page.getByRole('link', { name: /^Source 1/ }).click();
    await page.getByText('Citation 1 of 2').waitFor();
    await expect.poll(() => standsInView(page)).toBe(true);
    await screenshot('reader-several-desktop-light');
    await page.getByRole('button', { name: 'Next citation' }).click();
    await page.getByText('Citation 2 of 2').waitFor();
    expect(await page.locator('mark').allTextContents()).toEqual(['Our GDP grew by 8.5%.']);
    await expect.poll(() => standsInView(page)).toBe(true);
    expect(await page.getByRole('link', { name: /^Source 2/ }).getAttribute('aria-current')).toBe('true');
    await close();
  });

  it('jumps by the outline', async () => {
    const { page, screenshot, close } = await stage.visit();
    await page.getByRole('link', { name: 'Reports', exact: true }).click();
    const outline = page.getByRole('navigation', { name: 'Contents' });
    await outline.getByRole('button', { name: 'Major tasks for 2022' }).click();
    expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe(
      'Major tasks for 2022',
    );
    await expect
      .poll(() => outline.getByRole('button', { name: 'Major tasks for 2022' }).getAttribute('aria-current'))
      .toBe('location');
    await screenshot('outline-desktop-light');
    await close();
  });

  it('is a sheet on a phone that keeps the focus, and closes with Escape', async () => {
    const { page, ask, screenshot, close } = await stage.visit(PHONE);
    await ask(QUESTION);
    await page.getByRole('link', { name: /^Source 1/ }).tap();
    await page.locator('mark').first().waitFor();
    await expect.poll(() => standsInView(page)).toBe(true);
    expect(await page.locator('dialog:modal').count()).toBe(1);
    await screenshot('reader-phone-light');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(
      /^Source 1/u,
    );
    await close();
  });

  it('searches in the report, counts, and goes from place to place', async () => {
    const { page, close } = await stage.visit({}, 'report/jiaxing-2022');
    const box = page.getByRole('searchbox', { name: 'Search in the report' });
    await page.locator('.report').waitFor();
    await box.fill('fiscal  REVENUE');
    await page.getByText('1 of 2').waitFor();
    const highlighted = () =>
      page.evaluate(() => [...(CSS.highlights.get('found-current') ?? [])].map((range) => range.toString()));
    expect(await highlighted()).toEqual(['fiscal revenue']);
    await box.press('Enter');
    await page.getByText('2 of 2').waitFor();
    await page.getByRole('button', { name: 'Next place' }).click();
    await page.getByText('1 of 2').waitFor();
    // What is found is coloured without touching the text, nor what is cited.
    expect(await page.locator('mark').count()).toBe(0);
    await box.press('Escape');
    expect(await box.inputValue()).toBe('');
    await box.fill('zebra');
    await page.getByText('Not found').first().waitFor();
    await close();
  });

  it('opens at any paragraph, and at any span, by its address', async () => {
    const { page, close } = await stage.visit({}, 'report/jiaxing-2022#p48');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent?.slice(0, 26)))
      .toBe('The main projected targets');
    const { start, end, quote } = cite(stage.api.documents, 1, 'Our GDP grew by 8.5%');
    await page.goto(`${stage.api.url}/report/jiaxing-2022#c${start}-${end}`);
    await page.locator('mark').waitFor();
    expect(await page.locator('mark').textContent()).toBe(quote);
    await page.getByRole('link', { name: 'Link to paragraph 10', exact: true }).click();
    expect(new URL(page.url()).hash).toBe('#p10');
    await page.goto(`${stage.api.url}/report/no-such`);
    await page.getByText('There is no such report here.').waitFor();
    await close();
  });

  it('shows what the ledger says of a figure, and leads to its like', async () => {
    const { page, screenshot, close } = await stage.visit({}, 'report/jiaxing-2022#p48');
    await page.getByRole('link', { name: '5.5%' }).hover();
    const card = page.getByRole('tooltip');
    await card.waitFor();
    expect(await card.innerText()).toMatch(
      /surveyed urban unemployment rate\s+less than 5.5%[^]*Target\s*2022/u,
    );
    await screenshot('figure-card-desktop-light');
    await page.getByRole('link', { name: '5.5%' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText(/^1 of \d+ figures$/u).waitFor();
    await close();
  });

  it('keeps the ledger’s card beside a figure that the keyboard scrolled to', async () => {
    const { page, close } = await stage.visit({}, 'report/jiaxing-2022#p48');
    const seen = page.getByRole('link', { name: '5.5%' });
    await seen.focus();
    const sought = page.getByRole('link', { name: '635.5 billion yuan' });
    expect((await sought.boundingBox())!.y).toBeLessThan(0);
    await page.keyboard.press('Shift+Tab');
    await sought.focus();
    await expect.poll(async () => (await sought.boundingBox())!.y).toBeGreaterThan(0);
    await page.waitForTimeout(300);
    const card = page.getByRole('tooltip');
    expect(await card.innerText()).toMatch(/GDP\s+635,500,000,000 yuan/u);
    const [{ y, height }, cardBox] = [(await sought.boundingBox())!, (await card.boundingBox())!];
    expect(Math.min(Math.abs(cardBox.y - y - height), Math.abs(y - cardBox.y - cardBox.height))).toBeLessThan(
      12,
    );
    await close();
  });

  it('prints the section that is read', async () => {
    const { page, close } = await stage.visit({}, 'report/jiaxing-2022#p48');
    await page.locator('.is-sought').waitFor();
    await page.evaluate(() => (window.print = () => undefined));
    await page.getByRole('button', { name: 'Print the section being read' }).click();
    await page.emulateMedia({ media: 'print' });
    const printed = await page.locator('body').innerText();
    expect(printed).toContain('The main projected targets');
    expect(printed).not.toContain('Our GDP jumped');
    await close();
  });

  it('prints whole from its page', async () => {
    const { page, close } = await stage.visit({}, 'report/jiaxing-2022');
    await page.locator('.report').waitFor();
    await page.emulateMedia({ media: 'print' });
    const pages = (await page.pdf()).toString('latin1').match(/\/Type \/Page\b/gu)?.length ?? 0;
    expect(pages).toBeGreaterThan(15);
    await close();
  });

  it('says so where the report has changed under a quote', async () => {
    const citation = cite(stage.api.documents, 1, 'GDP growth will be at least 6%');
    answerWith([{ ...citation, start: citation.start + 1 }]);
    const { page, ask, close } = await stage.visit();
    await ask(QUESTION);
    await page.getByRole('link', { name: /^Source 1/ }).click();
    await page.getByText('could not be found').waitFor();
    expect(await page.locator('mark').count()).toBe(0);
    await close();
  });

  it('shows Markdown as a book would', async () => {
    answerWith([citeSpan(1, 'harbour-2023', 'The port will', '$40 million')]);
    const { page, ask, screenshot, close } = await stage.visit();
    await ask(QUESTION);
    await page.getByRole('link', { name: /^Source 1/ }).click();
    await page.locator('mark').first().waitFor();
    const shown = await page.locator('.report').innerText();
    expect(shown).toContain('three new quays');
    expect(shown).not.toContain('**');
    await screenshot('reader-markdown-desktop-light');
    await close();
  });
});

function standsInView(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const mark = document.querySelector('mark')!.getBoundingClientRect();
    const desk = document.querySelector('.reader-body')!.getBoundingClientRect();
    return mark.top >= desk.top && mark.bottom <= desk.bottom;
  });
}
