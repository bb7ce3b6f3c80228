import { FilterPattern } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { BROKEN_DATA_ERRORS } from '../../../lib/store/table/item-error.ts';
import { type LogAlarmProps, logAlarm } from './log-alarm.ts';

/** `logGroups` are those of the functions that read the table: their lines about items that are broken or missing count. */
export const brokenDataAlarm = (
  scope: Construct,
  props: Pick<LogAlarmProps, 'namespace' | 'logGroups' | 'topic'>,
): void =>
  logAlarm(scope, {
    ...props,
    metricName: 'UnreadableData',
    filterPattern: FilterPattern.any(
      ...BROKEN_DATA_ERRORS.map((name) => FilterPattern.stringValue('$.error_name', '=', name)),
    ),
    impact: 'Stored data of at least one user cannot be read: calls for them answer 500 until the data are repaired.',
    runbook: 'unreadable-data',
  });
