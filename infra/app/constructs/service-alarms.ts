import type { ITable } from 'aws-cdk-lib/aws-dynamodb';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import type { HttpFunctionName } from '../../../lib/contract/operation.ts';
import { brokenDataAlarm } from './broken-data-alarm.ts';
import { jobMetrics } from './job-metrics.ts';
import { keyAlarm } from './key-alarm.ts';
import type { ServiceFunction } from './service-function.ts';
import { sweepMetrics } from './sweep-metrics.ts';
import { tableAlarms } from './table-alarms.ts';
import { throttleAlarm } from './throttle-alarm.ts';
import { upstreamMetrics } from './upstream-metrics.ts';
import { webhookMetrics } from './webhook-metrics.ts';

export interface ServiceAlarmsProps {
  /** Of the metrics. */
  readonly namespace: string;
  readonly functions: Readonly<Record<HttpFunctionName | 'poll' | 'notify' | 'plan' | 'sweep', ServiceFunction>>;
  readonly table: ITable;
  readonly topic: ITopic;
}

/** Metrics of the log lines of the functions, and the alarms that are not of one queue or function alone. */
export const serviceAlarms = (scope: Construct, { namespace, functions, table, topic }: ServiceAlarmsProps): void => {
  const { sessions, partner, refresh, import: imports, poll, notify, sweep } = functions;
  const logsOf = (...of: readonly ServiceFunction[]) => of.map(({ logGroup }) => logGroup);
  throttleAlarm(scope, topic);
  keyAlarm(scope, { namespace, logGroups: logsOf(...Object.values(functions)), topic });
  brokenDataAlarm(scope, { namespace, logGroups: logsOf(...Object.values(functions)), topic });
  upstreamMetrics(scope, {
    namespace,
    caller: poll.logGroup,
    starters: logsOf(sessions, partner, refresh, sweep),
    topic,
  });
  jobMetrics(scope, { namespace, logGroups: logsOf(poll, sweep, imports, sessions, partner, refresh), topic });
  webhookMetrics(scope, { namespace, logGroup: notify.logGroup, topic });
  sweepMetrics(scope, { namespace, logGroup: sweep.logGroup, topic });
  tableAlarms(scope, { table, topic });
};
