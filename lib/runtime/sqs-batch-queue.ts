import { SQSClient } from '@aws-sdk/client-sqs';
import { mapLimit } from '../domain/kernel/map-limit.ts';
import type { BatchQueue } from '../domain/kernel/queue.ts';
import { awsClientConfig } from './aws.ts';
import { BATCH_MESSAGES_MAX, sendBatch } from './sqs-batch.ts';
import { createSqsQueue, type GroupOf } from './sqs-queue.ts';

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
    const failures = await mapLimit(pages, BATCHES_AT_ONCE, async (page): Promise<readonly unknown[]> => {
      try {
        const entries = page.map((message) => ({ message, group: groupOf(message), delaySeconds: 0 }));
        return [...(await sendBatch(client, queueUrl, entries)).values()];
      } catch (error) {
        return [error];
      }
    });
    return failures.flat();
  },
});
