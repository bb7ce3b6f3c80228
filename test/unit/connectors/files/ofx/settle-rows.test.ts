import { describe, expect, test } from 'vitest';
import {
  accountOf,
  amountsOf,
  bankStatement,
  cardStatement,
  failedOf,
  ofxText,
  readText,
  rowText,
  textsOf,
  withRows,
} from '../../../../support/files/ofx.ts';

const rowsOf = (...rows: readonly (readonly [type: string, amount: string, name?: string, more?: string])[]) =>
  rows
    .map(([type, amount, name = 'SHOP', more = ''], at) => rowText({ id: `F${at}`, type, amount, name, more }))
    .join('');

const amountsIn = (rows: string, balance = '100.00') =>
  amountsOf(accountOf(readText(ofxText(bankStatement({ rows, balance })))).rows);

describe('an amount of OFX without a sign', () => {
  test.each(['DEBIT', 'FEE', 'SRVCHG', 'POS', 'ATM', 'CHECK', 'PAYMENT', 'CASH', 'DIRECTDEBIT', 'REPEATPMT', 'debit'])(
    'is money out under %s where no amount of the account has one',
    (type) => {
      expect(amountsIn(rowsOf([type, '12.50'], ['CREDIT', '1500.00'], ['DEBIT', '30.00']))).toEqual([
        -1_250n,
        150_000n,
        -3_000n,
      ]);
    },
  );

  test.each(['CREDIT', 'DEP', 'DIRECTDEP', 'INT', 'DIV', 'XFER', 'OTHER', 'HOLD', ''])(
    'is money in under %j',
    (type) => {
      expect(amountsIn(rowsOf([type, '12.50'], ['DEBIT', '30.00']))).toEqual([1_250n, -3_000n]);
    },
  );

  test('is money back where another amount is negative', () => {
    expect(amountsIn(rowsOf(['DEBIT', '12.50'], ['DEBIT', '-30.00']))).toEqual([1_250n, -3_000n]);
  });

  test('is money out where another is negative and the balance proves it', () => {
    const rows = rowsOf(['OTHER', '100.00', 'Saldo anterior'], ['DEBIT', '12.50'], ['FEE', '-3.00']);
    expect(amountsIn(rows, '84.50')).toEqual([-1_250n, -300n]);
  });

  test('is money back where the balance proves it', () => {
    const rows = rowsOf(['OTHER', '100.00', 'Opening balance'], ['DEBIT', '12.50'], ['DEBIT', '3.00']);
    expect(amountsIn(rows, '115.50')).toEqual([1_250n, 300n]);
  });

  test('is a payment to the card, not out of it', () => {
    const text = ofxText(cardStatement(rowsOf(['POS', '12.50'], ['PAYMENT', '500.00'])));
    expect(amountsOf(accountOf(readText(text)).rows)).toEqual([-1_250n, 50_000n]);
  });

  test('is money out in the list of pending rows too', () => {
    const more =
      '<BANKTRANLISTP><STMTTRNP><TRNTYPE>DEBIT<DTTRAN>20260130<TRNAMT>5.00<NAME>MARKET</STMTTRNP></BANKTRANLISTP>';
    const read = accountOf(readText(ofxText(bankStatement({ rows: rowsOf(['FEE', '1.00']), more }))));
    expect(amountsOf(read.pending?.rows ?? [])).toEqual([-500n]);
  });

  test('is money out in a row that corrects another one too', () => {
    const { rows, corrections } = accountOf(
      readText(
        withRows(rowsOf(['DEBIT', '12.50'], ['DEBIT', '13.50', 'SHOP', '<CORRECTFITID>F0<CORRECTACTION>REPLACE'])),
      ),
    );
    expect(amountsOf(rows)).toEqual([-1_350n]);
    expect(corrections).toEqual([{ upstreamId: 'F0', row: rows[0] }]);
    expect(rows).toContain(corrections[0]?.row);
  });
});

describe('a row of OFX that states a balance', () => {
  test.each([
    'Saldo Anterior',
    'S A L D O',
    'Saldo do dia',
    'SALDO TOTAL DISPONÍVEL DIA',
    'Saldo inicial:',
    'Opening Balance',
    'Balance brought forward',
    'Solde précédent',
    'Saldovortrag',
    'Neuer Kontostand',
    'Saldo',
  ])('is no transaction: %s', (name) => {
    const rows = rowText() + rowText({ id: '', type: 'OTHER', amount: '1000.00', name });
    expect(textsOf(accountOf(readText(withRows(rows))).rows)).toEqual(['CORNER CAFE']);
  });

  test.each([
    'Saldo',
    'Balance',
    'Saldo Fattura 12',
    'New Balance Shoes',
    'Balance transfer',
    'S A L D O X',
    'Paid balance',
  ])('is not meant by the text of a payment with an id: %s', (name) => {
    expect(textsOf(accountOf(readText(withRows(rowText({ name })))).rows)).toEqual([name]);
  });

  test('is known with an id where its amount is the balance of the statement', () => {
    const rows = rowText() + rowText({ id: 'F2', type: 'OTHER', amount: '100.00', name: 'SALDO' });
    expect(accountOf(readText(withRows(rows))).rows).toHaveLength(1);
  });

  test('is known with an id where its amount is the balance of its day', () => {
    const row = (id: string, posted: string, amount: string, name: string) =>
      rowText({ id, posted, amount, name, type: 'OTHER' });
    const rows = [
      row('B1', '20260110', '112.00', 'SALDO'),
      row('F1', '20260115', '-7.00', 'A'),
      row('F2', '20260115', '-3.00', 'B'),
      row('B2', '20260115', '102.00', 'S A L D O'),
      row('F3', '20260120', '-2.00', 'C'),
      row('F4', '20260120', '101.00', 'Saldo'),
    ];
    expect(textsOf(accountOf(readText(withRows(...rows))).rows)).toEqual(['A', 'B', 'C', 'Saldo']);
  });
});

describe('a balance of OFX that is no number', () => {
  test.each(['None', 'NaN', '-', 'R$ 1,00', '1,234', 'N/A'])('is unknown, and the rows come: %s', (balance) => {
    const more = `<AVAILBAL><BALAMT>${balance}<DTASOF>None</AVAILBAL>`;
    const text = ofxText(bankStatement({ balance, more }));
    expect(accountOf(readText(text))).toMatchObject({
      account: { balanceMinor: null, availableBalanceMinor: null },
      balanceAsOf: '2026-01-31',
      rows: [{ upstreamId: 'F1' }],
    });
  });

  test('may have a day that is no date', () => {
    const read = accountOf(readText(ofxText(bankStatement({ asOf: 'None' }))));
    expect(read).toMatchObject({ account: { balanceMinor: 10_000n }, balanceAsOf: null, rows: [{ upstreamId: 'F1' }] });
  });
});

describe('the currency of an OFX statement that does not say it', () => {
  const inCurrency = (symbol: string, part = 'CURRENCY', rate = '1.0') =>
    `<${part}><CURRATE>${rate}<CURSYM>${symbol}</${part}>`;
  const read = (currency: string, ...more: readonly string[]) =>
    readText(
      ofxText(
        bankStatement({ currency, rows: rowsOf(...more.map((tags) => ['OTHER', '-1200', 'SHOP', tags] as const)) }),
      ),
    );

  test.each(['', 'R$', 'None'])('is that of its rows: %j', (currency) => {
    const { account, rows } = accountOf(read(currency, inCurrency('JPY'), ''));
    expect(account).toMatchObject({ currencyCode: 'JPY', balanceMinor: 100n });
    expect(account.upstreamId).toBe(accountOf(read('JPY', '')).account.upstreamId);
    expect(rows).toMatchObject([{ currencyCode: 'JPY', amountMinor: 1_200n }, { currencyCode: 'JPY' }]);
  });

  test('is the most frequent one where each row names its own', () => {
    const { account, rows } = accountOf(read('', inCurrency('USD'), inCurrency('EUR'), inCurrency('EUR')));
    expect(account.currencyCode).toBe('EUR');
    expect(rows.map(({ currencyCode }) => currencyCode)).toEqual(['USD', 'EUR', 'EUR']);
  });

  test('is that of amounts that were converted at the rate 1', () => {
    expect(accountOf(read('', inCurrency('BRL', 'ORIGCURRENCY', '1,00'))).account.currencyCode).toBe('BRL');
  });

  test.each([
    ['no row names one', ['', '']],
    ['rows name several, and one names none', [inCurrency('USD'), inCurrency('EUR'), '']],
    ['amounts were converted into it', [inCurrency('USD', 'ORIGCURRENCY', '1.08')]],
  ] as const)('is a fault where %s', (_, more) => {
    expect(failedOf(read('', ...more)).code).toBe('currency.missing');
  });
});
