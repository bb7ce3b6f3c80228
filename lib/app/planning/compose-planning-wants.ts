import { createPlanningWants, type PlanningWants } from '../../store/planning/planning-wants.ts';
import type { Adapters } from '../adapters.ts';

/** For functions that ask for planning. A message that cannot be sent is logged, and the sweep sends it again. */
export const composePlanningWants = (
  adapters: Pick<Adapters, 'table' | 'clock' | 'ids' | 'log' | 'planQueue'>,
): PlanningWants =>
  createPlanningWants({ ...adapters, onSendFailed: (error) => adapters.log.error('SEND_FAILED', error) });
