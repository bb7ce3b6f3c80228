import * as z from 'zod/mini';
import type { Guid } from '../../domain/kernel/guid.ts';
import {
  PLAN_LEASE_MS,
  PLANNING_ATTEMPTS_MAX,
  type PlanningHolder,
  type PlanningLease,
  READ_LEASE_MS,
} from '../../domain/planning/planning-work.ts';
import { decodeItem } from '../table/item-codec.ts';
import { keys } from '../table/keys.ts';
import type { ItemStoreDeps } from '../table/store-deps.ts';
import { type Condition, deleteOf, type Item } from '../table/table-client.ts';

/** The right to compute, as a worker or reader took it. */
export interface HeldLease {
  readonly userGuid: Guid<'USR'>;
  readonly holder: string;
  /** The id of what was wanted when the lease was taken; null when nothing was. */
  readonly wantId: string | null;
}

export type PlanningClaim =
  | { readonly kind: 'claimed'; readonly lease: HeldLease }
  /** Nothing is wanted any more. */
  | { readonly kind: 'done' }
  /** Another worker or a reader computes. */
  | { readonly kind: 'held' }
  /** The computation has failed as often as it may: the sweep asks for it no more. */
  | { readonly kind: 'givenUp' };

/**
 * The item of a user: what is wanted (`wantId`, new each time), how often it was tried, which worker or reader computes
 * now, and when the sent message is due (`startsAt`, removed by the worker or reader that begins to compute). It lies
 * beside the inputs of planning, so that readers find it in the query that they make anyway.
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

const attemptsOf = (item: Item | null): number => (item === null ? 0 : (decodeItem(work, item).attempts ?? 0));

type LeaseDeps = Pick<ItemStoreDeps, 'table' | 'clock' | 'ids'>;

export type PlanningLeases = ReturnType<typeof createPlanningLeases>;

/**
 * The right to compute what is planned of a user, which one caller has at a time. It saves work and decides nothing:
 * every write is conditional on the lock of the parts. A holder that dies loses the right after a while.
 */
export const createPlanningLeases = (deps: LeaseDeps) => ({
  /** For the worker: if planning is wanted and nobody computes. */
  claim: claim(deps),
  /** For a reader: also from a worker, which then keeps nothing. Null while another reader computes. */
  take: async (userGuid: Guid<'USR'>): Promise<HeldLease | null> => {
    const condition = { expression: `${FREE} OR #leaseBy = :worker`, values: { worker: 'worker' } };
    const taken = await write(deps, userGuid, { by: 'reader', leaseMs: READ_LEASE_MS }, condition);
    return taken.kind === 'held' ? taken.lease : null;
  },
  /** Whether another worker or reader has taken the lease over and computes now. */
  isOvertaken: async ({ userGuid, holder }: HeldLease): Promise<boolean> => {
    const item = await readItem(deps, userGuid);
    if (item === null) return false;
    const { leaseHolder, leaseUntil = 0 } = decodeItem(work, item);
    return leaseHolder !== undefined && leaseHolder !== holder && deps.clock() < leaseUntil;
  },
  /** The worker or reader that computes now; null when there is none. */
  read: async (userGuid: Guid<'USR'>): Promise<PlanningLease | null> =>
    itemToPlanningLease(await readItem(deps, userGuid)),
  /**
   * The computation is stored, and was made of data that were read after the lease was taken: what was wanted then is
   * done.
   */
  finish: async (lease: HeldLease): Promise<void> => {
    const { wantId } = lease;
    const isWhatWasWanted =
      wantId === null
        ? { expression: 'attribute_not_exists(#wantId)' }
        : { expression: '#wantId = :wantId', values: { wantId } };
    if (!(await end(deps, lease, [...LEASE, ...WANT], isWhatWasWanted))) await end(deps, lease, LEASE, null);
  },
  /** Nothing was stored: what is wanted stays wanted. */
  release: async (lease: HeldLease): Promise<void> => void (await end(deps, lease, LEASE, null)),
  /** For a user that is gone. */
  remove: async (userGuid: Guid<'USR'>): Promise<void> =>
    void (await deps.table.write(deleteOf(keys.planningWork(userGuid)))),
});

const FREE = 'attribute_not_exists(#leaseUntil) OR #leaseUntil <= :now';
const IS_HOLDER = '#leaseHolder = :holder';

const readItem = ({ table }: LeaseDeps, userGuid: Guid<'USR'>) =>
  table.get(keys.planningWork(userGuid), { isConsistent: true });

/** Takes the lease where the condition holds. */
const write = async (
  { table, clock, ids }: LeaseDeps,
  userGuid: Guid<'USR'>,
  { by, leaseMs }: { readonly by: PlanningHolder; readonly leaseMs: number },
  { expression, values }: Condition,
) => {
  const [holder, nowMs] = [ids.uuid(), clock()];
  const written = await table.write({
    kind: 'update',
    key: keys.planningWork(userGuid),
    set: { leaseHolder: holder, leaseBy: by, leaseFrom: nowMs, leaseUntil: nowMs + leaseMs },
    // A request that comes after this asks for another computation.
    remove: ['startsAt'],
    add: by === 'worker' ? { attempts: 1 } : {},
    condition: { expression, values: { ...values, now: nowMs } },
  });
  return written.ok
    ? ({ kind: 'held', lease: { userGuid, holder, wantId: wantIdOf(written.before) } } as const)
    : ({ kind: 'refused', item: written.item } as const);
};

/** Whether the holder still had the lease and `want` held. */
const end = async (
  { table }: LeaseDeps,
  { userGuid, holder }: HeldLease,
  remove: readonly string[],
  want: Condition | null,
): Promise<boolean> => {
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

const claim =
  (deps: LeaseDeps) =>
  async (userGuid: Guid<'USR'>): Promise<PlanningClaim> => {
    const max = PLANNING_ATTEMPTS_MAX;
    const claimed = await write(
      deps,
      userGuid,
      { by: 'worker', leaseMs: PLAN_LEASE_MS },
      {
        expression: `attribute_exists(#wantId) AND (${FREE}) AND (attribute_not_exists(#attempts) OR #attempts < :max)`,
        values: { max },
      },
    );
    if (claimed.kind === 'held') return { kind: 'claimed', lease: claimed.lease };
    const { item } = claimed;
    if (wantIdOf(item) === null) return { kind: 'done' };
    const seen = itemToPlanningLease(item);
    // The lease that refused the claim may have ended since.
    if (attemptsOf(item) < max || (seen !== null && deps.clock() < seen.untilMs)) return { kind: 'held' };
    await deps.table.write({
      kind: 'update',
      key: keys.planningWork(userGuid),
      remove: ['duePk', 'dueSk', 'attempts'],
      condition: { expression: '#attempts >= :max', values: { max } },
    });
    return { kind: 'givenUp' };
  };
