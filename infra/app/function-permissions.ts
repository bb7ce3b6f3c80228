import type { EventBus } from 'aws-cdk-lib/aws-events';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { TABLE } from '../../lib/store/table/table.ts';
import type { ServiceQueues } from './constructs/queue-worker.ts';
import type { DataStack } from './data-stack.ts';
import type { Grants } from './functions.ts';

/**
 * The encryption context of every data key is its client alone (`lib/runtime/data-keys.ts`). `ForAllValues` refuses any other
 * name; it also holds where there is no context, which `ForAnyValue` refuses.
 */
const OF_A_CLIENT = {
  'ForAnyValue:StringEquals': { 'kms:EncryptionContextKeys': 'client' },
  'ForAllValues:StringEquals': { 'kms:EncryptionContextKeys': 'client' },
};

export interface Grantable {
  readonly data: Pick<DataStack, 'table' | 'key'>;
  readonly queues: ServiceQueues;
  readonly bus: EventBus;
}

/** The statements of a function's role, each for one resource. */
export const permissionsFor = (grants: Grants, { data, queues, bus }: Grantable): readonly PolicyStatement[] => {
  const { tableArn } = data.table;
  const statement = (sid: string, actions: readonly string[] | undefined, resource: string, conditions = {}) =>
    actions === undefined
      ? []
      : [new PolicyStatement({ sid, actions: [...actions], resources: [resource], conditions })];
  return [
    ...statement('Table', grants.table, tableArn),
    ...statement('DueIndex', grants.dueIndex, `${tableArn}/index/${TABLE.dueIndex.name}`),
    ...statement('PollQueue', grants.pollQueue, queues.poll.queue.queueArn),
    ...statement('BackgroundQueue', grants.backgroundQueue, queues.background.queue.queueArn),
    ...statement('NotifyQueue', grants.notifyQueue, queues.notify.queue.queueArn),
    ...statement('RecordQueue', grants.recordQueue, queues.record.queue.queueArn),
    ...statement('PlanQueue', grants.planQueue, queues.plan.queue.queueArn),
    ...statement('DataKey', grants.dataKey, data.key.keyArn, OF_A_CLIENT),
    ...statement('Bus', grants.bus, bus.eventBusArn),
  ];
};
