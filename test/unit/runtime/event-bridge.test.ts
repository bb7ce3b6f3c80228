import type { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { expect, test } from 'vitest';
import { createEventBridge } from '../../../lib/runtime/event-bridge.ts';

const TAKEN = { FailedEntryCount: 0, Entries: [] };

/** Answers each call as told; keeps what it was given. */
const bridge = (answer: object = TAKEN) => {
  const calls: PutEventsCommand['input'][] = [];
  const client = {
    send: async ({ input }: PutEventsCommand) => {
      calls.push(input);
      return answer;
    },
  } as unknown as EventBridgeClient;
  return { calls, bus: createEventBridge('the-bus', client) };
};
const entry = (bytes = 10) => ({ source: 's', detailType: 't', detail: JSON.stringify('x'.repeat(bytes - 2)) });

test('events are put on the bus with names, ten a call, in order', async () => {
  const { calls, bus } = bridge();
  await bus.put(Array.from({ length: 23 }, (_, index) => ({ ...entry(), detailType: String(index) })));
  expect(calls.map(({ Entries }) => Entries?.length)).toEqual([10, 10, 3]);
  const sent = calls.flatMap(({ Entries }) => Entries ?? []);
  expect(sent.map(({ DetailType }) => DetailType)).toEqual(Array.from({ length: 23 }, (_, index) => String(index)));
  expect(new Set(sent.map(({ EventBusName }) => EventBusName))).toEqual(new Set(['the-bus']));
});

test('no call to the bus is larger than 256 KB', async () => {
  const { calls, bus } = bridge();
  await bus.put(Array.from({ length: 10 }, () => entry(100_000)));
  expect(calls.map(({ Entries }) => Entries?.length)).toEqual([2, 2, 2, 2, 2]);
});

test('no events are no call to the bus', async () => {
  const { calls, bus } = bridge();
  await bus.put([]);
  expect(calls).toEqual([]);
});

test('one event that was not taken is a failure that may be tried again', async () => {
  const { bus } = bridge({ FailedEntryCount: 1, Entries: [{ EventId: '1' }, { ErrorCode: 'ThrottlingException' }] });
  await expect(bus.put([entry(), entry()])).rejects.toMatchObject({
    name: 'Unavailable',
    message: expect.stringContaining('1 of 2 events: ThrottlingException'),
  });
});

test('a bus that fails is unavailable, whatever AWS calls it', async () => {
  const client = {
    send: () => Promise.reject(Object.assign(new Error('away'), { name: 'ThrottlingException' })),
  } as unknown as EventBridgeClient;
  await expect(createEventBridge('the-bus', client).put([entry()])).rejects.toMatchObject({ name: 'Unavailable' });
});
