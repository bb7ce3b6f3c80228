import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ExportedHolding, ExportedTransaction } from '../../cli/export/export-records.ts';
import { type OfxData, ofxPieces } from '../../cli/export/ofx.ts';
import { oneLine } from '../../cli/export/ofx-text.ts';
import { readOfx } from '../../lib/connectors/files/ofx/read-ofx.ts';
import { formatMoney } from '../../lib/domain/kernel/money.ts';
import type { FeedTransaction } from '../../lib/domain/upstream/feed.ts';
import { exportedAccount, exportedHolding, exportedRow } from '../support/documents/exported.ts';
import { accountOf, accountsOf } from '../support/files/ofx.ts';
import { forAllAsync, runs } from '../support/project/runs.ts';

const TODAY = '2026-11-22';

const written = async (data: Partial<OfxData>): Promise<string> => {
  const pieces = ofxPieces({ accounts: [], holdings: [], rowsOf: async () => [], today: TODAY, ...data });
  return (await Array.fromAsync(pieces)).join('');
};
const readBack = async (data: Partial<OfxData>) => readOfx(new TextEncoder().encode(await written(data)));

const date = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const text = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1 }),
  fc.string({ unit: fc.constantFrom(...'<>/&;#amp ]![CDT\n\t"\'=é€'.split('')), minLength: 1 }),
);

interface Row {
  readonly exported: ExportedTransaction;
  readonly minor: bigint;
}
const row: fc.Arbitrary<Row> = fc
  .record({
    minor: fc.bigInt({ min: 0n, max: 10n ** 15n }),
    currency: fc.constantFrom('USD', 'JPY', 'KWD', 'EUR'),
    type: fc.constantFrom('CREDIT', 'DEBIT'),
    isPending: fc.boolean(),
    posted: date,
    transacted: date,
    description: text,
    memo: fc.option(text),
    check: fc.option(fc.string({ unit: fc.constantFrom(...'0123456789A'.split('')), minLength: 1, maxLength: 12 })),
    code: fc.option(fc.integer({ min: 1, max: 9_999 })),
  })
  .map(({ minor, currency, type, isPending, posted, transacted, description, memo, check, code }) => ({
    minor,
    exported: exportedRow({
      feed_amount: JSON.rawJSON(formatMoney(minor, currency)),
      feed_currency_code: currency,
      feed_transaction_type_name: type,
      status_name: isPending ? 'PENDING' : 'POSTED',
      feed_posted_on: isPending ? null : posted,
      feed_transacted_on: transacted,
      original_description: description,
      feed_memo: memo,
      check_number_string: check,
      merchant_category_code: code,
    }),
  }));

/** What reading the row again must give. */
const expected = ({ exported, minor }: Row): Partial<FeedTransaction> => {
  const isPending = exported.status_name === 'PENDING';
  const description = oneLine(exported.original_description) ?? 'Corner Cafe';
  const memo = oneLine(exported.feed_memo);
  return {
    upstreamId: isPending ? null : exported.guid,
    status: isPending ? 'PENDING' : 'POSTED',
    type: minor === 0n || exported.feed_transaction_type_name === 'CREDIT' ? 'CREDIT' : 'DEBIT',
    amountMinor: minor,
    currencyCode: exported.feed_currency_code ?? '',
    description,
    // The reader drops a memo that says no more than the description.
    memo: memo === null || description.includes(memo) ? null : memo,
    transactedOn: exported.feed_transacted_on ?? '',
    postedOn: exported.feed_posted_on,
    ...(!isPending && {
      checkNumber: exported.check_number_string,
      merchantCategoryCode: exported.merchant_category_code,
    }),
  };
};

describe('an OFX file that was written', () => {
  test('is read back to the same rows', async () => {
    await forAllAsync(
      runs(300),
      fc.constantFrom('CHECKING', 'SAVINGS', 'CREDIT_CARD', 'LOAN', 'PROPERTY', 'UNKNOWN'),
      fc.array(row, { minLength: 1, maxLength: 8 }),
      async (type, rows) => {
        const named = rows.map((one, at) => ({ ...one, exported: { ...one.exported, guid: `TRN-${at}` } }));
        const file = await readBack({
          accounts: [exportedAccount({ account_type_name: type })],
          rowsOf: async () => named.map(({ exported }) => exported),
        });
        const account = accountOf(file);
        const isPending = ({ exported }: Row) => exported.status_name === 'PENDING';
        expect(account.rows).toMatchObject(named.filter((one) => !isPending(one)).map(expected));
        expect(account.pending?.rows ?? []).toMatchObject(named.filter(isPending).map(expected));
        expect(account.roundedCount).toBe(0);
      },
    );
  });

  test('is read back with the same shares, prices and names of its holdings', async () => {
    const decimal = fc.bigInt({ min: 1n, max: 10n ** 12n }).map((units) => JSON.rawJSON(`${units}.25`));
    const holding: fc.Arbitrary<ExportedHolding> = fc
      .record({ shares: decimal, price: decimal, description: text, isShort: fc.boolean() })
      .map(({ shares, price, description, isShort }) =>
        exportedHolding({
          shares: isShort ? JSON.rawJSON(`-${shares.rawJSON}`) : shares,
          price,
          description: oneLine(description) ?? 'FUND',
        }),
      );
    await forAllAsync(runs(200), fc.array(holding, { minLength: 1, maxLength: 5 }), async (holdings) => {
      const named = holdings.map((one, at) => ({ ...one, symbol: `S${at}` }));
      const file = await readBack({
        accounts: [exportedAccount({ account_type_name: 'INVESTMENT' })],
        holdings: named,
      });
      const spelled = (number: ExportedHolding['shares']) =>
        typeof number === 'object' && number !== null ? number.rawJSON : String(number);
      expect(accountOf(file).holdings).toMatchObject(
        named.map((one) => ({
          shares: spelled(one.shares),
          price: spelled(one.price),
          description: one.description,
          symbol: one.symbol,
        })),
      );
    });
  });
});

test.each([
  ['CHECKING', 'CHECKING', 10_000n],
  ['CREDIT_CARD', 'CREDIT_CARD', 10_000n],
  ['LOAN', 'LOAN', 10_000n],
  ['MORTGAGE', 'MORTGAGE', 10_000n],
  ['LINE_OF_CREDIT', 'LINE_OF_CREDIT', 10_000n],
  ['CASH', 'CHECKING', 10_000n],
  ['PROPERTY', 'UNKNOWN', 10_000n],
  ['constructor', 'UNKNOWN', 10_000n],
])('the balance of an account of type %s keeps its sign', async (type, accountType, balanceMinor) => {
  const account = exportedAccount({ account_type_name: type, balance: JSON.rawJSON('100.00') });
  const [read] = accountsOf(await readBack({ accounts: [account] }));
  expect(read).toMatchObject({ account: { accountType, balanceMinor }, balanceAsOf: '2026-11-21' });
});

test('accounts with the same number stay apart, and each has its rows', async () => {
  const accounts = ['ACT-1', 'ACT-2', 'ACT-3'].map((guid) =>
    exportedAccount({ guid, account_number: guid === 'ACT-3' ? '77' : '****1234' }),
  );
  const file = await readBack({ accounts, rowsOf: async ({ guid }) => [exportedRow({ guid: `TRN-${guid}` })] });
  expect(
    accountsOf(file).map((one) =>
      one.kind === 'account' ? [one.account.accountNumber, one.rows.map(({ upstreamId }) => upstreamId)] : one,
    ),
  ).toEqual([
    ['ACT-1', ['TRN-ACT-1']],
    ['ACT-2', ['TRN-ACT-2']],
    ['77', ['TRN-ACT-3']],
  ]);
});

test('the parts of a split row are left out, and the row itself stays', async () => {
  const rows = [exportedRow({ has_been_split: true }), exportedRow({ guid: 'TRN-2', parent_guid: 'TRN-1' })];
  const file = await readBack({ accounts: [exportedAccount()], rowsOf: async () => rows });
  expect(accountOf(file).rows).toMatchObject([{ upstreamId: 'TRN-1' }]);
});

test('a row without any text is still a row of its own', async () => {
  const rows = [exportedRow({ original_description: ' ', description: null })];
  const file = await readBack({ accounts: [exportedAccount()], rowsOf: async () => rows });
  expect(accountOf(file).rows).toMatchObject([{ description: '-' }]);
});
