import type { FoundAccount } from '../domain/account.ts';
import type { CategoryBook } from '../domain/category.ts';
import type { Guid } from '../domain/guid.ts';
import type { PlanningPart, PlanningState } from '../domain/planning/planning-state.ts';
import type { Clock } from '../domain/time.ts';
import type { User } from '../domain/user.ts';
import { keys } from './keys.ts';
import { type ComputedFrom, type PlanningInputs, readPlanningInputs } from './planning-inputs.ts';
import { itemToPart } from './planning-item.ts';
import type { Item, ItemTable } from './table-client.ts';

/** Parts of what is planned, and what their presentation may need beside them. */
export type Planned<P extends PlanningPart> = Pick<PlanningState, P> & {
  readonly accounts: readonly FoundAccount[];
  readonly categories: CategoryBook;
};

/** Whose planning is read; `user` waits until the session is proven. A caller with a session is one. */
export interface PlanningCaller {
  readonly userGuid: Guid<'USR'>;
  readonly user: () => Promise<User>;
}

export interface PlanningReader {
  /**
   * The parts as they follow from the accounts and transactions of now: one trip while nothing changed since they were
   * last computed, else they are computed anew and kept.
   */
  readonly read: <P extends PlanningPart>(caller: PlanningCaller, parts: readonly P[]) => Promise<Planned<P>>;
}

/** Computes what is stale, keeps it, and gives everything as it then is. */
export type RefreshPlanning = (
  user: Pick<User, 'guid' | 'clientGuid'>,
) => Promise<{ readonly inputs: PlanningInputs; readonly state: PlanningState }>;

export interface PlanningReaderDeps {
  readonly table: ItemTable;
  readonly clock: Clock;
  readonly refresh: RefreshPlanning;
}

export const createPlanningReader = ({ table, clock, refresh }: PlanningReaderDeps): PlanningReader => ({
  read: async ({ userGuid, user }, parts) => {
    const [inputs, early] = await Promise.all([
      readPlanningInputs(table, userGuid, clock()),
      readParts(table, userGuid, parts, false),
    ]);
    if (inputs.computed.fingerprint === inputs.fingerprint) {
      const found = asComputed(userGuid, parts, early, inputs.computed);
      if (found !== null) return planned(inputs, found);
      // The cheap read came too early for the last computation.
      const late = asComputed(userGuid, parts, await readParts(table, userGuid, parts, true), inputs.computed);
      if (late !== null) return planned(inputs, late);
    }
    const fresh = await refresh(await user());
    return planned(fresh.inputs, fresh.state);
  },
});

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

/** Most readers ask for neither accounts nor categories: those are opened only then. */
const planned = <P extends PlanningPart>(inputs: PlanningInputs, parts: Pick<PlanningState, P>): Planned<P> => ({
  ...parts,
  get accounts() {
    return inputs.open().accounts;
  },
  get categories() {
    return inputs.open().categories;
  },
});
