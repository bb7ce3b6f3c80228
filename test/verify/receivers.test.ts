import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import type { VerifiedWebhook } from '@tributary-data/tributary/verify';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { expressReceiver } from '../../docs/examples/receivers/express.ts';
import { fastifyReceiver } from '../../docs/examples/receivers/fastify.ts';
import { honoReceiver } from '../../docs/examples/receivers/hono.ts';
import { koaReceiver } from '../../docs/examples/receivers/koa.ts';
import { nextRoute } from '../../docs/examples/receivers/next-route.ts';
import { nodeHttpReceiver } from '../../docs/examples/receivers/node-http.ts';
import { secretText, sign } from '../../lib/delivery/sign.ts';
import { portOf } from '../support/adapters/port.ts';

const SECRET = secretText(Buffer.alloc(32, 5));
type Listener = (request: IncomingMessage, response: ServerResponse) => unknown;
type Keep = (webhook: VerifiedWebhook) => Promise<void>;

const listen = async (listener: Listener): Promise<string> => {
  const server = createServer((...call) => void listener(...call)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${portOf(server)}/webhooks`;
};

/** What takes a `Request` stands behind a server here too, so that headers and bodies come as they do over a wire. */
const overHttp =
  (answer: (request: Request) => Response | Promise<Response>): Listener =>
  async (incoming, outgoing) => {
    const headers = Object.entries(incoming.headers).map(([name, value]): [string, string] => [name, String(value)]);
    const body = Readable.toWeb(incoming);
    const init: RequestInit = { method: 'POST', headers, body, duplex: 'half' };
    const request = new Request(`http://receiver${incoming.url}`, init);
    // What its host answers when a handler throws.
    const given = await Promise.resolve(answer(request)).catch(() => new Response(null, { status: 500 }));
    // As hosts do where a handler leaves some of a body unread.
    if (!incoming.complete) outgoing.setHeader('connection', 'close');
    outgoing.writeHead(given.status, Object.fromEntries(given.headers)).end(await given.text());
  };

const EXAMPLES: readonly (readonly [string, (secret: string, keep: Keep) => Promise<string>])[] = [
  ['node:http', async (secret, keep) => listen((...call) => nodeHttpReceiver(secret, keep).emit('request', ...call))],
  ['express', async (secret, keep) => listen(expressReceiver(secret, keep))],
  [
    'fastify',
    async (secret, keep) => {
      const app = fastifyReceiver(secret, keep);
      await app.ready();
      return listen((...call) => app.routing(...call));
    },
  ],
  ['koa', async (secret, keep) => listen(koaReceiver(secret, keep).callback())],
  ['hono', async (secret, keep) => listen(overHttp((request) => honoReceiver(secret, keep).fetch(request)))],
  ['a route of Next.js', async (secret, keep) => listen(overHttp(nextRoute(secret, keep)))],
];

/** As it is sent to an endpoint, now: receivers read the real clock. */
const signed = (body = '{"type":"TAG","action":"updated","name":"Café — 家賃 🏠"}') => {
  const id = 'EVT-0192f1c4-7c00-7000-8000-000000000001';
  const signature = sign({ id, body, nowMs: Date.now(), secrets: [SECRET] });
  return {
    body,
    headers: { 'content-type': 'application/json; charset=utf-8', 'tributary-revision': '7', ...signature },
  };
};

const post = async (url: string, headers: Readonly<Record<string, string>>, body: Uint8Array<ArrayBuffer>) => {
  const answer = await fetch(url, { method: 'POST', headers, body });
  return { status: answer.status, text: await answer.text() };
};

describe.each(EXAMPLES)('the example receiver for %s (P31)', (_name, start) => {
  test('keeps a signed webhook and answers 204', async () => {
    const kept: VerifiedWebhook[] = [];
    const url = await start(SECRET, async (webhook) => void kept.push(webhook));
    const { headers, body } = signed();
    expect(await post(url, headers, Buffer.from(body))).toEqual({ status: 204, text: '' });
    expect(kept).toEqual([
      expect.objectContaining({ id: headers['webhook-id'], revision: 7, payload: JSON.parse(body) }),
    ]);
  });

  test('keeps a webhook of 250 KB, which is above the default of some frameworks', async () => {
    const kept: VerifiedWebhook[] = [];
    const url = await start(SECRET, async (webhook) => void kept.push(webhook));
    const { headers, body } = signed(JSON.stringify({ accounts: ['A'.repeat(250_000)] }));
    expect((await post(url, headers, Buffer.from(body))).status).toBe(204);
    expect(kept).toHaveLength(1);
  });

  test('refuses it with 400 after one flipped bit of the body, and keeps nothing', async () => {
    const kept: VerifiedWebhook[] = [];
    const url = await start(SECRET, async (webhook) => void kept.push(webhook));
    const { headers, body } = signed();
    const bytes = Buffer.from(body);
    const at = bytes.indexOf('updated');
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    expect(JSON.parse(bytes.toString())).toMatchObject({ action: 'tpdated' });
    const answer = await post(url, headers, bytes);
    expect(answer.status).toBe(400);
    expect(answer.text).toContain('No signature fits');
    expect(kept).toEqual([]);
  });

  test('reads no more of a body than a webhook may have, and answers 413 (P33)', async () => {
    const kept: VerifiedWebhook[] = [];
    const url = await start(SECRET, async (webhook) => void kept.push(webhook));
    const { headers } = signed();
    const body = ReadableStream.from(Array.from({ length: 40 }, () => new Uint8Array(65_536)));
    const chunked: RequestInit = { method: 'POST', headers, body, duplex: 'half' };
    expect((await fetch(url, chunked)).status).toBe(413);
    expect(kept).toEqual([]);
  });

  test('answers 5xx when it could not keep it, so that it comes again', async () => {
    // Where a framework logs what a handler throws.
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    onTestFinished(() => void vi.restoreAllMocks());
    const url = await start(SECRET, async () => {
      throw new Error('the queue is full');
    });
    const { headers, body } = signed();
    expect((await post(url, headers, Buffer.from(body))).status).toBe(500);
  });
});

test('the example that docs/receiving.md shows is the file that is tested', () => {
  const [, shown] =
    /<!-- example: express -->\n```ts\n([\s\S]*?)```/.exec(readFileSync('docs/receiving.md', 'utf8')) ?? [];
  expect(shown).toBe(readFileSync('docs/examples/receivers/express.ts', 'utf8'));
});
