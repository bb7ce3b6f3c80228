import { expect, test } from 'vitest';
import { currencyCodeOf } from '../../../../lib/connectors/kit/currency-code.ts';

test.each([
  ['USD', 'USD'],
  ['eur', 'EUR'],
  [' KWD ', 'KWD'],
  ['BGN', 'BGN'],
  ['XXX', 'XXX'],
  ['BTC', 'XXX'],
  ['ABC', 'XXX'],
  ['US$', 'XXX'],
  ['dollars', 'XXX'],
  ['https://www.example.com/flight-miles', 'XXX'],
  ['', 'XXX'],
])('the currency %j is %s', (text, expected) => {
  expect(currencyCodeOf(text)).toBe(expected);
});

test('every currency that is legal tender somewhere is known', () => {
  // Units of account of banks among themselves: no account of a person is kept in them.
  const betweenBanks = new Set(['XDR', 'XSU']);
  const tenders = Intl.supportedValuesOf('currency').filter((code) => !betweenBanks.has(code));
  expect(tenders.length).toBeGreaterThan(150);
  expect(tenders.filter((code) => currencyCodeOf(code) !== code)).toEqual([]);
});
