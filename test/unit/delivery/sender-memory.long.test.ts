import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { createSender } from '../../../lib/delivery/sender.ts';
import { parseNetwork } from '../../../lib/outbound/address-guard.ts';
import { portOf } from '../../support/adapters/port.ts';
import { hostileReceivers } from '../../support/webhooks/hostile-receivers.ts';

const GUARD = { allowedNetworks: [parseNetwork('127.0.0.0/8')], ports: new Set<number>(), allowsHttp: true };
const SHORT = { connectMs: 400, totalMs: 500, bodyMs: 100 };
const ROUNDS = 12;
const ATTEMPTS_EACH = 4;
/** Of the first rounds: they load code and grow buffers. */
const WARM_ROUNDS = 4;
const GROWTH_BYTES_MAX = 10 * 2 ** 20;

/** What this thread holds once nothing is left that could be thrown away; other tests share the process. */
const heldBytes = (): number => {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
};

test('hundreds of attempts at hostile receivers do not change the memory (P33)', async () => {
  const servers = hostileReceivers(50).map(({ onConnection }) => {
    const sockets = new Set<Socket>();
    const server = createServer((socket) => {
      sockets.add(socket.on('error', () => undefined).on('close', () => sockets.delete(socket)));
      onConnection(socket);
    });
    return { server, sockets };
  });
  await Promise.all(servers.map(({ server }) => once(server.listen(0, '127.0.0.1'), 'listening')));
  const send = createSender({ guard: GUARD, timeouts: SHORT });
  const urls = servers.map(({ server }) => `http://127.0.0.1:${portOf(server)}/`);
  const round = () =>
    Promise.all(
      urls.flatMap((url) => Array.from({ length: ATTEMPTS_EACH }, () => send({ url, headers: {}, body: '{}' }))),
    );
  const held: number[] = [];
  for (let count = 0; count < ROUNDS; count += 1) {
    await round();
    held.push(heldBytes());
  }
  for (const { server, sockets } of servers) {
    server.close();
    for (const socket of sockets) socket.destroy();
  }
  expect(Math.max(...held.slice(WARM_ROUNDS)) - Math.max(...held.slice(0, WARM_ROUNDS))).toBeLessThan(GROWTH_BYTES_MAX);
});
