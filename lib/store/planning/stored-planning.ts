import type { Guid } from '../../domain/kernel/guid.ts';
import type { PlanningPart, PlanningState } from '../../domain/planning/planning-state.ts';
import { keys } from '../table/keys.ts';
import type { ItemTable } from '../table/table-client.ts';
import { itemToPart } from './planning-item.ts';

export type StoredPlanning = ReturnType<typeof createStoredPlanning>;

/** The stored planning of a user, whether or not it is still up to date. */
export const createStoredPlanning = ({ table }: { readonly table: ItemTable }) => ({
  read: async (userGuid: Guid<'USR'>): Promise<PlanningState> => (await readStoredPlanning(table, userGuid)).state,
});

export interface RevisedPlanning {
  readonly state: PlanningState;
  /** The revision of each part; 0 where nothing is stored. */
  readonly revisions: Readonly<Partial<Record<PlanningPart, number>>>;
}

/** One strong query. */
export const readStoredPlanning = async (table: ItemTable, userGuid: Guid<'USR'>): Promise<RevisedPlanning> => {
  const { pk, sk: prefix } = keys.planningParts(userGuid);
  const items = await table.query({ pk, sk: { prefix }, isConsistent: true });
  const revisions: Partial<Record<PlanningPart, number>> = {};
  const open = <P extends PlanningPart>(part: P): PlanningState[P] => {
    const { sk } = keys.planningPart(userGuid, part);
    const { revision, value } = itemToPart(userGuid, part, items.find((item) => item.sk === sk) ?? null);
    revisions[part] = revision;
    return value;
  };
  const state: PlanningState = {
    transfers: open('transfers'),
    repeating: open('repeating'),
    recurring: open('recurring'),
    payments: open('payments'),
    budgets: open('budgets'),
    profile: open('profile'),
    goals: open('goals'),
    plan: open('plan'),
    items: open('items'),
    beats: open('beats'),
    notifications: open('notifications'),
  };
  return { state, revisions };
};
