import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { BriefingWriter } from '../../../src/briefing/briefing.ts';
import { createBriefingWriter } from '../../../src/briefing/create-briefing-writer.ts';
import { Problem } from '../../../src/http/problem.ts';
import { findChromium } from '../../support/browser.ts';
import { openStage, PHONE, type Stage } from '../../support/browser-stage.ts';
import { useRealSources } from '../../support/real-sources.ts';

const chromium = findChromium();
const HOSTILE = '<img src=x onerror="window.hacked=1">';

describe.skipIf(!chromium)('the briefing', () => {
  const sources = useRealSources();
  let stage: Stage;
  let brief: BriefingWriter['brief'];
  beforeAll(async () => {
    stage = await openStage(chromium!);
    ({ brief } = createBriefingWriter(sources()));
  });
  afterAll(() => stage.close());
  beforeEach(() => {
    stage.api.brief = brief;
    stage.api.requested.length = 0;
  });

  const add = async (page: Page, topic: string) => {
    await page.getByRole('textbox', { name: 'Add a topic' }).fill(topic);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: `Remove ${topic}` }).waitFor();
  };
  const make = async (page: Page) => {
    await page.getByRole('button', { name: 'Make the briefing' }).click();
    await page.locator('.made-document').waitFor();
  };
  const readPoints = (page: Page) =>
    page.locator('.topic-section').first().locator('.points').first().locator('.point-words').allInnerTexts();
  const download = async (page: Page, name: string) => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name }).click(),
    ]);
    return { name: file.suggestedFilename(), content: await readFile((await file.path())!) };
  };

  it('is made of two topics, and each of its sources opens at the sentence', async () => {
    const { page, problems, foreignRequests, close } = await stage.visit();
    await page.getByRole('link', { name: 'Briefing', exact: true }).click();
    await add(page, 'education');
    await page.getByRole('button', { name: 'Health', exact: true }).click();
    await make(page);
    expect(await page.getByRole('heading', { level: 4 }).allTextContents()).toEqual(['education', 'Health']);
    expect(await page.getByRole('heading', { level: 5, name: 'What was achieved' }).count()).toBe(2);
    expect(
      await page.getByRole('heading', { level: 3 }).evaluate((node) => node === document.activeElement),
    ).toBe(true);
    expect(await page.getByRole('table').first().getByRole('row').count()).toBeGreaterThan(1);
    const chip = page.locator('.points a.chip').first();
    expect(await chip.getAttribute('aria-label')).toMatch(/^Source \d+: /u);
    const words = await page.locator('.point-words').first().innerText();
    await chip.click();
    await page.locator('mark').first().waitFor();
    const marked = (await page.locator('mark').allTextContents()).join('');
    expect(marked).toContain(/“([^“”‘’]{20})/u.exec(words)![1]);
    expect(await chip.getAttribute('aria-current')).toBe('true');
    await page.keyboard.press('Escape');
    expect(await chip.evaluate((node) => node === document.activeElement)).toBe(true);
    // What the briefing is about stands in no address that a server sees.
    expect(stage.api.requested.join('\n')).not.toMatch(/education/u);
    expect(new URL(page.url()).hash).toBe('#topic=education&topic=Health');
    expect(problems).toEqual([]);
    expect(foreignRequests).toEqual([]);
    await close();
  });

  it('is arranged by keyboard, and what is downloaded is what stays, in that order', async () => {
    const { page, close } = await stage.visit({}, 'briefing#topic=education&topic=health');
    await page.locator('.made-document').waitFor();
    const [first, second, third] = await readPoints(page);
    expect(await page.getByRole('button', { name: 'Move point 1 down' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Arrange points' }).focus();
    await page.keyboard.press('Enter');
    const group = page.locator('.topic-section').first().locator('.point-group:has(.points)').first();
    await group.getByRole('button', { name: 'Move point 2 up' }).focus();
    await page.keyboard.press('Enter');
    expect((await readPoints(page)).slice(0, 2)).toEqual([second, first]);
    // The focus stays with the point that was moved.
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      'Move point 1 up',
    );
    await group.getByRole('button', { name: 'Leave out point 3' }).click();
    await page
      .getByRole('button', { name: /^Leave out /u })
      .first()
      .click();
    await page.getByText('2 left out').waitFor();
    await page.getByRole('button', { name: 'Arrange points' }).click();
    expect(await page.getByText(third!).isVisible()).toBe(false);

    const markdown = await download(page, 'Download Markdown');
    expect(markdown.name).toMatch(/\.md$/u);
    const text = markdown.content.toString().replace(/\\(.)/gu, '$1');
    const place = (point: string | undefined) => text.indexOf(/“([^“”‘’]{25})/u.exec(point!)![1]!);
    expect(place(second)).toBeGreaterThan(0);
    expect(place(first)).toBeGreaterThan(place(second));
    expect(place(third)).toBe(-1);
    const word = await download(page, 'Download Word');
    expect(word.name).toMatch(/\.docx$/u);
    expect(word.content.subarray(0, 2).toString()).toBe('PK');

    await page.reload();
    await page.getByText('2 left out').waitFor();
    expect((await readPoints(page)).slice(0, 2)).toEqual([second, first]);
    await page.getByRole('button', { name: 'As it was made' }).click();
    expect((await readPoints(page)).slice(0, 3)).toEqual([first, second, third]);
    await close();
  });

  it('marks what the report does not cover, and shows hostile topics as text', async () => {
    const { page, problems, screenshot, close } = await stage.visit(PHONE, 'briefing');
    await add(page, 'space travel');
    await add(page, HOSTILE);
    await add(page, 'housing');
    await page.getByRole('combobox', { name: 'Length' }).selectOption({ label: 'At most 1 page' });
    await make(page);
    expect(await page.locator('.is-uncovered .refusal-verdict').count()).toBe(2);
    expect(await page.locator('.is-uncovered a.chip').count()).toBe(0);
    expect(await page.getByRole('heading', { name: HOSTILE }).last().isVisible()).toBe(true);
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    await page.getByText(/^Cut for length: \d+$/u).click();
    await page
      .locator('.topic-cut')
      .getByRole('link', { name: /^Show in the report/u })
      .first()
      .click();
    await page.getByText(/^Cut for length, 1 of \d+$/u).waitFor();
    await screenshot('briefing-cut-phone-light');
    expect(problems).toEqual([]);
    await close();
  });

  it('takes up to ten topics, each once, and says what is wrong', async () => {
    const { page, close } = await stage.visit({}, 'briefing');
    await page.getByRole('button', { name: 'Make the briefing' }).click();
    await page.getByText('Name at least one topic.').waitFor();
    for (const number of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]) await add(page, `topic ${number}`);
    const entry = page.getByRole('textbox', { name: 'Add a topic' });
    await entry.fill('Topic 3');
    await page.keyboard.press('Enter');
    await page.getByText('Topic 3 is on the list already.').waitFor();
    await entry.fill('one more');
    await page.keyboard.press('Enter');
    await page.getByText('A briefing has at most 10 topics.').waitFor();
    expect(await entry.inputValue()).toBe('one more');
    await page.getByRole('button', { name: 'Remove topic 10' }).click();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      'Remove topic 9',
    );
    await close();
  });

  it('tells how far it is, and can be stopped', async () => {
    stage.api.brief = async (_request, listener, signal) => {
      listener?.progress?.({ topic: 'education', done: 1, of: 2 });
      await pause(30_000, undefined, { signal });
      throw new Error('was not stopped');
    };
    const { page, problems, close } = await stage.visit({}, 'briefing#topic=education&topic=health');
    await page.getByText('1 of 2 topics: education').waitFor();
    await page.getByRole('button', { name: 'Stop' }).click();
    await expect.poll(() => page.getByText('1 of 2 topics').count()).toBe(1);
    expect(await page.getByText('1 of 2 topics').isVisible()).toBe(false);
    expect(await page.locator('.failure').count()).toBe(0);
    expect(problems).toEqual([]);
    await close();
  });

  it('says in the server’s words why there is no briefing, and why there is no document', async () => {
    const refuse: BriefingWriter['brief'] = async () => {
      throw new Problem(400, 'A topic is too long; shorten it.');
    };
    stage.api.brief = refuse;
    const { page, close } = await stage.visit({}, 'briefing#topic=education');
    await page.getByText('A topic is too long; shorten it.').first().waitFor();
    stage.api.brief = brief;
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('.made-document').waitFor();
    expect(await page.locator('.failure').count()).toBe(0);
    stage.api.brief = refuse;
    await page.getByRole('button', { name: 'Download Word' }).click();
    await page.getByText('The document cannot be written like this').waitFor();
    await page.getByText('A topic is too long; shorten it.').last().waitFor();
    await close();
  });

  it('is printed with its sources and nothing to press', async () => {
    const { page, close } = await stage.visit({}, 'briefing#topic=education');
    await page.locator('.made-document').waitFor();
    await page.getByRole('button', { name: 'Arrange points' }).click();
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    for (const hidden of ['.desk-form', '.document-bar', '.point-tools', '.views'])
      expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false);
    expect(await page.locator('.document-sources .excerpt').first().isVisible()).toBe(true);
    await close();
  });
});
