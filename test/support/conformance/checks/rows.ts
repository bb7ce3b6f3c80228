import { expect } from 'vitest';
import { HOUR_MS } from '../../../../lib/domain/kernel/time.ts';
import { testTable } from '../../table/test-table.ts';
import { accountsWithRows, everyType, fakeAccount, fakeRow, rowsIn, saidStored } from '../books.ts';
import type { Check } from '../check.ts';
import type { FakeBook } from '../fake.ts';
import { inWorld } from '../in-world.ts';
import type { ConformanceWorld } from '../world.ts';

/** Items of accounts, holdings and rows. */
const DATA = /^(?:MBS|HLD|CHUNK|TWIN|MBH|STATS)#/;

const dataOf = async (world: ConformanceWorld) =>
  (await world.items()).filter(({ sk }) => DATA.test(sk)).toSorted((a, b) => (a.pk + a.sk < b.pk + b.sk ? -1 : 1));

/** Created and updated, as the last AGGREGATION told. The clock has gone on since the one before. */
export const toldCounts = async (world: ConformanceWorld): Promise<readonly unknown[]> => {
  const told = (await world.items())
    .filter(({ sk, type }) => sk.startsWith('EVT#') && type === 'AGGREGATION')
    .toSorted((a, b) => (a.sk < b.sk ? -1 : 1));
  const body: unknown = JSON.parse(String(told.at(-1)?.body));
  if (typeof body !== 'object' || body === null) throw new Error('no AGGREGATION was told');
  return [
    'transactions_created_count' in body ? body.transactions_created_count : null,
    'transactions_updated_count' in body ? body.transactions_updated_count : null,
  ];
};

export const sameAnswer: Check = {
  id: 'K7',
  protects: 'P18: an answer that is the same changes nothing and tells of nothing',
  tests: [
    {
      name: 'the same answer again writes no row and counts 0 created, 0 updated',
      run: async (subject) => {
        const book = everyType(subject);
        await inWorld(subject, { book, table: await testTable() }, async (world) => {
          await world.refresh();
          expect(saidStored(await world.rows())).toEqual(rowsIn(book));
          const before = await dataOf(world);
          world.poll.clock.advance(HOUR_MS);
          await world.refresh();
          expect(await toldCounts(world)).toEqual([0, 0]);
          expect(await dataOf(world)).toEqual(before);
        });
      },
    },
  ],
};

/** Always the same order for the same number. */
const shuffled = <T>(list: readonly T[], by: number): readonly T[] =>
  list
    .map((item, at) => ({ item, key: ((at + 1) * 7_919 * by) % 104_729 }))
    .toSorted((a, b) => a.key - b.key)
    .map(({ item }) => item);

const TWINS = 3;

const withTwins = (order: number): FakeBook => {
  const twins = Array.from({ length: TWINS }, (_, at) => fakeRow({ id: `twin-${at}` }));
  const others = accountsWithRows(1, 4)[0]?.rows ?? [];
  return { accounts: [fakeAccount({ rows: shuffled([...twins, ...others], order) })], rowsPerPage: 2 };
};

export const twins: Check = {
  id: 'K8',
  protects: 'P20: two purchases that look alike are two, in whatever order and on whatever page they come',
  tests: [
    {
      name: `${TWINS} rows that are alike but for their id stay ${TWINS}, in any order of rows and pages`,
      run: async (subject) => {
        const book = withTwins(1);
        await inWorld(subject, { book, table: await testTable() }, async (world) => {
          for (const order of [1, 2, 3, 5]) {
            world.fake.setBook(withTwins(order));
            world.poll.clock.advance(HOUR_MS);
            await world.refresh();
            expect(saidStored(await world.rows())).toEqual(rowsIn(book));
            expect(await toldCounts(world)).toEqual(order === 1 ? [rowsIn(book).length, 0] : [0, 0]);
          }
        });
      },
    },
  ],
};
