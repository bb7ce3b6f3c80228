import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../../lib/domain/kernel/calendar.ts';
import type { LedgerRow } from '../../../../lib/domain/ledger/ledger-row.ts';
import type { FeedTransaction } from '../../../../lib/domain/upstream/feed.ts';
import { countsOf, delta, deltaLedger, NOTHING } from '../../../support/ledger/delta.ts';
import { feedTransaction } from '../../../support/ledger/feed.ts';
import { forAll, runs } from '../../../support/project/runs.ts';

const textOf = (row: Pick<FeedTransaction, 'transactedOn' | 'status' | 'amountMinor'>, description: string): string =>
  `${row.transactedOn} ${row.status} ${row.amountMinor} ${description}`;
const fedTexts = (rows: Iterable<FeedTransaction>): readonly string[] =>
  [...rows].map((row) => textOf(row, row.description)).sort();
const storedTexts = (rows: readonly LedgerRow[]): readonly string[] =>
  rows.map((row) => textOf(row, row.feedDescription)).sort();

/** How an upstream names a row that posts: it keeps its id, links to it, or gives a new one. */
type Style = 'sameId' | 'link' | 'newId';

/** A bank with perfect memory and a cursor. Many of its rows look the same. */
const createBank = (style: Style) => {
  const rows = new Map<string, FeedTransaction>();
  let changed = new Set<string>();
  let removed = new Set<string>();
  let count = 0;
  const newId = (): string => {
    count += 1;
    return `id-${count}`;
  };
  const put = (id: string, row: FeedTransaction): void => {
    rows.set(id, { ...row, upstreamId: id });
    changed.add(id);
  };
  const drop = (id: string): void => {
    rows.delete(id);
    changed.delete(id);
    removed.add(id);
  };
  const pickOf = (status: FeedTransaction['status'], pick: number): readonly [string, FeedTransaction] | undefined => {
    const open = [...rows].filter(([, row]) => row.status === status);
    return open[pick % Math.max(1, open.length)];
  };
  return {
    rows,
    buy: (isPending: boolean, day: number, shop: string): void => {
      const date = addDays('2026-11-01', day);
      const status = isPending ? 'PENDING' : 'POSTED';
      put(
        newId(),
        feedTransaction({ status, description: shop, transactedOn: date, postedOn: isPending ? null : date }),
      );
    },
    post: (pick: number, tip: bigint): void => {
      const [id, row] = pickOf('PENDING', pick) ?? [];
      if (id === undefined || row === undefined) return;
      const posted: FeedTransaction = {
        ...row,
        status: 'POSTED',
        postedOn: addDays(row.transactedOn, 2),
        amountMinor: row.amountMinor + tip,
      };
      if (style !== 'sameId') drop(id);
      put(style === 'sameId' ? id : newId(), { ...posted, pendingUpstreamId: style === 'link' ? id : null });
    },
    change: (pick: number, description: string): void => {
      const [id, row] = pickOf('POSTED', pick) ?? [];
      if (id !== undefined && row !== undefined) put(id, { ...row, description });
    },
    takeBack: (status: FeedTransaction['status'], pick: number): void => {
      const [id] = pickOf(status, pick) ?? [];
      if (id !== undefined) drop(id);
    },
    /** What changed since the last answer. */
    changes: () => {
      const upserts = [...changed].flatMap((id) => rows.get(id) ?? []);
      const answer = delta(upserts, { removedIds: [...removed] });
      changed = new Set();
      removed = new Set();
      return answer;
    },
    everything: () => delta([...rows.values()], { extent: 'all' }),
  };
};

type Bank = ReturnType<typeof createBank>;

const shop = fc.constantFrom('CAFE ONE', 'CAFE TWO', 'RENT');
const input: fc.Arbitrary<(bank: Bank) => void> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.tuple(fc.boolean(), fc.nat(5), shop).map((bought) => (bank: Bank) => bank.buy(...bought)),
  },
  { weight: 3, arbitrary: fc.tuple(fc.nat(9), fc.bigInt(0n, 300n)).map((args) => (bank: Bank) => bank.post(...args)) },
  { weight: 1, arbitrary: fc.tuple(fc.nat(9), shop).map((args) => (bank: Bank) => bank.change(...args)) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom('PENDING' as const, 'POSTED' as const), fc.nat(9))
      .map((args) => (bank: Bank) => bank.takeBack(...args)),
  },
);
const days = fc.array(
  fc.record({
    inputs: fc.array(input, { maxLength: 6 }),
    isRepeated: fc.boolean(),
    isCursorLost: fc.boolean(),
  }),
  { minLength: 1, maxLength: 8 },
);

describe('changes of rows at a bank', () => {
  test.each<Style>(['sameId', 'link', 'newId'])(
    'make the ledger equal the bank for rows of kind %s (K16, P19, P20, P21)',
    (style) => {
      forAll(runs(150), days, (history) => {
        const bank = createBank(style);
        const ledger = deltaLedger();
        for (const { inputs, isRepeated, isCursorLost } of history) {
          for (const happen of inputs) happen(bank);
          const answer = bank.changes();
          ledger.merge(answer);
          expect(storedTexts(ledger.listed())).toEqual(fedTexts(bank.rows.values()));
          const before = ledger.all();
          if (isRepeated) expect(countsOf(ledger.merge(answer))).toEqual(NOTHING);
          if (isCursorLost) expect(countsOf(ledger.merge(bank.everything()))).toEqual(NOTHING);
          expect(new Set(ledger.all())).toEqual(new Set(before));
        }
      });
    },
  );

  test('with new ids for all rows bring no row twice, and no guid changes (P28)', () => {
    forAll(runs(150), fc.array(input, { maxLength: 20 }), (inputs) => {
      const bank = createBank('link');
      const ledger = deltaLedger();
      for (const happen of inputs) happen(bank);
      ledger.merge(bank.everything());
      const guids = new Set(ledger.listed().map(({ guid }) => guid));
      const anew = [...bank.rows.values()].map((row) => ({ ...row, upstreamId: `new-${row.upstreamId}` }));
      expect(countsOf(ledger.merge(delta(anew, { extent: 'all' })))).toEqual(NOTHING);
      expect(new Set(ledger.listed().map(({ guid }) => guid))).toEqual(guids);
    });
  });
});

/** The rows of a statement in the order of its days, and some cuts of it. */
const statement = (hasIds: boolean) =>
  fc.array(fc.record({ day: fc.nat(6), shop }), { minLength: 1, maxLength: 16 }).map((bought) =>
    bought
      .toSorted((a, b) => a.day - b.day)
      .map(({ day, shop: description }, at) => {
        const transactedOn = addDays('2026-11-01', day);
        return feedTransaction({
          upstreamId: hasIds ? `fit-${at}` : '',
          description,
          transactedOn,
          postedOn: transactedOn,
        });
      }),
  );
const cut = fc.record({ from: fc.nat(15), to: fc.integer({ min: 1, max: 16 }) });

/** How many rows of each content there are. */
const tally = (texts: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
};

describe('files of one statement, cut anywhere, in any order, any number of times', () => {
  test('with ids bring each row once', () => {
    forAll(runs(400), statement(true), fc.array(cut, { maxLength: 6 }), (rows, cuts) => {
      const ledger = deltaLedger();
      const seen = new Set<FeedTransaction>();
      for (const { from, to } of cuts) {
        const part = rows.slice(from, to);
        for (const row of part) seen.add(row);
        ledger.merge(delta(part, { extent: 'part' }));
        expect(storedTexts(ledger.listed())).toEqual(fedTexts(seen));
      }
      ledger.merge(delta(rows, { extent: 'part' }));
      expect(storedTexts(ledger.listed())).toEqual(fedTexts(rows));
      expect(countsOf(ledger.merge(delta(rows, { extent: 'part' })))).toEqual(NOTHING);
    });
  });

  test('without ids bring as many equal rows as the file that has the most', () => {
    forAll(runs(400), statement(false), fc.array(cut, { maxLength: 6 }), (rows, cuts) => {
      const ledger = deltaLedger();
      const most = new Map<string, number>();
      for (const { from, to } of [...cuts, { from: 0, to: rows.length }]) {
        const part = rows.slice(from, to);
        for (const [text, count] of tally(fedTexts(part))) most.set(text, Math.max(count, most.get(text) ?? 0));
        ledger.merge(delta(part, { extent: 'part' }));
        expect(tally(storedTexts(ledger.listed()))).toEqual(most);
      }
      expect(storedTexts(ledger.listed())).toEqual(fedTexts(rows));
      expect(countsOf(ledger.merge(delta(rows, { extent: 'part' })))).toEqual(NOTHING);
    });
  });
});
