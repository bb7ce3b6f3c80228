import type { PlanningStore } from '../../../lib/app/planning/planning-store.ts';
import type { OperationEntry } from '../../../lib/contract/operation.ts';
import type { Run } from '../../../lib/contract/run.ts';
import type { Ids } from '../../../lib/domain/kernel/ids.ts';
import type { Clock } from '../../../lib/domain/kernel/time.ts';
import type { SessionCaller } from '../../../lib/http/caller.ts';

export interface PlanningDeps {
  readonly planning: Pick<PlanningStore, 'change'>;
  readonly clock: Clock;
  readonly ids: Ids;
}

export type PlanningRun<O extends OperationEntry> = Run<O, SessionCaller, PlanningDeps>;
