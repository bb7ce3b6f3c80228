import { SendMessageBatchCommand, type SQSClient } from '@aws-sdk/client-sqs';
import { callAws } from '../store/table/call-aws.ts';

/** SendMessageBatch takes at most ten messages (SQS quotas); ours are a few hundred bytes, far below its 1 MiB. */
export const BATCH_MESSAGES_MAX = 10;

interface Entry {
  readonly message: unknown;
  readonly group: string;
  readonly delaySeconds: number;
}

/** One call. Answers the errors of messages that the queue did not take, by their places; throws when the call failed. */
export const sendBatch = async (
  client: SQSClient,
  queueUrl: string,
  entries: readonly Entry[],
): Promise<ReadonlyMap<number, Error>> => {
  const command = new SendMessageBatchCommand({
    QueueUrl: queueUrl,
    Entries: entries.map(({ message, group, delaySeconds }, index) => ({
      Id: String(index),
      MessageBody: JSON.stringify(message),
      DelaySeconds: delaySeconds,
      MessageGroupId: group,
    })),
  });
  const { Failed = [] } = await callAws(() => client.send(command));
  return new Map(Failed.map(({ Id, Code }) => [Number(Id), new Error(`SQS took no message: ${Code ?? 'unknown'}`)]));
};
