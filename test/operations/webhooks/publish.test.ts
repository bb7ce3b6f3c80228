import { expect, test, vi } from 'vitest';
import { type FanOutDeps, fanOut } from '../../../lib/app/webhooks/fan-out.ts';
import { publish } from '../../../lib/app/webhooks/publish.ts';
import type { NotifyMessage } from '../../../lib/contract/jobs/messages.ts';
import type { EventBus } from '../../../lib/domain/kernel/bus.ts';
import type { DomainEvent } from '../../../lib/domain/webhooks/event.ts';
import type { DeliveryCreated } from '../../../lib/store/webhooks/delivery-store.ts';
import { createEventStore } from '../../../lib/store/webhooks/event-store.ts';
import { recordingBus } from '../../support/adapters/bus.ts';
import { recordingLog } from '../../support/adapters/log.ts';
import { recordingQueue } from '../../support/adapters/queue.ts';
import { testTable } from '../../support/table/test-table.ts';

const event = {
  guid: 'EVT-00000000-0000-7000-8000-000000000001',
  clientGuid: 'CLT-00000000-0000-4000-8000-000000000002',
  userGuid: 'USR-00000000-0000-4000-8000-000000000003',
  type: 'ACCOUNT',
  subjectGuid: 'ACT-1',
  revision: 4,
  body: '{"account":{"balance":10000000000000000.01}}',
  createdAt: Date.parse('2026-11-21T08:00:00.000Z'),
} as const;

test('an event is on the bus as in the feed, with its client and its exact money', async () => {
  const bus = recordingBus();
  await publish(event, { bus });
  expect(bus.entries).toEqual([
    {
      source: 'tributary',
      detailType: 'ACCOUNT',
      detail:
        '{"client_guid":"CLT-00000000-0000-4000-8000-000000000002","created_at":"2026-11-21T08:00:00.000Z",' +
        '"guid":"EVT-00000000-0000-7000-8000-000000000001","payload":{"account":{"balance":10000000000000000.01}},' +
        '"revision":4,"type":"ACCOUNT"}',
    },
  ]);
});

test('an event is published once, and is due until its effect on planning is recorded', async () => {
  const { table } = await testTable();
  const notifyQueue = recordingQueue<NotifyMessage>();
  const events = createEventStore({ table, notifyQueue });
  const aggregated = { ...event, type: 'AGGREGATION' } as const;
  await events.add([aggregated], event.createdAt);
  await events.announce([aggregated]);
  const [message] = notifyQueue.drain();
  if (message?.kind !== 'event') throw new Error('no message');
  const bus = recordingBus();
  const create = vi.fn().mockResolvedValue({ kind: 'exists' });
  const want = vi.fn().mockRejectedValueOnce(new Error('planning')).mockRejectedValueOnce(new Error('planning'));
  const deps = {
    clock: () => event.createdAt,
    events,
    bus,
    queue: notifyQueue,
    endpoints: { list: async () => [{ guid: 'WHE-1', eventTypes: ['*'], isEnabled: true }] },
    deliveries: { create },
    parking: { isNeeded: async () => false },
    wants: { want },
  } as unknown as FanOutDeps;
  const isDue = async () => (await events.readForFanOut(message.client_guid, message.feed_shard, event.guid))?.isDue;
  const tryOnce = () => fanOut(message, deps, recordingLog());
  await expect(tryOnce()).rejects.toThrow('planning');
  await expect(tryOnce()).rejects.toThrow('planning');
  expect(await isDue()).toBe(true);
  await tryOnce();
  expect(await isDue()).toBe(false);
  expect(want).toHaveBeenCalledTimes(3);
  // It is the same event each time: who hears of it twice knows it by its guid.
  expect(new Set(bus.entries.map(({ detail }) => JSON.parse(detail).guid)).size).toBe(1);
});

test('an event that the bus refused stays due, and its deliveries are made (P30)', async () => {
  const { table } = await testTable();
  const notifyQueue = recordingQueue<NotifyMessage>();
  const events = createEventStore({ table, notifyQueue });
  const log = recordingLog();
  await events.add([event], event.createdAt);
  await events.announce([event]);
  const [message] = notifyQueue.drain();
  if (message?.kind !== 'event') throw new Error('no message');
  const dueNow = async () => (await events.readForFanOut(message.client_guid, message.feed_shard, event.guid))?.isDue;
  const deliveries: string[] = [];
  const endpoint = { guid: 'WHE-1', eventTypes: ['*'], isEnabled: true };
  const create = async ({ guid }: DomainEvent): Promise<DeliveryCreated> => {
    deliveries.push(guid);
    return { kind: 'exists' };
  };
  // Only what the fan-out of an event needs that is no record.
  const deps = (bus: EventBus) =>
    ({
      clock: () => event.createdAt,
      events,
      bus,
      queue: notifyQueue,
      endpoints: { list: async () => [endpoint] },
      deliveries: { create },
      parking: { isNeeded: async () => false },
    }) as unknown as FanOutDeps;
  const away = { put: async () => Promise.reject(new Error('away')) };
  await expect(fanOut(message, deps(away), log)).rejects.toThrow('away');
  expect(await dueNow()).toBe(true);
  expect(deliveries).toEqual([event.guid]);
  const bus = recordingBus();
  await fanOut(message, deps(bus), log);
  expect(await dueNow()).toBe(false);
  expect(bus.entries).toHaveLength(1);
  // A message that comes again finds nothing to do, for an endpoint made meanwhile neither.
  await fanOut(message, deps(bus), log);
  expect(bus.entries).toHaveLength(1);
  expect(deliveries).toHaveLength(2);
});
