import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type BankAnswer, PAGE_HEADERS } from './bank/answer.ts';
import { type BankStats, createBank, type WantedHint } from './bank/bank.ts';

interface SandboxBankOptions {
  /** Epoch milliseconds; the bank's days and job times follow it. */
  readonly clock: () => number;
  /** See `createBank`. */
  readonly onHintWanted?: (hint: WantedHint) => void;
  /** See `createBank`. */
  readonly bankKey?: string;
  /** 0 or absent takes any free port. */
  readonly port?: number;
  /** Requests for which it is false get 403 and nothing else. All are served by default. */
  readonly isServed?: (request: IncomingMessage) => boolean;
}

export interface RunningSandboxBank {
  /** `http://127.0.0.1:<port>`, what the connector wants as its base URL. */
  readonly url: string;
  readonly stats: () => BankStats;
  /** Ends calls in flight too; the port is free when it resolves. */
  readonly close: () => Promise<void>;
}

const BODY_BYTES_MAX = 65_536;
/** Longer than any caller waits; then the socket is closed. */
const HANG_MS = 60_000;

/** The sandbox bank as a plain HTTP server on loopback. */
export const startSandboxBank = async ({
  clock,
  onHintWanted,
  bankKey,
  port = 0,
  isServed = () => true,
}: SandboxBankOptions): Promise<RunningSandboxBank> => {
  const bank = createBank({ clock, ...(bankKey !== undefined && { bankKey }), ...(onHintWanted && { onHintWanted }) });
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (!isServed(request)) {
      response.writeHead(403).end();
      return;
    }
    const body = await readBody(request);
    if (body === null) {
      response.writeHead(413, { connection: 'close' }).end();
      return;
    }
    const url = new URL(request.url ?? '/', 'http://bank');
    const { 'idempotency-key': key, 'sandbox-bank-key': sentKey } = request.headers;
    const answered = bank.handle({
      method: request.method ?? 'GET',
      path: url.pathname,
      query: url.searchParams,
      idempotencyKey: typeof key === 'string' ? key : null,
      bankKey: typeof sentKey === 'string' ? sentKey : null,
      body,
    });
    send(answered, response);
  };
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.writeHead(500).end());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the sandbox bank has no TCP port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    stats: bank.stats,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

/** Null for a body that is too long. Its rest is read and dropped, so that the caller receives the answer. */
const readBody = async (request: IncomingMessage): Promise<string | null> => {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    const buffer = Buffer.from(chunk);
    bytes += buffer.length;
    if (bytes <= BODY_BYTES_MAX) chunks.push(buffer);
  }
  return bytes > BODY_BYTES_MAX ? null : Buffer.concat(chunks).toString('utf8');
};

const send = (answer: BankAnswer, response: ServerResponse): void => {
  switch (answer.kind) {
    case 'json':
      if (answer.retryAfterSeconds !== undefined) response.setHeader('retry-after', answer.retryAfterSeconds);
      response.writeHead(answer.status, {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(answer.body),
      });
      response.end(answer.body);
      return;
    case 'html':
      response.writeHead(answer.status, PAGE_HEADERS);
      response.end(answer.body);
      return;
    case 'redirect':
      response.writeHead(303, { location: answer.location, 'referrer-policy': 'no-referrer' });
      response.end();
      return;
    case 'reset':
      response.socket?.resetAndDestroy();
      return;
    case 'hang': {
      const timer = setTimeout(() => response.destroy(), HANG_MS);
      timer.unref();
      response.once('close', () => clearTimeout(timer));
      return;
    }
  }
};
