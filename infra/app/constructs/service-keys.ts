import { RemovalPolicy } from 'aws-cdk-lib';
import type { IKey, Key } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import type { StageSettings } from '../../stages/stage-settings.ts';
import { customerKey, permitLogs, permitServices, permitThrough } from './customer-keys.ts';

/** The keys of the account that the stage wants in the place of those of AWS, for what holds no data. */
export const serviceKeys = (
  scope: Construct,
  stage: string,
  settings: StageSettings,
): Readonly<Record<'queues' | 'logs', IKey | null>> => {
  const keyFor = (part: 'queues' | 'logs', id: string, description: string): Key | null =>
    settings.customerKeys.includes(part)
      ? customerKey(scope, id, { description, removalPolicy: RemovalPolicy.DESTROY })
      : null;
  const queues = keyFor('queues', 'QueueKey', 'Encrypts the messages of queues and of the alarm topic');
  if (queues !== null) {
    permitThrough(queues, ['sqs']);
    permitServices(queues, ['cloudwatch', 'events']);
  }
  const logs = keyFor('logs', 'LogKey', 'Encrypts the logs');
  if (logs !== null) permitLogs(logs, `/tributary/${stage}/*`);
  return { queues, logs };
};
