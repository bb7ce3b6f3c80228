import { describe, expect, test } from 'vitest';
import { csvBytes, proposalOf } from '../../../../support/files/csv.ts';

const table = (...lines: readonly string[]): Uint8Array => csvBytes(`${lines.join('\n')}\n`);

/** For each field, what each value makes of the rows: `12: 2026-03-04 -12.50 SHOP`. */
const doubtsOf = (bytes: Uint8Array) =>
  Object.fromEntries(
    proposalOf(bytes).doubts.map(({ field, readings }) => [
      field,
      Object.fromEntries(
        readings.map(({ value, rows }) => [
          value,
          rows.map(
            ({ line, transactedOn, type, amountMinor, description }) =>
              `${line}: ${transactedOn} ${type === 'DEBIT' ? '-' : ''}${amountMinor} ${description}`,
          ),
        ]),
      ),
    ]),
  );

describe('what values of an open field make of a file', () => {
  test('is shown for days that may be months', () => {
    const file = table('Date,Text,Amount (EUR)', '03/04/2026,SHOP,-12.50', '05/05/2026,RENT,-800.00');
    expect(doubtsOf(file)).toEqual({
      dateFormat: { 'DD/MM/YYYY': ['2: 2026-04-03 -1250 SHOP'], 'MM/DD/YYYY': ['2: 2026-03-04 -1250 SHOP'] },
    });
  });

  test('is shown for amounts without a sign', () => {
    const file = table('Date,Text,Amount (EUR)', '2026-03-04,SHOP,12.50', '2026-03-05,RENT,800.00');
    expect(doubtsOf(file)).toEqual({
      sign: {
        negative_is_out: ['2: 2026-03-04 1250 SHOP', '3: 2026-03-05 80000 RENT'],
        positive_is_out: ['2: 2026-03-04 -1250 SHOP', '3: 2026-03-05 -80000 RENT'],
      },
    });
  });

  test('is shown for at most three rows', () => {
    const rows = Array.from({ length: 9 }, (_, at) => `2026-03-0${at + 1},SHOP,12.50`);
    expect(doubtsOf(table('Date,Text,Amount (EUR)', ...rows)).sign?.positive_is_out).toHaveLength(3);
  });

  test('is shown for a mark before decimals or between thousands', () => {
    const file = table('Date,Text,Amount (KWD)', '2026-03-04,SHOP,"-1,234"', '2026-03-05,RENT,-80');
    expect(doubtsOf(file)).toEqual({
      decimal: { '.': ['2: 2026-03-04 -1234000 SHOP'], ',': ['2: 2026-03-04 -1234 SHOP'] },
    });
  });

  test('leaves out a mark with which the rows cannot be read', () => {
    const file = table('Date;Text;Amount (EUR)', '2026-03-04;SHOP;-1.234', '2026-03-05;RENT;-80');
    expect(doubtsOf(file)).toEqual({ decimal: { ',': ['2: 2026-03-04 -123400 SHOP'] } });
  });

  test('is shown for two fields at once', () => {
    const file = table('Date,Text,Amount (EUR)', '03/04/2026,SHOP,12.50');
    const { dateFormat, sign } = doubtsOf(file);
    expect(Object.keys(dateFormat ?? {})).toEqual(['DD/MM/YYYY', 'MM/DD/YYYY']);
    expect(sign).toEqual({
      negative_is_out: ['2: 2026-04-03 1250 SHOP'],
      positive_is_out: ['2: 2026-04-03 -1250 SHOP'],
    });
  });

  test('is shown for letters that several encodings have', () => {
    const file = Buffer.from('Date,Text,Amount (EUR)\n2026-03-04,ABC,-1.00\n2026-03-05,A\xe6B\xf0C,-2.00\n', 'latin1');
    const { encoding } = doubtsOf(file);
    const texts = Object.values(encoding ?? {});
    expect(texts.length).toBeGreaterThan(1);
    expect(new Set(texts.flat()).size).toBe(texts.length);
    expect(texts.flat().every((text) => text.startsWith('3: 2026-03-05 -200 A'))).toBe(true);
  });

  test('is empty where nothing is unsure, or only columns or the currency are', () => {
    expect(doubtsOf(table('Date,Text,Amount (EUR)', '2026-03-04,SHOP,-12.50'))).toEqual({});
    expect(doubtsOf(table('Date,Text,Amount', '2026-03-04,SHOP,-12.50'))).toEqual({});
  });
});
