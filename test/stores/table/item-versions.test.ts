import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { describe, expect, test } from 'vitest';
import { toAttributes } from '../../../lib/store/table/attribute-value.ts';
import { createTable } from '../../../lib/store/table/dynamo-table.ts';
import { type ItemVersions, ItemVersionUnknownError } from '../../../lib/store/table/item-versions.ts';
import type { Condition, Item } from '../../../lib/store/table/table-client.ts';
import { testIds } from '../../support/adapters/ids.ts';
import { startApiOnDynamo } from '../../support/api/api.ts';
import { freshTable } from '../../support/table/dynamo.ts';

const key = (sk: string) => ({ pk: 'BOX#1', sk: `THING#${sk}` });
const strongly = { isConsistent: true };
const EXISTS: Condition = { expression: 'attribute_exists(#pk)' };

/** A made-up kind: version 2 renamed `name` to `label`, version 3 writes `size` as a number. */
const upcasters = [
  ({ name, ...rest }: Item): Item => ({ ...rest, label: name }),
  (item: Item): Item => ({ ...item, size: Number(item.size) }),
];
const KNOWS_THREE: ItemVersions = new Map([['BOX/THING', { written: 3, upcasters }]]);
/** The release before: it reads version 3 already, and writes version 2 still. */
const READS_THREE: ItemVersions = new Map([['BOX/THING', { written: 2, upcasters }]]);

/** One table as several releases see it, and a way to put items that no release of ours would. */
const world = async () => {
  const fresh = await freshTable();
  const seenBy = (versions?: ItemVersions) =>
    createTable({ client: fresh.client, tableName: fresh.tableName, ids: testIds(), ...(versions && { versions }) });
  return {
    ...fresh,
    seenBy,
    today: seenBy(),
    next: seenBy(KNOWS_THREE),
    plant: (item: Item) =>
      fresh.client.send(new PutItemCommand({ TableName: fresh.tableName, Item: toAttributes(item) })),
    stored: async (sk: string) => (await fresh.items()).find((item) => item.sk === key(sk).sk),
  };
};
const inVersionThree = { label: 'box', size: 4, v: 3 };

describe('the version of an item', () => {
  test('is written with every put, update, batch and transaction, also for a new item', async () => {
    const { today, items, plant } = await world();
    await plant({ ...key('old'), n: 1 });
    await today.write({ kind: 'put', item: { ...key('put'), n: 1 } });
    await today.write({ kind: 'update', key: key('old'), set: { n: 2 }, condition: EXISTS });
    await today.write({
      kind: 'update',
      key: key('made by an update'),
      add: { n: 1 },
      condition: { expression: 'attribute_not_exists(#pk)' },
    });
    await today.writeMany([{ kind: 'put', item: { ...key('batch'), n: 1 } }]);
    await today.transact([
      { kind: 'put', item: { ...key('put together'), n: 1 } },
      {
        kind: 'update',
        key: key('update together'),
        set: { n: 1 },
        condition: { expression: 'attribute_not_exists(#n)' },
      },
    ]);
    expect((await items()).map(({ sk, v }) => [sk, v])).toHaveLength(6);
    expect((await items()).filter(({ v }) => v !== 1)).toEqual([]);
  });

  test('is 1 where an item has none, and a version in an item that is put is ignored', async () => {
    const { today, plant, stored } = await world();
    await plant({ ...key('old'), n: 1 });
    const old = await today.get(key('old'), strongly);
    expect(old).toEqual({ ...key('old'), n: 1 });
    await today.write({ kind: 'put', item: { ...key('old'), n: 1, v: 9 } });
    expect(await stored('old')).toMatchObject({ v: 1 });
  });

  test('is on every item that a whole run writes', { timeout: 60_000 }, async () => {
    const api = await startApiOnDynamo();
    const app = await api.signIn('someone');
    await api.partner.call('POST', '/webhook_endpoints', {
      webhook_endpoint: { url: 'https://hooks.example.com/in', event_types: ['*'] },
    });
    const { member } = (await api.connect(app)).json;
    await api.settle();
    const [row] = (await app.get('/transactions')).json.transactions;
    await app.call('PUT', `/transactions/${row.guid}`, { transaction: { description: 'Seen' } });
    await app.call('POST', '/tags', { tag: { name: 'Seen' } });
    const [holding] = (await app.get('/holdings')).json.holdings;
    await app.call('PUT', `/holdings/${holding.guid}`, { holding: { metadata: 'Seen' } });
    await app.get('/beats');
    await app.call('DELETE', `/members/${member.guid}`);
    await api.sweepOnce();
    const items = await api.items();
    await api.stop();
    expect(new Set(items.map(({ sk }) => sk.split('#')[0])).size).toBeGreaterThanOrEqual(20);
    expect(items.filter(({ v }) => v !== 1).map(({ sk }) => sk)).toEqual([]);
  });
});

describe('an item of an earlier version', () => {
  const old = { name: 'box', size: '4' };

  test('is converted to the version of this code by every way of reading it', async () => {
    const { next, plant } = await world();
    await plant({ ...key('a'), ...old });
    await plant({ ...key('b'), label: 'box', size: '4', v: 2 });
    const expected = [
      { ...key('a'), ...inVersionThree },
      { ...key('b'), ...inVersionThree },
    ];
    expect(await next.get(key('a'), strongly)).toEqual(expected[0]);
    expect(await next.query({ pk: 'BOX#1', sk: { prefix: 'THING#' }, isConsistent: true })).toEqual(expected);
    const many = await next.getMany([key('a'), key('b')], strongly);
    expect(many.toSorted((one, other) => (one.sk < other.sk ? -1 : 1))).toEqual(expected);
  });

  test('is converted when a write returns the item that was there before', async () => {
    const { next, plant } = await world();
    await plant({ ...key('a'), ...old });
    const refusing: Condition = { expression: '#label = :label', values: { label: 'other' } };
    const alone = await next.write({ kind: 'delete', key: key('a'), condition: refusing });
    expect(alone).toMatchObject({ ok: false, item: inVersionThree });
    await plant({ ...key('a'), ...old });
    const together = await next.transact([{ kind: 'put', item: { ...key('a') }, condition: refusing }]);
    expect(together).toMatchObject({ ok: false, refused: [{ item: inVersionThree, isConflict: false }] });
    await plant({ ...key('a'), ...old });
    const put = await next.write({ kind: 'put', item: { ...key('a'), label: 'new', size: 1 } });
    expect(put).toMatchObject({ ok: true, before: inVersionThree });
  });

  test('is raised in the table before a condition or an update names its attributes', async () => {
    const { next, plant, stored } = await world();
    const fits: Condition = { expression: '#label = :label', values: { label: 'box' } };
    await plant({ ...key('a'), ...old, duePk: 'DUE#1', dueSk: 'soon' });
    const written = await next.write({ kind: 'update', key: key('a'), add: { size: 1 }, condition: fits });
    expect(written).toMatchObject({ ok: true, before: inVersionThree });
    expect(await stored('a')).toMatchObject({ label: 'box', size: 5, v: 3, duePk: 'DUE#1', dueSk: 'soon' });
    expect(await stored('a')).not.toHaveProperty('name');

    await plant({ ...key('b'), ...old });
    await plant({ ...key('c'), ...old });
    const together = await next.transact([
      { kind: 'update', key: key('b'), add: { size: 1 }, condition: fits },
      { kind: 'delete', key: key('c'), condition: fits },
    ]);
    expect(together).toEqual({ ok: true });
    expect(await stored('b')).toMatchObject({ label: 'box', size: 5, v: 3 });
    expect(await stored('c')).toBeUndefined();
  });

  test('is not touched by the due index, which holds only keys', async () => {
    const { next, plant } = await world();
    await plant({ ...key('a'), ...old, duePk: 'DUE#1', dueSk: 'soon' });
    const due = await next.query({ pk: 'DUE#1', sk: { prefix: '' }, isConsistent: false, index: 'due' });
    expect(due).toEqual([{ ...key('a'), duePk: 'DUE#1', dueSk: 'soon' }]);
  });
});

describe('an item of a later version', () => {
  const later = { ...key('a'), title: 'box', v: 4 };

  test('is refused by name and version wherever it is read, and never overwritten', async () => {
    const { next, plant, stored } = await world();
    await plant(later);
    const fits: Condition = { expression: '#title = :box', values: { box: 'box' } };
    const meets = [
      () => next.get(key('a'), strongly),
      () => next.getMany([key('a')], strongly),
      () => next.query({ pk: 'BOX#1', sk: { prefix: '' }, isConsistent: true }),
      () => next.write({ kind: 'update', key: key('a'), set: { n: 1 }, condition: fits }),
      () => next.write({ kind: 'put', item: key('a'), condition: fits }),
      () => next.write({ kind: 'delete', key: key('a'), condition: fits }),
      () => next.transact([{ kind: 'update', key: key('a'), set: { n: 1 }, condition: fits }]),
    ];
    for (const meet of meets) {
      const error: unknown = await meet().catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(ItemVersionUnknownError);
      expect(error).toMatchObject({
        message: 'An item BOX/THING has version 4; this code knows versions up to 3',
        fields: { item_kind: 'BOX/THING', item_version: 4, item_version_max: 3 },
      });
    }
    expect(await stored('a')).toEqual(later);
  });

  test('that is not even a number is refused the same way', async () => {
    const { today, plant } = await world();
    await plant({ ...key('a'), v: 'secret' });
    await expect(today.get(key('a'), strongly)).rejects.toThrow('An item BOX/THING has no readable version');
  });
});

describe('while two releases run side by side', () => {
  test('a release that only reads the new version reads it, and writes the old one', async () => {
    const { seenBy, next, stored } = await world();
    const before = seenBy(READS_THREE);
    await before.write({ kind: 'put', item: { ...key('old'), label: 'box', size: '4' } });
    expect(await stored('old')).toMatchObject({ v: 2, size: '4' });
    await next.write({ kind: 'put', item: { ...key('new'), label: 'box', size: 4 } });
    expect(await before.get(key('new'), strongly)).toMatchObject(inVersionThree);
    await expect(
      before.write({ kind: 'update', key: key('new'), set: { size: '9' }, condition: EXISTS }),
    ).rejects.toMatchObject({ name: 'Unavailable' });
    expect(await stored('new')).toMatchObject(inVersionThree);
  });
});
