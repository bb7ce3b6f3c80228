import type { RefreshVerdict } from '../../domain/jobs/throttle.ts';

/** The header that says what became of a request for an aggregation; the body is as the contract has it. */
const NAME = 'Tributary-Refresh';
/** Why no job can start now; only with `blocked`. */
const REASON = 'Tributary-Refresh-Reason';

/**
 * One value for one or many members: `started` if a job was started, else `joined` if one runs, else `throttled` with the
 * shortest wait (also of a job that starts by itself then), else `blocked`: no further try can help before
 * something else changes, which a second header names if it is the same for all. No header for no member.
 */
export const refreshHeaders = (verdicts: readonly RefreshVerdict[]): Readonly<Record<string, string>> => {
  if (verdicts.length === 0) return {};
  if (verdicts.some(({ kind }) => kind === 'started')) return { [NAME]: 'started' };
  if (verdicts.some(({ kind }) => kind === 'joined' || kind === 'occupied')) return { [NAME]: 'joined' };
  const waits = verdicts.flatMap((verdict) => ('retryAfterSeconds' in verdict ? [verdict.retryAfterSeconds] : []));
  if (waits.length > 0) return { [NAME]: `throttled; retry-after=${Math.min(...waits)}` };
  const reasons = new Set(verdicts.flatMap((verdict) => (verdict.kind === 'blocked' ? [verdict.reason] : [])));
  const [reason] = reasons.size === 1 ? reasons : [];
  return { [NAME]: 'blocked', ...(reason !== undefined && { [REASON]: reason }) };
};
