import { SQSClient } from '@aws-sdk/client-sqs';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSqsQueue } from '../../../lib/runtime/sqs-queue.ts';
import { runs } from '../../support/project/runs.ts';

const URL_OF_QUEUE = 'https://sqs.us-east-1.amazonaws.com/1/poll';

const queueOf = () => {
  const sent: unknown[] = [];
  const client = new SQSClient({ region: 'us-east-1' });
  client.middlewareStack.add(
    () => async (args) => {
      sent.push(args.input);
      return { output: { $metadata: {} }, response: {} };
    },
    { step: 'initialize' },
  );
  return { sent, queue: createSqsQueue<{ readonly step: number }>(URL_OF_QUEUE, () => 'USR-1', client) };
};

test('every message carries an explicit delay, zero included (P14)', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: 900 }), async (delaySeconds) => {
      const { sent, queue } = queueOf();
      await queue.send({ step: 1 }, delaySeconds);
      expect(sent).toEqual([
        { QueueUrl: URL_OF_QUEUE, MessageBody: '{"step":1}', DelaySeconds: delaySeconds, MessageGroupId: 'USR-1' },
      ]);
    }),
    { numRuns: runs(20), examples: [[0], [900]] },
  );
});

test.each([-1, 901, 1.5, -0.5, Number.NaN, Number.POSITIVE_INFINITY])(
  'a delay of %d seconds is a bug that throws, and nothing is sent',
  async (delaySeconds) => {
    const { sent, queue } = queueOf();
    await expect(queue.send({ step: 1 }, delaySeconds)).rejects.toThrow(RangeError);
    expect(sent).toEqual([]);
  },
);

test('the caller is told when a queue takes no messages', async () => {
  const client = new SQSClient({ region: 'us-east-1' });
  client.middlewareStack.add(() => () => Promise.reject(new Error('unreachable')), { step: 'initialize' });
  await expect(createSqsQueue(URL_OF_QUEUE, () => 'USR-1', client).send({}, 0)).rejects.toThrow('unreachable');
});

test('a queue that cannot be reached is unavailable, whatever the client calls it', async () => {
  const client = new SQSClient({ region: 'us-east-1' });
  const refused = Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });
  client.middlewareStack.add(() => () => Promise.reject(refused), { step: 'initialize' });
  const sent = createSqsQueue(URL_OF_QUEUE, () => 'USR-1', client).send({}, 0);
  await expect(sent).rejects.toMatchObject({ name: 'Unavailable', cause: refused });
});
