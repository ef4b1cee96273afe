import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { buildPage, launchBrowser } from './browser.ts';
import { type ScriptedApi, startScriptedApi } from './scripted-api.ts';

const SCREENSHOTS = fileURLToPath(new URL('../screenshots', import.meta.url));

export const PHONE: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
};

/** One visit to the page, in a context of its own. */
export interface Visit {
  page: Page;
  /** Types the question and presses Enter. */
  ask(question: string): Promise<void>;
  /** Errors of the page and of its security policy, except refused requests, which tests provoke. */
  problems: string[];
  /** Requests to anything but the page's own server. */
  foreignRequests: string[];
  screenshot(name: string): Promise<void>;
  close(): Promise<void>;
}

export interface Stage {
  api: ScriptedApi;
  visit(options?: BrowserContextOptions, path?: string): Promise<Visit>;
  close(): Promise<void>;
}

/** The built page before the scripted assistant, in a real browser. */
export async function openStage(executablePath: string, options: { several?: boolean } = {}): Promise<Stage> {
  const [webDirectory, browser] = await Promise.all([buildPage(), launchBrowser(executablePath)]);
  const api = await startScriptedApi(webDirectory, options);
  await mkdir(SCREENSHOTS, { recursive: true });

  const visit = async (context: BrowserContextOptions = {}, path = ''): Promise<Visit> => {
    const visitor = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...context });
    const page = await visitor.newPage();
    const problems: string[] = [];
    const foreignRequests: string[] = [];
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
        problems.push(message.text());
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(`${api.url}/`)) foreignRequests.push(request.url());
    });
    await page.goto(`${api.url}/${path}`);
    return {
      page,
      problems,
      foreignRequests,
      async ask(question) {
        await page.getByRole('textbox').fill(question);
        await page.getByRole('textbox').press('Enter');
      },
      async screenshot(name) {
        await page.screenshot({ path: `${SCREENSHOTS}/${name}.png`, animations: 'disabled' });
      },
      close: () => visitor.close(),
    };
  };

  return {
    api,
    visit,
    async close() {
      await browser.close();
      await api.close();
    },
  };
}
