import { createServer } from 'node:http';
import { describe, expect, it } from 'vitest';
import { closeServer, describeAddress, listen } from '../../src/http/listen.ts';
import { UserError } from '../../src/user-error.ts';

const HOST = '127.0.0.1';

describe('listen', () => {
  it('says where a browser finds the server', async () => {
    const server = await listen((_request, response) => response.end(), { host: '0.0.0.0', port: 0 });
    expect(describeAddress(server)).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    await closeServer(server, 0);
  });

  it('says in a sentence that a port is in use', async () => {
    const server = await listen(() => {}, { host: HOST, port: 0 });
    const port = Number(new URL(describeAddress(server)).port);
    const failure = await listen(() => {}, { host: HOST, port }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(UserError);
    expect((failure as Error).message).toBe(
      `Port ${port} on 127.0.0.1 is in use; stop the program that holds it or set PORT to another.`,
    );
    await closeServer(server, 0);
  });

  it('says in a sentence that an address is not of this machine', async () => {
    await expect(listen(() => {}, { host: '203.0.113.1', port: 0 })).rejects.toThrow(
      /^HOST=203\.0\.113\.1 cannot be listened on \(EADDRNOTAVAIL\); set HOST/,
    );
  });
});

describe('closeServer', () => {
  it('lets a running answer finish and takes no new ones', async () => {
    let finish = () => {};
    const server = await listen(
      (_request, response) => {
        response.write('first ');
        finish = () => response.end('last');
      },
      { host: HOST, port: 0 },
    );
    const url = describeAddress(server);
    const response = await fetch(url);
    const closed = closeServer(server, 10_000);
    await expect(fetch(url)).rejects.toThrow();
    finish();
    expect(await response.text()).toBe('first last');
    await closed;
  });

  it('does not wait for connections that are kept alive', async () => {
    const server = await listen((_request, response) => response.end('done'), { host: HOST, port: 0 });
    await (await fetch(describeAddress(server))).text();
    const longerThanAnyTest = 3_600_000;
    await closeServer(server, longerThanAnyTest);
  });

  it('cuts off what takes longer than the limit', async () => {
    const server = await listen((_request, response) => response.write('first '), { host: HOST, port: 0 });
    const response = await fetch(describeAddress(server));
    await closeServer(server, 50);
    await expect(response.text()).rejects.toThrow();
  });

  it('resolves for a server that never listened', async () => {
    await closeServer(createServer(), 1000);
  });
});
