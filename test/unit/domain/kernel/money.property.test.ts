import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { moneyOf } from '../../../../lib/contract/kernel/decimal.ts';
import { formatMoney, parseMoney, scaleOf } from '../../../../lib/domain/kernel/money.ts';
import { forAll, runs } from '../../../support/project/runs.ts';

const currency = fc.constantFrom('JPY', 'USD', 'EUR', 'KWD', 'CLF', 'XYZ');
/** Up to 10^13 whole units of a currency with three digits. */
const minor = fc.bigInt({ min: -(10n ** 16n), max: 10n ** 16n });

/** A property of so many amounts answers by itself: `expect`, a million times, took longer than the money. */
describe('money', () => {
  test('is the same after decimal text and back, in every scale (P22)', () => {
    forAll(runs(10_000), minor, currency, (amount, code) => {
      const back = parseMoney(formatMoney(amount, code), code);
      return back.kind === 'parsed' && back.minor === amount;
    });
  });

  test('is written in JSON as the exact decimal, digit by digit (P22)', () => {
    forAll(runs(10_000), minor, currency, (amount, code) => {
      const source = JSON.stringify({ amount: moneyOf(amount, code) }).slice('{"amount":'.length, -1);
      const scale = scaleOf(code);
      const [whole = '', fraction = ''] = source.replace('-', '').split('.');
      const magnitude = BigInt(whole) * 10n ** BigInt(scale) + BigInt(fraction === '' ? 0 : fraction);
      return (
        fraction.length === scale &&
        magnitude === (amount < 0n ? -amount : amount) &&
        source.startsWith('-') === amount < 0n
      );
    });
  });

  test('is the same amount for any spelling of a JSON number (P22)', () => {
    const spelled = fc.record({
      digits: fc.bigInt({ min: 0n, max: 10n ** 15n }),
      shift: fc.integer({ min: -6, max: 6 }),
      isNegative: fc.boolean(),
    });
    forAll(runs(5_000), spelled, currency, ({ digits, shift, isNegative }, code) => {
      // digits × 10^(shift - scale) units are digits × 10^shift minor units, written with an exponent.
      const text = `${isNegative ? '-' : ''}${digits}e${shift - scaleOf(code)}`;
      const parsed = parseMoney(text, code);
      const isWhole = shift >= 0 || digits % 10n ** BigInt(-shift) === 0n;
      if (!isWhole) return parsed.kind === 'refused' && parsed.reason === 'tooManyDigits';
      const magnitude = shift >= 0 ? digits * 10n ** BigInt(shift) : digits / 10n ** BigInt(-shift);
      return parsed.kind === 'parsed' && parsed.minor === (isNegative ? -magnitude : magnitude);
    });
  });

  test.each([
    ['10.50', 'USD', 1050n],
    ['10.5', 'USD', 1050n],
    ['10', 'USD', 1000n],
    ['0.00', 'USD', 0n],
    ['-0.01', 'USD', -1n],
    ['1.500', 'USD', 150n],
    ['100.00', 'JPY', 100n],
    ['1.234', 'KWD', 1234n],
    ['90071992547409.93', 'USD', 9_007_199_254_740_993n],
    ['1.2E2', 'USD', 12_000n],
  ])('of %s %s is %s minor units', (text, code, expected) => {
    expect(parseMoney(text, code)).toEqual({ kind: 'parsed', minor: expected });
  });

  test.each([
    ['10.505', 'USD', 'tooManyDigits'],
    ['0.5', 'JPY', 'tooManyDigits'],
    ['1.2345', 'KWD', 'tooManyDigits'],
    ['', 'USD', 'malformed'],
    ['.5', 'USD', 'malformed'],
    ['1,000.00', 'USD', 'malformed'],
    ['NaN', 'USD', 'malformed'],
    ['1e400', 'USD', 'malformed'],
    ['$5', 'USD', 'malformed'],
    ['5'.repeat(65), 'USD', 'malformed'],
  ])('of %s %s is refused as %s, never rounded', (text, code, reason) => {
    expect(parseMoney(text, code)).toEqual({ kind: 'refused', reason });
  });
});
