import { expect, test } from 'vitest';
import { createSqsBatchQueue } from '../../../lib/runtime/sqs-batch-queue.ts';
import { recordingSqsClient } from '../../support/adapters/sqs-client.ts';

const QUEUE_URL = 'https://sqs.us-east-1.amazonaws.com/1/notify';

const queueOf = (options: Parameters<typeof recordingSqsClient>[1] = {}) => {
  const { client, batches } = recordingSqsClient(QUEUE_URL, options);
  return {
    batches,
    queue: createSqsBatchQueue<{ readonly n: number }>(QUEUE_URL, ({ n }) => `group-${n % 2}`, client),
  };
};
const messages = (count: number) => Array.from({ length: count }, (_, n) => ({ n }));

test.each([0, 1, 10, 11, 200])('%i messages are sent ten to a call, each once, none delayed', async (count) => {
  const { batches, queue } = queueOf();
  expect(await queue.sendAll(messages(count))).toEqual([]);
  expect(batches.flat()).toMatchObject(
    messages(count).map((message) => ({
      MessageBody: JSON.stringify(message),
      MessageGroupId: `group-${message.n % 2}`,
      DelaySeconds: 0,
    })),
  );
  for (const batch of batches) expect(new Set(batch.map(({ Id }) => Id)).size).toBe(batch.length);
  expect(batches.map(({ length }) => length)).toEqual(
    Array.from({ length: Math.ceil(count / 10) }, (_, page) => Math.min(10, count - page * 10)),
  );
});

test('a message that the queue did not take is reported, and the rest is sent', async () => {
  const { queue } = queueOf({ refuse: (message) => message === '{"n":3}' || message === '{"n":14}' });
  const failures = await queue.sendAll(messages(20));
  expect(failures.map(String)).toEqual(['Error: SQS took no message: Busy', 'Error: SQS took no message: Busy']);
});

test('a queue that cannot be reached is reported once a call, and nothing is thrown', async () => {
  const { batches, queue } = queueOf({ isDown: true });
  expect(await queue.sendAll(messages(25))).toHaveLength(3);
  expect(batches).toHaveLength(3);
});
