import * as z from 'zod/mini';
import { guidSchema } from '../contract/guid-schema.ts';
import type { NotifyMessage } from '../contract/messages.ts';
import type { Guid } from '../domain/guid.ts';
import type { Replay } from '../domain/replay.ts';
import { DAY_MS, SECOND_MS, toUnixSeconds } from '../domain/time.ts';
import { decodeItem } from './item-codec.ts';
import { dueAt, type Key, keys } from './keys.ts';
import type { Item, ItemTable } from './table-client.ts';

/** As long as what it delivers. */
const REPLAY_KEPT_MS = 30 * DAY_MS;
/** A page not worked off by then has lost its message; the sweep sends it again. */
const REPLAY_REPAIR_MS = 30 * SECOND_MS;

const storedReplay = z.object({
  guid: guidSchema('RPL'),
  clientGuid: guidSchema('CLT'),
  endpointGuid: guidSchema('WHE'),
  since: z.number(),
  onlyMissing: z.boolean(),
  position: z.string(),
  to: z.string(),
  isCompleted: z.boolean(),
  deliveriesCount: z.number(),
  createdAt: z.number(),
});

const keyOf = ({ endpointGuid, guid }: Pick<Replay, 'endpointGuid' | 'guid'>): Key => keys.replay(endpointGuid, guid);

export const messageOfReplay = ({ endpointGuid, guid }: Replay): NotifyMessage => ({
  kind: 'replay',
  endpoint_guid: endpointGuid,
  replay_guid: guid,
});

/** The message for the next page of a due replay; null when the item is something else, or done with. */
export const replayMessageOf = (item: Item): NotifyMessage | null => {
  if (!item.sk.startsWith('RPL#')) return null;
  const replay = decodeItem(storedReplay, item);
  return replay.isCompleted ? null : messageOfReplay(replay);
};

export interface ReplayStore {
  readonly create: (replay: Replay) => Promise<void>;
  readonly read: (endpoint: Guid<'WHE'>, guid: Guid<'RPL'>) => Promise<Replay | null>;
  /** Another page is done; null when another worker has done it. `position` is null after the last page. */
  readonly advance: (
    replay: Replay,
    done: { readonly position: string | null; readonly deliveriesCount: number; readonly nowMs: number },
  ) => Promise<Replay | null>;
}

export const createReplayStore = ({ table }: { readonly table: ItemTable }): ReplayStore => ({
  create: async (replay) => {
    const key = keyOf(replay);
    await table.write({
      kind: 'put',
      item: {
        ...key,
        ...replay,
        ttl: toUnixSeconds(replay.createdAt + REPLAY_KEPT_MS),
        ...dueAt(key, replay.createdAt + REPLAY_REPAIR_MS),
      },
    });
  },
  read: async (endpoint, guid) => {
    const item = await table.get(keys.replay(endpoint, guid), { isConsistent: true });
    return item && decodeItem(storedReplay, item);
  },
  advance: async (replay, { position, deliveriesCount, nowMs }) => {
    const key = keyOf(replay);
    const isCompleted = position === null;
    const change = {
      position: position ?? replay.to,
      isCompleted,
      deliveriesCount: replay.deliveriesCount + deliveriesCount,
    };
    const written = await table.write({
      kind: 'update',
      key,
      set: { ...change, ...(!isCompleted && dueAt(key, nowMs + REPLAY_REPAIR_MS)) },
      remove: isCompleted ? ['duePk', 'dueSk'] : [],
      condition: {
        expression: '#position = :position AND #isCompleted = :no',
        values: { position: replay.position, no: false },
      },
    });
    return written.ok ? { ...replay, ...change } : null;
  },
});
