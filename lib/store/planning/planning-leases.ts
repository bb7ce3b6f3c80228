import * as z from 'zod/mini';
import type { Guid } from '../../domain/kernel/guid.ts';
import type { Ids } from '../../domain/kernel/ids.ts';
import type { Clock } from '../../domain/kernel/time.ts';
import {
  PLAN_LEASE_MS,
  PLANNING_ATTEMPTS_MAX,
  type PlanningHolder,
  type PlanningLease,
  READ_LEASE_MS,
} from '../../domain/planning/planning-work.ts';
import { decodeItem } from '../table/item-codec.ts';
import { keys } from '../table/keys.ts';
import type { Condition, Item, ItemTable } from '../table/table-client.ts';

/** The right to compute, as it was taken. */
export interface HeldLease {
  readonly userGuid: Guid<'USR'>;
  readonly holder: string;
  /** What was wanted when it was taken; null when nothing was. */
  readonly wantId: string | null;
}

export type PlanningClaim =
  | { readonly kind: 'claimed'; readonly lease: HeldLease }
  /** Nothing is wanted any more. */
  | { readonly kind: 'done' }
  /** Somebody else computes. */
  | { readonly kind: 'held' }
  /** It has failed as often as it may: the sweep asks for it no more. */
  | { readonly kind: 'givenUp' };

/**
 * The right to compute what is planned of a user, which one caller has at a time. It saves work and decides nothing: what
 * is written is fenced by the lock of the parts. A holder that dies loses it by time.
 */
export interface PlanningLeases {
  /** For the worker: if planning is wanted and nobody computes. */
  readonly claim: (userGuid: Guid<'USR'>) => Promise<PlanningClaim>;
  /** For a reader: also from a worker, which then keeps nothing. Null while another reader computes. */
  readonly take: (userGuid: Guid<'USR'>) => Promise<HeldLease | null>;
  /** Whether somebody else has taken it over and computes now. */
  readonly isOvertaken: (lease: HeldLease) => Promise<boolean>;
  /** The worker or reader that computes now; null when there is none. */
  readonly read: (userGuid: Guid<'USR'>) => Promise<PlanningLease | null>;
  /** The computation is kept, and was made of data read after the lease was taken: what was wanted then is done. */
  readonly finish: (lease: HeldLease) => Promise<void>;
  /** Nothing was kept: what is wanted stays wanted. */
  readonly release: (lease: HeldLease) => Promise<void>;
  /** Of a user that is gone. */
  readonly remove: (userGuid: Guid<'USR'>) => Promise<void>;
}

/**
 * The item of a user: what is wanted (`wantId`, new each time), how often it was tried, who computes now, and when the
 * message is due that was sent (`startsAt`, removed by the worker or reader that begins to compute). It lies beside the inputs of
 * planning, so that readers find it in the query they make anyway.
 */
const work = z.object({
  wantId: z.exactOptional(z.string()),
  attempts: z.exactOptional(z.number()),
  leaseHolder: z.exactOptional(z.string()),
  leaseBy: z.exactOptional(z.enum(['worker', 'reader'])),
  leaseFrom: z.exactOptional(z.number()),
  leaseUntil: z.exactOptional(z.number()),
});

const LEASE = ['leaseHolder', 'leaseBy', 'leaseFrom', 'leaseUntil'] as const;
const WANT = ['wantId', 'startsAt', 'attempts', 'duePk', 'dueSk'] as const;

/** The worker or reader that computes, as the item says; null when there is none. */
export const itemToPlanningLease = (item: Item | null): PlanningLease | null => {
  if (item === null) return null;
  const { leaseBy: by, leaseFrom: fromMs, leaseUntil: untilMs } = decodeItem(work, item);
  return by === undefined || fromMs === undefined || untilMs === undefined ? null : { by, fromMs, untilMs };
};

const wantIdOf = (item: Item | null): string | null => (item === null ? null : (decodeItem(work, item).wantId ?? null));

export const createPlanningLeases = ({
  table,
  clock,
  ids,
}: {
  readonly table: ItemTable;
  readonly clock: Clock;
  readonly ids: Ids;
}): PlanningLeases => {
  const readItem = (userGuid: Guid<'USR'>) => table.get(keys.planningWork(userGuid), { isConsistent: true });

  const write = async (
    userGuid: Guid<'USR'>,
    { by, leaseMs }: { readonly by: PlanningHolder; readonly leaseMs: number },
    { expression, values }: Condition,
  ) => {
    const [holder, nowMs] = [ids.uuid(), clock()];
    const written = await table.write({
      kind: 'update',
      key: keys.planningWork(userGuid),
      set: { leaseHolder: holder, leaseBy: by, leaseFrom: nowMs, leaseUntil: nowMs + leaseMs },
      // From now on, a request for planning is one for another computation.
      remove: ['startsAt'],
      add: by === 'worker' ? { attempts: 1 } : {},
      condition: { expression, values: { ...values, now: nowMs } },
    });
    return written.ok
      ? ({ ok: true, lease: { userGuid, holder, wantId: wantIdOf(written.before) } } as const)
      : ({ ok: false, item: written.item } as const);
  };

  const end = async ({ userGuid, holder }: HeldLease, remove: readonly string[], want: Condition | null) => {
    const written = await table.write({
      kind: 'update',
      key: keys.planningWork(userGuid),
      remove,
      condition: {
        expression: want === null ? IS_HOLDER : `${IS_HOLDER} AND ${want.expression}`,
        values: { ...want?.values, holder },
      },
    });
    return written.ok;
  };

  const release: PlanningLeases['release'] = async (lease) => void (await end(lease, LEASE, null));

  const giveUp = (userGuid: Guid<'USR'>) =>
    table.write({
      kind: 'update',
      key: keys.planningWork(userGuid),
      remove: ['duePk', 'dueSk', 'attempts'],
      condition: { expression: '#attempts >= :max', values: { max: PLANNING_ATTEMPTS_MAX } },
    });

  return {
    claim: async (userGuid) => {
      const claimed = await write(
        userGuid,
        { by: 'worker', leaseMs: PLAN_LEASE_MS },
        {
          expression: `attribute_exists(#wantId) AND (${FREE}) AND (attribute_not_exists(#attempts) OR #attempts < :max)`,
          values: { max: PLANNING_ATTEMPTS_MAX },
        },
      );
      if (claimed.ok) return { kind: 'claimed', lease: claimed.lease };
      if (wantIdOf(claimed.item) === null) return { kind: 'done' };
      const seen = itemToPlanningLease(claimed.item);
      if (seen !== null && clock() < seen.untilMs) return { kind: 'held' };
      await giveUp(userGuid);
      return { kind: 'givenUp' };
    },

    take: async (userGuid) => {
      const taken = await write(
        userGuid,
        { by: 'reader', leaseMs: READ_LEASE_MS },
        { expression: `${FREE} OR #leaseBy = :worker`, values: { worker: 'worker' } },
      );
      return taken.ok ? taken.lease : null;
    },

    isOvertaken: async ({ userGuid, holder }) => {
      const item = await readItem(userGuid);
      if (item === null) return false;
      const { leaseHolder, leaseUntil = 0 } = decodeItem(work, item);
      return leaseHolder !== undefined && leaseHolder !== holder && clock() < leaseUntil;
    },

    read: async (userGuid) => itemToPlanningLease(await readItem(userGuid)),

    finish: async (lease) => {
      const { wantId } = lease;
      const isWhatWasWanted =
        wantId === null
          ? { expression: 'attribute_not_exists(#wantId)' }
          : { expression: '#wantId = :wantId', values: { wantId } };
      if (!(await end(lease, [...LEASE, ...WANT], isWhatWasWanted))) await release(lease);
    },

    release,

    remove: async (userGuid) => void (await table.write({ kind: 'delete', key: keys.planningWork(userGuid) })),
  };
};

const FREE = 'attribute_not_exists(#leaseUntil) OR #leaseUntil <= :now';
const IS_HOLDER = '#leaseHolder = :holder';
