import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { expect, test } from 'vitest';
import { parseNetwork } from '../../../lib/delivery/address-guard.ts';
import { createSender } from '../../../lib/delivery/sender.ts';
import { hostileReceivers } from '../../support/hostile-receivers.ts';
import { portOf } from '../../support/port.ts';

const GUARD = { allowedNetworks: [parseNetwork('127.0.0.0/8')], ports: new Set<number>(), allowsHttp: true };
const SHORT = { connectMs: 400, totalMs: 500, bodyMs: 100 };
const ROUNDS = 12;
const ATTEMPTS_EACH = 4;
const MEGABYTE = 2 ** 20;

test('P33 hundreds of attempts at receivers that mean harm leave memory as it was', async () => {
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
  const resident: number[] = [];
  for (let count = 0; count < ROUNDS; count += 1) {
    await round();
    resident.push(process.memoryUsage.rss());
  }
  for (const { server, sockets } of servers) {
    server.close();
    for (const socket of sockets) socket.destroy();
  }
  // The first rounds load code and grow buffers; the receivers' own buffers are in this process too.
  const [settled = 0, end = 0] = [resident[ROUNDS / 3], resident.at(-1)];
  expect(end / settled).toBeLessThan(1.2);
  expect(Math.max(...resident) - settled).toBeLessThan(100 * MEGABYTE);
});
