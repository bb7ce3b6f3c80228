import type { RefreshVerdict } from '../../../lib/domain/jobs/throttle.ts';

/** Says what asking for an aggregation came to, beside a body that is the contract's. */
const NAME = 'Tributary-Refresh';

/**
 * One value for one or many members: `started` if any was, else `joined` if any runs, else `throttled` with the shortest wait (a job that starts by itself then included), else
 * `blocked`: trying again cannot help before the credentials change. No header for no member.
 */
export const refreshHeaders = (verdicts: readonly RefreshVerdict[]): Readonly<Record<string, string>> => {
  if (verdicts.length === 0) return {};
  if (verdicts.some(({ kind }) => kind === 'started')) return { [NAME]: 'started' };
  if (verdicts.some(({ kind }) => kind === 'joined' || kind === 'occupied')) return { [NAME]: 'joined' };
  const waits = verdicts.flatMap((verdict) => ('retryAfterSeconds' in verdict ? [verdict.retryAfterSeconds] : []));
  return { [NAME]: waits.length > 0 ? `throttled; retry-after=${Math.min(...waits)}` : 'blocked' };
};

/** So many members of many were not asked for, for want of time or by a fault of ours: the same call asks for them. */
export const notStartedHeaders = (count: number): Readonly<Record<string, string>> =>
  count === 0 ? {} : { 'Tributary-Not-Started': String(count) };
