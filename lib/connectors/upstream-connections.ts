import type { Pool } from 'undici';
import { SECOND_MS } from '../domain/kernel/time.ts';
import { type GuardSettings, targetOf } from '../outbound/address-guard.ts';
import { type ConnectionSettings, type GuardedPool, guardedPool } from '../outbound/guarded-connection.ts';

/** To find the addresses of a name, and again to connect, TLS included. */
const CONNECT_MS_MAX = 5 * SECOND_MS;
/** As many as a step makes calls at the same time. */
const CONNECTIONS_MAX = 4;
/** Less than servers keep a connection open that nobody uses, so that they do not close it under a request. */
const IDLE_MS_MAX = 1.5 * SECOND_MS;

export interface ConnectionDeps extends Pick<ConnectionSettings, 'resolve' | 'pin' | 'clientCertificate'> {
  readonly guard: GuardSettings;
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

export const upstreamConnections = ({
  connectMs = CONNECT_MS_MAX,
  ...settings
}: ConnectionDeps): UpstreamConnections => {
  const byOrigin = new Map<string, Promise<GuardedPool>>();
  const pools: Pool[] = [];
  const closing = new AbortController();

  const open = async (url: string, origin: string): Promise<GuardedPool> => {
    const limits = { connectMs, connectionsMax: CONNECTIONS_MAX, idleMs: IDLE_MS_MAX, signal: closing.signal };
    const opened = await guardedPool(url, { ...settings, ...limits });
    // A name that was not found may be found by the next call.
    if (opened.kind === 'failed') byOrigin.delete(origin);
    else if (closing.signal.aborted) await opened.pool.destroy();
    else pools.push(opened.pool);
    return opened;
  };

  return {
    to: async (url) => {
      if (closing.signal.aborted) throw new Error('The connections of this step are closed');
      // Two URLs of one origin may differ in what the guard judges, such as a user name.
      if (targetOf(url, settings.guard) === null) return { kind: 'failed', failure: 'forbidden' };
      const { origin } = new URL(url);
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
