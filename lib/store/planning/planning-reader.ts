import type { FoundAccount } from '../../domain/accounts/account.ts';
import type { CategoryBook } from '../../domain/categories/category.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import type { Clock } from '../../domain/kernel/time.ts';
import { Unavailable } from '../../domain/kernel/unavailable.ts';
import { shownBeats } from '../../domain/planning/beats/shown-beats.ts';
import type { PlanningPart, PlanningState } from '../../domain/planning/planning-state.ts';
import { isWorkerAtWork, READ_BUDGET_MS } from '../../domain/planning/planning-work.ts';
import type { User } from '../../domain/users/user.ts';
import { keys } from '../table/keys.ts';
import type { Item, ItemTable } from '../table/table-client.ts';
import { type ComputedFrom, type PlanningInputs, readPlanningInputs } from './planning-inputs.ts';
import { itemToPart } from './planning-item.ts';
import type { HeldLease, PlanningLeases } from './planning-leases.ts';

/** Parts of what is planned, with the accounts and categories that presenting them may need. */
export type Planned<P extends PlanningPart> = Pick<PlanningState, P> & {
  readonly accounts: readonly FoundAccount[];
  readonly categories: CategoryBook;
};

/** The user whose planning is read; `user` waits until the session is proven. */
export interface PlanningCaller {
  readonly userGuid: Guid<'USR'>;
  readonly user: () => Promise<User>;
}

/**
 * Computes what is stale, stores it, and answers with everything as it is then. Throws `Unavailable` where that takes
 * too long.
 */
export type RefreshPlanning = (
  user: Pick<User, 'guid' | 'clientGuid'>,
  limits: { readonly untilMs: number },
) => Promise<{ readonly inputs: PlanningInputs; readonly state: PlanningState }>;

interface PlanningReaderDeps {
  readonly table: ItemTable;
  readonly clock: Clock;
  readonly refresh: RefreshPlanning;
  readonly leases: Pick<PlanningLeases, 'take' | 'read' | 'finish' | 'release'>;
  /** Resolves after so many milliseconds. */
  readonly wait: (ms: number) => Promise<void>;
}

/** How long to wait between two looks at another reader's computation; most take less than a second. */
const LOOK_AGAIN_MS = 100;

export type PlanningReader = ReturnType<typeof createPlanningReader>;

export const createPlanningReader = ({ table, clock, refresh, leases, wait }: PlanningReaderDeps) => {
  /** Null unless the parts are stored as they were computed last. */
  const lastComputed = async <P extends PlanningPart>(
    { userGuid, computed }: PlanningInputs,
    parts: readonly P[],
    early: readonly Item[],
  ): Promise<Pick<PlanningState, P> | null> =>
    asComputed(userGuid, parts, early, computed) ??
    // The eventual read may be from before the last computation.
    asComputed(userGuid, parts, await readParts(table, userGuid, parts, true), computed);

  /** The parts as they are kept; null where they must be computed. */
  const kept = async <P extends PlanningPart>(inputs: PlanningInputs, parts: readonly P[], early: readonly Item[]) => {
    const isFresh = inputs.computed.fingerprint === inputs.fingerprint;
    if (!isFresh && !mayBeStale(inputs)) return null;
    const found = await lastComputed(inputs, parts, early);
    return found && Object.assign(planned(inputs, found), { isStale: !isFresh });
  };

  const compute = async (lease: HeldLease, user: User, untilMs: number) => {
    try {
      const fresh = await refresh(user, { untilMs });
      await leases.finish(lease);
      return fresh;
    } catch (error) {
      await leases.release(lease);
      throw error;
    }
  };

  const whenNobodyComputes = async (userGuid: Guid<'USR'>, untilMs: number): Promise<void> => {
    while (clock() < untilMs) {
      await wait(LOOK_AGAIN_MS);
      const lease = await leases.read(userGuid);
      if (lease === null || lease.untilMs <= clock()) return;
    }
  };

  return {
    /**
     * The parts as they follow from the accounts and transactions of now: one trip while nothing changed since they were
     * last computed, else they are computed anew and kept. Of many readers at once one computes, and the others wait for it.
     * `isStale`: the parts are the last ones, a worker computes with what a refresh brought, and nothing else has changed.
     */
    read: async <P extends PlanningPart>(
      { userGuid, user }: PlanningCaller,
      parts: readonly P[],
    ): Promise<Planned<P> & { readonly isStale: boolean }> => {
      const [inputs, early] = await Promise.all([
        readPlanningInputs(table, userGuid, clock()),
        readParts(table, userGuid, parts, false),
      ]);
      const found = await kept(inputs, parts, early);
      if (found !== null) return found;
      const owner = await user();
      const untilMs = inputs.nowMs + READ_BUDGET_MS;
      while (clock() < untilMs) {
        const lease = await leases.take(userGuid);
        if (lease !== null) {
          const fresh = await compute(lease, owner, untilMs);
          return Object.assign(planned(fresh.inputs, fresh.state), { isStale: false });
        }
        await whenNobodyComputes(userGuid, untilMs);
        const now = await kept(await readPlanningInputs(table, userGuid, clock()), parts, []);
        if (now !== null) return now;
      }
      throw new Unavailable('Another reader has been computing what is planned for too long');
    },
  };
};

/** Whether what the last computation gave may be shown: only what a refresh brought is missing, and a worker computes with it. */
const mayBeStale = ({ computed, editFingerprint, lease, nowMs }: PlanningInputs): boolean =>
  computed.revision > 0 && computed.editFingerprint === editFingerprint && isWorkerAtWork(lease, nowMs);

const readParts = async (
  table: ItemTable,
  userGuid: Guid<'USR'>,
  parts: readonly PlanningPart[],
  isConsistent: boolean,
): Promise<readonly Item[]> => {
  const wanted = parts.map((part) => keys.planningPart(userGuid, part));
  const [only] = wanted;
  if (only === undefined || wanted.length > 1) return table.getMany(wanted, { isConsistent });
  const item = await table.get(only, { isConsistent });
  return item === null ? [] : [item];
};

/** Null unless every part is at the revision that the computation left it at. */
const asComputed = <P extends PlanningPart>(
  userGuid: Guid<'USR'>,
  parts: readonly P[],
  items: readonly Item[],
  computed: ComputedFrom,
): Pick<PlanningState, P> | null => {
  const found: Partial<PlanningState> = {};
  for (const part of parts) {
    const { sk } = keys.planningPart(userGuid, part);
    const { revision, value } = itemToPart(userGuid, part, items.find((item) => item.sk === sk) ?? null);
    if (revision !== (computed.parts[part] ?? 0)) return null;
    found[part] = value;
  }
  return hasAll(found, parts) ? found : null;
};

const hasAll = <P extends PlanningPart>(
  found: Partial<PlanningState>,
  parts: readonly P[],
): found is Partial<PlanningState> & Pick<PlanningState, P> => parts.every((part) => found[part] !== undefined);

const shownOf = (inputs: PlanningInputs, { beats }: Partial<PlanningState>): Partial<Pick<PlanningState, 'beats'>> =>
  beats === undefined ? {} : { beats: shownBeats(beats, inputs.accountsWithoutPfm()) };

/** Most readers ask for neither accounts nor categories, so these are decoded on first use. */
const planned = <P extends PlanningPart>(inputs: PlanningInputs, parts: Pick<PlanningState, P>): Planned<P> => ({
  ...parts,
  ...shownOf(inputs, parts),
  get accounts() {
    return inputs.open().accounts;
  },
  get categories() {
    return inputs.open().categories;
  },
});
