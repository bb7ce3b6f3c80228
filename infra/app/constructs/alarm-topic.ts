import { Stack } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { type ITopic, Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Construct } from 'constructs';
import type { StageSettings } from '../../stages/stage-settings.ts';

/** Where alarms go: the topic of the operator, or one of the stack that sends mails. */
export const alarmTopic = (
  scope: Construct,
  { alarmEmails, alarmTopicArn }: Pick<StageSettings, 'alarmEmails' | 'alarmTopicArn'>,
  key: IKey | null,
): ITopic => {
  if (alarmTopicArn !== null) return Topic.fromTopicArn(scope, 'Alarms', alarmTopicArn);
  const topic = new Topic(scope, 'Alarms', { enforceSSL: true, ...(key !== null && { masterKey: key }) });
  // This policy replaces the default one of SNS, which lets the alarms of the account publish.
  topic.addToResourcePolicy(
    new PolicyStatement({
      sid: 'Alarms',
      principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
      actions: ['sns:Publish'],
      resources: [topic.topicArn],
      conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(scope).account } },
    }),
  );
  for (const email of alarmEmails) topic.addSubscription(new EmailSubscription(email));
  return topic;
};
