import type { PlanDeps } from '../../functions/plan/compute-plan.ts';
import type { PlanMessage } from '../../lib/contract/messages.ts';
import type { DomainEvent } from '../../lib/domain/event.ts';
import type { Ids } from '../../lib/domain/ids.ts';
import type { Queue } from '../../lib/domain/queue.ts';
import type { Clock } from '../../lib/domain/time.ts';
import { createLedgerStore } from '../../lib/store/ledger-store.ts';
import { createPlanningLeases, type PlanningLeases } from '../../lib/store/planning-leases.ts';
import { createPlanningStore, type PlanningStore } from '../../lib/store/planning-store.ts';
import { createPlanningWants, type PlanningWants } from '../../lib/store/planning-wants.ts';
import type { Table } from '../../lib/store/table-client.ts';
import { createUserReader } from '../../lib/store/user-reader.ts';

interface TestPlanDeps extends PlanDeps {
  readonly planning: PlanningStore;
  readonly wants: PlanningWants;
  readonly leases: PlanningLeases;
}

/** What the plan function is made of, over the table and queue of a test. */
export const planDepsOver = ({
  table,
  clock,
  ids,
  planQueue,
  announce = async () => undefined,
}: {
  readonly table: Table;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly planQueue: Queue<PlanMessage>;
  readonly announce?: (events: readonly DomainEvent[]) => Promise<void>;
}): TestPlanDeps => ({
  clock,
  users: createUserReader({ table }),
  planning: createPlanningStore({ table, clock, ids, ledger: createLedgerStore({ table }), announce }),
  wants: createPlanningWants({ table, clock, ids, planQueue, onSendFailed: () => undefined }),
  leases: createPlanningLeases({ table, clock, ids }),
});
