import type { PlanMessage } from '../../contract/jobs/messages.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import type { Ids } from '../../domain/kernel/ids.ts';
import type { Queue } from '../../domain/kernel/queue.ts';
import { type Clock, SECOND_MS } from '../../domain/kernel/time.ts';
import { PLANNING_DELAY_SECONDS, PLANNING_REPAIR_MS } from '../../domain/planning/planning-work.ts';
import { dueAt, keys } from '../table/keys.ts';
import type { ItemTable } from '../table/table-client.ts';

/** That what is planned of a user is to be computed. It is remembered until it was computed; the sweep finds what is late. */
export interface PlanningWants {
  /**
   * Asks for a computation from the data of now. While a message is on its way for the user, nothing is sent: its
   * computation begins later, and so reads these data.
   */
  readonly want: (userGuid: Guid<'USR'>) => Promise<void>;
  /** Sends a message for what is wanted once more, unless one is on its way. */
  readonly defer: (userGuid: Guid<'USR'>) => Promise<void>;
}

export const createPlanningWants = ({
  table,
  clock,
  ids,
  planQueue,
  onSendFailed,
}: {
  readonly table: Pick<ItemTable, 'write'>;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly planQueue: Queue<PlanMessage>;
  /** Told of a message that could not be sent: the sweep sends it. */
  readonly onSendFailed: (error: unknown) => void;
}): PlanningWants => {
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
      // What failed until now may have failed for what the data were like.
      remove: wantId === undefined ? [] : ['attempts'],
      condition: { expression: condition, values: { now: nowMs } },
    });
    if (written.ok) await planQueue.send({ user_guid: userGuid }, PLANNING_DELAY_SECONDS).catch(onSendFailed);
  };

  return {
    want: (userGuid) => sendLater(userGuid, { wantId: ids.uuid(), condition: NOT_ON_ITS_WAY }),
    defer: (userGuid) => sendLater(userGuid, { condition: `attribute_exists(#wantId) AND (${NOT_ON_ITS_WAY})` }),
  };
};

const NOT_ON_ITS_WAY = 'attribute_not_exists(#startsAt) OR #startsAt <= :now';
