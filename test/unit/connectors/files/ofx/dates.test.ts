import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDate } from '../../../../../lib/connectors/files/ofx/date.ts';
import { dateOf } from '../../../../../lib/domain/kernel/calendar.ts';
import {
  accountOf,
  bankStatement,
  failedOf,
  ofxText,
  readText,
  rowText,
  withRows,
} from '../../../../support/files/ofx.ts';
import { forAll, runs } from '../../../../support/project/runs.ts';

const OFFSETS = ['', '[-5:EST]', '[-12]', '[+14]', '[14:LINT]', '[5.45:NPT]', '[-3.30:NST]', '[0:GMT]', '[-5:EST5EDT]'];
const TIMES = ['', '000000', '000000.000', '120000', '235959', '235959.999', '0000'];

describe('a date of OFX (P24)', () => {
  test('is the day as it is written, for each offset and time', () => {
    const rows = OFFSETS.flatMap((offset) =>
      TIMES.map((time) => rowText({ id: '', posted: `20260308${time}${offset}` })),
    );
    const read = accountOf(readText(withRows(...rows)));
    expect(read.rows).toHaveLength(OFFSETS.length * TIMES.length);
    expect(new Set(read.rows.map(({ postedOn }) => postedOn))).toEqual(new Set(['2026-03-08']));
    expect(new Set(read.rows.map(({ transactedOn }) => transactedOn))).toEqual(new Set(['2026-03-08']));
  });

  test('is the day as it is written, on every day', () => {
    const day = fc.integer({ min: -25_567, max: 84_000 });
    forAll(runs(500), day, fc.constantFrom(...OFFSETS), fc.constantFrom(...TIMES), (number, offset, time) => {
      const date = dateOf(number);
      expect(readDate(`${date.replaceAll('-', '')}${time}${offset}`)).toBe(date);
    });
  });

  test('is read alike for balances and windows', () => {
    const text = ofxText(
      bankStatement({ from: '20260101000000[+14]', to: '20260131235959[-12:YY]', asOf: '20260131000000.000[-11:SST]' }),
    );
    expect(accountOf(readText(text))).toMatchObject({
      balanceAsOf: '2026-01-31',
      windows: [{ from: '2026-01-01', to: '2026-01-31' }],
    });
  });

  test.each([
    ['20240229', '2024-02-29'],
    ['2026-01-31', '2026-01-31'],
    ['2026-01-31T10:00:00-05:00', '2026-01-31'],
    ['20260131 100000', '2026-01-31'],
    ['2026013110', '2026-01-31'],
    ['20260131Z', '2026-01-31'],
    ['19000101', '1900-01-01'],
    ['21991231', '2199-12-31'],
  ])('may be spelled %s', (text, date) => {
    expect(readDate(text)).toBe(date);
  });

  test.each([
    '20260230',
    '20250229',
    '20260132',
    '20260001',
    '20261301',
    '20260100',
    '2026013',
    '202601311',
    '2026-0131',
    '202601-31',
    '31.01.2026',
    '01/31/2026',
    '1769817600000',
    '18991231',
    '22000101',
    'yesterday',
    '20260131x',
    '-20260131',
  ])('that is invalid fails its account: %s', (posted) => {
    expect(failedOf(readText(withRows(rowText({ posted }))))).toMatchObject({ code: 'date.malformed', line: 12 });
  });

  test.each(['', '00000000', '00000000000000', '0', '00000000000000.000[-5:EST]'])(
    'of the user that is left out (%j) is that of the posting',
    (user) => {
      expect(accountOf(readText(withRows(rowText({ more: `<DTUSER>${user}` })))).rows[0]?.transactedOn).toBe(
        '2026-01-15',
      );
    },
  );

  test('of the user that is invalid fails the account', () => {
    expect(failedOf(readText(withRows(rowText({ more: '<DTUSER>20261301' }))))).toMatchObject({
      code: 'date.malformed',
    });
  });

  test('of a posting may not be left out as zeros', () => {
    expect(failedOf(readText(withRows(rowText({ posted: '00000000' }))))).toMatchObject({ code: 'date.malformed' });
  });
});
