import type { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import type { DueLane } from '../../../lib/store/table/keys.ts';
import { ActionableAlarm } from './actionable-alarm.ts';
import { type LogMetricsProps, lineOf, logMetric, metricOfLogs } from './log-metric.ts';

const LEFT = 'DueLeft';
const OLDEST = 'DueOldestSeconds';

/** Longer than the deletion of a user with very many events, whose entry stays until all are gone. */
const WORK_SECONDS_MAX = 1_800;
/** Members have new data some hours late then. Nobody has to get up for less. */
const TURN_SECONDS_MAX = 7_200;

const metricOf = (namespace: string, metricName: string, lane: DueLane): Metric =>
  metricOfLogs(namespace, metricName, 'Maximum', { dimensionsMap: { Lane: lane } });

/** How many due entries each run of the sweep left, and how old the oldest one was that it found, by lane; with alarms. */
export const sweepMetrics = (scope: Construct, props: LogMetricsProps): void => {
  const { namespace, topic } = props;
  for (const [metricName, metricValue] of [
    [LEFT, '$.left'],
    [OLDEST, '$.oldest_seconds'],
  ] as const) {
    logMetric(props, {
      metricName,
      filterPattern: lineOf('SWEEP_COMPLETED'),
      metricValue,
      dimensions: { Lane: '$.lane' },
    });
  }
  const alarm = (id: string, metric: Metric, threshold: number, impact: string): void => {
    new ActionableAlarm(scope, id, {
      topic,
      metric,
      threshold,
      periods: 3,
      impact,
      runbook: 'sweep-behind',
    });
  };
  const late = 'Lost messages are repaired late, and webhook retries of more than 15 minutes are sent late.';
  alarm('WorkLeft', metricOf(namespace, LEFT, 'work'), 0, late);
  alarm('WorkLate', metricOf(namespace, OLDEST, 'work'), WORK_SECONDS_MAX, late);
  alarm(
    'TurnsLate',
    metricOf(namespace, OLDEST, 'turn'),
    TURN_SECONDS_MAX,
    'Members are refreshed in the background hours later than they should be; refreshes that users ask for are not late.',
  );
};

/** What the dashboard shows of the sweep. */
export const sweepGraph = (
  namespace: string,
): { readonly left: readonly Metric[]; readonly oldest: readonly Metric[] } => {
  const ofLanes = (metricName: string): readonly Metric[] =>
    (['work', 'turn'] as const).map((lane) => metricOf(namespace, metricName, lane).with({ label: lane }));
  return { left: ofLanes(LEFT), oldest: ofLanes(OLDEST) };
};
