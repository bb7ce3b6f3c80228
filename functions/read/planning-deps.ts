import type { Operation, Run } from '../../lib/contract/operation.ts';
import type { SessionCaller } from '../../lib/http/caller.ts';
import type { PlanningReader } from '../../lib/store/planning-reader.ts';

export interface PlanningDeps {
  readonly planning: PlanningReader;
}

export type PlanningRun<O extends Operation> = Run<O, SessionCaller, PlanningDeps>;
