import { decimal, dollars, type Json } from './json.ts';

interface Position {
  readonly id: string;
  readonly symbol: string;
  readonly isin: string;
  readonly description: string;
  readonly type: 'fund' | 'equity' | 'bond_fund' | 'money_market';
  /** Of the account's value. */
  readonly percent: number;
  /** Ten-thousandths of a dollar a share. Prices stand still, so that an account's value is the sum of its rows. */
  readonly price: number;
  readonly purchasePrice: number;
}

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
  },
];

/** What the account holds besides cash. */
export const holdingsOf = (accountCents: number): readonly Json[] =>
  POSITIONS.map((position) => {
    const shares = sharesOf(position, accountCents);
    const marketCents = centsOf(shares, position.price);
    return {
      id: position.id,
      symbol: position.symbol,
      isin: position.isin,
      description: position.description,
      type: position.type,
      currency: 'USD',
      shares: decimal(shares, 4),
      price: decimal(position.price, 4),
      purchase_price: decimal(position.purchasePrice, 4),
      market_value: dollars(marketCents),
      cost_basis: dollars(centsOf(shares, position.purchasePrice)),
      daily_change: dollars(0),
    };
  });

export const cashCentsOf = (accountCents: number): number =>
  POSITIONS.reduce((cash, position) => cash - centsOf(sharesOf(position, accountCents), position.price), accountCents);

/** Ten-thousandths of a share. */
const sharesOf = ({ percent, price }: Position, accountCents: number): number =>
  Math.floor((Math.floor((accountCents * percent) / 100) * 1_000_000) / price);

const centsOf = (shares: number, price: number): number => Math.round((shares * price) / 1_000_000);
