import type { ConnectionStatus } from '../connection-status.ts';
import type { Member } from '../member.ts';
import { HOUR_MS } from '../time.ts';
import { jobDueAtMs } from './liveness.ts';

/** Only a connection that works, or failed through no fault of the user, is tried without the user being there. */
const TRIED_UNATTENDED: ReadonlySet<ConnectionStatus | null> = new Set<ConnectionStatus>([
  'CONNECTED',
  'DEGRADED',
  'DELAYED',
  'DISCONNECTED',
  'FAILED',
]);

/** When the member is to be aggregated by itself; null: never. `intervalHours` 0 switches background aggregation off. */
export const backgroundDueAtMs = (member: Member, intervalHours: number): number | null => {
  const isWanted = intervalHours > 0 && !member.backgroundAggregationIsDisabled && !member.isManual;
  if (!isWanted || member.needsUpdatedCredentials || !TRIED_UNATTENDED.has(member.connectionStatus)) return null;
  return member.aggregatedAt === null ? null : member.aggregatedAt + intervalHours * HOUR_MS;
};

/** The new date that a change of the member's settings brings; undefined where the one it has is right. */
export const dueAtMsChanged = (before: Member, after: Member, intervalHours: number): number | null | undefined => {
  const isSwitched = before.backgroundAggregationIsDisabled !== after.backgroundAggregationIsDisabled;
  // A running job has the sweep look at it, and sets the date when it ends.
  return isSwitched && before.job === null ? backgroundDueAtMs(after, intervalHours) : undefined;
};

/** When the sweep must look at a member that is not deleted; null: not at all. */
export const memberDueAtMs = (member: Member, backgroundIntervalHours: number): number | null =>
  member.job === null ? backgroundDueAtMs(member, backgroundIntervalHours) : jobDueAtMs(member.job);
