import { RetentionDays } from 'aws-cdk-lib/aws-logs';

const RETENTIONS: ReadonlyMap<number, RetentionDays> = new Map(
  Object.values(RetentionDays).flatMap((value) => (typeof value === 'number' ? [[value, value] as const] : [])),
);

/** CDK has a name for each number of days that CloudWatch can keep a log for. */
export const logRetention = (days: number): RetentionDays => {
  const found = RETENTIONS.get(days);
  if (found === undefined) throw new Error(`CloudWatch keeps no log for ${days} days`);
  return found;
};
