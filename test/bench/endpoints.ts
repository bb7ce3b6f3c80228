import { once } from 'node:events';
import { createServer } from 'node:http';
import { createServer as createTcpServer, type Socket } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { startLocalHost } from '../../infra/local/host/start-local-host.ts';
import { portOf } from '../support/adapters/port.ts';
import { createApiClient } from '../support/api/calls-by-path.ts';
import type { Figure } from './figure.ts';

const GOOD_ENDPOINTS = 98;
const EVENTS = 100;
/** One event becomes a hundred deliveries, each some ten calls of emulated AWS: what two busy cores keep up with. */
const PACE_MS = 4_000;
const SETTLED_AFTER = 1_000;
/** After the last event, what is still under way has so long. */
const REST_MS_MAX = 120_000;

interface Run {
  readonly arrivedMs: readonly number[];
  /** Good endpoints that hold every event. */
  readonly complete: number;
  readonly memoryRatio: number;
  readonly writeUnits: number;
  readonly readUnits: number;
}

/** Remembers when each event arrived first, by the user that it tells of. */
const goodReceiver = async (note: (userId: string) => void) => {
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      response.writeHead(204).end();
      const told: { readonly user?: { readonly id?: string } } = JSON.parse(Buffer.concat(parts).toString('utf8'));
      note(told.user?.id ?? '');
    });
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return { url: `http://127.0.0.1:${portOf(server)}/`, close: () => void server.close() };
};

const drippingReceiver = async () => {
  const sockets = new Set<Socket>();
  const server = createTcpServer((socket) => {
    sockets.add(socket.on('error', () => undefined));
    socket.write('HTTP/1.1 200 OK\r\nx-slow: ');
    const timer = setInterval(() => socket.write('x'), 1_000);
    socket.on('close', () => {
      clearInterval(timer);
      sockets.delete(socket);
    });
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    url: `http://127.0.0.1:${portOf(server)}/`,
    close: () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
};

const deadUrl = async (): Promise<string> => {
  const server = createTcpServer();
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const url = `http://127.0.0.1:${portOf(server)}/`;
  server.close();
  return url;
};

const measureRun = async (withBadOnes: boolean): Promise<Run> => {
  const host = await startLocalHost({ port: 0, hasOwnProcess: true });
  const closes: (() => void)[] = [];
  try {
    const { partner } = createApiClient(host.url, host.apiKey);
    const committedAt = new Map<string, number>();
    const arrivedMs: number[] = [];
    const seen = Array.from({ length: GOOD_ENDPOINTS }, () => new Set<string>());
    const register = (url: string) =>
      partner('POST', '/webhook_endpoints', { webhook_endpoint: { url, event_types: ['USER'] } });
    let settledBytes = 0;
    for (const held of seen) {
      const receiver = await goodReceiver((userId) => {
        if (held.has(userId)) return;
        held.add(userId);
        arrivedMs.push(performance.now() - (committedAt.get(userId) ?? Number.NaN));
        if (arrivedMs.length === SETTLED_AFTER) settledBytes = process.memoryUsage.rss();
      });
      closes.push(receiver.close);
      await register(receiver.url);
    }
    if (withBadOnes) {
      const dripping = await drippingReceiver();
      closes.push(dripping.close);
      await register(dripping.url);
      await register(await deadUrl());
    }
    const before = (await host.stats()).functions.notify;
    const beganAt = performance.now();
    for (let event = 0; event < EVENTS; event += 1) {
      await setTimeout(Math.max(beganAt + event * PACE_MS - performance.now(), 0));
      const id = `bench-${event}`;
      await partner('POST', '/users', { user: { id } });
      // The commit came a little before its answer, so what follows is counted short by that, in both runs alike.
      committedAt.set(id, performance.now());
    }
    const all = GOOD_ENDPOINTS * EVENTS;
    const untilMs = performance.now() + REST_MS_MAX;
    while (arrivedMs.length < all && performance.now() < untilMs) await setTimeout(100);
    const endBytes = process.memoryUsage.rss();
    const after = (await host.stats()).functions.notify;
    return {
      arrivedMs: arrivedMs.toSorted((a, b) => a - b),
      complete: seen.filter(({ size }) => size === EVENTS).length,
      memoryRatio: endBytes / settledBytes,
      writeUnits: ((after?.write_units ?? 0) - (before?.write_units ?? 0)) / all,
      readUnits: ((after?.read_units ?? 0) - (before?.read_units ?? 0)) / all,
    };
  } finally {
    for (const close of closes) close();
    await host.stop();
  }
};

const p99 = ({ arrivedMs }: Run): number => arrivedMs[Math.ceil(arrivedMs.length * 0.99) - 1] ?? Number.NaN;

/** A hundred endpoints on the whole local host, real receivers on loopback: what one dead and one dripping cost the others. */
export const measureEndpoints = async (): Promise<readonly Figure[]> => {
  const without = await measureRun(false);
  const withBad = await measureRun(true);
  return [
    {
      name: 'webhooks: of 98 good endpoints beside a dead and a dripping one, hold all 100 events',
      value: withBad.complete,
      unit: '',
      budget: GOOD_ENDPOINTS,
      isFloor: true,
    },
    { name: 'webhooks: from commit to arrival, p99, all good', value: p99(without) / 1_000, unit: 's', budget: null },
    {
      name: 'webhooks: the same beside a dead and a dripping one, longer by',
      value: (p99(withBad) - p99(without)) / 1_000,
      unit: 's',
      budget: 1,
    },
    {
      name: 'webhooks: memory after 10,000 deliveries, of that after 1,000',
      value: withBad.memoryRatio,
      unit: '×',
      budget: 1.2,
    },
    { name: 'webhooks: a delivered one, fan-out included', value: without.writeUnits, unit: 'WU', budget: 8 },
    { name: 'webhooks: a delivered one, fan-out included', value: without.readUnits, unit: 'RU', budget: null },
  ];
};
