import { beforeEach, describe, expect, test } from 'vitest';
import { notifyMessage } from '../../../lib/contract/jobs/messages.ts';
import { changeUntilWon } from '../../../lib/domain/kernel/change-until-won.ts';
import { REPAIR_AFTER_MS } from '../../../lib/domain/kernel/repair.ts';
import { HOUR_MS, SECOND_MS } from '../../../lib/domain/kernel/time.ts';
import type { Delivery } from '../../../lib/domain/webhooks/delivery.ts';
import { ATTEMPT_CLAIM_MS } from '../../../lib/domain/webhooks/delivery.ts';
import { newEvent } from '../../../lib/domain/webhooks/event.ts';
import { DUE_KINDS } from '../../../lib/store/due-kinds.ts';
import { dueAt, keys } from '../../../lib/store/table/keys.ts';
import type { Table } from '../../../lib/store/table/table-client.ts';
import { createDeliveryStore, type DeliveryStore } from '../../../lib/store/webhooks/delivery-store.ts';
import { eventTtl, eventWrites } from '../../../lib/store/webhooks/event-store.ts';
import { type TestClock, testClock } from '../../support/adapters/clock.ts';
import { testIds } from '../../support/adapters/ids.ts';
import { freshTable } from '../../support/table/dynamo.ts';
import { testDraft } from '../../support/webhooks/event-draft.ts';
import { nextReleaseTable } from '../../support/webhooks/next-release-table.ts';

const ids = testIds();
const CLIENT = `CLT-${ids.uuid()}` as const;
const ENDPOINT = `WHE-${ids.uuid()}` as const;
const MADE = { number: 1, atMs: 1, durationMs: 20, status: 500, failure: null, answer: null };

describe.each([
  ['in the partition of their endpoint', keys.delivery, (table: Table) => table],
  ['in its shards, as the next release puts them (P44)', keys.shardedDelivery, nextReleaseTable],
])('stored deliveries %s', (_, keyOf, placing) => {
  let table: Table;
  let clock: TestClock;
  let deliveries: DeliveryStore;
  let delivery: Delivery;
  const event = newEvent(testDraft({ clientGuid: CLIENT }), ids, 0);
  const itemOf = async () => {
    const item = await table.get(keyOf(event.guid, ENDPOINT), { isConsistent: true });
    if (item === null) throw new Error('no delivery');
    return item;
  };
  const dueSkAt = (instantMs: number) => dueAt(keyOf(event.guid, ENDPOINT), instantMs).dueSk;
  const claimed = async (attempt: number) => {
    const found = await deliveries.claim(delivery, attempt);
    if (found.kind === 'refused') throw new Error('no claim');
    return found.claim;
  };

  const restart = (store = deliveries) =>
    changeUntilWon({ what: 'delivery' }, async () =>
      store.tryRestart((await store.read(delivery)) ?? delivery, clock()),
    );

  beforeEach(async () => {
    table = placing((await freshTable()).table);
    clock = testClock();
    deliveries = createDeliveryStore({ table, clock, ids });
    const created = await deliveries.create(event, ENDPOINT);
    if (created.kind === 'exists') throw new Error('not created');
    ({ delivery } = created);
  });

  test('are kept as long as their event, so that no replay takes them for missing', async () => {
    const newest = newEvent({ ...event, revision: 2 }, ids, clock());
    await table.writeMany(eventWrites([newest]));
    await deliveries.create(newest, ENDPOINT);
    const [kept] = await table.getMany([keys.event(CLIENT, newest.userGuid, newest.guid)], { isConsistent: true });
    const item = await table.get(keyOf(newest.guid, ENDPOINT), { isConsistent: true });
    expect(item?.ttl).toBeGreaterThanOrEqual(Number(kept?.ttl));
  });

  test('are one for each endpoint, however often an event is fanned out (P11)', async () => {
    expect(await deliveries.create(event, ENDPOINT)).toEqual({ kind: 'exists' });
    expect(await deliveries.create(event, `WHE-${ids.uuid()}`)).toMatchObject({ kind: 'begun' });
    expect(await deliveries.read(delivery)).toEqual(delivery);
  });

  test('are due after thirty seconds, and their item gives the message (P12)', async () => {
    const item = await itemOf();
    expect(item.dueSk).toBe(dueSkAt(clock() + 30 * SECOND_MS));
    expect(notifyMessage.parse(DUE_KINDS.delivery.messageOf(item))).toMatchObject({ kind: 'delivery', attempt: 1 });
  });

  test('are given to one of twenty workers with the same message (P11)', async () => {
    const claims = await Promise.all(Array.from({ length: 20 }, () => deliveries.claim(delivery, 1)));
    expect(claims.filter(({ kind }) => kind === 'claimed')).toHaveLength(1);
  });

  test('ignore a message for an attempt that was made, or is not yet next', async () => {
    expect(await deliveries.claim(delivery, 2)).toEqual({ kind: 'refused' });
    const claim = await claimed(1);
    await deliveries.record(claim, MADE, { status: 'PENDING', nextAttemptAt: clock() + 5_000, isSweepOnly: false });
    expect(await deliveries.claim(delivery, 1)).toEqual({ kind: 'refused' });
    expect(await deliveries.claim(delivery, 2)).toEqual({ kind: 'refused' });
    clock.advance(5 * SECOND_MS);
    expect((await claimed(2)).delivery).toMatchObject({ attempt: 2, attempts: [MADE] });
  });

  test('stay due while claimed, and count as interrupted when the claim lapses', async () => {
    const { dueSk } = await itemOf();
    const first = await claimed(1);
    expect(first.isInterrupted).toBe(false);
    expect((await itemOf()).dueSk).toBe(dueSk);
    clock.advance(ATTEMPT_CLAIM_MS - 1);
    expect(await deliveries.claim(delivery, 1)).toEqual({ kind: 'refused' });
    clock.advance(1);
    expect((await claimed(1)).isInterrupted).toBe(true);
  });

  test('are claimed although the answer was lost, without an interruption (P46)', async () => {
    const forgetful: Table = {
      ...table,
      write: async (request) => {
        const result = await table.write(request);
        return result.ok ? { ok: true, before: null } : result;
      },
    };
    const found = await createDeliveryStore({ table: forgetful, clock, ids }).claim(delivery, 1);
    if (found.kind === 'refused') throw new Error('no claim');
    expect(found.claim).toMatchObject({ isInterrupted: false, delivery: { attempt: 1, attempts: [] } });
    expect(await deliveries.record(found.claim, MADE, { status: 'DELIVERED' })).toEqual({ kind: 'done' });
  });

  test('take no record from a worker whose claim was taken over (P10)', async () => {
    const late = await claimed(1);
    clock.advance(ATTEMPT_CLAIM_MS);
    const next = await claimed(1);
    expect(await deliveries.record(late, MADE, { status: 'DELIVERED' })).toEqual({ kind: 'stale' });
    expect(await deliveries.record(next, MADE, { status: 'EXHAUSTED' })).toEqual({ kind: 'done' });
    expect(await deliveries.read(delivery)).toMatchObject({ status: 'EXHAUSTED', attempts: [MADE] });
  });

  test('are repaired thirty seconds after a short wait; a due entry ends a long one', async () => {
    const short = { status: 'PENDING', nextAttemptAt: clock() + 5_000, isSweepOnly: false } as const;
    await deliveries.record(await claimed(1), MADE, short);
    expect((await itemOf()).dueSk).toBe(dueSkAt(short.nextAttemptAt + 30 * SECOND_MS));
    clock.advance(5_000);
    const long = { status: 'PENDING', nextAttemptAt: clock() + 5 * HOUR_MS, isSweepOnly: true } as const;
    await deliveries.record(await claimed(2), { ...MADE, number: 2 }, long);
    expect((await itemOf()).dueSk).toBe(dueSkAt(long.nextAttemptAt));
    expect(DUE_KINDS.delivery.messageOf(await itemOf())).toMatchObject({ attempt: 3 });
  });

  test.each(['DELIVERED', 'EXHAUSTED', 'CANCELLED'] as const)(
    'end by %s: nothing is due, nothing is claimed',
    async (status) => {
      clock.advance(SECOND_MS);
      const endedAt = clock();
      await deliveries.record(await claimed(1), null, { status });
      const item = await itemOf();
      expect([item.duePk, item.dueSk, DUE_KINDS.delivery.messageOf(item)]).toEqual([undefined, undefined, null]);
      clock.advance(HOUR_MS);
      expect(await deliveries.claim(delivery, 1)).toEqual({ kind: 'refused' });
      expect(await deliveries.claim(delivery, 2)).toEqual({ kind: 'refused' });
      expect(await deliveries.read(delivery)).toMatchObject({
        status,
        attempt: 1,
        nextAttemptAt: null,
        updatedAt: endedAt,
      });
    },
  );

  test('accept a message that is early by the difference of two clocks, and no more', async () => {
    clock.advance(-SECOND_MS);
    expect(await deliveries.claim(delivery, 1)).toMatchObject({ kind: 'claimed' });
    clock.advance(ATTEMPT_CLAIM_MS);
    const later = { nextAttemptAt: clock() + 2 * SECOND_MS, isSweepOnly: false };
    expect(await deliveries.holdBack(await claimed(1), later)).toEqual({ kind: 'done' });
    expect(await deliveries.claim(delivery, 1)).toEqual({ kind: 'refused' });
  });

  test('keep their number when an attempt is held back, and count how often it was', async () => {
    for (let count = 0; count < 3; count += 1) {
      const claim = await claimed(1);
      expect([claim.heldBackCount, claim.isInterrupted]).toEqual([count, false]);
      const wait = { nextAttemptAt: clock() + 20 * SECOND_MS, isSweepOnly: count === 2 };
      expect(await deliveries.holdBack(claim, wait)).toEqual({ kind: 'done' });
      expect(await deliveries.holdBack(claim, wait)).toEqual({ kind: 'stale' });
      expect(await deliveries.read(delivery)).toMatchObject({ attempt: 1, attempts: [], ...pick(wait) });
      expect((await itemOf()).dueSk).toBe(dueSkAt(wait.nextAttemptAt + (wait.isSweepOnly ? 0 : 30 * SECOND_MS)));
      clock.advance(20 * SECOND_MS);
    }
    await deliveries.record(await claimed(1), MADE, { status: 'PENDING', nextAttemptAt: clock(), isSweepOnly: false });
    expect((await claimed(2)).heldBackCount).toBe(0);
  });

  test('are written together with the events about them, or not at all (P30)', async () => {
    const told = newEvent(
      { clientGuid: CLIENT, userGuid: null, type: 'WEBHOOK', subjectGuid: ENDPOINT, revision: 1, body: '{}' },
      ids,
      clock(),
    );
    const stored = () => table.get(keys.event(CLIENT, null, told.guid), { isConsistent: true });
    const claim = await claimed(1);
    expect(await deliveries.record({ ...claim, claimId: 'another' }, MADE, { status: 'EXHAUSTED' }, [told])).toEqual({
      kind: 'stale',
    });
    expect(await stored()).toBeNull();
    expect(await deliveries.record(claim, MADE, { status: 'EXHAUSTED' }, [told])).toEqual({ kind: 'done' });
    expect(await stored()).toMatchObject({ guid: told.guid });
    expect(await deliveries.read(delivery)).toMatchObject({ status: 'EXHAUSTED' });
  });

  test.each(['DELIVERED', 'EXHAUSTED', 'CANCELLED'] as const)(
    'that are %s start anew: due now, numbers and log continue (P34)',
    async (status) => {
      await deliveries.record(await claimed(1), status === 'CANCELLED' ? null : MADE, { status });
      clock.advance(HOUR_MS);
      const next = status === 'CANCELLED' ? 1 : 2;
      const restarted = await restart();
      if (restarted.kind !== 'begun') throw new Error('not restarted');
      expect(restarted.delivery).toMatchObject({
        status: 'PENDING',
        attempt: next,
        roundFrom: next,
        roundStartedAt: clock(),
        nextAttemptAt: clock(),
        attempts: status === 'CANCELLED' ? [] : [MADE],
      });
      expect(await deliveries.read(delivery)).toEqual(restarted.delivery);
      expect((await itemOf()).dueSk).toBe(dueSkAt(clock() + 30 * SECOND_MS));
      // Else it would be forgotten in the midst of a schedule that began late.
      expect((await itemOf()).ttl).toBe(eventTtl(clock()));
      expect((await claimed(next)).isInterrupted).toBe(false);
    },
  );

  test('can be sent earlier only while they wait, and not during an attempt', async () => {
    await deliveries.record(await claimed(1), MADE, {
      status: 'PENDING',
      nextAttemptAt: clock() + HOUR_MS,
      isSweepOnly: true,
    });
    expect(await restart()).toMatchObject({
      kind: 'begun',
      delivery: { attempt: 2, nextAttemptAt: clock() },
    });
    await deliveries.holdBack(await claimed(2), { nextAttemptAt: clock() + HOUR_MS, isSweepOnly: true });
    await restart();
    expect((await claimed(2)).heldBackCount).toBe(0);
    expect(await restart()).toEqual({ kind: 'claimed' });
  });

  test('of a dead worker are restarted once its claim has lapsed', async () => {
    await claimed(1);
    clock.advance(ATTEMPT_CLAIM_MS);
    expect(await restart()).toMatchObject({ delivery: { attempt: 1 } });
    expect((await claimed(1)).isInterrupted).toBe(false);
  });

  test('keep an attempt in the log that is recorded during a restart', async () => {
    const claim = await claimed(1);
    let hasEnded = false;
    const slow: Table = {
      ...table,
      write: async (request) => {
        if (!hasEnded) await deliveries.record(claim, MADE, { status: 'DELIVERED' });
        hasEnded = true;
        return table.write(request);
      },
    };
    const restarted = await restart(createDeliveryStore({ table: slow, clock, ids }));
    expect(restarted).toMatchObject({ delivery: { status: 'PENDING', attempt: 2, attempts: [MADE] } });
    expect(restarted).toEqual({ kind: 'begun', delivery: await deliveries.read(delivery) });
  });

  test('keep the last 32 attempts in the log', async () => {
    for (let number = 1; number <= 40; number += 1) {
      await deliveries.record(await claimed(number), { ...MADE, number }, { status: 'EXHAUSTED' });
      await restart();
    }
    const kept = (await deliveries.read(delivery))?.attempts.map(({ number }) => number);
    expect(kept).toEqual(Array.from({ length: 32 }, (_, index) => index + 9));
  });

  test('of one endpoint are listed from the newest event, page by page', async () => {
    const endpoint = `WHE-${ids.uuid()}` as const;
    const guids = Array.from({ length: 7 }, (_, index) => `EVT-0000000${index}-0000-7000-8000-000000000000` as const);
    for (const guid of guids) await deliveries.create({ ...event, guid }, endpoint);
    const pages: string[][] = [];
    for (let before: (typeof guids)[number] | null = null; ; ) {
      const page = await deliveries.listOfEndpoint(endpoint, { before, limit: 3 });
      pages.push(page.map(({ eventGuid }) => eventGuid));
      before = guids.find((guid) => guid === page.at(-1)?.eventGuid) ?? null;
      if (page.length < 3) break;
    }
    expect(pages.map(({ length }) => length)).toEqual([3, 3, 1]);
    expect(pages.flat()).toEqual(guids.toReversed());
    const gone = await deliveries.listOfEndpoint(endpoint, {
      before: 'EVT-00000003-5000-7000-8000-000000000000',
      limit: 2,
    });
    expect(gone.map(({ eventGuid }) => eventGuid)).toEqual([guids[3], guids[2]]);
  });
});

const pick = ({ nextAttemptAt }: { readonly nextAttemptAt: number }) => ({ nextAttemptAt });

test('a fan-out that the next release began makes no second delivery (P11, P44)', async () => {
  const { table } = await freshTable();
  const clock = testClock();
  const event = newEvent(testDraft({ clientGuid: CLIENT }), ids, clock());
  const created = await createDeliveryStore({ table: nextReleaseTable(table), clock, ids }).create(event, ENDPOINT);
  expect(created.kind).toBe('begun');
  clock.advance(REPAIR_AFTER_MS);
  expect(await createDeliveryStore({ table, clock, ids }).create(event, ENDPOINT)).toEqual({ kind: 'exists' });
});
