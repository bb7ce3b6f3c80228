import type { Guid } from '../../lib/domain/guid.ts';
import type { PlanningStore } from '../../lib/store/planning-store.ts';
import type { UserReader } from '../../lib/store/user-reader.ts';

export interface PlanningDeps {
  readonly planning: Pick<PlanningStore, 'keepFresh'>;
  readonly users: UserReader;
}

/** Computes what is planned of a user; doing so again does nothing. Nothing is kept for a user that is gone. */
export const refreshPlanning = async (userGuid: Guid<'USR'>, { planning, users }: PlanningDeps): Promise<void> => {
  const user = await users.read(userGuid);
  if (user !== null) await planning.keepFresh(user);
};
