import { expect, test } from 'vitest';
import { createSender } from '../../../lib/delivery/sender.ts';
import { SECOND_MS } from '../../../lib/domain/kernel/time.ts';
import { parseNetwork } from '../../../lib/outbound/address-guard.ts';
import { listenTcp } from '../../support/adapters/tcp-server.ts';
import { hostileReceivers } from '../../support/webhooks/hostile-receivers.ts';

const GUARD = { allowedNetworks: [parseNetwork('127.0.0.0/8')], ports: new Set<number>(), allowsHttp: true };
/** The attempt's own limit, and what a busy machine adds. */
const TOOK_MS_MAX = 15 * SECOND_MS + 500;

test.concurrent.each(hostileReceivers(SECOND_MS))(
  'with the limits of production, a receiver that $name costs 15 s at most (P33)',
  async ({ onConnection, outcome }) => {
    const { port, close } = await listenTcp(onConnection);
    const startedAt = performance.now();
    const made = await createSender({ guard: GUARD })({
      url: `http://127.0.0.1:${port}/`,
      headers: {},
      body: '{}',
    });
    const tookMs = performance.now() - startedAt;
    await close();
    expect(made.kind === 'answered' ? 'answered' : made.failure).toBe(outcome);
    expect(tookMs).toBeLessThan(TOOK_MS_MAX);
  },
);
