import { afterAll, beforeAll, expect, test } from 'vitest';
import { createActivity } from '../../../infra/local/clock/activity.ts';
import { createTimeline } from '../../../infra/local/clock/timeline.ts';
import { createVirtualClock } from '../../../infra/local/clock/virtual-clock.ts';
import { createFaults } from '../../../infra/local/faults.ts';
import { type QueueEmulator, startQueueEmulator } from '../../../infra/local/queues/queue-emulator.ts';
import { createQueueService } from '../../../infra/local/queues/queue-service.ts';
import type { QueueModel } from '../../../infra/local/template/models.ts';

let emulator: QueueEmulator;
beforeAll(async () => {
  emulator = await startQueueEmulator();
});
afterAll(() => emulator.stop());

const queue: QueueModel = {
  name: 'work',
  label: 'work',
  arn: 'arn:aws:sqs:us-east-1:000000000000:work',
  visibilityTimeoutMs: 30_000,
  delaySeconds: 0,
  redrive: null,
};

test("a fair queue brings another client's one message before forty earlier ones (P29)", async () => {
  const clock = createVirtualClock();
  const timeline = createTimeline(clock, createActivity());
  const service = createQueueService(emulator, [queue], { clock, timeline, faults: createFaults() });
  await service.createQueues();
  const send = (MessageBody: string, MessageGroupId: string) =>
    service.call('SendMessage', { QueueUrl: 'http://sqs/work', MessageBody, MessageGroupId, DelaySeconds: 0 });
  for (let place = 0; place < 40; place += 1) await send(`busy-${place}`, 'CLT-busy');
  const before = await service.receive(queue, 10);
  expect(before.map(({ body }) => body)).toEqual(Array.from({ length: 10 }, (_, place) => `busy-${place}`));
  await send('quiet', 'CLT-quiet');
  expect((await service.receive(queue, 10)).map(({ body }) => body)).toEqual([
    'quiet',
    ...Array.from({ length: 9 }, (_, place) => `busy-${place + 10}`),
  ]);
  expect(await service.report()).toEqual({ work: { visible: 21, in_flight: 20, delayed: 0 } });
  for (const message of before) await service.remove(queue, message);
  expect(await service.report()).toEqual({ work: { visible: 21, in_flight: 10, delayed: 0 } });
});

test('dead letters are counted the same however often they are read', async () => {
  const clock = createVirtualClock();
  const timeline = createTimeline(clock, createActivity());
  const lost: QueueModel = { ...queue, name: 'lost', label: 'lost', arn: queue.arn.replace('work', 'lost') };
  const service = createQueueService(emulator, [lost], { clock, timeline, faults: createFaults() });
  await service.createQueues();
  const letters = [{ queue: 'lost', count: 1, messages: [{ id: expect.any(String), body: 'a letter' }] }];
  await service.call('SendMessage', { QueueUrl: 'http://sqs/lost', MessageBody: 'a letter', DelaySeconds: 0 });
  for (let look = 0; look < 3; look += 1) expect(await service.deadLetters()).toEqual(letters);
});

test('dead letters go back to the queue they came from, in their order and once', async () => {
  const clock = createVirtualClock();
  const timeline = createTimeline(clock, createActivity());
  const dead: QueueModel = { ...queue, name: 'dead', label: 'dead', arn: queue.arn.replace('work', 'dead') };
  const tried: QueueModel = {
    ...queue,
    name: 'tried',
    label: 'tried',
    arn: queue.arn.replace('work', 'tried'),
    redrive: { deadLetterArn: dead.arn, receiveCountMax: 5 },
  };
  const service = createQueueService(emulator, [tried, dead], { clock, timeline, faults: createFaults() });
  await service.createQueues();
  const bodies = Array.from({ length: 23 }, (_, place) => `poison ${place}`);
  for (const MessageBody of bodies)
    await service.call('SendMessage', { QueueUrl: 'http://sqs/tried', MessageBody, MessageGroupId: 'CLT-1' });
  for (let left = bodies.length; left > 0; ) {
    const messages = await service.receive(tried, 10);
    for (const message of messages) expect(await service.giveUp(tried, message)).toBe('dead');
    left -= messages.length;
  }
  const arrivals: string[] = [];
  service.onArrival((name) => arrivals.push(name));
  expect(await service.redrive('dead')).toBe(23);
  expect(new Set(arrivals)).toEqual(new Set(['tried']));
  expect(await service.redrive('dead')).toBe(0);
  expect(await service.redrive('tried')).toBeNull();
  expect(await service.redrive('none')).toBeNull();
  const seen: string[] = [];
  for (let turn = 0; turn < 3; turn += 1) {
    seen.push(...(await service.receive(tried, 10)).map(({ body }) => body));
  }
  expect(seen).toEqual(bodies);
});
