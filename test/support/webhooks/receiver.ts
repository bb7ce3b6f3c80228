import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { Webhook } from 'standardwebhooks';
import { portOf } from '../adapters/port.ts';

export interface Received {
  readonly headers: Readonly<Record<string, string>>;
  /** The bytes as they came, as text. */
  readonly body: string;
}

export interface Receiver {
  readonly url: string;
  readonly port: number;
  readonly received: readonly Received[];
  /** What it does with a request it has read; 204 at first. */
  answer: (request: IncomingMessage, response: ServerResponse, count: number) => void;
  readonly [Symbol.asyncDispose]: () => Promise<void>;
}

/** A webhook receiver on loopback that remembers its requests. */
export const startReceiver = async (): Promise<Receiver> => {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const headers = Object.entries(request.headers).map(([name, value]) => [name, String(value)] as const);
      received.push({ headers: Object.fromEntries(headers), body: Buffer.concat(chunks).toString('utf8') });
      receiver.answer(request, response, received.length);
    });
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const port = portOf(server);
  const receiver: Receiver = {
    url: `http://127.0.0.1:${port}/hook`,
    port,
    received,
    answer: (_request, response) => void response.writeHead(204).end(),
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
  return receiver;
};

/** Verifies by an independent library at the time of the attempt; throws when the signature does not fit. */
export const verify = (secret: string, { headers, body }: Received): unknown => {
  const offsetMs = Number(headers['webhook-timestamp']) * 1000 - Date.now();
  return atOffset(offsetMs, () => new Webhook(secret).verify(body, { ...headers }));
};

/** The library reads the real clock; tests sign at a clock of their own. */
const atOffset = <T>(offsetMs: number, run: () => T): T => {
  const now = Date.now;
  Date.now = () => now() + offsetMs;
  try {
    return run();
  } finally {
    Date.now = now;
  }
};
