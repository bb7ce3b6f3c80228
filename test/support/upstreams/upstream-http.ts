import { createUpstreamHttp, type OpenUpstream } from '../../../lib/connectors/http.ts';
import type { Clock } from '../../../lib/domain/kernel/time.ts';
import { type GuardSettings, parseNetwork } from '../../../lib/outbound/address-guard.ts';
import { testClock } from '../adapters/clock.ts';

/** What the local host allows: its own upstreams are on this machine, and speak plain HTTP. */
export const LOOPBACK_GUARD: GuardSettings = {
  allowedNetworks: [parseNetwork('127.0.0.0/8'), parseNetwork('::1')],
  ports: new Set([443, 8443]),
  allowsHttp: true,
};

/** Calls of servers on this machine. */
export const openLoopback = (clock: Clock = testClock()): OpenUpstream =>
  createUpstreamHttp({ guard: LOOPBACK_GUARD, clock });
