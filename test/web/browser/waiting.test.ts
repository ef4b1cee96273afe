import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../../support/browser.ts';
import { openStage, type Stage } from '../../support/browser-stage.ts';

const chromium = findChromium();

describe.skipIf(!chromium)('while the reports are being read', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(chromium!);
  });
  afterAll(() => stage.close());

  it.each(['figures', 'report'])('/%s says so, and shows itself when they are', async (path) => {
    stage.api.ready = false;
    const { page, close } = await stage.visit({}, path);
    await page.getByText('The index is being built…').waitFor();
    stage.api.ready = true;
    await page.locator('.figure-table, .report').waitFor();
    expect(await page.getByText('The index is being built…').count()).toBe(0);
    await close();
  });
});
