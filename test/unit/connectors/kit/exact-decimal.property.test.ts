import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimalText, parseDecimal, times, toMinor } from '../../../../lib/connectors/kit/exact-decimal.ts';
import { formatMoney, parseMoney } from '../../../../lib/domain/kernel/money.ts';
import { forAll, runs } from '../../../support/project/runs.ts';

const currency = fc.constantFrom('JPY', 'USD', 'KWD', 'CLF', 'XXX');
const money = (text: string, code: string) => {
  const value = parseDecimal(text);
  if (value === null) throw new Error(`${text} is no number`);
  return toMinor(value, code);
};

describe('an amount of an upstream', () => {
  test('that fits the currency is exact and counts as not rounded (P22)', () => {
    const minor = fc.bigInt({ min: -(10n ** 17n), max: 10n ** 17n });
    forAll(runs(2_000), minor, currency, fc.integer({ min: 0, max: 9 }), (amount, code, zeros) => {
      const plain = formatMoney(amount, code);
      const text = plain.includes('.') ? `${plain}${'0'.repeat(zeros)}` : plain;
      const { minor: read, wasRounded } = money(text, code);
      return read === amount && !wasRounded;
    });
  });

  test('that is finer is rounded to the nearest unit, and counts as rounded (P22)', () => {
    const fine = fc.record({
      units: fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }),
      rest: fc.integer({ min: 1, max: 999_999 }),
    });
    forAll(runs(2_000), fine, currency, ({ units, rest }, code) => {
      const whole = formatMoney(units < 0n ? -units : units, code);
      const tail = String(rest).padStart(6, '0');
      const text = `${units < 0n ? '-' : ''}${whole.includes('.') ? whole : `${whole}.`}${tail}`;
      const { minor, wasRounded } = money(text, code);
      const magnitude = minor < 0n ? -minor : minor;
      const down = units < 0n ? -units : units;
      const nearest = rest === 500_000 ? down + (down % 2n) : rest > 500_000 ? down + 1n : down;
      return wasRounded && magnitude === nearest;
    });
  });

  test.each([
    ['0.005', 'USD', 0n],
    ['0.015', 'USD', 2n],
    ['0.025', 'USD', 2n],
    ['-0.005', 'USD', 0n],
    ['-0.015', 'USD', -2n],
    ['-1.005', 'EUR', -100n],
    ['12.340000000000002', 'USD', 1_234n],
    ['0.5', 'JPY', 0n],
    ['1.5', 'JPY', 2n],
    ['1.2345', 'KWD', 1_234n],
    ['0.00049999', 'KWD', 0n],
  ])('%s %s is %s, a half to the even neighbour (P22)', (text, code, expected) => {
    expect(money(text, code)).toEqual({ minor: expected, wasRounded: true });
  });

  test.each([
    ['+12.30', 1_230n],
    ['.5', 50n],
    ['5.', 500n],
    ['007.10', 710n],
    ['-0', 0n],
    ['999999999999999999.99', 99_999_999_999_999_999_999n],
  ])('as %s is read as it is meant (P22)', (text, expected) => {
    expect(money(text, 'USD')).toEqual({ minor: expected, wasRounded: false });
  });

  test.each([
    '',
    '.',
    '+',
    '-',
    '+-1',
    '--1',
    '-+1',
    '1-',
    '(1.00)',
    'NaN',
    'Infinity',
    'null',
    '1e5',
    '1E5',
    '1e-2',
    '1,000.00',
    '1.000,00',
    '1 000',
    '1_000',
    '0x1F',
    '1.2.3',
    '$1.00',
    '1.00 USD',
    '−1.00',
    '１２',
    '٣',
    '\u00a01',
    '1\n',
    '1000000000000000000',
    `0.${'1'.repeat(64)}`,
    '9'.repeat(100_000),
  ])('is not %j', (text) => {
    expect(parseDecimal(text)).toBeNull();
  });
});

test('a product is exact, however many digits it takes', () => {
  const [shares, price] = [parseDecimal('226.899'), parseDecimal('15.594692')];
  if (shares === null || price === null) throw new Error('no numbers');
  expect(decimalText(times(shares, price))).toBe('3538.420020108');
});

test.each([
  ['50.4922', '50.4922'],
  ['+.50', '0.5'],
  ['100.00', '100'],
  ['-0.00000001', '-0.00000001'],
  ['0.1234567890125', '0.123456789012'],
  ['0.000', '0'],
])('the decimal %s is spelled %s', (text, expected) => {
  const value = parseDecimal(text);
  expect(value === null ? null : decimalText(value)).toBe(expected);
});

test('an amount as text equals a JSON number wherever that is exact', () => {
  forAll(runs(500), fc.bigInt({ min: 0n, max: 10n ** 15n }), currency, (amount, code) => {
    const text = formatMoney(amount, code);
    const parsed = parseMoney(text, code);
    return parsed.kind === 'parsed' && parsed.minor === money(text, code).minor;
  });
});
