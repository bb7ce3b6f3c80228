import type { OperationEntry } from '../../../lib/contract/operation.ts';
import type { Run } from '../../../lib/contract/run.ts';
import type { Clock } from '../../../lib/domain/kernel/time.ts';
import type { SessionCaller } from '../../../lib/http/caller.ts';
import type { PlanningReader } from '../../../lib/store/planning/planning-reader.ts';

export interface PlanningDeps {
  readonly planning: PlanningReader;
  readonly clock: Clock;
}

/** Beside a body that is the contract's. */
const STALE = 'Tributary-Plan-Stale';

/** An operation that reads what is planned; its answer says where that is the last plan while a newer one is computed. */
export const fromPlan =
  <O extends OperationEntry, D extends PlanningDeps = PlanningDeps>(
    run: Run<O, SessionCaller, D>,
  ): Run<O, SessionCaller, D> =>
  async (input, caller, deps) => {
    let isStale = false;
    const planning: PlanningReader = {
      read: async (...request) => {
        const found = await deps.planning.read(...request);
        isStale ||= found.isStale;
        return found;
      },
    };
    const result = await run(input, caller, { ...deps, planning });
    return isStale && 'body' in result ? { ...result, headers: { ...result.headers, [STALE]: 'true' } } : result;
  };
