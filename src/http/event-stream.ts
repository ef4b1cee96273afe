import type { Response } from 'express';

const HEARTBEAT_MILLISECONDS = 15_000;

/** Server-sent events over one response. Nothing is sent before the first event, so that a failure can still be a reply. */
export class EventStream {
  readonly #response: Response;
  readonly #heartbeat: number;
  #timer: NodeJS.Timeout | undefined;

  constructor(response: Response, heartbeatMilliseconds = HEARTBEAT_MILLISECONDS) {
    this.#response = response;
    this.#heartbeat = heartbeatMilliseconds;
  }

  send(event: string, data: unknown): void {
    if (this.#response.destroyed || this.#response.writableEnded) return;
    if (!this.#response.headersSent) this.#open();
    this.#response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  }

  end(): void {
    clearInterval(this.#timer);
    this.#response.end();
  }

  #open(): void {
    this.#response.status(200).set({
      'Content-Type': 'text/event-stream; charset=utf-8',
      // Neither compression here nor a proxy on the way may hold events back.
      'Cache-Control': 'no-store, no-transform',
      'X-Accel-Buffering': 'no',
    });
    this.#response.flushHeaders();
    // Proxies close a connection that stays silent.
    this.#timer = setInterval(() => this.#response.write(': still here\n\n'), this.#heartbeat);
    this.#response.once('close', () => clearInterval(this.#timer));
  }
}
