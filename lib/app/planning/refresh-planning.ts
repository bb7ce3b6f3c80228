import type { RefreshPlanning } from '../../store/planning/planning-reader.ts';
import type { PlanningDeps } from './change-planning.ts';
import { collectPlanning, type PlanningOwner } from './collect-planning.ts';

export interface PlanningRefresher {
  readonly refresh: RefreshPlanning;
  /** As `refresh`, for callers that read nothing of it: one query where there is nothing to compute. */
  readonly keepFresh: (
    user: PlanningOwner,
    limits: {
      readonly untilMs: number;
      /** Asked before what was computed is kept. */
      readonly isStillWanted: () => Promise<boolean>;
    },
  ) => Promise<{ readonly kind: 'fresh' | 'computed' | 'overtaken' }>;
}

/**
 * For a computation that has the lease. Only changes by the user make a try void, and each try reads a year of rows. Most
 * change nothing but the fingerprint.
 */
const REFRESH_OPTIONS = { what: 'planning', tries: 5, isRepeatable: true } as const;

export const createPlanningRefresher = (deps: PlanningDeps): PlanningRefresher => {
  const { planning, change } = deps;
  /** Null where it was no longer wanted. */
  const refreshed = (user: PlanningOwner, untilMs: number, isStillWanted: () => Promise<boolean>) =>
    change(REFRESH_OPTIONS, async (collected) => {
      const loaded = await planning.load(user.guid);
      const { inputs, stored } = loaded;
      if (inputs.computed.fingerprint === inputs.fingerprint) return { inputs, state: stored.state };
      const { state } = await planning.compute(loaded, untilMs);
      if (!(await isStillWanted())) return null;
      collectPlanning(deps, collected, { user, isQuiet: false }, { loaded, state, drafts: [] });
      return { inputs, state };
    });

  return {
    refresh: async (user, { untilMs }) => {
      const found = await refreshed(user, untilMs, async () => true);
      if (found === null) throw new Error('a computation that is always wanted was not kept');
      return found;
    },

    keepFresh: async (user, { untilMs, isStillWanted }) => {
      const { computed, fingerprint } = await planning.inputs(user.guid);
      if (computed.fingerprint === fingerprint) return { kind: 'fresh' };
      return { kind: (await refreshed(user, untilMs, isStillWanted)) === null ? 'overtaken' : 'computed' };
    },
  };
};
