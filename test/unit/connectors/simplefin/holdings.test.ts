import { describe, expect, test } from 'vitest';
import { NO_SECURITY_FACTS } from '../../../../lib/domain/upstream/feed.ts';
import { ASKED, accountBody, onlyAccount, readBody } from '../../../support/upstreams/simplefin.ts';

const fetchedDataOf = (holdings: string, account = '') => onlyAccount(readBody(accountBody(account, '[]', holdings)));
const holdingOf = (fields: string, account = '') => {
  const { holdings } = fetchedDataOf(`[{"id":"HOL-1","symbol":"VTI","description":"Total Market",${fields}}]`, account);
  if (holdings?.kind !== 'arrived') throw new Error('the holdings failed');
  const [holding] = holdings.value;
  if (holding === undefined) throw new Error('no holding');
  return holding;
};
const costOf = (shares: string, cost: string, price: string, currency = 'USD') =>
  holdingOf(`"currency":"${currency}","shares":"${shares}","cost_basis":"${cost}","purchase_price":"${price}"`)
    .costBasisMinor;

test('a SimpleFIN position is read with all its fields', () => {
  const fields =
    '"created":1772939703,"currency":"USD","shares":"226.899","market_value":"4147.71","cost_basis":"3538.42","purchase_price":"15.594692"';
  expect(holdingOf(fields)).toEqual({
    ...NO_SECURITY_FACTS,
    upstreamId: 'HOL-1',
    symbol: 'VTI',
    isin: null,
    description: 'Total Market',
    holdingType: null,
    currencyCode: 'USD',
    shares: '226.899',
    purchasePrice: '15.594692',
    price: null,
    marketValueMinor: 414_771n,
    costBasisMinor: 353_842n,
    dailyChangeMinor: null,
  });
});

describe('the cost of a SimpleFIN position', () => {
  test.each([
    ['a purchase price of 0 says nothing', '139.00', '22004.40', '0.00', 2_200_440n],
    ['the whole, to the cent', '100.00', '3850.00', '38.50', 385_000n],
    ['the whole, with a price that was rounded', '651', '30162.36', '46.33', 3_016_236n],
    ['the whole, of parts of a share', '226.899', '3538.42', '15.594692', 353_842n],
    ['the whole, with a price that fits nothing', '10', '500.00', '7.00', 50_000n],
    ['one share of one', '1', '38.50', '38.50', 3_850n],
    ['that of one share', '100', '38.50', '38.50', 385_000n],
    ['that of one share, rounded', '651', '46.33', '46.3323', 3_016_083n],
    ['that of one share, of parts of one', '0.5', '100.00', '100.00', 5_000n],
    ['that of one share, exact beyond floats', '3.00000001', '33333333.33', '33333333.33', 10_000_000_032n],
    ['nothing is known', '10', '0.00', '7.00', null],
    ['nothing at all is known', '10', '0', '0', null],
  ])('with %s', (_, shares, cost, price, expected) => {
    expect(costOf(shares, cost, price)).toBe(expected);
  });

  test('in a currency without cents is rounded', () => {
    expect(costOf('1.5', '333', '333', 'JPY')).toBe(500n);
  });
});

describe('the currency of a SimpleFIN position', () => {
  test.each([
    ['""', 'EUR'],
    ['null', 'EUR'],
    ['"USD"', 'USD'],
    ['"https://www.example.com/points"', 'XXX'],
  ])('%s in an account in EUR is %s', (currency, expected) => {
    const holding = holdingOf(`"currency":${currency},"market_value":"5.00"`, '"currency":"EUR"');
    expect(holding).toMatchObject({ currencyCode: expected, marketValueMinor: 500n });
  });
});

describe('a field that is missing in a SimpleFIN position', () => {
  test('is not known', () => {
    expect(holdingOf('"shares":null,"market_value":null,"extra":{"a":1}')).toMatchObject({
      shares: null,
      purchasePrice: null,
      marketValueMinor: null,
      costBasisMinor: null,
    });
  });

  test('such as its id makes the ledger find it by its name', () => {
    const { holdings } = fetchedDataOf(
      '[{"symbol":"VTI","shares":"3"},{"id":"","description":"Cash"},{"id":null,"symbol":""}]',
    );
    expect(holdings).toMatchObject({
      value: [
        { upstreamId: '', symbol: 'VTI', description: 'VTI', shares: '3' },
        { upstreamId: '', symbol: null, description: 'Cash' },
        { upstreamId: '', symbol: null, description: '' },
      ],
    });
  });

  test('a SimpleFIN account without the list, or with an empty one, has no holdings', () => {
    expect(fetchedDataOf('[]').holdings).toEqual({ kind: 'arrived', value: [] });
    expect(fetchedDataOf('null').holdings).toEqual({ kind: 'arrived', value: [] });
  });
});

describe('an invalid number of a SimpleFIN position', () => {
  test.each([
    '"shares":"NaN"',
    '"shares":"1e3"',
    '"market_value":"1,000.00"',
    '"cost_basis":"--1"',
    '"purchase_price":"0x1"',
    '"shares":true',
    '"shares":"","market_value":"","cost_basis":"","purchase_price":""',
  ])('as %s is not known, and changes no other position', (fields) => {
    const data = fetchedDataOf(`[{"id":"A","shares":"1"},{"id":"B","symbol":"B",${fields}}]`);
    expect(data.holdings).toMatchObject({
      kind: 'arrived',
      value: [
        { upstreamId: 'A', shares: '1' },
        { upstreamId: 'B', symbol: 'B', shares: null, marketValueMinor: null, costBasisMinor: null },
      ],
    });
    expect(data.account).toMatchObject({ accountType: 'INVESTMENT', balanceMinor: 100_000n });
  });
});

describe('a SimpleFIN position that is none', () => {
  test('is left out alone', () => {
    expect(fetchedDataOf('[null,{"id":"A"},[]]').holdings).toMatchObject({ value: [{ upstreamId: 'A' }] });
  });

  test.each(['{}', '"none"', '[null]', '[[]]'])('fails the holdings where nothing else came: %s', (holdings) => {
    const data = fetchedDataOf(holdings);
    expect(data.holdings).toMatchObject({ kind: 'failed', failure: { code: 'malformed' } });
    expect(data.rows?.kind).toBe('arrived');
  });
});

test('data of SimpleFIN that were not asked for are left out, and fail nothing', () => {
  const body = accountBody('', '[{"amount":"NaN"}]', '[{"shares":"NaN"}]');
  const answer = readBody(body, { ...ASKED, rows: null, wantsHoldings: false });
  expect(onlyAccount(answer)).toMatchObject({
    rows: null,
    holdings: null,
    numbers: null,
    owners: null,
    roundedCount: 0,
  });
  expect(answer).toMatchObject({ data: { troubles: [] } });
  // Its type is told by the holdings all the same.
  expect(onlyAccount(answer).account.accountType).toBe('INVESTMENT');
});
