import { Duration } from 'aws-cdk-lib';
import { Alarm, type ComparisonOperator, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';

/** Headings of `docs/runbook.md`; every alarm leads to one of them. */
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
  | 'table-throttles'
  | 'table-errors'
  | 'unreadable-data';

/** What an alarm must say before it may wake somebody. */
export interface AlarmMeaning {
  /** One sentence: what people notice while this lasts. */
  readonly impact: string;
  readonly runbook: RunbookAnchor;
}

export interface ActionableAlarmProps extends AlarmMeaning {
  readonly topic: ITopic;
  readonly metric: IMetric;
  readonly threshold: number;
  readonly comparison: ComparisonOperator;
  /** Periods of the metric that must be bad in a row. */
  readonly periods: number;
  /** Set where silence itself is the fault. */
  readonly isMissingDataBad?: boolean;
}

/** An alarm that names its impact and its page of the runbook, and tells the topic when it starts and when it ends. */
export class ActionableAlarm extends Construct {
  readonly alarm: Alarm;

  constructor(scope: Construct, id: string, props: ActionableAlarmProps) {
    super(scope, id);
    this.alarm = new Alarm(this, 'Alarm', {
      alarmDescription: `${props.impact} Runbook: docs/runbook.md#${props.runbook}`,
      metric: props.metric,
      threshold: props.threshold,
      comparisonOperator: props.comparison,
      evaluationPeriods: props.periods,
      treatMissingData: props.isMissingDataBad === true ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
    });
    const action = new SnsAction(props.topic);
    this.alarm.addAlarmAction(action);
    this.alarm.addOkAction(action);
  }
}

/** Five minutes smooth over a single bad call and still wake somebody while it matters. */
export const ALARM_PERIOD = Duration.minutes(5);
