import { SQSClient } from '@aws-sdk/client-sqs';
import type { Queue } from '../domain/kernel/queue.ts';
import { awsClientConfig } from './aws.ts';
import { BATCH_MESSAGES_MAX, sendBatch } from './sqs-batch.ts';
import { checkDelay, type GroupOf } from './sqs-queue.ts';

/** The sweep starts dozens of jobs at a time, so others come within this time; short beside the writes of a start. */
const GATHER_MS = 10;

interface Waiting<Message> {
  readonly message: Message;
  readonly delaySeconds: number;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Sends the messages that come at about the same time in one call, up to ten. Each sender waits for its own message, and is
 * told of its failure alone.
 */
export const createSqsGatheringQueue = <Message>(
  queueUrl: string,
  groupOf: GroupOf<Message>,
  client: SQSClient = new SQSClient({ ...awsClientConfig(), useQueueUrlAsEndpoint: false }),
): Queue<Message> => {
  let gathered: Waiting<Message>[] = [];

  const sendGathered = async (): Promise<void> => {
    const batch = gathered;
    gathered = [];
    if (batch.length === 0) return;
    try {
      const entries = batch.map(({ message, delaySeconds }) => ({ message, group: groupOf(message), delaySeconds }));
      const failures = await sendBatch(client, queueUrl, entries);
      for (const [index, { resolve, reject }] of batch.entries()) {
        const failure = failures.get(index);
        if (failure === undefined) resolve();
        else reject(failure);
      }
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
  };

  return {
    send: async (message, delaySeconds) => {
      checkDelay(delaySeconds);
      const sent = new Promise<void>((resolve, reject) => {
        gathered.push({ message, delaySeconds, resolve, reject });
      });
      if (gathered.length === BATCH_MESSAGES_MAX) void sendGathered();
      else if (gathered.length === 1) setTimeout(() => void sendGathered(), GATHER_MS);
      await sent;
    },
  };
};
