import type { Template } from 'aws-cdk-lib/assertions';
import * as z from 'zod/mini';
import type { StageSettings } from '../../../infra/stages/stage-settings.ts';
import { STAGES, synthesise } from '../../infra/synthesis.ts';

/** What a stage has at any time, whether somebody calls or not. */
export interface StageCounts {
  /** Each metric of an alarm is paid, and an alarm of several has several. */
  readonly alarmMetrics: number;
  /** Made of log lines. Those that have values only when something is wrong are left out. */
  readonly metrics: number;
  readonly dashboardMetrics: number;
  readonly insightRules: number;
  /** Queues that feed functions. */
  readonly fedQueues: number;
  readonly sweepsAMinute: number;
  readonly keys: number;
}

/** Values of each dimension of a metric. */
const valuesOf = ({ connectors }: StageSettings): Readonly<Record<string, number>> => ({
  Outcome: 5,
  Lane: 2,
  Connector: Object.keys(connectors).length,
});

const ONLY_WHEN_WRONG = new Set(['UnreadableData', 'UpstreamMisconfigured', 'KeyUnavailable']);

const alarm = z.object({ Metrics: z.optional(z.array(z.object({ MetricStat: z.optional(z.unknown()) }))) });
const filter = z.object({
  MetricTransformations: z.array(
    z.object({
      MetricName: z.string(),
      Dimensions: z.optional(z.array(z.object({ Key: z.string() }))),
    }),
  ),
});
const rule = z.object({
  ScheduleExpression: z.optional(z.string()),
  Targets: z.optional(z.array(z.unknown())),
});

const propertiesOf = (template: Template, type: string): readonly unknown[] =>
  Object.values(template.findResources(type)).map(({ Properties }) => Properties);

/** An alarm that asks a rule of Contributor Insights has no metric of its own, and counts as one. */
const alarmMetricsOf = ({ Metrics = [] }: z.output<typeof alarm>): number =>
  Math.max(1, Metrics.filter(({ MetricStat }) => MetricStat !== undefined).length);

const metricsOf = (service: Template, settings: StageSettings): number => {
  const values = valuesOf(settings);
  const counts = new Map<string, number>();
  for (const { MetricTransformations } of propertiesOf(service, 'AWS::Logs::MetricFilter').map((one) =>
    filter.parse(one),
  ))
    for (const { MetricName, Dimensions = [] } of MetricTransformations)
      if (!ONLY_WHEN_WRONG.has(MetricName))
        counts.set(
          MetricName,
          Dimensions.reduce((product, { Key }) => product * (values[Key] ?? 1), 1),
        );
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
};

/** Each metric of the dashboard has a label. */
const dashboardMetricsOf = (service: Template): number =>
  propertiesOf(service, 'AWS::CloudWatch::Dashboard').reduce<number>(
    (sum, one) => sum + JSON.stringify(one).split('label').length - 1,
    0,
  );

/** Of the stage `prod`, as its template has them. */
export const stageCounts = (): StageCounts => {
  const { service, data } = synthesise([{ name: 'prod', settings: STAGES.prod }]).prod;
  const scheduled = propertiesOf(service, 'AWS::Events::Rule')
    .map((one) => rule.parse(one))
    .filter(({ ScheduleExpression }) => ScheduleExpression !== undefined);
  return {
    alarmMetrics: propertiesOf(service, 'AWS::CloudWatch::Alarm').reduce<number>(
      (sum, one) => sum + alarmMetricsOf(alarm.parse(one)),
      0,
    ),
    metrics: metricsOf(service, STAGES.prod),
    dashboardMetrics: dashboardMetricsOf(service),
    insightRules: propertiesOf(service, 'AWS::CloudWatch::InsightRule').length,
    fedQueues: propertiesOf(service, 'AWS::Lambda::EventSourceMapping').length,
    sweepsAMinute: scheduled.reduce((sum, { Targets = [] }) => sum + Targets.length, 0),
    keys: [service, data].reduce((sum, template) => sum + propertiesOf(template, 'AWS::KMS::Key').length, 0),
  };
};
