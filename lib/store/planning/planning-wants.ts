import type { PlanMessage } from '../../contract/jobs/messages.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import type { Ids } from '../../domain/kernel/ids.ts';
import type { Queue } from '../../domain/kernel/queue.ts';
import { type Clock, SECOND_MS } from '../../domain/kernel/time.ts';
import { PLANNING_DELAY_SECONDS, PLANNING_REPAIR_MS } from '../../domain/planning/planning-work.ts';
import { dueAt, keys } from '../table/keys.ts';
import type { ItemTable } from '../table/table-client.ts';

interface WantDeps {
  readonly table: Pick<ItemTable, 'write'>;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly planQueue: Queue<PlanMessage>;
  /** Called with the error of a message that could not be sent: the sweep sends it. */
  readonly onSendFailed: (error: unknown) => void;
}

export type PlanningWants = ReturnType<typeof createPlanningWants>;

/** Remembers that a user's planning is to be computed, until it was computed; the sweep finds what is late. */
export const createPlanningWants = ({ table, clock, ids, planQueue, onSendFailed }: WantDeps) => {
  const sendLater = async (
    userGuid: Guid<'USR'>,
    { wantId, condition }: { readonly wantId?: string; readonly condition: string },
  ): Promise<void> => {
    const key = keys.planningWork(userGuid);
    const nowMs = clock();
    const startsAt = nowMs + PLANNING_DELAY_SECONDS * SECOND_MS;
    const written = await table.write({
      kind: 'update',
      key,
      set: { wantId, startsAt, ...dueAt(key, startsAt + PLANNING_REPAIR_MS) },
      // Earlier attempts may have failed because of the data as they were.
      remove: wantId === undefined ? [] : ['attempts'],
      condition: { expression: condition, values: { now: nowMs } },
    });
    if (written.ok) await planQueue.send({ user_guid: userGuid }, PLANNING_DELAY_SECONDS).catch(onSendFailed);
  };

  return {
    /**
     * Asks for a computation from the data of now. While a message is on its way for the user, nothing is sent: its
     * computation begins later, and so reads these data.
     */
    want: (userGuid: Guid<'USR'>): Promise<void> =>
      sendLater(userGuid, { wantId: ids.uuid(), condition: NOT_ON_ITS_WAY }),
    /** Sends a message for what is wanted once more, unless one is on its way. */
    defer: (userGuid: Guid<'USR'>): Promise<void> =>
      sendLater(userGuid, { condition: `attribute_exists(#wantId) AND (${NOT_ON_ITS_WAY})` }),
  };
};

const NOT_ON_ITS_WAY = 'attribute_not_exists(#startsAt) OR #startsAt <= :now';
