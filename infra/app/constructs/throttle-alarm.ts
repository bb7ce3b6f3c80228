import { ComparisonOperator, Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import { ActionableAlarm, ALARM_PERIOD } from './actionable-alarm.ts';

/** Its metric has no dimension, because all functions of the account share one pool of executions. */
export const throttleAlarm = (scope: Construct, topic: ITopic): void => {
  new ActionableAlarm(scope, 'Throttles', {
    topic,
    metric: new Metric({ namespace: 'AWS/Lambda', metricName: 'Throttles', period: ALARM_PERIOD, statistic: 'Sum' }),
    threshold: 10,
    comparison: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
    periods: 2,
    impact: 'Calls are refused with 503 and queues grow, because the account has no free Lambda executions.',
    runbook: 'function-throttles',
  });
};
