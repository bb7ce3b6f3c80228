import fc from 'fast-check';
import type { Problem } from '../../../lib/contract/error-code.ts';
import { DEFAULT_CATEGORIES } from '../../../lib/domain/categories/category.ts';
import { addDays } from '../../../lib/domain/kernel/calendar.ts';
import { formatMoney } from '../../../lib/domain/kernel/money.ts';
import type { LedgerRow } from '../../../lib/domain/ledger/ledger-row.ts';
import type { FeedTransaction } from '../../../lib/domain/upstream/feed.ts';
import { accountFeed, manyTransactions, memberFeed } from './feed.ts';
import type { ChangeWorld } from './ledger-changes.ts';

/** Random refreshes and changes of a ledger of two accounts, and their running. */

export const LAST_DAY = '2026-11-20';
export const ACCOUNTS = 2;

export const category = fc.nat(DEFAULT_CATEGORIES.length - 1).map((at) => {
  const { guid } = DEFAULT_CATEGORIES[at] ?? {};
  if (guid === undefined) throw new Error('no such category');
  return guid;
});
const daysBack = fc.oneof({ weight: 3, arbitrary: fc.nat(45) }, { weight: 1, arbitrary: fc.nat(4_000) });

/** What the bank holds by then, what it changed, and from where on it serves. */
export const refresh = fc.record({
  kind: fc.constant('refresh' as const),
  counts: fc.tuple(fc.nat(220), fc.nat(120)),
  amountEvery: fc.integer({ min: 2, max: 90 }),
  moveEvery: fc.integer({ min: 5, max: 200 }),
  pendingCount: fc.nat(6),
  daysServed: fc.integer({ min: 0, max: 40 }),
});
const pick = fc.nat(10_000);
export const change = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('edit' as const),
      pick,
      fields: fc.record(
        {
          category_guid: category,
          description: fc.constantFrom('Mine', 'CORNER CAFE 0042', 'é'),
          date: daysBack.map((days) => addDays(LAST_DAY, -days)),
          memo: fc.constantFrom(null, '', 'a note'),
          is_hidden: fc.boolean(),
          has_been_viewed: fc.boolean(),
          metadata: fc.constantFrom(null, '{}'),
        },
        { requiredKeys: [] },
      ),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('delete' as const), pick }) },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('split' as const), pick, parts: fc.integer({ min: 2, max: 5 }) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('splitOff' as const), pick }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('unsplit' as const), pick }) },
);
export type Refresh = typeof refresh extends fc.Arbitrary<infer T> ? T : never;
export type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

export const served = (one: Refresh, account: number): { rows: readonly FeedTransaction[]; from: string } => {
  const from = addDays(LAST_DAY, -one.daysServed);
  const rows = manyTransactions(one.counts[account] ?? 0, LAST_DAY, account).map(
    (row, index): FeedTransaction => ({
      ...row,
      amountMinor: (index + account) % one.amountEvery === 0 ? row.amountMinor + 1n : row.amountMinor,
      transactedOn: (index + account) % one.moveEvery === 1 ? addDays(row.transactedOn, -2) : row.transactedOn,
      ...(index < one.pendingCount ? { status: 'PENDING', postedOn: null } : {}),
    }),
  );
  return { rows: rows.filter(({ transactedOn }) => transactedOn >= from), from };
};
export const feedOf = (one: Refresh) =>
  memberFeed(
    ...Array.from({ length: ACCOUNTS }, (_, account) => {
      const { rows, from } = served(one, account);
      return accountFeed(rows, { upstreamId: `a${account}`, name: `account ${account}` }, from);
    }),
  );

/** Equal shares, the first takes the rest. */
export const sharesOf = (amountMinor: bigint, parts: number): readonly bigint[] => {
  const share = amountMinor / BigInt(parts);
  return [amountMinor - share * BigInt(parts - 1), ...Array.from({ length: parts - 1 }, () => share)];
};
const money = (minor: bigint): string => formatMoney(minor, 'USD');

export const runChange = (
  world: ChangeWorld,
  one: Change,
  { guid, amountMinor }: Pick<LedgerRow, 'guid' | 'amountMinor'>,
): Promise<'done' | Problem> => {
  switch (one.kind) {
    case 'edit':
      return world.update(guid, one.fields);
    case 'delete':
      return world.remove(guid);
    case 'split':
      return world.split(guid, sharesOf(amountMinor, one.parts).map(money));
    case 'splitOff':
      return world.splitOff(guid, '0.01');
    case 'unsplit':
      return world.unsplit(guid);
  }
};
