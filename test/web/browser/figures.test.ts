import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../../support/browser.ts';
import { openStage, PHONE, type Stage } from '../../support/browser-stage.ts';

const chromium = findChromium();

describe.skipIf(!chromium)('the figures', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(chromium!);
  });
  afterAll(() => stage.close());

  it('are a table to search, filter and sort, remembered in the address', async () => {
    const { page, problems, close } = await stage.visit({}, 'figures');
    const rows = page.locator('tbody tr');
    await rows.first().waitFor();
    await page.getByRole('searchbox', { name: 'Search the figures' }).fill('fiscal revenue');
    await page.getByText(/^5 of \d+ figures$/u).waitFor();
    await page.getByRole('combobox', { name: 'Kind' }).selectOption('Targets');
    await expect.poll(() => rows.count()).toBe(1);
    expect(await rows.first().innerText()).toContain('170 billion yuan');
    await page.reload();
    await expect.poll(() => rows.count()).toBe(1);
    expect(new URL(page.url()).search).toBe('');
    await page.getByRole('button', { name: 'Reset filters' }).click();
    await expect.poll(() => rows.count()).toBeGreaterThan(100);
    await page.getByRole('combobox', { name: 'Period' }).selectOption({ label: '2016' });
    await page.getByRole('button', { name: 'Value' }).click();
    expect(await page.getByRole('columnheader', { name: 'Value' }).getAttribute('aria-sort')).toBe(
      'ascending',
    );
    const yuan = (await page.locator('td.column-value').allInnerTexts()).filter((value) =>
      /yuan$/u.test(value),
    );
    // Within a unit by value: yuan a person and year is another unit.
    expect(yuan).toEqual([
      '29,900 yuan',
      '48,900 yuan',
      '67.34 billion yuan',
      '397.9 billion yuan',
      '7,968 yuan',
    ]);
    expect(problems).toEqual([]);
    await close();
  });

  it('say so when nothing fits', async () => {
    const { page, close } = await stage.visit({}, 'figures#find=zebras');
    await page.getByText('No figure fits.').waitFor();
    await close();
  });

  it('open at their sentence', async () => {
    const { page, close } = await stage.visit({}, 'figures#find=unemployment');
    await page.getByRole('link', { name: /unemployment.*show the sentence/ }).click();
    await page.locator('mark').waitFor();
    expect(await page.locator('mark').textContent()).toContain('unemployment rate will be below 5.5%');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('sentence-link');
    await close();
  });

  it('are drawn through time: levels and growth apart, targets hollow, each point at its sentence', async () => {
    const { page, problems, foreignRequests, screenshot, close } = await stage.visit({}, 'figures');
    await page.getByRole('link', { name: 'GDP', exact: true }).click();
    const level = page.getByRole('img', { name: /^Chart of GDP in yuan/ });
    await level.waitFor();
    expect(await level.getAttribute('aria-label')).toBe(
      'Chart of GDP in yuan. Result 2016: 397.9 billion yuan; Result 2021: 635.5 billion yuan; Target next five years (2022–2026): more than one trillion yuan.',
    );
    const change = page.getByRole('img', { name: /^Chart of GDP, change in %/ });
    expect(await change.getAttribute('aria-label')).not.toContain('yuan');
    const fill = (name: RegExp) =>
      page
        .getByRole('button', { name })
        .evaluate((point) => getComputedStyle(point, '::before').backgroundColor);
    expect(await fill(/^Target next five years/)).not.toBe(await fill(/^Result 2016/));
    await page.locator('.chart').first().scrollIntoViewIfNeeded();
    await screenshot('chart-desktop-light');
    await page.getByRole('button', { name: /^Target 2022: at least 6%/ }).click();
    await page.locator('mark').waitFor();
    expect(await page.locator('mark').textContent()).toContain('GDP growth will be at least 6%');
    expect(problems).toEqual([]);
    expect(foreignRequests).toEqual([]);
    await close();
  });

  it('are written by the reader’s own customs in Chinese', async () => {
    const { page, close } = await stage.visit({ locale: 'zh-CN', ...PHONE }, 'figures#subject=gdp');
    await page.getByRole('button', { name: '目标 未来五年 (2022–2026)：超过1万亿元。显示原句' }).waitFor();
    await page.getByRole('button', { name: '重置筛选' }).click();
    await page.getByRole('searchbox').fill('GDP, rank');
    await expect.poll(() => page.locator('td.column-value').allInnerTexts()).toEqual(['第6名', '第5名']);
    await close();
  });

  it('have no value over a bar where a narrow chart has little room', async () => {
    const { page, close } = await stage.visit(
      { ...PHONE, viewport: { width: 375, height: 800 } },
      'figures#subject=gdp',
    );
    const change = page.locator('[data-measure="change"]');
    await change.locator('.chart-point').first().waitFor();
    const label = await change.getByText('at least 6%').boundingBox();
    const bar = await change.getByRole('button', { name: /^Result 2021/u }).boundingBox();
    const middle = bar!.x + bar!.width / 2;
    expect(label!.x > middle || label!.x + label!.width < middle).toBe(true);
    await close();
  });

  it('are taken away as CSV, as they are filtered', async () => {
    const { page, close } = await stage.visit({}, 'figures#find=unemployment');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download CSV' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('figures.csv');
    const lines = (await readFile((await download.path())!, 'utf8')).split('\r\n');
    expect(lines).toHaveLength(3);
    expect(lines[1]).toMatch(
      /^jiaxing-2022,surveyed urban unemployment rate,5\.5%,5\.5,%,less than,level,target,2022,2022-01-01,2022-12-31,Major tasks for 2022,48,/u,
    );
    await close();
  });

  it('can be reached and read by keyboard alone', async () => {
    const { page, close } = await stage.visit({}, 'figures#subject=gdp');
    const point = page.getByRole('button', { name: /^Result 2016/ });
    await point.waitFor();
    await page.locator('a.subject').last().focus();
    await page.keyboard.press('Tab');
    expect(await point.evaluate((node) => node === document.activeElement)).toBe(true);
    await page.getByRole('tooltip').waitFor();
    await page.keyboard.press('Enter');
    await page.locator('mark').waitFor();
    await close();
  });
});
