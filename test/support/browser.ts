import { existsSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { build } from 'vite';

const CANDIDATES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Where Chromium stands on this machine; null where there is none. */
export function findChromium(): string | null {
  const named = process.env['CHROMIUM_PATH'];
  const found = [...(named ? [named] : []), ...CANDIDATES].find((path) => existsSync(path));
  if (found) return found;
  const missing = 'No Chromium was found: install one (apt-get install chromium) or set CHROMIUM_PATH.';
  if (process.env['REQUIRE_BROWSER'] === '1') throw new Error(missing);
  console.warn(`${missing} The tests of the page in a browser are left out.`);
  return null;
}

export function launchBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
}

/** Builds the page as it stands now into a folder of its own, so that tests never see an old build. */
export async function buildPage(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'built-page-'));
  await build({
    configFile: join(ROOT, 'vite.config.ts'),
    root: join(ROOT, 'web'),
    logLevel: 'silent',
    build: { outDir: directory, emptyOutDir: true },
  });
  return directory;
}
