import { NO_CHUNK_CACHE } from '../../store/ledger/chunk-cache.ts';
import { createLedgerStore } from '../../store/ledger/ledger-store.ts';
import type { Adapters } from '../adapters.ts';
import { createPlanningStore, type PlanningStore, type PlanningStoreDeps } from './change-planning.ts';

/** For functions that compute what is planned. */
export const composePlanning = (
  adapters: Pick<Adapters, 'table' | 'clock' | 'ids'>,
  announce: PlanningStoreDeps['announce'],
): PlanningStore => {
  const ledger = createLedgerStore({ ...adapters, chunkCache: NO_CHUNK_CACHE });
  return createPlanningStore({ ...adapters, announce, ledger });
};
