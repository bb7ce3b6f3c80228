import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Guid, toGuid } from '../../../../lib/domain/kernel/guid.ts';
import { type ChunkSummary, summaryOf } from '../../../../lib/domain/ledger/chunk-summary.ts';
import { type ChunkRef, quarterStart } from '../../../../lib/domain/ledger/ledger-index.ts';
import { type LedgerStream, readsOfPage } from '../../../../lib/domain/ledger/page-reads.ts';
import { countPassing, type RowFilter } from '../../../../lib/domain/ledger/row-filter.ts';
import { isChunkUnwanted, takePage } from '../../../../lib/domain/ledger/take-page.ts';
import { TRANSFER } from '../../../../lib/domain/transactions/transaction-kind.ts';
import { forAll, runs } from '../../../support/project/runs.ts';

interface Row {
  readonly day: number;
  readonly createdAt: number;
  readonly guid: Guid<'TRN'>;
  readonly account: number;
  readonly updatedAt: number;
  readonly categoryGuid: Guid<'CAT'>;
  readonly ruleGuid: Guid<'TXR'> | null;
  /** One of two rows that are a transfer: it is shown in another category than its own, which statistics do not know. */
  readonly isPaired: boolean;
}

type Placed = Pick<Row, 'day' | 'createdAt' | 'guid'>;

const CATEGORIES = [0, 1, 2].map((n): Guid<'CAT'> => `CAT-00000000-0000-4000-8000-00000000000${n}`);
const RULE: Guid<'TXR'> = 'TXR-00000000-0000-4000-8000-000000000000';

const span = fc.record({ from: fc.integer({ min: -1, max: 5 }), length: fc.integer({ min: 0, max: 6 }) });
const filter: fc.Arbitrary<RowFilter> = fc.oneof(
  fc.subarray([...CATEGORIES, TRANSFER]).map((guids) => ({ kind: 'category' as const, guids: new Set<string>(guids) })),
  fc
    .tuple(fc.constantFrom('created' as const, 'updated' as const), span)
    .map(([kind, { from, length }]) => ({ kind, fromMs: from, toMs: from + length })),
  fc.constant({ kind: 'rule' as const, guid: RULE }),
  fc
    .record({ day: fc.integer({ min: -1, max: 13 }), createdAt: fc.nat(3), uuid: fc.uuid() })
    .map(({ uuid, ...place }) => ({ kind: 'after' as const, ...place, guid: toGuid('TRN', uuid) })),
);

const inListOrder = (a: Placed, b: Placed): number =>
  b.day - a.day || b.createdAt - a.createdAt || (a.guid < b.guid ? -1 : a.guid > b.guid ? 1 : 0);

const theOne = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Error('there is none');
  return value;
};

const dayAt = (chunk: readonly Row[], quarter: number): number =>
  theOne(chunk[quarterStart(chunk.length, quarter)]).day;

const ACCOUNTS = 3;

const row = fc.record({
  day: fc.integer({ min: 0, max: 12 }),
  createdAt: fc.integer({ min: 0, max: 2 }),
  guid: fc.uuid().map((uuid): Guid<'TRN'> => `TRN-${uuid}`),
  account: fc.integer({ min: 0, max: ACCOUNTS - 1 }),
  updatedAt: fc.integer({ min: 0, max: 4 }),
  categoryGuid: fc.constantFrom(...CATEGORIES),
  ruleGuid: fc.option(fc.constant(RULE), { nil: null }),
  isPaired: fc.nat(5).map((one) => one === 0),
});

/** Rows of a member cut into chunks of random sizes; some chunks claim a wider range, as those with tombstones do. */
const member = fc
  .record({
    rows: fc.uniqueArray(row, { maxLength: 40, selector: ({ guid }) => guid }),
    sizes: fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1 }),
    slack: fc.array(fc.boolean(), { minLength: 1 }),
    known: fc.array(fc.boolean(), { minLength: 1 }),
  })
  .map(({ rows, sizes, slack, known }) => {
    const sorted = [...rows].sort(inListOrder);
    const chunks: Row[][] = [];
    for (let from = 0; from < sorted.length; ) {
      const size = sizes[chunks.length % sizes.length] ?? 1;
      chunks.push(sorted.slice(from, from + size));
      from += size;
    }
    const refs = chunks.map((chunk, index): ChunkRef => {
      const next = chunks[index + 1]?.[0]?.day;
      const oldest = chunk.at(-1)?.day ?? 0;
      const isWide = slack[index % slack.length] === true && next !== undefined;
      return {
        id: `1-00000000-${index}`,
        count: chunk.length,
        countByAccount: Array.from(
          { length: ACCOUNTS },
          (_, account) => chunk.filter((one) => one.account === account).length,
        ),
        newestDay: chunk[0]?.day ?? 0,
        oldestDay: isWide ? Math.min(oldest, next) : oldest,
        quarterDays: [dayAt(chunk, 1), dayAt(chunk, 2), dayAt(chunk, 3)],
      };
    });
    /** Statistics say nothing of some chunks. */
    const summaryAt = (index: number): ChunkSummary | undefined =>
      known[index % known.length] === true ? summaryOf(`${index}`, chunks[index] ?? []) : undefined;
    return { rows: sorted, chunks, refs, summaryAt };
  });

const shownIn = ({ isPaired, categoryGuid }: Row): Guid<'CAT'> => (isPaired ? TRANSFER : categoryGuid);

const isWanted = (wanted: RowFilter, one: Row): boolean => {
  switch (wanted.kind) {
    case 'category':
      return wanted.guids.has(shownIn(one));
    case 'created':
      return one.createdAt >= wanted.fromMs && one.createdAt <= wanted.toMs;
    case 'updated':
      return one.updatedAt >= wanted.fromMs && one.updatedAt <= wanted.toMs;
    case 'rule':
      return one.ruleGuid === wanted.guid;
    case 'after':
      return inListOrder(one, wanted) > 0;
  }
};

describe('a page of a ledger', () => {
  test('has the rows and total of a simple list, for any filters and any page (P27)', () => {
    forAll(
      runs(2_000, 20_000),
      fc.array(member, { minLength: 1, maxLength: 4 }),
      fc.record({ fromDay: fc.integer({ min: -1, max: 13 }), toDay: fc.integer({ min: -1, max: 13 }) }),
      fc.option(fc.uniqueArray(fc.integer({ min: 0, max: ACCOUNTS - 1 })), { nil: null }),
      fc.integer({ min: 0, max: 60 }),
      fc.integer({ min: 1, max: 20 }),
      fc.array(filter, { maxLength: 2 }),
      (members, window, accounts, offset, limit, filters) => {
        const paired = members.flatMap(({ rows }) => rows.filter(({ isPaired }) => isPaired));
        const transfers = {
          countBetween: (oldestDay: number, newestDay: number) =>
            paired.filter(({ day }) => day >= oldestDay && day <= newestDay).length,
        };
        const streams = members.map(({ refs, summaryAt }): LedgerStream => {
          const counts = refs.map((chunk, index) =>
            countPassing(filters, chunk, { accounts, transfers, summary: summaryAt(index) }),
          );
          return { chunks: refs, accounts, selection: filters.length === 0 ? null : { filters, counts } };
        });
        const readsOfStreams = readsOfPage(streams, window, offset, limit);
        const allowed = new Set(
          readsOfStreams.flatMap(({ pageFirst, pageEnd, edges }, stream) => [
            ...edges.map((chunk) => `${stream}/${chunk}`),
            ...Array.from({ length: pageEnd - pageFirst }, (_, index) => `${stream}/${pageFirst + index}`),
          ]),
        );
        const rowsOf = (stream: number, chunk: number) => {
          if (!allowed.has(`${stream}/${chunk}`) || isChunkUnwanted(theOne(streams[stream]), chunk)) {
            throw new Error('read a chunk that is none of the reads of the page');
          }
          const rows = members[stream]?.chunks[chunk] ?? [];
          const at = (index: number): Row => theOne(rows[index]);
          return {
            count: rows.length,
            day: (index: number) => at(index).day,
            createdAt: (index: number) => at(index).createdAt,
            updatedAt: (index: number) => at(index).updatedAt,
            account: (index: number) => at(index).account,
            category: (index: number) => shownIn(at(index)),
            rule: (index: number) => at(index).ruleGuid,
            guid: (index: number) => at(index).guid,
          };
        };
        const taken = takePage({ streams, readsOfStreams, window, offset, limit }, rowsOf);
        const naive = members
          .flatMap(({ rows }) => rows)
          .filter(({ day }) => day >= window.fromDay && day <= window.toDay)
          .filter(({ account }) => accounts === null || accounts.includes(account))
          .filter((one) => filters.every((wanted) => isWanted(wanted, one)))
          .sort(inListOrder);
        expect(taken.total).toBe(naive.length);
        expect(taken.places.map(({ stream, chunk, row: at }) => rowsOf(stream, chunk).guid(at))).toEqual(
          naive.slice(offset, offset + limit).map(({ guid }) => guid),
        );
      },
    );
  });

  test('of one member reads at most two chunks more than its rows need', () => {
    const chunks = Array.from(
      { length: 1_000 },
      (_, index): ChunkRef => ({
        id: `1-00000000-${index}`,
        count: 96,
        countByAccount: [96],
        newestDay: 20_000 - index * 7,
        oldestDay: 20_000 - index * 7 - 7,
        quarterDays: [20_000 - index * 7 - 2, 20_000 - index * 7 - 3, 20_000 - index * 7 - 5],
      }),
    );
    const everything = { fromDay: 0, toDay: 30_000 };
    for (const offset of [0, 25, 9_975, 50_000, 95_975]) {
      const [plan] = readsOfPage([{ chunks, accounts: null, selection: null }], everything, offset, 25);
      expect((plan?.pageEnd ?? 0) - (plan?.pageFirst ?? 0)).toBeLessThanOrEqual(2);
      expect(plan?.edges).toEqual([]);
    }
  });
});
