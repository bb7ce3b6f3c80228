import type { IMetric } from 'aws-cdk-lib/aws-cloudwatch';
import type { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { logAlarm } from './log-alarm.ts';
import { type LogMetricsProps, lineOf, logMetric, metricOfLogs } from './log-metric.ts';

const REQUESTS = 'UpstreamRequests';
const REFUSED = 'UpstreamRequestsRefused';

export interface UpstreamMetricsProps extends Omit<LogMetricsProps, 'logGroups'> {
  /** Of the one function that calls upstreams. */
  readonly caller: LogGroup;
  /** Of the functions that start jobs, which the budget of an upstream may refuse. */
  readonly starters: readonly LogGroup[];
}

/** Counts requests to upstreams, and those that a budget refused, by connector; and rings when a setting of ours is wrong. */
export const upstreamMetrics = (scope: Construct, props: UpstreamMetricsProps): void => {
  const { namespace, caller, starters, topic } = props;
  const dimensions = { Connector: '$.connector' };
  const calls = { namespace, logGroups: [caller], topic };
  logMetric(calls, {
    metricName: REQUESTS,
    filterPattern: lineOf('UPSTREAM_ASKED'),
    metricValue: '$.requests',
    dimensions,
  });
  logMetric(
    { namespace, logGroups: [caller, ...starters] },
    { metricName: REFUSED, filterPattern: lineOf('UPSTREAM_BUDGET_SPENT'), dimensions },
  );
  logAlarm(scope, {
    ...calls,
    metricName: 'UpstreamMisconfigured',
    filterPattern: lineOf('UPSTREAM_MISCONFIGURED'),
    impact: 'No member of at least one upstream gets new data, because a setting of ours for this upstream is wrong.',
    runbook: 'upstream-settings',
  });
};

/** What the dashboard shows of each connector. */
export const upstreamGraph = (
  namespace: string,
  connectors: readonly string[],
): { readonly made: readonly IMetric[]; readonly refused: readonly IMetric[] } => {
  const metricsOf = (metricName: string, suffix: string): readonly IMetric[] =>
    connectors.map((connector) =>
      metricOfLogs(namespace, metricName, 'Sum', {
        dimensionsMap: { Connector: connector },
        label: `${connector}${suffix}`,
      }),
    );
  return { made: metricsOf(REQUESTS, ''), refused: metricsOf(REFUSED, ' refused') };
};
