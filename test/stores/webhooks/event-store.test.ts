import { beforeEach, describe, expect, test } from 'vitest';
import type { NotifyMessage } from '../../../lib/contract/jobs/messages.ts';
import { notifyMessage } from '../../../lib/contract/jobs/messages.ts';
import { REPAIR_AFTER_MS } from '../../../lib/domain/kernel/repair.ts';
import { HOUR_MS, SECOND_MS } from '../../../lib/domain/kernel/time.ts';
import { type DomainEvent, EVENT_KEPT_MS, newEvent, READER_GRACE_MS } from '../../../lib/domain/webhooks/event.ts';
import { DUE_KINDS } from '../../../lib/store/due-kinds.ts';
import { dueAt, feedShardOf, keys } from '../../../lib/store/table/keys.ts';
import type { Table } from '../../../lib/store/table/table-client.ts';
import { createEventStore, type EventStore, eventWrites, toldAtOf } from '../../../lib/store/webhooks/event-store.ts';
import { testClock } from '../../support/adapters/clock.ts';
import { testIds } from '../../support/adapters/ids.ts';
import { type RecordingQueue, recordingQueue } from '../../support/adapters/queue.ts';
import { freshTable } from '../../support/table/dynamo.ts';
import { testDraft } from '../../support/webhooks/event-draft.ts';
import { dueItemsOf } from '../../support/webhooks/notify-due.ts';

const ids = testIds();
const clock = testClock();
const CLIENT = `CLT-${ids.uuid()}` as const;
const USER = `USR-${ids.uuid()}` as const;

const event = (): DomainEvent =>
  newEvent(
    testDraft({
      ...{ clientGuid: CLIENT, userGuid: USER, type: 'MEMBER', subjectGuid: `MBR-${ids.uuid()}` },
      ...{ revision: 3, body: '{"member":{"name":"€"}}' },
    }),
    ids,
    clock(),
  );

describe('stored events', () => {
  let table: Table;
  let queue: RecordingQueue<NotifyMessage>;
  let events: EventStore;
  beforeEach(async () => {
    ({ table } = await freshTable());
    queue = recordingQueue();
    events = createEventStore({ table, notifyQueue: queue });
  });
  const keyOf = ({ clientGuid, userGuid, guid }: DomainEvent) => keys.event(clientGuid, userGuid, guid);
  const itemOf = (one: DomainEvent) => table.get(keyOf(one), { isConsistent: true });
  const forFanOut = ({ clientGuid, userGuid, guid }: DomainEvent) =>
    events.readForFanOut(clientGuid, feedShardOf(userGuid), guid);
  const readAsMessaged = (message: NotifyMessage | undefined): Promise<DomainEvent | null> => {
    if (message?.kind !== 'event') throw new Error('no event message');
    return events.read(message.client_guid, message.feed_shard, message.event_guid);
  };

  test('exist exactly when the change of their transaction exists (P30)', async () => {
    const kept = event();
    const lost = event();
    const user = keys.user(USER);
    const first = { kind: 'put', item: { ...user }, condition: { expression: 'attribute_not_exists(#pk)' } } as const;
    expect((await table.transact([first, ...eventWrites([kept])])).ok).toBe(true);
    expect((await table.transact([first, ...eventWrites([lost])])).ok).toBe(false);
    await events.announce([kept, lost]);
    expect(await Promise.all(queue.drain().map(readAsMessaged))).toEqual([kept, null]);
  });

  test('are announced by one message each, which names them and has no data', async () => {
    const [one, two] = [event(), event()];
    expect(await events.announce([one, two])).toEqual({ failures: [] });
    expect(queue.sent.map(({ delaySeconds }) => delaySeconds)).toEqual([0, 0]);
    for (const { message } of queue.sent) {
      expect(notifyMessage.parse(message)).toEqual(message);
      expect(JSON.stringify(message)).not.toContain('€');
    }
  });

  test('are kept when the queue fails, which is reported', async () => {
    const away = { send: () => Promise.reject(new Error('away')) };
    const { failures } = await createEventStore({ table, notifyQueue: away }).announce([event()]);
    expect(failures).toHaveLength(1);
  });

  test('are due thirty seconds after their commit, and their key is enough (P12)', async () => {
    const written = event();
    await table.transact(eventWrites([written]));
    const due = await dueItemsOf(table);
    expect(due).toHaveLength(1);
    expect(due[0]?.dueSk).toBe(dueAt(keys.event(CLIENT, USER, written.guid), clock() + REPAIR_AFTER_MS).dueSk);
    expect(REPAIR_AFTER_MS).toBe(30 * SECOND_MS);
    await events.announce([written]);
    expect(due.map(({ pk, sk }) => DUE_KINDS.event.messageOf({ pk, sk }))).toEqual(
      queue.sent.map(({ message }) => message),
    );
  });

  test('are no longer due after the fan-out, which may be finished twice', async () => {
    const written = event();
    await table.transact(eventWrites([written]));
    await events.finishFanOut(written, clock());
    await events.finishFanOut(written, clock());
    const gone = event();
    await events.finishFanOut(gone, clock());
    expect(await dueItemsOf(table)).toEqual([]);
    expect(await itemOf(gone)).toBeNull();
    await events.announce([written]);
    expect(await readAsMessaged(queue.sent[0]?.message)).toEqual(written);
    const ofNobody = { ...event(), userGuid: null };
    await table.transact(eventWrites([ofNobody]));
    await events.finishFanOut(ofNobody, clock());
    expect(await dueItemsOf(table)).toEqual([]);
  });

  test('that follow from a record are due once, and stay the same when made again', async () => {
    const made = event();
    const later = clock() + HOUR_MS;
    await events.add([made], later);
    expect((await itemOf(made))?.dueSk).toBe(dueAt(keyOf(made), later + REPAIR_AFTER_MS).dueSk);
    await events.finishFanOut(made, later);
    await events.add([{ ...made, body: 'another' }], later);
    expect(await itemOf(made)).toMatchObject({ body: made.body });
    expect(await dueItemsOf(table)).toEqual([]);
  });

  test('of a part of a record are made by one of two workers, for half a minute', async () => {
    const record = event();
    await table.transact(eventWrites([record]));
    const later = clock() + HOUR_MS;
    for (const parts of [
      { before: 0, now: 3 },
      { before: 3, now: 5 },
    ]) {
      const both = [
        await events.continueFanOut(record, parts, later),
        await events.continueFanOut(record, parts, later),
      ];
      expect(both).toMatchObject([{ kind: 'continued', message: { kind: 'event' } }, { kind: 'stale' }]);
    }
    expect((await itemOf(record))?.dueSk).toBe(dueAt(keyOf(record), later + REPAIR_AFTER_MS).dueSk);
    expect(await forFanOut(record)).toEqual({ event: record, isDue: true, partsTold: 5 });
    const gone = event();
    expect(await events.continueFanOut(gone, { before: 0, now: 3 }, later)).toEqual({ kind: 'stale' });
    expect(await itemOf(gone)).toBeNull();
  });

  test('are done once the fan-out is finished, or an operator has given them up', async () => {
    const record = event();
    await table.transact(eventWrites([record]));
    const toldAt = async () => {
      const item = await itemOf(record);
      return item && toldAtOf(item);
    };
    expect(await toldAt()).toBeNull();
    await table.write({ kind: 'put', item: { ...(await itemOf(record)), ...keyOf(record), toldAt: 0 } });
    expect(await forFanOut(record)).toEqual({ event: record, isDue: true, partsTold: 'all' });
    await events.finishFanOut(record, 9);
    expect(await toldAt()).toBe(9);
    expect(await forFanOut(record)).toMatchObject({ isDue: false });
    // An earlier version did not say when.
    expect(toldAtOf({ ...keyOf(record) })).toBe(0);
    const gone = event();
    await events.finishFanOut(gone, 7);
    expect(await itemOf(gone)).toBeNull();
    expect(await forFanOut(gone)).toBeNull();
  });

  test('are kept for thirty days', async () => {
    const written = event();
    await table.transact(eventWrites([written]));
    const item = await table.get(keys.event(CLIENT, USER, written.guid), { isConsistent: true });
    expect(item?.ttl).toBe((clock() + EVENT_KEPT_MS + READER_GRACE_MS) / 1000);
  });

  test.each([
    { pk: 'FEED#x#0', sk: `EVT#EVT-${ids.uuid()}` },
    { pk: keys.event(CLIENT, USER, `EVT-${ids.uuid()}`).pk, sk: 'EVT#EVT-1' },
  ])('are not found by other keys: %j', (key) => {
    expect(notifyMessage.safeParse(DUE_KINDS.event.messageOf(key)).success).toBe(false);
  });
});
