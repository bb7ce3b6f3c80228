import { FilterPattern } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { type LogAlarmProps, logAlarm } from './log-alarm.ts';

/** `logGroups` are those of all functions: each reads the table or sends messages, whose keys may be of the account. */
export const keyAlarm = (scope: Construct, props: Pick<LogAlarmProps, 'namespace' | 'logGroups' | 'topic'>): void =>
  logAlarm(scope, {
    ...props,
    metricName: 'KeyUnavailable',
    filterPattern: FilterPattern.stringValue('$.error_name', '=', 'KeyUnavailable'),
    impact: 'A key of KMS cannot be used: calls with secrets answer 503, and refreshes and webhooks wait.',
    runbook: 'key-unavailable',
  });
