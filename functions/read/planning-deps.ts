import type { PlanningReader } from '../../lib/store/planning-reader.ts';

export interface PlanningDeps {
  readonly planning: PlanningReader;
}
