import { type SendMessageBatchCommandInput, type SendMessageBatchRequestEntry, SQSClient } from '@aws-sdk/client-sqs';

/**
 * A client of SQS that keeps the batches it is given, of the queue at `queueUrl` alone. The queue does not take the messages
 * that `refuse` names, and cannot be reached while `isDown`.
 */
export const recordingSqsClient = (
  queueUrl: string,
  { refuse = () => false, isDown = false }: { refuse?: (message: string) => boolean; isDown?: boolean },
) => {
  const batches: (readonly SendMessageBatchRequestEntry[])[] = [];
  const client = new SQSClient({ region: 'us-east-1' });
  client.middlewareStack.add(
    () => async (args) => {
      const { Entries = [], QueueUrl } = args.input as SendMessageBatchCommandInput;
      if (QueueUrl !== queueUrl) throw new Error(`A message for ${QueueUrl}`);
      batches.push(Entries);
      if (isDown) throw new Error('unreachable');
      const refused = Entries.filter(({ MessageBody = '' }) => refuse(MessageBody));
      const Failed = refused.map(({ Id }) => ({ Id, Code: 'Busy' }));
      return { output: { $metadata: {}, Failed }, response: {} };
    },
    { step: 'initialize' },
  );
  return { client, batches };
};
