import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { QUEUE_DELAY_SECONDS_MAX, type Queue } from '../domain/kernel/queue.ts';
import { callAws } from '../store/table/call-aws.ts';
import { awsClientConfig } from './aws.ts';

/**
 * Whose message it is. SQS delivers fairly between groups: where one has many messages, those of others do not wait for
 * them (Amazon SQS Developer Guide, fair queues).
 */
export type GroupOf<Message> = (message: Message) => string;

export const checkDelay = (delaySeconds: number): void => {
  if (!Number.isInteger(delaySeconds) || delaySeconds < 0 || delaySeconds > QUEUE_DELAY_SECONDS_MAX) {
    throw new RangeError(`delaySeconds must be a whole number from 0 to ${QUEUE_DELAY_SECONDS_MAX}`);
  }
};

/** Sends JSON, always with an explicit DelaySeconds: the default of a queue must never decide the delay. */
export const createSqsQueue = <Message>(
  queueUrl: string,
  groupOf: GroupOf<Message>,
  client: SQSClient = new SQSClient({ ...awsClientConfig(), useQueueUrlAsEndpoint: false }),
): Queue<Message> => ({
  send: async (message, delaySeconds) => {
    checkDelay(delaySeconds);
    const command = new SendMessageCommand({
      QueueUrl: queueUrl,
      MessageBody: JSON.stringify(message),
      DelaySeconds: delaySeconds,
      MessageGroupId: groupOf(message),
    });
    await callAws(() => client.send(command));
  },
});
