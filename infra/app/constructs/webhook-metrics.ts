import { type IMetric, MathExpression, type Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { FilterPattern } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import type { LogCode } from '../../../lib/domain/kernel/log.ts';
import { SECOND_MS } from '../../../lib/domain/kernel/time.ts';
import { ActionableAlarm, ALARM_PERIOD } from './actionable-alarm.ts';
import { type LogMetricsProps, lineOf, logMetric, metricOfLogs } from './log-metric.ts';

const EVENT_AGE = 'EventAgeMs';
const FEED_LAG = 'FeedLagMs';

/** An app that waits for its webhook calls by itself after about a minute. */
const EVENT_AGE_SECONDS_MAX = 60;
/** Of fewer, one is more than the twentieth part that the alarm looks at. */
const EVENTS_MIN = 20;

const metricOf = (namespace: string, metricName: string, statistic: string, label = statistic): Metric =>
  metricOfLogs(namespace, metricName, statistic, { label });

/** How old events are when they are first sent, and how long the rows of an import take into the feed; with an alarm. */
export const webhookMetrics = (scope: Construct, props: LogMetricsProps): void => {
  const { namespace, topic } = props;
  const filter = (code: LogCode, metricName: string, field: string): void => {
    logMetric(props, {
      metricName,
      filterPattern: FilterPattern.all(lineOf(code), FilterPattern.numberValue(field, '>=', 0)),
      metricValue: field,
    });
  };
  // Only first attempts that waited for no receiver have the field.
  filter('DELIVERY_ATTEMPTED', EVENT_AGE, '$.event_age_ms');
  filter('RECORD_TOLD', FEED_LAG, '$.lag_ms');
  new ActionableAlarm(scope, 'WebhooksLate', {
    topic,
    metric: new MathExpression({
      label: 'Age of events at their first attempt, p95 (ms)',
      expression: `IF(events >= ${EVENTS_MIN}, age, 0)`,
      usingMetrics: {
        events: metricOf(namespace, EVENT_AGE, 'SampleCount'),
        age: metricOf(namespace, EVENT_AGE, 'p95'),
      },
      period: ALARM_PERIOD,
    }),
    threshold: EVENT_AGE_SECONDS_MAX * SECOND_MS,
    periods: 3,
    impact: 'Webhooks come more than a minute after what they tell of, also at receivers that work.',
    runbook: 'webhooks-late',
  });
};

/** What the dashboard shows of webhooks and the feed. */
export const webhookGraph = (
  namespace: string,
): { readonly eventAge: readonly IMetric[]; readonly feedLag: readonly IMetric[] } => ({
  eventAge: ['p50', 'p95'].map((statistic) => metricOf(namespace, EVENT_AGE, statistic)),
  feedLag: [metricOf(namespace, FEED_LAG, 'p95', 'rows of an import into the feed, p95')],
});
