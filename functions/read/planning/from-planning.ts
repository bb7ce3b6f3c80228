import type { OperationEntry } from '../../../lib/contract/operation.ts';
import type { Run } from '../../../lib/contract/run.ts';
import type { SessionCaller } from '../../../lib/http/caller.ts';
import type { PlanningReader } from '../../../lib/store/planning/planning-reader.ts';
import type { ReadDeps } from '../deps.ts';

/** A header, because the body is that of the contract. */
const STALE = 'Tributary-Plan-Stale';

/**
 * An operation that reads what is planned. Its answer says when it comes from the last computation while a newer one is
 * computed.
 */
export const fromPlanning =
  <O extends OperationEntry>(run: Run<O, SessionCaller, ReadDeps>): Run<O, SessionCaller, ReadDeps> =>
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
