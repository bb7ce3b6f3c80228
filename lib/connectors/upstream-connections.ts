import type { Pool } from 'undici';
import { SECOND_MS } from '../domain/kernel/time.ts';
import { type GuardSettings, parseNetwork, targetOf } from '../outbound/address-guard.ts';
import { type ConnectionSettings, type GuardedPool, guardedPool } from '../outbound/guarded-connection.ts';

/** To find the addresses of a name, and again to connect, TLS included. */
const CONNECT_MS_MAX = 5 * SECOND_MS;
/** As many as a step makes calls at the same time. */
const CONNECTIONS_MAX = 4;
/** Less than servers keep a connection open that nobody uses, so that they do not close it under a request. */
const IDLE_MS_MAX = 1.5 * SECOND_MS;

export interface ConnectionDeps extends Pick<ConnectionSettings, 'resolve' | 'pin' | 'clientCertificate'> {
  readonly guard: GuardSettings;
  /** Origins on this machine that may be called in spite of the guard. None if left out. */
  readonly loopbackOrigins?: ReadonlySet<string> | undefined;
  /** Shorter in tests that wait for it. */
  readonly connectMs?: number | undefined;
}

/** The connections of one step to one upstream. */
export interface UpstreamConnections {
  /** Those to the origin of the URL, which are opened when they are needed first, behind the address guard. */
  readonly to: (url: string) => Promise<GuardedPool>;
  /** Ends all of them at once, and the calls that use them. */
  readonly close: () => Promise<void>;
}

/** Behind it a name such as `localhost` is called only where all its addresses are of this machine. */
const LOOPBACK_GUARD: GuardSettings = {
  allowedNetworks: [parseNetwork('127.0.0.0/8'), parseNetwork('::1/128')],
  ports: new Set(),
  allowsHttp: true,
};

export const upstreamConnections = ({
  connectMs = CONNECT_MS_MAX,
  guard,
  loopbackOrigins,
  ...settings
}: ConnectionDeps): UpstreamConnections => {
  const byOrigin = new Map<string, Promise<GuardedPool>>();
  const pools: Pool[] = [];
  const closing = new AbortController();

  const guardOf = (origin: string): GuardSettings => (loopbackOrigins?.has(origin) === true ? LOOPBACK_GUARD : guard);

  const open = async (url: string, origin: string): Promise<GuardedPool> => {
    const limits = { connectMs, connectionsMax: CONNECTIONS_MAX, idleMs: IDLE_MS_MAX, signal: closing.signal };
    const opened = await guardedPool(url, { ...settings, ...limits, guard: guardOf(origin) });
    // A name that was not found may be found by the next call.
    if (opened.kind === 'failed') byOrigin.delete(origin);
    else if (closing.signal.aborted) await opened.pool.destroy();
    else pools.push(opened.pool);
    return opened;
  };

  return {
    to: async (url) => {
      if (closing.signal.aborted) throw new Error('The connections of this step are closed');
      const origin = URL.parse(url)?.origin ?? '';
      // Two URLs of one origin may differ in what the guard judges, such as a user name.
      if (targetOf(url, guardOf(origin)) === null) return { kind: 'failed', failure: 'forbidden' };
      const opening = byOrigin.get(origin) ?? open(url, origin);
      byOrigin.set(origin, opening);
      return opening;
    },
    close: async () => {
      closing.abort();
      await Promise.all(pools.map((pool) => pool.destroy()));
    },
  };
};
