import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  loadEnvironmentFile,
  switchTracingOff,
  warnAboutHost,
} from '../../src/commands/prepare-configuration.ts';

describe('The .env file', () => {
  it('sets what is not set yet', async () => {
    const path = join(await mkdtemp(join(tmpdir(), 'env-')), '.env');
    await writeFile(path, 'FROM_FILE=file\nFROM_BOTH=file\n');
    process.env['FROM_BOTH'] = 'environment';
    loadEnvironmentFile(path);
    expect([process.env['FROM_FILE'], process.env['FROM_BOTH']]).toEqual(['file', 'environment']);
  });

  it('may be absent, but not unreadable', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'env-'));
    loadEnvironmentFile(join(folder, '.env'));
    expect(() => loadEnvironmentFile(folder)).toThrow(
      /cannot be read \(\w+\); make it readable or remove it\.$/,
    );
  });
});

describe('Tracing', () => {
  it('is switched off in every spelling, and said so', () => {
    const environment = {
      LANGSMITH_TRACING: 'true',
      LANGCHAIN_TRACING_V2: 'true',
      LANGCHAIN_VERBOSE: 'false',
    };
    expect(switchTracingOff(environment)).toEqual([
      'LANGSMITH_TRACING was switched off, because it gives questions away; set ALLOW_TRACING=true to allow it.',
      'LANGCHAIN_TRACING_V2 was switched off, because it gives questions away; set ALLOW_TRACING=true to allow it.',
    ]);
    expect(environment).toEqual({
      LANGSMITH_TRACING: 'false',
      LANGSMITH_TRACING_V2: 'false',
      LANGCHAIN_TRACING: 'false',
      LANGCHAIN_TRACING_V2: 'false',
      LANGCHAIN_VERBOSE: 'false',
    });
  });
});

describe('A host', () => {
  it.each(['127.0.0.1', '127.1.2.3', '::1', 'localhost'])('%s is this machine alone', (host) => {
    expect(warnAboutHost(host)).toBeUndefined();
  });

  it.each(['0.0.0.0', '::', '192.168.1.5', '127.example.org', 'reports.example.org'])(
    '%s is warned about',
    (host) => {
      expect(warnAboutHost(host)).toMatch(`Warning: HOST=${host} lets other machines reach this server`);
    },
  );
});
