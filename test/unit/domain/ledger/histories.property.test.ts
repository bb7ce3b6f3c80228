import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../../lib/domain/kernel/calendar.ts';
import type { LedgerRow } from '../../../../lib/domain/ledger/ledger-row.ts';
import type { FeedTransaction } from '../../../../lib/domain/upstream/feed.ts';
import { testIds } from '../../../support/adapters/ids.ts';
import { feedTransaction } from '../../../support/ledger/feed.ts';
import { mergeServed } from '../../../support/ledger/merging.ts';
import { forAll, runs } from '../../../support/project/runs.ts';

/** How an upstream names a row that posts: keeps its id, links to it, gives a new one, or has no ids at all. */
type Style = 'sameId' | 'link' | 'newId' | 'noIds';

/** A bank with perfect memory: what the ledger should end up with is what it holds. */
const createBank = (style: Style) => {
  const rows = new Map<number, FeedTransaction>();
  let generation = 0;
  let count = 0;
  const idOf = (number: number, part: string): string | null =>
    style === 'noIds' ? null : `${generation}-${number}${part}`;
  /** Each shop has a word of its own, so that nothing but the rules under test decides who is who. */
  const shopOf = (number: number): string =>
    `shop ${String(number)
      .split('')
      .map((digit) => 'abcdefghij'[Number(digit)]?.repeat(3))
      .join('')} no ${number}`;
  return {
    rows,
    buy: (isPending: boolean, day: number): void => {
      count += 1;
      const number = count;
      const date = addDays('2026-11-01', day);
      rows.set(
        number,
        feedTransaction({
          upstreamId: idOf(number, ''),
          status: isPending ? 'PENDING' : 'POSTED',
          description: shopOf(number),
          amountMinor: BigInt(1_000 + number * 10),
          transactedOn: date,
          postedOn: isPending ? null : date,
        }),
      );
    },
    post: (pick: number, tipPercent: number, daysLater: number): void => {
      const open = [...rows].filter(([, row]) => row.status === 'PENDING');
      const [number, row] = open[pick % Math.max(1, open.length)] ?? [];
      if (number === undefined || row === undefined) return;
      rows.set(number, {
        ...row,
        status: 'POSTED',
        upstreamId: style === 'sameId' || style === 'noIds' ? row.upstreamId : idOf(number, '-posted'),
        pendingUpstreamId: style === 'link' ? row.upstreamId : null,
        description: `${row.description} posted`,
        amountMinor: row.amountMinor + (row.amountMinor * BigInt(tipPercent)) / 100n,
        postedOn: addDays(row.transactedOn, daysLater),
      });
    },
    drop: (pick: number): void => {
      const open = [...rows].filter(([, row]) => row.status === 'PENDING');
      const [number] = open[pick % Math.max(1, open.length)] ?? [];
      if (number !== undefined) rows.delete(number);
    },
    relink: (): void => {
      generation += 1;
      for (const [number, row] of rows) {
        rows.set(number, { ...row, upstreamId: idOf(number, '-again'), pendingUpstreamId: null });
      }
    },
  };
};

type Step =
  | { readonly kind: 'buy'; readonly isPending: boolean; readonly day: number }
  | { readonly kind: 'post'; readonly pick: number; readonly tipPercent: number; readonly daysLater: number }
  | { readonly kind: 'drop'; readonly pick: number }
  | { readonly kind: 'relink' }
  | { readonly kind: 'refresh' };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('buy' as const), isPending: fc.boolean(), day: fc.nat(19) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('post' as const),
      pick: fc.nat(9),
      tipPercent: fc.integer({ min: 0, max: 30 }),
      daysLater: fc.nat(5),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('drop' as const), pick: fc.nat(9) }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'relink' as const }) },
  { weight: 4, arbitrary: fc.constant({ kind: 'refresh' as const }) },
);

describe('generated histories of rows', () => {
  test.each<Style>(['sameId', 'link', 'newId', 'noIds'])(
    'with an upstream of kind %s the ledger equals the bank, and guids stay (P21)',
    (style) => {
      forAll(runs(200), fc.array(step, { maxLength: 40 }), (steps) => {
        const ids = testIds('histories');
        const bank = createBank(style);
        const guids = new Map<number, string>();
        let rows: readonly LedgerRow[] = [];
        let nowMs = Date.parse('2026-11-21T08:00:00Z');
        const refresh = (): void => {
          nowMs += 60_000;
          const served = { kind: 'window', rows: [...bank.rows.values()], servedFrom: '2026-10-01' } as const;
          const merged = mergeServed(rows, served, { nowMs, ids });
          rows = merged.rows;
          expect(rows).toHaveLength(bank.rows.size);
          for (const [number, { description, status, amountMinor, transactedOn }] of bank.rows) {
            const row = rows.find(({ feedDescription }) => feedDescription === description);
            expect(row).toMatchObject({ status, amountMinor, date: transactedOn });
            expect(guids.get(number) ?? row?.guid).toBe(row?.guid);
            if (row !== undefined) guids.set(number, row.guid);
          }
        };
        for (const one of steps) {
          switch (one.kind) {
            case 'buy':
              bank.buy(one.isPending, one.day);
              break;
            case 'post':
              bank.post(one.pick, one.tipPercent, one.daysLater);
              break;
            case 'drop':
              bank.drop(one.pick);
              break;
            case 'relink':
              bank.relink();
              break;
            case 'refresh':
              refresh();
              break;
          }
        }
        refresh();
      });
    },
  );
});
