import { RemovalPolicy } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import type { StageSettings } from '../../stages/stage-settings.ts';
import { logRetention } from './log-retention.ts';

/** What all logs of a stage have in common. */
export interface LogSettings {
  readonly stage: string;
  readonly retentionDays: StageSettings['logRetentionDays'];
  /** Null where a key of AWS encrypts. */
  readonly key: IKey | null;
}

/** The log group `/tributary/<stage>/<part>`. It goes with its stack. */
export const stageLog = (
  scope: Construct,
  id: string,
  { stage, part, retentionDays, key }: LogSettings & { readonly part: string },
): LogGroup =>
  new LogGroup(scope, id, {
    logGroupName: `/tributary/${stage}/${part}`,
    retention: logRetention(retentionDays),
    removalPolicy: RemovalPolicy.DESTROY,
    ...(key !== null && { encryptionKey: key }),
  });
