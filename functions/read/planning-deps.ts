import type { Operation, Run } from '../../lib/contract/operation.ts';
import type { Clock } from '../../lib/domain/time.ts';
import type { SessionCaller } from '../../lib/http/caller.ts';
import type { PlanningReader } from '../../lib/store/planning-reader.ts';

export interface PlanningDeps {
  readonly planning: PlanningReader;
  readonly clock: Clock;
}

export type PlanningRun<O extends Operation> = Run<O, SessionCaller, PlanningDeps>;
