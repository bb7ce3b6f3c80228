import type { Ids } from '../../lib/domain/ids.ts';
import type { Clock } from '../../lib/domain/time.ts';
import type { PlanningStore } from '../../lib/store/planning-store.ts';

export interface PlanningDeps {
  readonly planning: Pick<PlanningStore, 'change'>;
  readonly clock: Clock;
  readonly ids: Ids;
}
