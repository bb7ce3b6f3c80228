import type { PlanMessage } from '../contract/jobs/messages.ts';
import type { Log } from '../domain/kernel/log.ts';
import { createPlanningWants, type PlanningWants } from '../store/planning/planning-wants.ts';
import type { Table } from '../store/table/table-client.ts';
import { systemClock } from './clock.ts';
import { type Environment, requiredText } from './config.ts';
import { systemIds } from './ids.ts';
import { createSqsQueue } from './sqs-queue.ts';

/** For a function that asks for planning; a message that cannot be sent is logged, and the sweep sends it again. */
export const planningWantsFrom = (env: Environment, table: Table, log: Log): PlanningWants =>
  createPlanningWants({
    table,
    clock: systemClock,
    ids: systemIds,
    planQueue: createSqsQueue<PlanMessage>(requiredText(env, 'PLAN_QUEUE_URL')),
    onSendFailed: (error) => log.error('SEND_FAILED', error),
  });
