import { SendMessageBatchCommand, SQSClient } from '@aws-sdk/client-sqs';
import { mapLimit } from '../domain/kernel/map-limit.ts';
import type { BatchQueue } from '../domain/kernel/queue.ts';
import { awsClientConfig } from './aws.ts';
import { createSqsQueue, type GroupOf } from './sqs-queue.ts';

/** SendMessageBatch takes at most ten messages (SQS quotas); ours are a few hundred bytes, far below its 1 MiB. */
const BATCH_MESSAGES_MAX = 10;
/** How many calls are made at the same time: quick, and few connections. */
const BATCHES_AT_ONCE = 4;

/** Apart from the plain queue, so that functions that send one message at a time do not load it. */
export const createSqsBatchQueue = <Message>(
  queueUrl: string,
  groupOf: GroupOf<Message>,
  client: SQSClient = new SQSClient({ ...awsClientConfig(), useQueueUrlAsEndpoint: false }),
): BatchQueue<Message> => ({
  ...createSqsQueue<Message>(queueUrl, groupOf, client),
  sendAll: async (messages) => {
    const pages = Array.from({ length: Math.ceil(messages.length / BATCH_MESSAGES_MAX) }, (_, page) =>
      messages.slice(page * BATCH_MESSAGES_MAX, (page + 1) * BATCH_MESSAGES_MAX),
    );
    const failures = await mapLimit(pages, BATCHES_AT_ONCE, (page) =>
      sendPage(
        client,
        queueUrl,
        page.map((message) => ({ message, group: groupOf(message) })),
      ),
    );
    return failures.flat();
  },
});

interface Entry {
  readonly message: unknown;
  readonly group: string;
}

const sendPage = async (client: SQSClient, QueueUrl: string, page: readonly Entry[]): Promise<readonly unknown[]> => {
  try {
    const { Failed = [] } = await client.send(
      new SendMessageBatchCommand({
        QueueUrl,
        Entries: page.map(({ message, group }, index) => ({
          Id: String(index),
          MessageBody: JSON.stringify(message),
          DelaySeconds: 0,
          MessageGroupId: group,
        })),
      }),
    );
    return Failed.map(({ Code }) => new Error(`SQS took no message: ${Code ?? 'unknown'}`));
  } catch (error) {
    return [error];
  }
};
