import type { PlanMessage } from '../../contract/jobs/messages.ts';
import type { Log } from '../../domain/kernel/log.ts';
import { PLAN_BUDGET_MS, READ_BUDGET_MS } from '../../domain/planning/planning-work.ts';
import type { HeldLease, PlanningLeases } from '../../store/planning/planning-leases.ts';
import type { PlanningWants } from '../../store/planning/planning-wants.ts';
import type { UserReader } from '../../store/users/user-reader.ts';
import type { Adapters } from '../adapters.ts';
import type { PlanningRefresher } from './refresh-planning.ts';

export interface WantedPlanningDeps extends Pick<Adapters, 'clock'> {
  readonly users: Pick<UserReader, 'read'>;
  readonly planning: Pick<PlanningRefresher, 'keepFresh'>;
  readonly wants: Pick<PlanningWants, 'defer'>;
  readonly leases: Omit<PlanningLeases, 'take' | 'read'>;
}

/**
 * Computes what is planned of a user, if that is still wanted. Throws where it cannot: then the message comes again, and
 * goes to the dead-letter queue after its last try. The request is forgotten only once it was computed.
 */
export const computeWantedPlanning = async (
  { user_guid: userGuid }: PlanMessage,
  deps: WantedPlanningDeps,
  log: Log,
): Promise<void> => {
  const claim = await deps.leases.claim(userGuid);
  switch (claim.kind) {
    case 'done':
      return;
    case 'held':
      // The other worker may have begun before the data of this message came.
      return deps.wants.defer(userGuid);
    case 'givenUp':
      log.warn('PLANNING_GIVEN_UP', { user_guid: userGuid });
      throw new Error('Planning of a user has failed as often as it may');
    case 'claimed':
      return compute(claim.lease, deps, log);
  }
};

const compute = async (lease: HeldLease, deps: WantedPlanningDeps, log: Log): Promise<void> => {
  const { userGuid } = lease;
  const { clock, leases } = deps;
  const user = await deps.users.read(userGuid);
  if (user === null) return leases.remove(userGuid);
  const startedAt = clock();
  const tookMs = (): number => clock() - startedAt;
  try {
    const { kind: outcome } = await deps.planning.keepFresh(user, {
      untilMs: startedAt + PLAN_BUDGET_MS,
      // A computation that takes longer than a reader may wait is kept in any case: no reader could make it.
      isStillWanted: async () => tookMs() >= READ_BUDGET_MS || !(await leases.isOvertaken(lease)),
    });
    log.info('PLANNING_ENDED', { user_guid: userGuid, outcome, duration_ms: tookMs() });
    if (outcome !== 'overtaken') await leases.finish(lease);
  } catch (error) {
    log.error('PLANNING_ABANDONED', error, { user_guid: userGuid, duration_ms: tookMs() });
    await leases.release(lease);
    throw error;
  }
};
