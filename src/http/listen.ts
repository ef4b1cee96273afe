import { createServer, type RequestListener, type Server } from 'node:http';
import { UserError } from '../user-error.ts';

/** Starts listening. Throws a UserError where the port or the address cannot be had. */
export function listen(
  app: RequestListener,
  { host, port }: { host: string; port: number },
): Promise<Server> {
  const server = createServer(app);
  // Time to receive a request, against clients that dribble; answers have a limit of their own.
  server.requestTimeout = 30_000;
  server.headersTimeout = 15_000;
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explainListenError(error, host, port)));
    server.listen(port, host, () => resolve(server));
  });
}

function explainListenError({ code }: NodeJS.ErrnoException, host: string, port: number): UserError {
  switch (code) {
    case 'EADDRINUSE':
      return new UserError(
        `Port ${port} on ${host} is in use; stop the program that holds it or set PORT to another.`,
      );
    case 'EACCES':
      return new UserError(`Port ${port} may not be opened by this user; set PORT to a number above 1023.`);
    default:
      return new UserError(
        `HOST=${host} cannot be listened on (${code}); set HOST to an address of this machine.`,
      );
  }
}

/** Where a browser on this machine finds the server. */
export function describeAddress(server: Server): string {
  const address = server.address();
  if (address === null || typeof address === 'string') return String(address);
  const everywhere: Record<string, string> = { '0.0.0.0': '127.0.0.1', '::': '[::1]' };
  const host =
    everywhere[address.address] ?? (address.family === 'IPv6' ? `[${address.address}]` : address.address);
  return `http://${host}:${address.port}`;
}

/** Stops accepting, lets running answers finish for at most so long, then cuts them off. */
export function closeServer(server: Server, graceMilliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    // Kept-alive connections become idle one by one as their answers end.
    const sweep = setInterval(() => server.closeIdleConnections(), 50);
    const cut = setTimeout(() => server.closeAllConnections(), graceMilliseconds);
    server.close(() => {
      clearInterval(sweep);
      clearTimeout(cut);
      resolve();
    });
  });
}
