import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNumber } from '../../../../../lib/connectors/files/ofx/number.ts';
import { formatMoney } from '../../../../../lib/domain/kernel/money.ts';
import {
  accountOf,
  amountsOf,
  bankStatement,
  failedOf,
  ofxText,
  readText,
  rowText,
  withRows,
} from '../../../../support/files/ofx.ts';
import { forAll, runs } from '../../../../support/project/runs.ts';

const amountIn = (currency: string, amount: string) => {
  const read = accountOf(readText(ofxText(bankStatement({ currency, rows: rowText({ amount }), balance: '0' }))));
  return { minor: amountsOf(read.rows)[0], roundedCount: read.roundedCount };
};

describe('an amount of OFX by account type, sign and currency', () => {
  /** Type in the file, ours, and whether its balance is a debt. */
  const TYPES = [
    ['CHECKING', 'CHECKING', false],
    ['SAVINGS', 'SAVINGS', false],
    ['MONEYMRKT', 'SAVINGS', false],
    ['CD', 'SAVINGS', false],
    ['CREDITLINE', 'LINE_OF_CREDIT', true],
    ['CREDITCARD', 'CREDIT_CARD', true],
    ['LOAN', 'LOAN', true],
    ['MORTGAGE', 'MORTGAGE', true],
    ['', 'UNKNOWN', false],
  ] as const;
  /** Currency, text of an amount, and its minor units. */
  const AMOUNTS = [
    ['JPY', '1234', 1_234n],
    ['USD', '12.34', 1_234n],
    ['KWD', '1.234', 1_234n],
  ] as const;
  const CASES = TYPES.flatMap(([type, accountType, isDebt]) =>
    AMOUNTS.flatMap(([currency, amount, minor]) =>
      (['', '-'] as const).map((sign) => ({ type, accountType, isDebt, currency, amount, minor, sign })),
    ),
  );

  test.each(CASES)(
    'of $type $sign$amount $currency is exact',
    ({ type, accountType, isDebt, currency, amount, minor, sign }) => {
      const read = accountOf(
        readText(
          ofxText(
            bankStatement({
              currency,
              account: `<ACCTID>1<ACCTTYPE>${type}`,
              rows: rowText({ amount: `${sign}${amount}` }),
              balance: `${sign}${amount}`,
            }),
          ),
        ),
      );
      const signed = sign === '-' ? -minor : minor;
      expect(read.account).toMatchObject({
        accountType,
        currencyCode: currency,
        // What the holder owes is negative in the file and positive here.
        balanceMinor: isDebt ? -signed : signed,
      });
      // Rows are signed from the holder's view in both.
      expect(read.rows).toMatchObject([
        { type: sign === '-' ? 'DEBIT' : 'CREDIT', amountMinor: minor, currencyCode: currency },
      ]);
      expect(read.roundedCount).toBe(0);
    },
  );
});

describe('an amount of OFX', () => {
  test.each([
    ['12.34', 1_234n],
    ['-12.34', -1_234n],
    ['+12.34', 1_234n],
    ['12,34', 1_234n],
    ['-12,34', -1_234n],
    ['12', 1_200n],
    ['12.3', 1_230n],
    ['12.', 1_200n],
    ['.5', 50n],
    ['-.05', -5n],
    [',05', 5n],
    ['- 12.34', -1_234n],
    [' +12.34 ', 1_234n],
    ['0', 0n],
    ['-0.00', 0n],
    ['000012.34', 1_234n],
    ['12.340000', 1_234n],
    ['1,234.56', 123_456n],
    ['1.234,56', 123_456n],
    ['1 234,56', 123_456n],
    ['1 234 567.89', 123_456_789n],
    ["1'234.50", 123_450n],
    ['1\u00a0234,56', 123_456n],
    ['1,234,567', 123_456_700n],
    ['1.234.567', 123_456_700n],
    ['0,125', 12n],
    ['1234,567', 123_457n],
    ['90071992547409.93', 9_007_199_254_740_993n],
    ['999999999999999999.99', 99_999_999_999_999_999_999n],
  ])('as %j is %s cents (P22)', (text, minor) => {
    expect(amountIn('USD', text).minor).toBe(minor);
  });

  test.each([
    'abc',
    'NaN',
    'Infinity',
    '1e5',
    '0x10',
    '--1',
    '+-1',
    '1-',
    '(12.34)',
    '$12.34',
    '12.34 USD',
    '1.2.3',
    '1,23,456',
    '12,34,56',
    '1,2345.67',
    '1 23',
    '1,234',
    '-1,234',
    '-',
    '.',
    '1.234.56',
    '1,234,56',
    '１２',
    `1${'0'.repeat(18)}`,
    '1'.repeat(64),
    '1'.repeat(65),
    `0.${'1'.repeat(70)}`,
  ])('that is ambiguous fails its account: %j', (amount) => {
    expect(failedOf(readText(withRows(rowText({ amount }))))).toMatchObject({ code: 'number.malformed', line: 12 });
  });

  test('with three digits after a comma is exact in a currency that has them', () => {
    expect(amountIn('KWD', '1,234').minor).toBe(1_234n);
  });

  test.each([
    ['USD', '-1.005', -100n, 1],
    ['USD', '-1.015', -102n, 1],
    ['USD', '1.025', 102n, 1],
    ['USD', '1.0251', 103n, 1],
    ['USD', '0.0049', 0n, 1],
    ['USD', '1.2300', 123n, 0],
    ['JPY', '12.50', 12n, 1],
    ['JPY', '13.50', 14n, 1],
    ['JPY', '12.00', 12n, 0],
    ['KWD', '1.2345', 1_234n, 1],
  ])('finer than the unit of %s is rounded half to even and counted: %s', (currency, amount, minor, roundedCount) => {
    expect(amountIn(currency, amount)).toEqual({ minor, roundedCount });
  });

  test('counts every rounding of the account, balances too', () => {
    const statement = bankStatement({
      rows: rowText({ amount: '1.001' }) + rowText({ amount: '1.009' }),
      balance: '0.001',
    });
    expect(accountOf(readText(ofxText(statement))).roundedCount).toBe(3);
  });

  test('of any size is exact, in currencies of 0, 2 and 3 digits (P22)', () => {
    const minor = fc.bigInt({ min: -(10n ** 16n), max: 10n ** 16n });
    forAll(runs(300), minor, fc.constantFrom('JPY', 'USD', 'KWD'), fc.boolean(), (amount, currency, hasComma) => {
      const point = formatMoney(amount, currency);
      // In a currency without digits after the point there is no point.
      expect(amountIn(currency, hasComma ? point.replace('.', ',') : point).minor).toBe(amount);
    });
  });

  test('never becomes another number by the way its thousands are written', () => {
    const group = fc.constantFrom(',', '.', ' ', "'", '\u2019', '\u00a0', '\u202f');
    forAll(
      runs(500),
      fc.bigInt({ min: 1_000n, max: 10n ** 15n }),
      group,
      fc.constantFrom('.', ','),
      (whole, sign, decimal) => {
        fc.pre(sign !== decimal);
        const grouped = whole.toString().replaceAll(/\B(?=(?:\d{3})+$)/g, sign);
        expect(readNumber(`${grouped}${decimal}07`)).toMatchObject({ digits: whole * 100n + 7n, scale: 2 });
      },
    );
  });
});
