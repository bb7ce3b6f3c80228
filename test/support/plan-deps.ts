import type { PlanDeps } from '../../lib/app/planning/compute-plan.ts';
import { createPlanningStore, type PlanningStore } from '../../lib/app/planning/planning-store.ts';
import type { PlanMessage } from '../../lib/contract/jobs/messages.ts';
import type { Ids } from '../../lib/domain/kernel/ids.ts';
import type { Queue } from '../../lib/domain/kernel/queue.ts';
import type { Clock } from '../../lib/domain/kernel/time.ts';
import type { DomainEvent } from '../../lib/domain/webhooks/event.ts';
import { createLedgerStore } from '../../lib/store/ledger/ledger-store.ts';
import { createPlanningLeases, type PlanningLeases } from '../../lib/store/planning/planning-leases.ts';
import { createPlanningWants, type PlanningWants } from '../../lib/store/planning/planning-wants.ts';
import type { Table } from '../../lib/store/table/table-client.ts';
import { createUserReader } from '../../lib/store/users/user-reader.ts';

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
