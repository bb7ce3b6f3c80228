import { expect, test } from 'vitest';
import { createSqsGatheringQueue } from '../../../lib/runtime/sqs-gathering-queue.ts';
import { recordingSqsClient } from '../../support/adapters/sqs-client.ts';

const QUEUE_URL = 'https://sqs.us-east-1.amazonaws.com/1/background';

/** The queue does not take message 3. */
const queueOf = ({ isDown = false } = {}) => {
  const { client, batches } = recordingSqsClient(QUEUE_URL, { refuse: (message) => message === '{"n":3}', isDown });
  return {
    batches,
    queue: createSqsGatheringQueue<{ readonly n: number }>(QUEUE_URL, ({ n }) => `group-${n}`, client),
  };
};

test('messages that come together are sent by ten, once each, with group and delay', async () => {
  const { batches, queue } = queueOf();
  const numbers = Array.from({ length: 20 }, (_, index) => index + 10);
  await Promise.all(numbers.map((n) => queue.send({ n }, n)));
  expect(batches.map(({ length }) => length)).toEqual([10, 10]);
  expect(batches.flat()).toMatchObject(
    numbers.map((n) => ({ MessageBody: JSON.stringify({ n }), MessageGroupId: `group-${n}`, DelaySeconds: n })),
  );
});

test('a single message is sent by itself, and so is the next one', async () => {
  const { batches, queue } = queueOf();
  await queue.send({ n: 1 }, 0);
  await queue.send({ n: 2 }, 0);
  expect(batches.map(({ length }) => length)).toEqual([1, 1]);
});

test('only the sender of a message that the queue did not take gets an error', async () => {
  const { queue } = queueOf();
  const outcomes = await Promise.allSettled([1, 2, 3, 4].map((n) => queue.send({ n }, 0)));
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
});

test('when the call fails, each sender of a message gets an error', async () => {
  const { queue } = queueOf({ isDown: true });
  const outcomes = await Promise.allSettled([1, 2].map((n) => queue.send({ n }, 0)));
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
});

test.each([-1, 901, 1.5])(
  'a message with a delay of %d seconds is a bug that throws, and nothing is sent',
  async (seconds) => {
    const { batches, queue } = queueOf();
    await expect(queue.send({ n: 1 }, seconds)).rejects.toThrow(RangeError);
    expect(batches).toEqual([]);
  },
);
