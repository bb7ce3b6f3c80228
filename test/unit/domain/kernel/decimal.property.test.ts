import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimalInput } from '../../../../lib/contract/kernel/decimal-input.ts';
import { ExactNumber, plainDecimal } from '../../../../lib/domain/kernel/decimal.ts';
import { formatMoney, parseMoney } from '../../../../lib/domain/kernel/money.ts';
import { readBody } from '../../../../lib/http/request.ts';
import { httpEvent } from '../../../support/api/http-event.ts';
import { forAll, forAllAsync, runs } from '../../../support/project/runs.ts';

const amountOf = async (json: string): Promise<unknown> => {
  const read = await readBody(httpEvent({ method: 'POST', path: '/', body: `{"amount":${json}}` }));
  if (!('body' in read) || !(read.body instanceof Object) || !('amount' in read.body)) throw new Error('no amount');
  return read.body.amount;
};

test('an amount with 0, 2 or 3 digits is the same after minor units and back (P22)', async () => {
  const minor = fc.bigInt({ min: -(10n ** 16n), max: 10n ** 16n });
  await forAllAsync(runs(3_000, 101_000), minor, fc.constantFrom('JPY', 'USD', 'KWD'), async (sent, currency) => {
    const text = formatMoney(sent, currency);
    const { data } = decimalInput.safeParse(await amountOf(text));
    expect(parseMoney(data ?? '', currency)).toEqual({ kind: 'parsed', minor: sent });
  });
});

describe('the plain spelling of a number', () => {
  test.each([
    ['1e3', '1000'],
    ['12.30', '12.3'],
    ['-0', '0'],
    ['-0.0e5', '0'],
    ['1.5e-3', '0.0015'],
    ['123.45e1', '1234.5'],
    ['999999999999999999', '999999999999999999'],
    ['1000000000000000000', null],
    ['0.0000000000001', null],
    ['1e99', null],
    ['NaN', null],
    ['', null],
    ['1'.repeat(65), null],
  ])('of %s is %s', (text, plain) => {
    expect(plainDecimal(text)).toBe(plain);
  });

  test('is the number itself wherever a float is exact', () => {
    forAll(runs(1_000), fc.integer(), fc.integer({ min: -6, max: 6 }), (digits, exponent) => {
      const text = `${digits}e${exponent}`;
      expect(Number(plainDecimal(text))).toBe(Number(text) + 0);
    });
  });
});

test('a body has a number if a float holds it exactly, or else a text', async () => {
  expect(await amountOf('12.30')).toBe(12.3);
  expect(await amountOf('1e2')).toBe(100);
  expect(await amountOf('9007199254740993')).toEqual(new ExactNumber('9007199254740993'));
  // It is never rounded; its reader refuses it.
  expect(await amountOf('123456789012.1234567890123')).toEqual(new ExactNumber('123456789012.1234567890123'));
  expect(decimalInput.safeParse(await amountOf('123456789012.1234567890123')).success).toBe(false);
});
