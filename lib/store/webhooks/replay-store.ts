import * as z from 'zod/mini';
import type { NotifyMessage } from '../../contract/jobs/messages.ts';
import { guidSchema } from '../../contract/kernel/guid-schema.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import { REPAIR_AFTER_MS } from '../../domain/kernel/repair.ts';
import { REPLAY_STATUSES, type Replay } from '../../domain/webhooks/replay.ts';
import { decodeItem } from '../table/item-codec.ts';
import { dueAt, type Key, keys } from '../table/keys.ts';
import type { ItemTable } from '../table/table-client.ts';
import { eventTtl } from './event-store.ts';

const storedReplay = z.object({
  guid: guidSchema('RPL'),
  clientGuid: guidSchema('CLT'),
  endpointGuid: guidSchema('WHE'),
  eventGuid: z.nullable(guidSchema('EVT')),
  since: z.nullable(z.number()),
  onlyMissing: z.boolean(),
  position: z.string(),
  to: z.string(),
  status: z.enum(REPLAY_STATUSES),
  deliveriesCount: z.number(),
  createdAt: z.number(),
});

type ReplayRef = Pick<Replay, 'endpointGuid' | 'guid'>;

const keyOf = ({ endpointGuid, guid }: ReplayRef): Key => keys.replay(endpointGuid, guid);

export const messageOfReplay = ({ endpointGuid, guid }: ReplayRef): NotifyMessage => ({
  kind: 'replay',
  endpoint_guid: endpointGuid,
  replay_guid: guid,
});

/** `stale`: another worker came before, or the replay has ended; nothing was written. */
export type ReplayAdvanced = { readonly kind: 'advanced'; readonly replay: Replay } | { readonly kind: 'stale' };

type PageDone = Pick<Replay, 'status' | 'position' | 'deliveriesCount'> & { readonly nowMs: number };

export type ReplayStore = ReturnType<typeof createReplayStore>;

export const createReplayStore = ({ table }: { readonly table: ItemTable }) => ({
  create: async (replay: Replay): Promise<void> => {
    const key = keyOf(replay);
    await table.write({
      kind: 'put',
      item: {
        ...key,
        ...replay,
        // By then every event that it could deliver is gone.
        ttl: eventTtl(replay.createdAt),
        ...(replay.status === 'RUNNING' && dueAt(key, replay.createdAt + REPAIR_AFTER_MS)),
      },
    });
  },
  /** The newest replays of an endpoint, at most so many. */
  newest: async (endpoint: Guid<'WHE'>, limit: number): Promise<readonly Replay[]> => {
    const { pk, sk: prefix } = keys.replaysOf(endpoint);
    const items = await table.query({ pk, sk: { prefix }, limit, isDescending: true, isConsistent: true });
    return items.map((item) => decodeItem(storedReplay, item));
  },
  read: async (endpoint: Guid<'WHE'>, guid: Guid<'RPL'>): Promise<Replay | null> => {
    const item = await table.get(keys.replay(endpoint, guid), { isConsistent: true });
    return item && decodeItem(storedReplay, item);
  },
  /** Writes down that another page is done, or that no other page will be. */
  advance: async (replay: Replay, { nowMs, ...done }: PageDone): Promise<ReplayAdvanced> => {
    const key = keyOf(replay);
    const isOver = done.status !== 'RUNNING';
    const change = { ...done, deliveriesCount: replay.deliveriesCount + done.deliveriesCount };
    const written = await table.write({
      kind: 'update',
      key,
      set: { ...change, ...(!isOver && dueAt(key, nowMs + REPAIR_AFTER_MS)) },
      remove: isOver ? ['duePk', 'dueSk'] : [],
      condition: {
        expression: '#position = :position AND #status = :running',
        values: { position: replay.position, running: 'RUNNING' },
      },
    });
    return written.ok ? { kind: 'advanced', replay: { ...replay, ...change } } : { kind: 'stale' };
  },
});
