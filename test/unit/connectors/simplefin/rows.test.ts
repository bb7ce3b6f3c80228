import { describe, expect, test } from 'vitest';
import { feedTransaction } from '../../../support/ledger/feed.ts';
import { accountBody, noonOf, onlyAccount, readBody, rowsOf, rowText } from '../../../support/upstreams/simplefin.ts';

/** The row that comes of one whose fields are those of `rowText`, and over them these. */
const rowOf = (fields = '', account = '') => {
  const [row, ...more] = rowsOf(readBody(accountBody(account, `[${rowText(fields)}]`)));
  if (row === undefined || more.length > 0) throw new Error('not one row');
  return row;
};
const failureOf = (fields: string): string | null => {
  const { rows } = onlyAccount(readBody(accountBody('', `[${rowText()},${rowText(fields)}]`)));
  return rows?.kind === 'failed' ? rows.failure.code : null;
};
/** Midday by no institution's clock. */
const at = (instant: string): number => Date.parse(instant) / 1_000;

test('a SimpleFIN row is read with all its fields', () => {
  const fields = `"transacted_at":${at('2026-11-15T17:31:20Z')},"payee":"Corner Café","memo":"two cups","mcc":"5814","extra":{"category":"food"}`;
  expect(rowOf(fields)).toEqual(
    feedTransaction({
      upstreamId: 'TRN-1',
      amountMinor: 1_250n,
      description: 'CORNER CAFE 0042',
      memo: 'two cups',
      transactedOn: '2026-11-15',
      postedOn: '2026-11-18',
      merchantCategoryCode: 5_814,
      transactedAt: Date.parse('2026-11-15T17:31:20Z'),
    }),
  );
});

describe('the direction of a SimpleFIN row', () => {
  test.each([
    ['"12.50"', 'CREDIT', 1_250n],
    ['"+12.50"', 'CREDIT', 1_250n],
    ['"-12.50"', 'DEBIT', 1_250n],
    ['"0.00"', 'CREDIT', 0n],
    ['"-0.00"', 'CREDIT', 0n],
    ['12.50', 'CREDIT', 1_250n],
    ['-12.5', 'DEBIT', 1_250n],
    ['"90071992547409.93"', 'CREDIT', 9_007_199_254_740_993n],
    ['-90071992547409.93', 'DEBIT', 9_007_199_254_740_993n],
  ])('of %s is %s of %s', (amount, type, amountMinor) => {
    expect(rowOf(`"amount":${amount}`)).toMatchObject({ type, amountMinor });
  });
});

describe('the dates of a SimpleFIN row', () => {
  test.each([
    ['noon', at('2026-11-18T12:00:00Z'), '2026-11-18', null],
    ['midnight', at('2026-11-18T00:00:00Z'), '2026-11-18', null],
    ['the last second', at('2026-11-18T23:59:59Z'), '2026-11-18', at('2026-11-18T23:59:59Z') * 1_000],
    ['the first second', at('2026-11-19T00:00:01Z'), '2026-11-19', at('2026-11-19T00:00:01Z') * 1_000],
  ])('posted at %s are those of the day in UTC', (_, posted, postedOn, postedAt) => {
    expect(rowOf(`"posted":${posted}`)).toMatchObject({ postedOn, postedAt, transactedOn: postedOn });
  });

  test('are the same in every time zone (P24)', () => {
    const zone = process.env.TZ;
    try {
      for (const other of ['UTC', 'Etc/GMT+12', 'Pacific/Kiritimati', 'Asia/Kathmandu', 'America/New_York']) {
        process.env.TZ = other;
        for (const day of ['2026-03-08', '2026-03-29', '2026-11-01', '2026-12-31']) {
          const [first, last] = [at(`${day}T00:00:00Z`), at(`${day}T23:59:59Z`)];
          expect(rowOf(`"posted":${first},"transacted_at":${last}`)).toMatchObject({
            postedOn: day,
            transactedOn: day,
          });
        }
      }
    } finally {
      process.env.TZ = zone;
    }
  });

  test.each(['null', '0', '"0"'])('without a time of the purchase (%s) are those of the posting', (time) => {
    expect(rowOf(`"transacted_at":${time}`)).toMatchObject({ transactedOn: '2026-11-18', transactedAt: null });
  });

  test.each([`"${noonOf('2026-11-17')}"`, `${noonOf('2026-11-17')}.5`])('come from a time spelled %s too', (time) => {
    expect(rowOf(`"posted":${time}`)).toMatchObject({ postedOn: '2026-11-17' });
  });
});

describe('a pending SimpleFIN row', () => {
  const bought = noonOf('2026-11-20');

  test.each([
    [`"posted":0,"transacted_at":${bought}`],
    [`"posted":0,"pending":true,"transacted_at":${bought}`],
    [`"posted":${noonOf('2026-11-19')},"pending":true,"transacted_at":${bought}`],
    [`"posted":null,"pending":true,"transacted_at":${bought}`],
    [`"posted":${bought},"pending":true`],
  ])('with %s has the day of its purchase and no day of posting', (fields) => {
    expect(rowOf(fields)).toMatchObject({
      status: 'PENDING',
      transactedOn: '2026-11-20',
      postedOn: null,
      postedAt: null,
    });
  });

  test('without any time has the day on which it was asked for', () => {
    expect(rowOf('"posted":0')).toMatchObject({ status: 'PENDING', transactedOn: '2026-11-21', transactedAt: null });
  });

  test.each(['"pending":false', '"pending":null', '"extra":null'])('is not pending if posted: %s', (fields) => {
    expect(rowOf(fields)).toMatchObject({ status: 'POSTED', postedOn: '2026-11-18' });
  });
});

describe('an invalid number in a SimpleFIN row', () => {
  test.each([
    '"amount":"1e5"',
    '"amount":1e5',
    '"amount":1E2',
    '"amount":"NaN"',
    '"amount":"Infinity"',
    '"amount":"1,000.00"',
    '"amount":"--5.00"',
    '"amount":"+-5.00"',
    '"amount":"0x10"',
    '"amount":"12.50 USD"',
    '"amount":""',
    '"amount":null',
    '"amount":true',
    '"amount":{"value":"1.00"}',
    '"amount":"1234567890123456789"',
    '"posted":1795262400000',
    '"posted":179526240000000',
    '"posted":-1',
    '"posted":1e9',
    '"posted":"2026-11-18"',
    '"posted":"yesterday"',
    '"posted":9999999999',
    '"posted":true',
    '"transacted_at":1795262400000',
    '"pending":"yes"',
  ])('as %s fails the rows of its account, and nothing else', (fields) => {
    expect(failureOf(fields)).toBe('malformed');
    const body = accountBody('', `[${rowText(fields)}]`, '[{"id":"H","market_value":"5.00"}]');
    expect(onlyAccount(readBody(body))).toMatchObject({
      account: { balanceMinor: 100_000n },
      holdings: { kind: 'arrived' },
    });
  });

  test('or a missing amount fails them', () => {
    const body = accountBody('', '[{"id":"1","posted":1795262400,"description":"X"}]');
    expect(onlyAccount(readBody(body)).rows).toMatchObject({ kind: 'failed', failure: { code: 'malformed' } });
  });

  test.each(['{}', '"none"', '[null]', '[7]', '["row"]', '[[]]'])('or rows that are %s fail them', (transactions) => {
    expect(onlyAccount(readBody(accountBody('', transactions))).rows?.kind).toBe('failed');
  });
});

describe('a SimpleFIN amount finer than its currency (P22)', () => {
  test.each([
    ['USD', '"-1.005"', 100n, 1],
    ['USD', '"-1.015"', 102n, 1],
    ['USD', '"-1.0100"', 101n, 0],
    ['JPY', '"-100"', 100n, 0],
    ['JPY', '"-100.5"', 100n, 1],
    ['JPY', '"-100.00"', 100n, 0],
    ['KWD', '"-1.2345"', 1_234n, 1],
    ['KWD', '"-1.234"', 1_234n, 0],
  ])('in %s of %s is rounded to %s, and counted', (currency, amount, amountMinor, roundedCount) => {
    const data = onlyAccount(
      readBody(accountBody(`"currency":"${currency}","balance":"5"`, `[${rowText(`"amount":${amount}`)}]`)),
    );
    expect(data).toMatchObject({ roundedCount, rows: { value: { rows: [{ amountMinor, currencyCode: currency }] } } });
  });

  test('is counted in the balance and holdings too', () => {
    const body = accountBody(
      '"balance":"1.001","available-balance":"2.002"',
      `[${rowText('"amount":"3.003"')},${rowText('"amount":"4.00"')}]`,
      '[{"id":"H","shares":"0.123456","market_value":"5.005","cost_basis":"6.0000"}]',
    );
    expect(onlyAccount(readBody(body)).roundedCount).toBe(4);
  });
});

describe('what a SimpleFIN server adds or leaves out', () => {
  test.each([
    '"mood":{"deep":[1,{"a":2.5}]},"__proto__":{"x":1}',
    '"payee":null,"memo":null,"mcc":null,"extra":null,"transacted_at":null',
    '"memo":{"a":1},"payee":[],"mcc":true',
  ])('changes nothing: %s', (fields) => {
    expect(rowOf(fields)).toEqual(rowOf());
  });

  test.each([
    ['"description":""', 'Corner Café'],
    ['"description":null', 'Corner Café'],
    ['"description":"  "', 'Corner Café'],
  ])('as %s leaves a row with the name of its payee', (fields, description) => {
    expect(rowOf(`${fields},"payee":"Corner Café"`).description).toBe(description);
    expect(rowOf(fields).description).toBe('');
  });

  test.each([
    ['"5814"', 5_814],
    ['5814', 5_814],
    ['"0742"', 742],
    ['"0"', null],
    ['"58145"', null],
    ['"cafe"', null],
  ])('as the merchant category %s is %s', (mcc, expected) => {
    expect(rowOf(`"mcc":${mcc}`).merchantCategoryCode).toBe(expected);
  });

  test.each([
    ['"TRN-9"', 'TRN-9'],
    ['12394832938403', '12394832938403'],
    ['""', null],
    ['null', null],
    ['"0"', '0'],
    ['{}', null],
  ])('as the id %s is %s', (id, expected) => {
    expect(rowOf(`"id":${id}`).upstreamId).toBe(expected);
  });

  test('as the list of an account means no rows', () => {
    const body = '{"accounts":[{"id":"1","name":"A","currency":"USD","balance":"1.00"}]}';
    expect(onlyAccount(readBody(body)).rows).toEqual({
      kind: 'arrived',
      value: { kind: 'window', rows: [], servedFrom: '2026-08-25', servedTo: '2026-11-21' },
    });
  });
});

test('equal SimpleFIN rows stay two, in the order in which they came (P20)', () => {
  const rows = rowsOf(
    readBody(accountBody('', `[${rowText('"id":"a"')},${rowText('"id":"b"')},${rowText('"id":"b"')}]`)),
  );
  expect(rows.map(({ upstreamId }) => upstreamId)).toEqual(['a', 'b', 'b']);
});
