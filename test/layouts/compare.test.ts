import { describe, expect, test } from 'vitest';
import type { FileRead } from '../../lib/connectors/files/file-read.ts';
import { UNKNOWN_OF_ROW } from '../../lib/connectors/files/unknown-of-row.ts';
import type { FeedTransaction } from '../../lib/domain/upstream/feed.ts';
import { IDENTITY } from '../support/files/csv.ts';
import { faultsOf } from './compare.ts';
import { hasColumn } from './layout.ts';
import { makeTable } from './make-table.ts';
import { type Truth, truthOf } from './truth.ts';

const tables = Array.from({ length: 20 }, (_, seed) => makeTable(seed));

describe('what was read', () => {
  const table =
    tables.find(({ ledger, layout }) => hasColumn(layout, 'balance') && ledger.rows.length > 4) ?? tables[0];
  const truth = table === undefined ? null : truthOf(table.ledger, table.layout);
  if (truth === null) throw new Error('no table');

  test('has no fault where it is right', () => {
    expect(faultsOf(readAs(truth), truth)).toEqual([]);
  });

  test.each<[string, (row: FeedTransaction) => Partial<FeedTransaction> | null]>([
    ['sign', ({ type }) => ({ type: type === 'DEBIT' ? 'CREDIT' : 'DEBIT' })],
    ['amount', ({ amountMinor }) => ({ amountMinor: amountMinor + 1n })],
    ['day', () => ({ transactedOn: '2020-01-01' })],
    ['payee', () => ({ description: 'nobody' })],
    ['currency', () => ({ currencyCode: 'XAU' })],
    ['posted as pending', () => ({ status: 'PENDING' })],
    ['missing', () => null],
  ])('has the fault "%s"', (kind, change) => {
    const kinds = faultsOf(readAs(truth, change), truth).map((fault) => fault.kind);
    expect(new Set(kinds)).toContain(kind);
  });

  test('has the fault "no balance"', () => {
    const kinds = faultsOf(readAs({ ...truth, balances: [null] }), truth).map((fault) => fault.kind);
    expect(kinds).toEqual(['no balance']);
  });
});

/** As a reader without a fault gives it, with the first row changed, or left out. */
const readAs = (
  { rows, balances, currency }: Truth,
  change: (row: FeedTransaction) => Partial<FeedTransaction> | null = () => ({}),
): FileRead & { readonly kind: 'read' } => {
  const read = rows.map(
    ({ minor, feeMinor, text, isPending, transactedOn, postedOn }): FeedTransaction => ({
      ...UNKNOWN_OF_ROW,
      upstreamId: null,
      status: isPending ? 'PENDING' : 'POSTED',
      type: minor - feeMinor < 0n ? 'DEBIT' : 'CREDIT',
      amountMinor: minor - feeMinor < 0n ? feeMinor - minor : minor - feeMinor,
      currencyCode: currency,
      transactedOn: transactedOn[0] ?? '',
      postedOn: postedOn[0] ?? '',
      description: text,
      memo: null,
      checkNumber: null,
      merchantCategoryCode: null,
      extendedType: null,
    }),
  );
  const [first, ...others] = read;
  const changed = first === undefined ? null : change(first);
  const all = first === undefined || changed === null ? others : [{ ...first, ...changed }, ...others];
  return {
    kind: 'read',
    format: 'CSV',
    accounts: [
      {
        kind: 'account',
        account: { ...IDENTITY, balanceMinor: balances[0] ?? null },
        rows: { kind: 'delta', rows: all, removedIds: [], extent: 'part', servedFrom: null, servedTo: null },
        holdings: null,
        leftOut: [],
      },
    ],
  };
};
