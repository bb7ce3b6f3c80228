import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { Dashboard, GraphWidget, type IMetric, type IWidget } from 'aws-cdk-lib/aws-cloudwatch';
import type { ITable } from 'aws-cdk-lib/aws-dynamodb';
import { Construct } from 'constructs';
import { ALARM_PERIOD } from './actionable-alarm.ts';
import type { jobGraph } from './job-metrics.ts';
import type { WorkQueue } from './queue-worker.ts';
import type { ServiceFunction } from './service-function.ts';
import type { sweepGraph } from './sweep-metrics.ts';
import { tableMetrics } from './table-metric.ts';
import type { upstreamGraph } from './upstream-metrics.ts';
import type { webhookGraph } from './webhook-metrics.ts';

const period = ALARM_PERIOD;
const WIDTH = 12;
const HEIGHT = 6;

export interface ServiceDashboardProps {
  readonly dashboardName: string;
  readonly api: HttpApi;
  readonly functions: Readonly<Record<string, ServiceFunction>>;
  readonly queues: Readonly<Record<string, WorkQueue>>;
  readonly table: ITable;
  /** How jobs ended and how long they took, and the failures of the institution that has most of them. */
  readonly jobs: ReturnType<typeof jobGraph>;
  readonly webhooks: ReturnType<typeof webhookGraph>;
  /** What the sweep left, and the age of the oldest entry that it found. */
  readonly sweep: ReturnType<typeof sweepGraph>;
  /** Requests to upstreams, and those that their budgets refused. */
  readonly upstreams: ReturnType<typeof upstreamGraph>;
}

/**
 * One page, in the order in which an operator asks: are calls answered, do refreshes run, is the table well, how do jobs
 * end and when do webhooks come, how often are upstreams asked.
 */
export class ServiceDashboard extends Construct {
  constructor(scope: Construct, id: string, props: ServiceDashboardProps) {
    super(scope, id);
    const tableGraph = (title: string, ...names: readonly string[]): IWidget => {
      const metrics = names.map((name) => tableMetrics(props.table, name));
      return graph(title, [...metrics.map(({ table }) => table), ...metrics.map(({ dueIndex }) => dueIndex)]);
    };

    new Dashboard(this, 'Page', {
      dashboardName: props.dashboardName,
      widgets: [
        [
          graph(
            'Calls and refused calls',
            [props.api.metricCount({ period, label: 'calls' })],
            [
              props.api.metricClientError({ period, statistic: 'Sum', label: '4xx' }),
              props.api.metricServerError({ period, statistic: 'Sum', label: '5xx' }),
            ],
          ),
          graph('Time to answer (ms)', [
            props.api.metricLatency({ period, statistic: 'p50', label: 'p50' }),
            props.api.metricLatency({ period, statistic: 'p99', label: 'p99' }),
          ]),
        ],
        queueRow(props.queues),
        functionRow(props.functions),
        [
          tableGraph('Units of table and due index', 'ConsumedReadCapacityUnits', 'ConsumedWriteCapacityUnits'),
          tableGraph('Throttles of table and due index', 'ReadThrottleEvents', 'WriteThrottleEvents'),
        ],
        [
          graph('Ended jobs of users, and in the background', props.jobs.asked, props.jobs.unasked),
          graph('Job duration of users, and in the background (s)', props.jobs.seconds, props.jobs.backgroundSeconds),
        ],
        [
          graph(
            'Age of events at their first attempt, and lag of the feed (ms)',
            props.webhooks.eventAge,
            props.webhooks.feedLag,
          ),
          graph('Failing institutions', props.jobs.institutions),
        ],
        [
          graph('Requests to upstreams, and refused ones', props.upstreams.made, props.upstreams.refused),
          graph('Due entries left by the sweep, and the age of the oldest (s)', props.sweep.left, props.sweep.oldest),
        ],
      ],
    });
  }
}

const graph = (title: string, left: readonly IMetric[], right: readonly IMetric[] = []): IWidget =>
  new GraphWidget({ title, width: WIDTH, height: HEIGHT, left: [...left], right: [...right] });

const queueRow = (queues: ServiceDashboardProps['queues']): IWidget[] => {
  const named = Object.entries(queues);
  return [
    graph(
      'Waiting messages',
      named.map(([name, { queue }]) => queue.metricApproximateNumberOfMessagesVisible({ period, label: name })),
      named.map(([name, { deadLetters }]) =>
        deadLetters.metricApproximateNumberOfMessagesVisible({ period, label: `${name} dead letters` }),
      ),
    ),
    graph(
      'Age of the oldest message (s)',
      named.map(([name, { queue }]) => queue.metricApproximateAgeOfOldestMessage({ period, label: name })),
    ),
  ];
};

const functionRow = (functions: ServiceDashboardProps['functions']): IWidget[] => {
  const named = Object.entries(functions);
  return [
    graph(
      'Function errors',
      named.map(([name, { function: fn }]) => fn.metricErrors({ period, label: name })),
    ),
    graph(
      'Function duration, p99 (ms)',
      named.map(([name, { function: fn }]) => fn.metricDuration({ period, statistic: 'p99', label: name })),
    ),
  ];
};
