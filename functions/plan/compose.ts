import type { Adapters } from '../../lib/app/adapters.ts';
import { composePlanning } from '../../lib/app/planning/compose-planning.ts';
import { composePlanningWants } from '../../lib/app/planning/compose-planning-wants.ts';
import type { WantedPlanningDeps } from '../../lib/app/planning/compute-wanted-planning.ts';
import { composeOutbox } from '../../lib/app/webhooks/compose-outbox.ts';
import { createPlanningLeases } from '../../lib/store/planning/planning-leases.ts';
import { createUserReader } from '../../lib/store/users/user-reader.ts';

type PlanAdapters = Pick<Adapters, 'table' | 'clock' | 'ids' | 'log' | 'planQueue' | 'notifyQueue'>;

export const composePlan = (adapters: PlanAdapters) =>
  ({
    ...adapters,
    users: createUserReader(adapters),
    planning: composePlanning({ ...adapters, announce: composeOutbox(adapters).announce }),
    wants: composePlanningWants(adapters),
    leases: createPlanningLeases(adapters),
  }) satisfies WantedPlanningDeps;
