import { Duration } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';

/** Headings of `docs/runbook.md`. Every alarm names one of them. */
export type RunbookAnchor =
  | 'function-errors'
  | 'function-throttles'
  | 'poll-duration'
  | 'api-5xx'
  | 'api-latency'
  | 'queue-age'
  | 'dead-letters'
  | 'lost-events'
  | 'sweep-stopped'
  | 'sweep-behind'
  | 'table-throttles'
  | 'table-errors'
  | 'unreadable-data'
  | 'key-unavailable'
  | 'upstream-settings'
  | 'refreshes-failed'
  | 'institution-failing'
  | 'webhooks-late';

/** What every alarm must say. */
export interface AlarmMeaning {
  /** One sentence that says what users notice. */
  readonly impact: string;
  readonly runbook: RunbookAnchor;
}

export interface ActionableAlarmProps extends AlarmMeaning {
  readonly topic: ITopic;
  readonly metric: IMetric;
  readonly threshold: number;
  /** When the metric is bad. Default: above the threshold. */
  readonly comparison?: ComparisonOperator;
  /** How many periods in a row the metric must be bad. Default: one. */
  readonly periods?: number;
  /**
   * True where missing data are the fault. The alarm then also tells that it has INSUFFICIENT_DATA, which it becomes when
   * data stop, and not when it is new and none have come yet.
   */
  readonly isMissingDataBad?: boolean;
}

/**
 * An alarm that names its impact and its section of the runbook. It sends a message to the topic when it starts and
 * when it ends.
 */
export class ActionableAlarm extends Construct {
  readonly alarm: Alarm;

  constructor(scope: Construct, id: string, props: ActionableAlarmProps) {
    super(scope, id);
    const { comparison = ComparisonOperator.GREATER_THAN_THRESHOLD, periods = 1, isMissingDataBad = false } = props;
    this.alarm = new Alarm(this, 'Alarm', {
      alarmDescription: `${props.impact} Runbook: docs/runbook.md#${props.runbook}`,
      metric: props.metric,
      threshold: props.threshold,
      comparisonOperator: comparison,
      evaluationPeriods: periods,
      treatMissingData: isMissingDataBad ? TreatMissingData.MISSING : TreatMissingData.NOT_BREACHING,
    });
    const action = new SnsAction(props.topic);
    this.alarm.addAlarmAction(action);
    this.alarm.addOkAction(action);
    if (isMissingDataBad) this.alarm.addInsufficientDataAction(action);
  }
}

/** In five minutes a single bad call does not count much, and an alarm still comes in time. */
export const ALARM_PERIOD = Duration.minutes(5);
