import { describe, expect, test } from 'vitest';
import type { OfxAccount } from '../../../../../lib/connectors/files/ofx/ofx-file.ts';
import {
  accountOf,
  accountsOf,
  amountsOf,
  failedOf,
  HEADER,
  outcomeOf,
  readText,
  rowText,
} from '../../../../support/files/ofx.ts';
import {
  ACME,
  buyText,
  type InvestmentText,
  incomeText,
  investmentStatement,
  investmentText,
  positionText,
  SECURITIES,
  secId,
} from '../../../../support/files/ofx-investments.ts';

const readParts = (parts: InvestmentText): OfxAccount =>
  accountOf(readText(investmentText(investmentStatement(parts))));

describe('investment positions of an OFX file', () => {
  test('are joined with the list of securities', () => {
    expect(readParts({ positions: positionText({ more: '<AVGCOSTBASIS>87.6543' }) }).holdings).toMatchObject([
      {
        upstreamId: 'CUSIP|037833100|CASH|LONG',
        symbol: 'ACME',
        cusip: '037833100',
        isin: null,
        sedol: null,
        description: 'Acme & Co',
        holdingType: 'EQUITY',
        currencyCode: 'USD',
        shares: '10.5',
        price: '100',
        purchasePrice: '87.6543',
        marketValueMinor: 105_000n,
        costBasisMinor: null,
        bondCouponRate: null,
      },
    ]);
  });

  test('are joined with a list of securities that comes first', () => {
    const text = `${HEADER}<OFX>${SECURITIES}<INVSTMTMSGSRSV1>${investmentStatement({ positions: positionText() })}</INVSTMTMSGSRSV1></OFX>`;
    expect(accountOf(readText(text)).holdings?.[0]?.description).toBe('Acme & Co');
  });

  test.each([
    ['POSSTOCK', ACME, { holdingType: 'EQUITY', cusip: '037833100' }],
    [
      'POSMF',
      secId('US0001112223', 'ISIN'),
      { holdingType: 'MUTUAL_FUND', isin: 'US0001112223', description: 'World Fund' },
    ],
    [
      'POSDEBT',
      secId('B0YBKJ7', 'SEDOL'),
      { holdingType: 'BOND', sedol: 'B0YBKJ7', bondCouponRate: '4.25', bondMaturityDate: '2030-12-31' },
    ],
    ['POSOTHER', secId('GOLD', 'OTHER'), { holdingType: null, description: 'GOLD', symbol: null }],
    ['POSSTOCK', secId('XYZ', 'TICKER'), { symbol: 'XYZ', description: 'XYZ' }],
  ])('of a %s have its kind and its names: %s', (kind, id, expected) => {
    expect(readParts({ positions: positionText({ kind, id }) }).holdings).toMatchObject([expected]);
  });

  test.each([
    ['ACME27C', '2', '200'],
    ['ACME27C', '-2', '-200'],
    ['ACME27C', '0.5', '50'],
    ['MINI', '2', '20'],
    ['UNLISTED', '3', '300'],
  ])('of options count shares, not contracts: %s × %s', (id, units, shares) => {
    const positions = positionText({ kind: 'POSOPT', id: secId(id, 'OCC'), units });
    expect(readParts({ positions }).holdings).toMatchObject([{ holdingType: 'OPTION', shares }]);
  });

  test('of an option have its name, not that of the share it is about', () => {
    const both = positionText({ kind: 'POSOPT', id: secId('ACME27C', 'OCC') }) + positionText();
    expect(readParts({ positions: both }).holdings?.map(({ description }) => description)).toEqual([
      'Acme call',
      'Acme & Co',
    ]);
  });

  test.each([
    ['10.5', '1050.00', '-10.5', -105_000n],
    ['-10.5', '-1050.00', '-10.5', -105_000n],
    ['10.5', '-1050.00', '-10.5', -105_000n],
    ['0', '0', '0', 0n],
  ])('that are short are negative, with a sign in the file or without: %s worth %s', (units, value, shares, minor) => {
    const positions = positionText({ units, value }).replace('LONG', 'SHORT');
    expect(readParts({ positions }).holdings).toMatchObject([
      { shares, marketValueMinor: minor, upstreamId: 'CUSIP|037833100|CASH|SHORT' },
    ]);
  });

  test('of one security in two parts of the account are two', () => {
    const positions = positionText() + positionText().replace('>CASH', '>MARGIN');
    const ids = readParts({ positions }).holdings?.map(({ upstreamId }) => upstreamId);
    expect(new Set(ids).size).toBe(2);
  });

  test('keep figures exact that have more digits than a float', () => {
    const positions = positionText({ units: '123456789012.123456789012', value: '90071992547409.93' });
    expect(readParts({ positions }).holdings).toMatchObject([
      { shares: '123456789012.123456789012', marketValueMinor: 9_007_199_254_740_993n },
    ]);
  });

  test('with three digits after a comma are read as the standard says', () => {
    expect(readParts({ positions: positionText({ units: '1,234' }) }).holdings).toMatchObject([{ shares: '1.234' }]);
  });

  test('in another currency are worth their amount in it, and leave the sum open', () => {
    const more = '<CURRENCY><CURRATE>1.1<CURSYM>EUR</CURRENCY>';
    const read = readParts({ positions: positionText() + positionText({ more }) });
    expect(read.holdings?.map(({ currencyCode }) => currencyCode)).toEqual(['USD', 'EUR']);
    expect(read.account.holdingsValueMinor).toBeNull();
  });

  test('are none in an empty list, which differs from no list', () => {
    expect(readParts({ positions: '' }).holdings).toEqual([]);
    expect(readParts({ positions: null }).holdings).toBeNull();
  });

  test('are those of the latest statement', () => {
    const older = investmentStatement({ positions: positionText({ units: '1' }), asOf: '20260130' });
    const younger = investmentStatement({ positions: positionText({ units: '2' }) });
    for (const text of [older + younger, younger + older]) {
      expect(accountOf(readText(investmentText(text))).holdings).toMatchObject([{ shares: '2' }]);
    }
  });

  test.each([
    [positionText({ units: 'many' }), 'number.malformed'],
    [positionText({ units: '9'.repeat(18), kind: 'POSOPT' }), 'number.malformed'],
    [positionText({ value: 'much' }), 'number.malformed'],
    [positionText({ id: '' }), 'security.missing'],
  ])('with a fault fail the account: %s', (positions, code) => {
    expect(failedOf(readText(investmentText(investmentStatement({ positions }))))).toMatchObject({
      code,
      name: 'Investment 1234',
    });
  });

  test('do not fail because of a wrong detail in the list of securities', () => {
    const securities = SECURITIES.replace('4.25', 'x')
      .replace('20301231', '99991231')
      .replace('<SHPERCTRCT>10', '<SHPERCTRCT>x');
    const bond = positionText({ kind: 'POSDEBT', id: secId('B0YBKJ7', 'SEDOL') });
    const mini = positionText({ kind: 'POSOPT', id: secId('MINI', 'OCC'), units: '1' });
    expect(
      accountOf(readText(investmentText(investmentStatement({ positions: bond + mini }), securities))).holdings,
    ).toMatchObject([{ bondCouponRate: null, bondMaturityDate: null }, { shares: '100' }]);
  });
});

describe('an investment account of an OFX file', () => {
  const BALANCE = '<INVBAL><AVAILCASH>200.00<MARGINBALANCE>-50.00<SHORTBALANCE>0</INVBAL>';

  test('is known by broker and number', () => {
    expect(readParts({}).account).toMatchObject({
      upstreamId: 'INVACCTFROM|broker.example||77001234||USD',
      accountType: 'INVESTMENT',
      name: 'Investment 1234',
      accountNumber: '77001234',
    });
  });

  test('has cash, margin and the value of its positions, and their sum as its balance', () => {
    const read = readParts({ positions: positionText() + positionText({ value: '100.00' }), balance: BALANCE });
    expect(read.account).toMatchObject({
      cashBalanceMinor: 20_000n,
      marginBalanceMinor: -5_000n,
      holdingsValueMinor: 115_000n,
      balanceMinor: 130_000n,
      totalAccountValueMinor: 130_000n,
    });
    expect(read.balanceAsOf).toBe('2026-01-31');
  });

  test.each([
    ['no positions', { positions: null, balance: BALANCE }],
    ['no cash', { positions: positionText() }],
    ['a position of unknown value', { positions: positionText({ value: '' }), balance: BALANCE }],
  ])('has no balance where the file has %s', (_, parts) => {
    expect(readParts(parts).account.balanceMinor).toBeNull();
  });
});

describe('rows of an investment account', () => {
  test('are what they change in the cash, with the name of the security', () => {
    expect(readParts({ rows: buyText() }).rows).toMatchObject([
      {
        upstreamId: 'B1',
        status: 'POSTED',
        type: 'DEBIT',
        amountMinor: 105_525n,
        currencyCode: 'USD',
        description: 'Buy Acme & Co',
        memo: 'YOU BOUGHT',
        transactedOn: '2026-01-05',
        postedOn: '2026-01-07',
        extendedType: 'BUYSTOCK',
      },
    ]);
  });

  test.each([
    ...['BUYDEBT', 'BUYMF', 'BUYOPT', 'BUYOTHER', 'BUYSTOCK'].map(
      (kind) => [buyText(kind), 'Buy Acme & Co', -105_525n] as const,
    ),
    ...['SELLDEBT', 'SELLMF', 'SELLOPT', 'SELLOTHER', 'SELLSTOCK'].map(
      (kind) => [buyText(kind, '1044.75').replaceAll('INVBUY', 'INVSELL'), 'Sell Acme & Co', 104_475n] as const,
    ),
    [incomeText('DIV'), 'Dividend Acme & Co', 1_200n] as const,
    [incomeText('INTEREST'), 'Interest Acme & Co', 1_200n] as const,
    [incomeText('CGLONG'), 'Capital gain Acme & Co', 1_200n] as const,
    [incomeText('CGSHORT'), 'Capital gain Acme & Co', 1_200n] as const,
    [incomeText('MISC', '-12.00'), 'Income Acme & Co', -1_200n] as const,
    ['<INVEXPENSE><INVTRAN><FITID>E1<DTTRADE>20260110</INVTRAN><TOTAL>-3.00</INVEXPENSE>', 'Expense', -300n] as const,
    [
      '<MARGININTEREST><INVTRAN><FITID>M1<DTTRADE>20260110<MEMO>JANUARY</INVTRAN><TOTAL>-4.00</MARGININTEREST>',
      'JANUARY',
      -400n,
    ] as const,
    [
      `<RETOFCAP><INVTRAN><FITID>R1<DTTRADE>20260110</INVTRAN>${ACME}<TOTAL>5.00</RETOFCAP>`,
      'Return of capital Acme & Co',
      500n,
    ] as const,
    [
      `<INVBANKTRAN>${rowText({ amount: '500', name: 'TRANSFER IN' })}<SUBACCTFUND>CASH</INVBANKTRAN>`,
      'TRANSFER IN',
      50_000n,
    ] as const,
  ])('have the sign of their total: %s', (rows, description, minor) => {
    const read = readParts({ rows });
    expect(amountsOf(read.rows)).toEqual([minor]);
    expect(read.rows[0]?.description).toBe(description);
  });

  test.each([
    `<REINVEST><INVTRAN><FITID>X<DTTRADE>20260110</INVTRAN>${ACME}<INCOMETYPE>DIV<TOTAL>-9.00<UNITS>1</REINVEST>`,
    `<SPLIT><INVTRAN><FITID>X<DTTRADE>20260110</INVTRAN>${ACME}<OLDUNITS>1<NEWUNITS>2</SPLIT>`,
    `<TRANSFER><INVTRAN><FITID>X<DTTRADE>20260110</INVTRAN>${ACME}<UNITS>1<TFERACTION>IN<INVACCTFROM><ACCTID>8</INVACCTFROM></TRANSFER>`,
    '<JRNLFUND><INVTRAN><FITID>X<DTTRADE>20260110</INVTRAN><SUBACCTTO>CASH<SUBACCTFROM>MARGIN<TOTAL>9.00</JRNLFUND>',
    `<JRNLSEC><INVTRAN><FITID>X<DTTRADE>20260110</INVTRAN>${ACME}<UNITS>1</JRNLSEC>`,
    `<CLOSUREOPT><INVTRAN><FITID>X<DTTRADE>20260110</INVTRAN>${ACME}<OPTACTION>EXPIRE<UNITS>1</CLOSUREOPT>`,
  ])('that move no cash are left out: %s', (rows) => {
    const read = readParts({ rows: rows + buyText() });
    expect(read.rows.map(({ upstreamId }) => upstreamId)).toEqual(['B1']);
    expect(read.account.accountNumber).toBe('77001234');
  });

  test('are in the currency that they name', () => {
    const more = '<CURRENCY><CURRATE>1.1<CURSYM>EUR</CURRENCY>';
    expect(readParts({ rows: buyText('BUYSTOCK', '-1.00', more) }).rows).toMatchObject([{ currencyCode: 'EUR' }]);
  });

  test('without a security in the list have their memo', () => {
    const text = investmentText(investmentStatement({ rows: buyText() }), '');
    expect(accountOf(readText(text)).rows).toMatchObject([{ description: 'YOU BOUGHT', memo: null }]);
  });

  test.each([
    [buyText('BUYSTOCK', 'x'), 'number.malformed'],
    [buyText().replace('<TOTAL>-1055.25', ''), 'number.missing'],
    [buyText().replace('20260105120000', '20261305'), 'date.malformed'],
    [buyText().replace('<DTTRADE>20260105120000', ''), 'date.missing'],
  ])('with a fault fail the account: %s', (rows, code) => {
    expect(failedOf(readText(investmentText(investmentStatement({ rows })))).code).toBe(code);
  });

  test('with a fault do not harm another account', () => {
    const other = investmentStatement({ rows: buyText() }).replace('77001234', '88');
    const outcomes = accountsOf(
      readText(investmentText(investmentStatement({ rows: buyText('BUYSTOCK', 'x') }) + other)),
    ).map(outcomeOf);
    expect(outcomes).toEqual(['failed Investment 1234 number.malformed 12', 'read Investment 88']);
  });
});

test('rows of all kinds are in the order of the OFX file', () => {
  const moved = `<INVBANKTRAN>${rowText({ id: 'T1', amount: '500' })}<SUBACCTFUND>CASH</INVBANKTRAN>`;
  const ids = (rows: string) => readParts({ rows }).rows.map(({ upstreamId }) => upstreamId);
  expect(ids(moved + buyText() + moved.replace('T1', 'T2') + incomeText('DIV'))).toEqual(['T1', 'B1', 'T2', 'I1']);
});
