import { describe, expect, test } from 'vitest';
import {
  accountOf,
  accountsOf,
  bankStatement,
  cardStatement,
  failedOf,
  ofxText,
  outcomeOf,
  readText,
  rowText,
  withRows,
} from '../../../../support/files/ofx.ts';
import { feedTransaction } from '../../../../support/ledger/feed.ts';

const rowOf = (text: string) => accountOf(readText(withRows(text))).rows[0];

describe('a row of an OFX file', () => {
  test('has everything that the file says about it', () => {
    const more = '<DTUSER>20260113<CHECKNUM>1042<SIC>5814<MEMO>LUNCH WITH ANN';
    expect(rowOf(rowText({ type: 'CHECK', more }))).toEqual(
      feedTransaction({
        upstreamId: 'F1',
        amountMinor: 1_234n,
        description: 'CORNER CAFE',
        memo: 'LUNCH WITH ANN',
        transactedOn: '2026-01-13',
        postedOn: '2026-01-15',
        checkNumber: '1042',
        merchantCategoryCode: 5_814,
        extendedType: 'CHECK',
      }),
    );
  });

  test.each([
    ['its name', '<NAME>SHOP<PAYEE><NAME>OTHER</PAYEE><MEMO>MORE', 'SHOP', 'MORE'],
    ['the name of its payee', '<PAYEE><NAME>SHOP<CITY>AUSTIN</PAYEE><MEMO>MORE', 'SHOP', 'MORE'],
    ['its memo, where there is no name', '<NAME><MEMO>MORE', 'MORE', null],
    ['its type and the number of its check, where there is no text', '<CHECKNUM>1042', 'DEBIT 1042', null],
    ['its type, where there is nothing else', '', 'DEBIT', null],
  ])('is described by %s', (_, fields, description, memo) => {
    const row = `<STMTTRN><TRNTYPE>DEBIT<DTPOSTED>20260115<TRNAMT>-1${fields}</STMTTRN>`;
    expect(rowOf(row)).toMatchObject({ description, memo });
  });

  test.each([
    ['CORNER CAFE', null],
    ['CORNER', null],
    ['CORNER CAFE 0042 AUSTIN', 'CORNER CAFE 0042 AUSTIN'],
    ['', null],
  ])('has a memo only where it says more than the name: %j', (memo, expected) => {
    expect(rowOf(rowText({ more: `<MEMO>${memo}` }))?.memo).toBe(expected);
  });

  test.each([
    ['5814', 5_814],
    ['742', 742],
    ['0', null],
    ['0000', null],
    ['58145', null],
    ['FOOD', null],
  ])('has the merchant category %s as %s', (code, expected) => {
    expect(rowOf(rowText({ more: `<SIC>${code}` }))?.merchantCategoryCode).toBe(expected);
  });

  test('keeps the first of two fields with the same name', () => {
    expect(rowOf(rowText({ more: '<NAME>SECOND<FITID>F2' }))).toMatchObject({
      description: 'CORNER CAFE',
      upstreamId: 'F1',
    });
  });

  test('is in its own currency where CURRENCY names one', () => {
    const more = '<CURRENCY><CURRATE>0.0069<CURSYM>JPY</CURRENCY>';
    expect(rowOf(rowText({ amount: '-1200', more }))).toMatchObject({ currencyCode: 'JPY', amountMinor: 1_200n });
  });

  test('is in the currency of the account where ORIGCURRENCY says that it was converted', () => {
    const more = '<ORIGCURRENCY><CURRATE>0.0069<CURSYM>JPY</ORIGCURRENCY>';
    expect(rowOf(rowText({ more }))).toMatchObject({ currencyCode: 'USD', amountMinor: 1_234n });
  });

  test('in points, whose code is no currency, has no currency and keeps its number', () => {
    const { account, rows } = accountOf(readText(ofxText(bankStatement({ currency: 'PTS' }))));
    expect([account.currencyCode, rows[0]?.currencyCode, rows[0]?.amountMinor]).toEqual(['XXX', 'XXX', 1_234n]);
  });

  test('with an invalid currency fails its account', () => {
    const more = '<CURRENCY><CURRATE>1<CURSYM>MILES</CURRENCY>';
    expect(failedOf(readText(withRows(rowText({ more }))))).toMatchObject({ code: 'currency.malformed' });
  });

  test('does not belong to the account that it transfers to', () => {
    const more = '<BANKACCTTO><BANKID>9<ACCTID>9<ACCTTYPE>SAVINGS</BANKACCTTO><CCACCTTO><ACCTID>8</CCACCTTO>';
    expect(accountOf(readText(withRows(rowText({ more })))).account.accountNumber).toBe('0001234567');
  });
});

describe('pending rows of an OFX file', () => {
  const ROW = '<STMTTRNP><TRNTYPE>POS<DTTRAN>20260130<TRNAMT>-5.00<NAME>PENDING MARKET</STMTTRNP>';
  const LIST = `<BANKTRANLISTP><DTASOF>20260131${ROW}</BANKTRANLISTP>`;

  test('come from their own list', () => {
    const read = accountOf(readText(ofxText(bankStatement({ more: LIST }))));
    expect(read.rows.map(({ status }) => status)).toEqual(['POSTED']);
    expect(read.pending).toMatchObject({
      asOf: '2026-01-31',
      rows: [
        {
          status: 'PENDING',
          type: 'DEBIT',
          amountMinor: 500n,
          transactedOn: '2026-01-30',
          postedOn: null,
          upstreamId: null,
          description: 'PENDING MARKET',
        },
      ],
    });
  });

  test('come from that list also as ordinary rows, with their ids', () => {
    const list = `<BANKTRANLISTP><DTASOF>20260131${rowText({ id: 'P1' })}</BANKTRANLISTP>`;
    const { pending } = accountOf(readText(ofxText(bankStatement({ more: list }))));
    expect(pending?.rows).toMatchObject([{ status: 'PENDING', upstreamId: 'P1', postedOn: null }]);
  });

  test('come as pending also in a list of posted ones', () => {
    const read = accountOf(readText(ofxText(bankStatement({ rows: ROW + rowText() }))));
    expect(read.rows).toHaveLength(1);
    expect(read.pending?.rows).toHaveLength(1);
  });

  test('correct no posted row', () => {
    const list = `<BANKTRANLISTP>${rowText({ id: 'P1', more: '<CORRECTFITID>F1<CORRECTACTION>REPLACE' })}</BANKTRANLISTP>`;
    expect(accountOf(readText(ofxText(bankStatement({ more: list }))))).toMatchObject({
      corrections: [],
      rows: [{ upstreamId: 'F1' }],
      pending: { rows: [{ upstreamId: 'P1' }] },
    });
  });

  test('are none in an empty list, which differs from no list', () => {
    const empty = bankStatement({ more: '<BANKTRANLISTP><DTASOF>20260131</BANKTRANLISTP>' });
    expect(accountOf(readText(ofxText(empty))).pending).toEqual({ asOf: '2026-01-31', rows: [] });
    expect(accountOf(readText(ofxText())).pending).toBeNull();
  });

  test('are those of the latest statement', () => {
    const older = bankStatement({ asOf: '20260130', more: LIST.replace('-5.00', '-9.00') });
    for (const text of [older + bankStatement({ more: LIST }), bankStatement({ more: LIST }) + older]) {
      expect(accountOf(readText(ofxText(text))).pending?.rows).toMatchObject([{ amountMinor: 500n }]);
    }
  });
});

describe('an account of an OFX file', () => {
  const typed = (type: string) => `<BANKID>121000248<ACCTID>0001234567<ACCTTYPE>${type}`;

  test.each([
    ['CHECKING', 'CHECKING', null, 'Checking 4567'],
    ['SAVINGS', 'SAVINGS', null, 'Savings 4567'],
    ['MONEYMRKT', 'SAVINGS', 'MONEY_MARKET', 'Money market 4567'],
    ['CD', 'SAVINGS', 'CERTIFICATE_OF_DEPOSIT', 'Certificate of deposit 4567'],
    ['CREDITLINE', 'LINE_OF_CREDIT', null, 'Line of credit 4567'],
    ['creditline', 'LINE_OF_CREDIT', null, 'Line of credit 4567'],
    ['CREDITCARD', 'CREDIT_CARD', null, 'Credit card 4567'],
    ['LOAN', 'LOAN', null, 'Loan 4567'],
    ['MORTGAGE', 'MORTGAGE', null, 'Mortgage 4567'],
    ['FUTURE', 'UNKNOWN', null, 'Account 4567'],
  ])('of type %s is %s', (type, accountType, accountSubtype, name) => {
    const { account } = accountOf(readText(ofxText(bankStatement({ account: typed(type) }))));
    expect(account).toMatchObject({ accountType, accountSubtype, name });
  });

  test('of a bank is known by bank, branch, number, type and currency', () => {
    const ids = [
      bankStatement(),
      bankStatement({ account: '<BANKID>2<ACCTID>0001234567<ACCTTYPE>CHECKING' }),
      bankStatement({ account: '<BANKID>121000248<BRANCHID>7<ACCTID>0001234567<ACCTTYPE>CHECKING' }),
      bankStatement({ account: '<BANKID>121000248<ACCTID>0001234568<ACCTTYPE>CHECKING' }),
      bankStatement({ account: typed('SAVINGS') }),
      bankStatement({ currency: 'EUR' }),
      cardStatement(),
    ].map((statement) => accountOf(readText(ofxText(statement))).account.upstreamId);
    expect(ids[0]).toBe('BANKACCTFROM|121000248||0001234567|CHECKING|USD');
    expect(ids.at(-1)).toBe('CCACCTFROM|||4111222233334444||USD');
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('with several currencies under one number is an account for each', () => {
    const text = ofxText(bankStatement() + bankStatement({ currency: 'EUR' }));
    const accounts = accountsOf(readText(text));
    expect(accounts.map((account) => account.kind === 'account' && account.account.currencyCode)).toEqual([
      'USD',
      'EUR',
    ]);
  });

  test('has its number, and a routing number where the bank id is one', () => {
    expect(accountOf(readText(ofxText())).account).toMatchObject({
      accountNumber: '0001234567',
      routingNumber: '121000248',
    });
    for (const bankId of ['121000249', '30004', 'NFCU']) {
      const account = `<BANKID>${bankId}<ACCTID>1<ACCTTYPE>SAVINGS`;
      expect(accountOf(readText(ofxText(bankStatement({ account })))).account.routingNumber).toBeNull();
    }
  });

  test('has the name of the bank that the file names', () => {
    const other = ofxText().replaceAll('First Bank', 'Second Bank').replaceAll('0001234567', '77');
    const none = ofxText().replace('<ORG>First Bank', '').replaceAll('0001234567', '88');
    const accounts = accountsOf(readText(ofxText() + other + none));
    expect(accounts.map((account) => account.kind === 'account' && account.institutionName)).toEqual([
      'First Bank',
      'Second Bank',
      null,
    ]);
  });

  test('with a currency in lower case is in that currency', () => {
    expect(accountOf(readText(ofxText(bankStatement({ currency: 'eur' })))).account.currencyCode).toBe('EUR');
  });
});

describe('the balance of an OFX file', () => {
  test('has the day that the file says', () => {
    expect(accountOf(readText(ofxText())).balanceAsOf).toBe('2026-01-31');
    expect(accountOf(readText(ofxText(bankStatement({ asOf: '' })))).balanceAsOf).toBeNull();
  });

  test('is that of the latest statement, in whatever order they come', () => {
    const younger = bankStatement({ balance: '7.00', asOf: '20260201' });
    const undated = bankStatement({ balance: '9.00', asOf: '' });
    for (const text of [bankStatement() + younger + undated, undated + younger + bankStatement()]) {
      const read = accountOf(readText(ofxText(text)));
      expect([read.account.balanceMinor, read.balanceAsOf]).toEqual([700n, '2026-02-01']);
    }
  });

  test('is that of the last statement of a day', () => {
    const later = bankStatement({ balance: '7.00' });
    expect(accountOf(readText(ofxText(bankStatement() + later))).account.balanceMinor).toBe(700n);
  });

  test('is the last one of a statement that has two of a day', () => {
    const more = '<LEDGERBAL><BALAMT>7.00<DTASOF>20260131</LEDGERBAL>';
    expect(accountOf(readText(ofxText(bankStatement({ more })))).account.balanceMinor).toBe(700n);
  });

  test('that is available is the balance of an account, or the credit of a debt', () => {
    const available = (amount: string) => `<AVAILBAL><BALAMT>${amount}<DTASOF>20260131</AVAILBAL>`;
    expect(accountOf(readText(ofxText(bankStatement({ more: available('80.00') })))).account).toMatchObject({
      availableBalanceMinor: 8_000n,
      availableCreditMinor: null,
    });
    expect(accountOf(readText(ofxText(cardStatement('', available('4750.00'))))).account).toMatchObject({
      availableBalanceMinor: null,
      availableCreditMinor: 475_000n,
    });
    expect(accountOf(readText(ofxText(cardStatement('', available('-250.00'))))).account).toMatchObject({
      availableBalanceMinor: null,
      availableCreditMinor: null,
    });
  });
});

describe('the window of an OFX file', () => {
  test.each([
    ['20260101', '20260131', [{ from: '2026-01-01', to: '2026-01-31' }]],
    ['20260101000000[-5:EST]', '20260131235959.999[-5:EST]', [{ from: '2026-01-01', to: '2026-01-31' }]],
    ['20260131', '20260101', []],
    ['', '20260131', []],
    ['20260101', '', []],
    ['00000000', '20260131', []],
  ])('from %j to %j is %j', (from, to, windows) => {
    expect(accountOf(readText(ofxText(bankStatement({ from, to })))).windows).toEqual(windows);
  });

  test.each([
    ['touch', ['20260201', '20260228'], [{ from: '2026-01-01', to: '2026-02-28' }]],
    ['overlap', ['20260115', '20260228'], [{ from: '2026-01-01', to: '2026-02-28' }]],
    ['hold one another', ['20260110', '20260120'], [{ from: '2026-01-01', to: '2026-01-31' }]],
    [
      'leave a gap',
      ['20260202', '20260228'],
      [
        { from: '2026-01-01', to: '2026-01-31' },
        { from: '2026-02-02', to: '2026-02-28' },
      ],
    ],
  ] as const)('of two statements that %s is kept as it is', (_, [from, to], windows) => {
    const other = bankStatement({ from, to });
    expect(accountOf(readText(ofxText(bankStatement() + other))).windows).toEqual(windows);
    expect(accountOf(readText(ofxText(other + bankStatement()))).windows).toEqual(windows);
  });
});

describe('overlapping lists of one account in an OFX file', () => {
  const idless = (count: number, amount = '-1.00') =>
    Array.from({ length: count }, () => rowText({ id: '', amount })).join('');
  const amountsIn = (...lists: readonly string[]) => {
    const { rows } = accountOf(readText(ofxText(lists.map((rows) => bankStatement({ rows })).join(''))));
    return rows.map(({ amountMinor }) => amountMinor);
  };

  test('have rows without ids as often as the list with the most of them', () => {
    expect(amountsIn(idless(2), idless(3), idless(1))).toEqual([100n, 100n, 100n]);
    expect(amountsIn(idless(1) + idless(1, '-2.00'), idless(2, '-2.00'))).toEqual([100n, 200n, 200n]);
  });

  test('have a row with an id once, as the last list has it', () => {
    expect(amountsIn(rowText(), rowText({ amount: '-12.99' }))).toEqual([1_299n]);
  });

  test('have two rows where an id was used again for another', () => {
    const again = rowText({ amount: '-99.00', posted: '20260120', name: 'GARAGE' });
    expect(amountsIn(rowText(), again)).toEqual([1_234n, 9_900n]);
  });

  test('have rows by content where a list has an id twice', () => {
    const twins = rowText() + rowText();
    expect(amountsIn(twins, twins)).toEqual([1_234n, 1_234n]);
  });

  test('keep all rows of one list, whatever their ids', () => {
    expect(amountsIn(rowText() + rowText() + rowText({ id: '0' }) + rowText({ id: '0' }))).toHaveLength(4);
  });
});

test('accounts are in the order of the OFX file', () => {
  const one = (id: number) => bankStatement({ account: `<ACCTID>${id}` });
  expect(accountsOf(readText(ofxText([3, 1, 2, 3].map(one).join('')))).map(outcomeOf)).toEqual([
    'read Account 3',
    'read Account 1',
    'read Account 2',
  ]);
});
