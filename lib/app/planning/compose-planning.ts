import { NO_CHUNK_CACHE } from '../../store/ledger/chunk-cache.ts';
import { createLedgerStore } from '../../store/ledger/ledger-store.ts';
import type { Services } from '../adapters.ts';
import { createUnitOfWork } from '../table/unit-of-work.ts';
import { createPlanningLoader } from './planning-context.ts';
import { createPlanningRefresher, type PlanningRefresher } from './refresh-planning.ts';

/** For functions that compute what is planned. */
export const composePlanning = (
  services: Pick<Services, 'table' | 'clock' | 'ids' | 'announce'>,
): PlanningRefresher => {
  const ledger = createLedgerStore({ ...services, chunkCache: NO_CHUNK_CACHE });
  return createPlanningRefresher({
    ...services,
    planning: createPlanningLoader({ ...services, ledger }),
    change: createUnitOfWork(services),
  });
};
