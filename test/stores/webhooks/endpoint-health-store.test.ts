import { beforeEach, describe, expect, test } from 'vitest';
import { createEndpointSlots, type EndpointSlots, type Entry } from '../../../lib/app/webhooks/endpoint-slots.ts';
import { DAY_MS, SECOND_MS } from '../../../lib/domain/kernel/time.ts';
import { type AttemptResult, SLOT_LEASE_MS, UNPROVEN } from '../../../lib/domain/webhooks/endpoint-health.ts';
import { keys } from '../../../lib/store/table/keys.ts';
import type { Table } from '../../../lib/store/table/table-client.ts';
import {
  createEndpointHealthStore,
  type EndpointHealthStore,
} from '../../../lib/store/webhooks/endpoint-health-store.ts';
import { type TestClock, testClock } from '../../support/adapters/clock.ts';
import { testIds } from '../../support/adapters/ids.ts';
import { freshTable } from '../../support/table/dynamo.ts';

const ids = testIds();
const ENDPOINT = `WHE-${ids.uuid()}` as const;
const CANDIDATE = { wanted: 1, requestsPerSecondMax: null, passesCircuit: false, heldBackCount: 0, fraction: 0.5 };

const healthOn = (table: Table, clock: TestClock, slotsMax?: number) => {
  const health = createEndpointHealthStore({ table, clock });
  return { ...health, ...createEndpointSlots({ health, clock, ...(slotsMax !== undefined && { slotsMax }) }) };
};

describe('stored health of an endpoint', () => {
  let clock: TestClock;
  let health: EndpointHealthStore & EndpointSlots;
  beforeEach(async () => {
    clock = testClock();
    health = healthOn((await freshTable()).table, clock);
  });
  const enter = async (holder: string, fields: Partial<typeof CANDIDATE> = {}) => {
    const seen = await health.read(ENDPOINT);
    return health.enter({ endpointGuid: ENDPOINT, holder, seen }, { ...CANDIDATE, ...fields });
  };
  const entered = async (holder: string) => {
    const entry = await enter(holder);
    if (entry.kind !== 'admitted') throw new Error('held back');
    return entry;
  };
  const leave = ({ endpointGuid, holder, seen }: Entry, result: AttemptResult) =>
    health.leave(endpointGuid, seen, [{ holder, result, successesBefore: 0, tookMs: 20 }]);
  const prove = async (): Promise<void> => {
    for (let count = 0; count < 4; count += 1) await leave(await entered(`first ${count}`), 'succeeded');
  };
  const enterAtOnce = async (count: number): Promise<number> => {
    const seen = await health.read(ENDPOINT);
    const all = await Promise.all(
      Array.from({ length: count }, (_, index) =>
        health.enter({ endpointGuid: ENDPOINT, holder: `worker ${index}`, seen }, CANDIDATE),
      ),
    );
    return all.filter(({ kind }) => kind === 'admitted').length;
  };

  test('lets in one of thirty workers when it is new, and five when proven (P29)', async () => {
    expect(await enterAtOnce(30)).toBe(1);
    clock.advance(SLOT_LEASE_MS);
    await prove();
    expect(await enterAtOnce(30)).toBe(5);
  });

  test('allows no more than its share of workers, however well a receiver does (P29)', async () => {
    const { table } = await freshTable();
    health = healthOn(table, clock, 3);
    await prove();
    await prove();
    expect((await health.read(ENDPOINT)).slotLimit).toBe(3);
  });

  test('is deleted when it is not called for thirty days', async () => {
    const { table } = await freshTable();
    health = healthOn(table, clock);
    await entered('one');
    const item = await table.get(keys.endpointHealth(ENDPOINT), { isConsistent: true });
    expect(item?.ttl).toBe((clock() + 30 * DAY_MS) / SECOND_MS);
  });

  test('makes a worker without a share wait as for a slot, without a lost attempt (P29)', async () => {
    const { table } = await freshTable();
    let tries = 0;
    const crowdedTable: Table = {
      ...table,
      write: async (write) => {
        tries += 1;
        await table.write({
          kind: 'put',
          item: { ...keys.endpointHealth(ENDPOINT), ...UNPROVEN, revision: 100 + tries },
        });
        return table.write(write);
      },
    };
    const store = healthOn(crowdedTable, clock);
    const place = { endpointGuid: ENDPOINT, holder: 'late', seen: await store.read(ENDPOINT) };
    expect(await store.enter(place, CANDIDATE)).toEqual({
      kind: 'heldBack',
      untilMs: clock() + 1_500,
      reason: 'busy',
    });
    expect(tries).toBe(5);
  });

  test('counts all of five that leave at once', async () => {
    await prove();
    const entries = [];
    for (let index = 0; index < 5; index += 1) entries.push(await entered(`worker ${index}`));
    await Promise.all(entries.map((entry) => leave(entry, 'failed')));
    expect(await health.read(ENDPOINT)).toMatchObject({ slots: [], failuresInRow: 5, slotLimit: 1 });
  });

  test('frees slots that are taken together in one write', async () => {
    await prove();
    const seen = await health.read(ENDPOINT);
    const entry = await health.enter({ endpointGuid: ENDPOINT, holder: 'three', seen }, { ...CANDIDATE, wanted: 3 });
    if (entry.kind !== 'admitted') throw new Error('held back');
    expect(entry).toMatchObject({ count: 3, seen: { slots: [{ holder: 'three', count: 3 }] } });
    const slot = { holder: 'three', result: 'succeeded', successesBefore: 0, tookMs: 20 } as const;
    const left = await health.leave(ENDPOINT, entry.seen, [slot, slot]);
    expect(left).toMatchObject({
      revision: entry.seen.revision + 1,
      slotLimit: 7,
      slots: [{ holder: 'three', count: 1 }],
    });
  });

  test('is read as the previous release stored it', async () => {
    const { table } = await freshTable();
    const slots = [{ holder: 'before', untilMs: clock() + 1 }];
    const { latencyMs: _latency, halvedAt: _halved, ...before } = UNPROVEN;
    await table.write({ kind: 'put', item: { ...keys.endpointHealth(ENDPOINT), ...before, slots, revision: 4 } });
    const read = await createEndpointHealthStore({ table, clock }).read(ENDPOINT);
    expect(read).toEqual({ ...UNPROVEN, slots: [{ ...slots[0], count: 1 }], revision: 4 });
  });

  test('is not changed by a late worker whose lease lapsed', async () => {
    const late = await entered('late');
    clock.advance(SLOT_LEASE_MS);
    await entered('next');
    await leave(late, 'failed');
    expect((await health.read(ENDPOINT)).slots.map(({ holder }) => holder)).toEqual(['next']);
    expect((await enter('third')).kind).toBe('heldBack');
  });

  test('is as new when cleared, but counts the present attempts (P36)', async () => {
    await prove();
    await leave(await entered('one'), 'failed');
    const inside = await entered('two');
    await health.clear({ guid: ENDPOINT });
    expect(await health.read(ENDPOINT)).toMatchObject({ ...UNPROVEN, slots: [{ holder: 'two' }] });
    expect((await enter('three')).kind).toBe('heldBack');
    await leave(inside, 'succeeded');
    expect((await enter('three')).kind).toBe('admitted');
  });

  test('leaves nothing when cleared before the first call', async () => {
    await health.clear({ guid: ENDPOINT });
    expect(await health.read(ENDPOINT)).toEqual({ ...UNPROVEN, revision: 0 });
  });
});
