import type { Duration } from 'aws-cdk-lib';
import { type IMetric, MathExpression } from 'aws-cdk-lib/aws-cloudwatch';

export interface ShareOfProps {
  readonly label: string;
  readonly bad: IMetric;
  readonly all: IMetric;
  /** With fewer bad ones the share is 0: one failure at night, when it is half of everything, must not ring. */
  readonly badCountMin: number;
  readonly period: Duration;
}

/** In percent. */
export const shareOf = ({ label, bad, all, badCountMin, period }: ShareOfProps): MathExpression =>
  new MathExpression({
    label,
    expression: `IF(FILL(bad, 0) >= ${badCountMin}, 100 * FILL(bad, 0) / all, 0)`,
    usingMetrics: { bad, all },
    period,
  });
