import type { BankStats } from '../../../functions/sandbox-bank/bank/bank.ts';
import type { FunctionReport, Stats, UpstreamCalls } from '../monitoring/stats.ts';
import type { QueueReport } from '../queues/queue-reports.ts';

export interface LocalStats {
  readonly now: string;
  readonly functions: Readonly<Record<string, FunctionReport & { readonly upstream_calls: number }>>;
  readonly queues: Readonly<Record<string, QueueReport>>;
  /** Calls that reached the sandbox bank; `starts` counts those with different idempotency keys. */
  readonly upstream: UpstreamReport;
  /** Calls of connectors, by the name of the connector. */
  readonly upstreams: Readonly<Record<string, UpstreamCalls>>;
}

interface UpstreamReport extends Omit<BankStats, 'startCalls'> {
  readonly start_calls: number;
}

interface LocalStatsDeps {
  readonly now: () => number;
  readonly stats: Stats;
  readonly queues: () => Promise<LocalStats['queues']>;
  readonly bank: () => BankStats;
}

/** The one function that calls upstreams. */
const CALLS_UPSTREAM = 'poll';

/** What the host has counted since its start. */
export const readLocalStats = async ({ now, stats, queues, bank }: LocalStatsDeps): Promise<LocalStats> => {
  const { startCalls, ...counts } = bank();
  const upstreamCalls = startCalls + counts.polls + counts.answers + counts.fetches;
  return {
    now: new Date(now()).toISOString(),
    functions: Object.fromEntries(
      Object.entries(stats.report()).map(([name, report]) => [
        name,
        { ...report, upstream_calls: name === CALLS_UPSTREAM ? upstreamCalls : 0 },
      ]),
    ),
    queues: await queues(),
    upstream: { ...counts, start_calls: startCalls },
    upstreams: stats.upstreams(),
  };
};
