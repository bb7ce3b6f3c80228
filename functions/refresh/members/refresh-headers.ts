import type { StartOutcome } from '../../../lib/app/jobs/start-job.ts';
import type { ShownMember } from '../../../lib/app/members/shown-member.ts';
import { NOT_FOUND } from '../../../lib/contract/error-code.ts';
import type { RefreshVerdict } from '../../../lib/domain/jobs/throttle.ts';
import type { Client } from '../../../lib/domain/users/client.ts';
import { presentMember } from '../../../lib/present/members/member.ts';
import type { Shown } from '../../../lib/present/members/upstream-budget.ts';

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

/** The answer to a call that asked for a job of one member. */
export const startAnswer = (outcome: StartOutcome, client: Client, shown: Shown) =>
  outcome.kind === 'gone'
    ? NOT_FOUND
    : { body: { member: presentMember(outcome.member, client, shown) }, headers: refreshHeaders([outcome]) };

/** The answer to a call that may have started a job. */
export const shownAnswer = (
  { member, verdict }: Extract<ShownMember, { readonly kind: 'shown' }>,
  client: Client,
  shown: Shown,
) => ({
  body: { member: presentMember(member, client, shown) },
  ...(verdict !== null && { headers: refreshHeaders([verdict]) }),
});

/** How many members got no job, because time ran out or by a fault of ours. The same call asks for them again. */
export const notStartedHeaders = (count: number): Readonly<Record<string, string>> =>
  count === 0 ? {} : { 'Tributary-Not-Started': String(count) };
