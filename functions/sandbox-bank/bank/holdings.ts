import { bondPercentOf } from './estate.ts';
import { decimal, dollars, type Json } from './json.ts';

interface Position {
  readonly id: string;
  readonly symbol: string;
  readonly isin: string;
  readonly description: string;
  readonly type: 'fund' | 'equity' | 'bond_fund' | 'bond' | 'money_market';
  /** Share of the account's value. */
  readonly percent: number;
  /** Ten-thousandths of a dollar a share. Prices stand still, so that an account's value is the sum of its rows. */
  readonly price: number;
  readonly purchasePrice: number;
  readonly facts: { readonly [key: string]: Json };
}

/** Whole percents by name. */
const percents = (parts: { readonly [name: string]: number }): Json =>
  Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, decimal(part * 100, 2)]));

const ALL_KINDS = {
  cash: 0,
  convertible: 0,
  foreign_bond: 0,
  foreign_stock: 0,
  other: 0,
  preferred: 0,
  unknown: 0,
  us_bond: 0,
  us_stock: 0,
};

const POSITIONS: readonly Position[] = [
  {
    id: 'h-vti',
    symbol: 'VTI',
    isin: 'US9229087690',
    description: 'VANGUARD TOTAL STOCK MARKET ETF',
    type: 'fund',
    percent: 55,
    price: 2_684_100,
    purchasePrice: 1_982_350,
    facts: {
      sector: 'Diversified',
      equity_style: 2,
      allocations: percents({ ...ALL_KINDS, cash: 1, us_stock: 99 }),
      weights: percents({
        large_core: 26,
        large_growth: 29,
        large_value: 18,
        mid_core: 8,
        mid_growth: 5,
        mid_value: 6,
        small_core: 3,
        small_growth: 2,
        small_value: 2,
        unknown: 1,
      }),
    },
  },
  {
    id: 'h-bnd',
    symbol: 'BND',
    isin: 'US9219378356',
    description: 'VANGUARD TOTAL BOND MARKET ETF',
    type: 'bond_fund',
    percent: 22,
    price: 731_200,
    purchasePrice: 798_825,
    facts: { bond_style: 2, allocations: percents({ ...ALL_KINDS, foreign_bond: 7, us_bond: 92, cash: 1 }) },
  },
  {
    id: 'h-aapl',
    symbol: 'AAPL',
    isin: 'US0378331005',
    description: 'APPLE INC',
    type: 'equity',
    percent: 15,
    price: 2_243_750,
    purchasePrice: 1_299_300,
    facts: {
      sector: 'Technology',
      sedol: '2046251',
      equity_style: 3,
      allocations: percents({ ...ALL_KINDS, us_stock: 100 }),
    },
  },
  {
    id: 'h-vmfxx',
    symbol: 'VMFXX',
    isin: 'US9229062011',
    description: 'VANGUARD FEDERAL MONEY MARKET',
    type: 'money_market',
    percent: 5,
    price: 10_000,
    purchasePrice: 10_000,
    facts: { allocations: percents({ ...ALL_KINDS, cash: 100 }) },
  },
];

/** A made-up bond, in the one login that has one of everything. */
const bondOf = (percent: number): Position => ({
  id: 'h-bond',
  symbol: 'TRBB31',
  isin: 'US0000000000',
  description: 'TRIBUTARY COUNTY WATER 4.25% 2031',
  type: 'bond',
  percent,
  price: 1_012_500,
  purchasePrice: 997_500,
  facts: {
    coupon_rate: decimal(425, 2),
    matures_on: '2031-06-15',
    bond_style: 5,
    allocations: percents({ ...ALL_KINDS, us_bond: 100 }),
  },
});

const positionsOf = (person: string): readonly Position[] => {
  const percent = bondPercentOf(person);
  return percent === 0 ? POSITIONS : [...POSITIONS, bondOf(percent)];
};

/** What the account holds besides cash. */
export const holdingsOf = (accountCents: number, person: string): readonly Json[] =>
  positionsOf(person).map((position) => {
    const shares = sharesOf(position, accountCents);
    const marketCents = centsOf(shares, position.price);
    return {
      id: position.id,
      reference: `TSB-${position.symbol}`,
      symbol: position.symbol,
      isin: position.isin,
      // The middle of an American ISIN is the CUSIP.
      cusip: position.isin.slice(2, 11),
      description: position.description,
      type: position.type,
      currency: 'USD',
      shares: decimal(shares, 4),
      price: decimal(position.price, 4),
      purchase_price: decimal(position.purchasePrice, 4),
      market_value: dollars(marketCents),
      cost_basis: dollars(centsOf(shares, position.purchasePrice)),
      daily_change: dollars(0),
      ...position.facts,
    };
  });

const sumOver = (
  person: string,
  accountCents: number,
  centsIn: (position: Position, shares: number) => number,
): number =>
  positionsOf(person).reduce((sum, position) => sum + centsIn(position, sharesOf(position, accountCents)), 0);

export const cashCentsOf = (accountCents: number, person: string): number =>
  accountCents - sumOver(person, accountCents, ({ price }, shares) => centsOf(shares, price));

/** What the positions gained since they were bought. */
export const gainCentsOf = (accountCents: number, person: string): number =>
  sumOver(
    person,
    accountCents,
    ({ price, purchasePrice }, shares) => centsOf(shares, price) - centsOf(shares, purchasePrice),
  );

/** Ten-thousandths of a share. */
const sharesOf = ({ percent, price }: Position, accountCents: number): number =>
  Math.floor((Math.floor((accountCents * percent) / 100) * 1_000_000) / price);

const centsOf = (shares: number, price: number): number => Math.round((shares * price) / 1_000_000);
