import { type SendMessageBatchCommandInput, SQSClient } from '@aws-sdk/client-sqs';
import { expect, test } from 'vitest';
import { createSqsBatchQueue } from '../../../lib/runtime/sqs-batch-queue.ts';

const QUEUE_URL = 'https://sqs.us-east-1.amazonaws.com/1/notify';

/** `refuse` names entries, by message, that SQS does not take. */
const queueOf = (refuse: (message: string) => boolean = () => false) => {
  const batches: string[][] = [];
  const client = new SQSClient({ region: 'us-east-1' });
  client.middlewareStack.add(
    () => async (args) => {
      const { Entries = [], QueueUrl } = args.input as SendMessageBatchCommandInput;
      expect(QueueUrl).toBe(QUEUE_URL);
      expect(Entries.every(({ DelaySeconds }) => DelaySeconds === 0)).toBe(true);
      for (const { MessageBody = '', MessageGroupId } of Entries)
        expect(MessageGroupId).toBe(`group-${JSON.parse(MessageBody).n % 2}`);
      expect(new Set(Entries.map(({ Id }) => Id)).size).toBe(Entries.length);
      batches.push(Entries.map(({ MessageBody = '' }) => MessageBody));
      if (refuse('whole batch')) throw new Error('unreachable');
      const Failed = Entries.filter(({ MessageBody = '' }) => refuse(MessageBody)).map(({ Id }) => ({
        Id,
        Code: 'Busy',
      }));
      return { output: { $metadata: {}, Failed }, response: {} };
    },
    { step: 'initialize' },
  );
  return {
    batches,
    queue: createSqsBatchQueue<{ readonly n: number }>(QUEUE_URL, ({ n }) => `group-${n % 2}`, client),
  };
};
const messages = (count: number) => Array.from({ length: count }, (_, n) => ({ n }));

test.each([0, 1, 10, 11, 200])('%i messages go out ten to a call, each once, none delayed', async (count) => {
  const { batches, queue } = queueOf();
  expect(await queue.sendAll(messages(count))).toEqual([]);
  expect(batches.flat()).toEqual(messages(count).map((message) => JSON.stringify(message)));
  expect(batches.map(({ length }) => length)).toEqual(
    Array.from({ length: Math.ceil(count / 10) }, (_, page) => Math.min(10, count - page * 10)),
  );
});

test('what the queue did not take is told, and the rest is sent', async () => {
  const { queue } = queueOf((message) => message === '{"n":3}' || message === '{"n":14}');
  const failures = await queue.sendAll(messages(20));
  expect(failures.map(String)).toEqual(['Error: SQS took no message: Busy', 'Error: SQS took no message: Busy']);
});

test('a queue that cannot be reached is told once a call, and nothing is thrown', async () => {
  const { batches, queue } = queueOf(() => true);
  expect(await queue.sendAll(messages(25))).toHaveLength(3);
  expect(batches).toHaveLength(3);
});
