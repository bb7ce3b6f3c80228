import { beforeEach, describe, expect, test } from 'vitest';
import { DAY_MS, SECOND_MS } from '../../../lib/domain/kernel/time.ts';
import { type AttemptResult, SLOT_LEASE_MS, UNPROVEN } from '../../../lib/domain/webhooks/endpoint-health.ts';
import { keys } from '../../../lib/store/table/keys.ts';
import type { Table } from '../../../lib/store/table/table-client.ts';
import {
  createEndpointHealthStore,
  type EndpointHealthStore,
  type Entry,
} from '../../../lib/store/webhooks/endpoint-health-store.ts';
import { type TestClock, testClock } from '../../support/adapters/clock.ts';
import { testIds } from '../../support/adapters/ids.ts';
import { freshTable } from '../../support/table/dynamo.ts';

const ids = testIds();
const ENDPOINT = `WHE-${ids.uuid()}` as const;
const CANDIDATE = { wanted: 1, requestsPerSecondMax: null, passesCircuit: false, heldBackCount: 0, fraction: 0.5 };

describe('endpoint health store', () => {
  let clock: TestClock;
  let health: EndpointHealthStore;
  beforeEach(async () => {
    clock = testClock();
    health = createEndpointHealthStore({ table: (await freshTable()).table, clock });
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

  test('P29 of thirty workers one enters an unproven endpoint, five a proven one', async () => {
    expect(await enterAtOnce(30)).toBe(1);
    clock.advance(SLOT_LEASE_MS);
    await prove();
    expect(await enterAtOnce(30)).toBe(5);
  });

  test('P29 however well a receiver does, it gets no more than its share of workers', async () => {
    const { table } = await freshTable();
    health = createEndpointHealthStore({ table, clock, slotsMax: 3 });
    await prove();
    await prove();
    expect((await health.read(ENDPOINT)).slotLimit).toBe(3);
  });

  test('an endpoint that is not called for thirty days leaves nothing behind', async () => {
    const { table } = await freshTable();
    health = createEndpointHealthStore({ table, clock });
    await entered('one');
    const item = await table.get(keys.endpointHealth(ENDPOINT), { isConsistent: true });
    expect(item?.ttl).toBe((clock() + 30 * DAY_MS) / SECOND_MS);
  });

  test('P29 a worker that is crowded out waits as for a slot, without a lost attempt', async () => {
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
    const store = createEndpointHealthStore({ table: crowdedTable, clock });
    const place = { endpointGuid: ENDPOINT, holder: 'late', seen: await store.read(ENDPOINT) };
    expect(await store.enter(place, CANDIDATE)).toEqual({
      kind: 'heldBack',
      untilMs: clock() + 1_500,
      reason: 'busy',
    });
    expect(tries).toBe(5);
  });

  test('five that leave at once are all counted', async () => {
    await prove();
    const entries = [];
    for (let index = 0; index < 5; index += 1) entries.push(await entered(`worker ${index}`));
    await Promise.all(entries.map((entry) => leave(entry, 'failed')));
    expect(await health.read(ENDPOINT)).toMatchObject({ slots: [], failuresInRow: 5, slotLimit: 1 });
  });

  test('slots that are taken together are left in one write', async () => {
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

  test('the health that the release before stored is read', async () => {
    const { table } = await freshTable();
    const slots = [{ holder: 'before', untilMs: clock() + 1 }];
    const { latencyMs: _latency, halvedAt: _halved, ...before } = UNPROVEN;
    await table.write({ kind: 'put', item: { ...keys.endpointHealth(ENDPOINT), ...before, slots, revision: 4 } });
    const read = await createEndpointHealthStore({ table, clock }).read(ENDPOINT);
    expect(read).toEqual({ ...UNPROVEN, slots: [{ ...slots[0], count: 1 }], revision: 4 });
  });

  test('a worker whose lease lapsed frees nobody else’s slot when it leaves at last', async () => {
    const late = await entered('late');
    clock.advance(SLOT_LEASE_MS);
    await entered('next');
    await leave(late, 'failed');
    expect((await health.read(ENDPOINT)).slots.map(({ holder }) => holder)).toEqual(['next']);
    expect((await enter('third')).kind).toBe('heldBack');
  });

  test('P36 cleared, an endpoint is as new; who is inside stays counted', async () => {
    await prove();
    await leave(await entered('one'), 'failed');
    const inside = await entered('two');
    await health.clear({ guid: ENDPOINT });
    expect(await health.read(ENDPOINT)).toMatchObject({ ...UNPROVEN, slots: [{ holder: 'two' }] });
    expect((await enter('three')).kind).toBe('heldBack');
    await leave(inside, 'succeeded');
    expect((await enter('three')).kind).toBe('admitted');
  });

  test('clearing what was never called leaves nothing behind', async () => {
    await health.clear({ guid: ENDPOINT });
    expect(await health.read(ENDPOINT)).toEqual({ ...UNPROVEN, revision: 0 });
  });
});
