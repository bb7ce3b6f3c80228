import { ArnFormat, Duration, type RemovalPolicy, Stack } from 'aws-cdk-lib';
import { AnyPrincipal, PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';

/** The longest wait of KMS before it deletes a key. What was encrypted with it is unreadable then. */
const DELETION_WAIT = Duration.days(30);
const ROTATED = { enableKeyRotation: true, pendingWindow: DELETION_WAIT } as const;

export interface CustomerKeyProps {
  readonly description: string;
  readonly removalPolicy: RemovalPolicy;
}

export const customerKey = (scope: Construct, id: string, { description, removalPolicy }: CustomerKeyProps): Key =>
  new Key(scope, id, { description, removalPolicy, ...ROTATED });

/**
 * A key of data that stay when everything else is replaced. A key of one Region can never become one of several, and an
 * operator may want a second Region one day. Without a replica, KMS keeps it in its own Region alone, at the same price.
 */
export const storedDataKey = (scope: Construct, id: string, { description, removalPolicy }: CustomerKeyProps): Key =>
  new Key(scope, id, { description, removalPolicy, ...ROTATED, multiRegion: true });

/**
 * Lets everybody of the account use the key through these services and in no other way: whoever may read the table or a
 * queue may have it decrypted. The keys of AWS for these services have the same policy.
 */
export const permitThrough = (key: Key, services: readonly ('dynamodb' | 'sqs')[]): void => {
  const { account, region } = Stack.of(key);
  const through = {
    StringEquals: {
      'kms:CallerAccount': account,
      'kms:ViaService': services.map((service) => `${service}.${region}.amazonaws.com`),
    },
  };
  key.addToResourcePolicy(
    new PolicyStatement({
      sid: 'ThroughServices',
      principals: [new AnyPrincipal()],
      actions: ['kms:Decrypt', 'kms:DescribeKey', 'kms:Encrypt', 'kms:GenerateDataKey*', 'kms:ReEncrypt*'],
      resources: ['*'],
      conditions: through,
    }),
  );
  if (!services.includes('dynamodb')) return;
  key.addToResourcePolicy(
    new PolicyStatement({
      sid: 'GrantsOfTheTable',
      principals: [new AnyPrincipal()],
      actions: ['kms:CreateGrant'],
      resources: ['*'],
      // A grant for somebody else than the service would outlive this policy.
      conditions: { ...through, Bool: { 'kms:GrantIsForAWSResource': 'true' } },
    }),
  );
};

/** Lets services of AWS that act by themselves use the key: alarms that tell a topic, rules that put an event aside. */
export const permitServices = (key: Key, services: readonly ('cloudwatch' | 'events' | 'sns')[]): void => {
  key.addToResourcePolicy(
    new PolicyStatement({
      sid: 'Services',
      principals: services.map((service) => new ServicePrincipal(`${service}.amazonaws.com`)),
      actions: ['kms:Decrypt', 'kms:GenerateDataKey*'],
      resources: ['*'],
      conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(key).account } },
    }),
  );
};

/** Lets CloudWatch encrypt log groups of these names. */
export const permitLogs = (key: Key, logGroupNames: string): void => {
  const { region } = Stack.of(key);
  key.addToResourcePolicy(
    new PolicyStatement({
      sid: 'Logs',
      principals: [new ServicePrincipal(`logs.${region}.amazonaws.com`)],
      actions: ['kms:Decrypt', 'kms:DescribeKey', 'kms:Encrypt', 'kms:GenerateDataKey*', 'kms:ReEncrypt*'],
      resources: ['*'],
      conditions: {
        ArnLike: {
          'kms:EncryptionContext:aws:logs:arn': Stack.of(key).formatArn({
            service: 'logs',
            resource: 'log-group',
            resourceName: logGroupNames,
            arnFormat: ArnFormat.COLON_RESOURCE_NAME,
          }),
        },
      },
    }),
  );
};
