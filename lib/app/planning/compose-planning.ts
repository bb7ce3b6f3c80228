import { createLedgerStore } from '../../store/ledger/ledger-store.ts';
import type { Adapters } from '../adapters.ts';
import { createPlanningStore, type PlanningStore, type PlanningStoreDeps } from './planning-store.ts';

/** For functions that compute what is planned. */
export const composePlanning = (
  adapters: Pick<Adapters, 'table' | 'clock' | 'ids'>,
  announce: PlanningStoreDeps['announce'],
): PlanningStore => createPlanningStore({ ...adapters, announce, ledger: createLedgerStore(adapters) });
