import { createPlanningStore, type PlanningStore } from '../app/planning/planning-store.ts';
import { createLedgerStore } from '../store/ledger/ledger-store.ts';
import { tableFrom } from './aws.ts';
import { systemClock } from './clock.ts';
import type { Environment } from './config.ts';
import { systemIds } from './ids.ts';

/** For a function that computes planning on the way and sends no messages: the sweep tells of what came of it. */
export const planningFrom = (env: Environment): PlanningStore => {
  const table = tableFrom(env);
  return createPlanningStore({
    table,
    clock: systemClock,
    ids: systemIds,
    ledger: createLedgerStore({ table }),
    announce: async () => undefined,
  });
};
