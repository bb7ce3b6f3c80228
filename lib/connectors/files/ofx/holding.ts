import { type FeedHolding, NO_SECURITY_FACTS } from '../../../domain/upstream/feed.ts';
import { type Aggregate, findLeaf, findText } from './aggregate.ts';
import { currencyOfRow } from './currency.ts';
import { type Notes, noteFault } from './notes.ts';
import { amountOrNull, decimalOrNull } from './number.ts';
import { keyOf, type Security, type SecurityId, securityIdOf, UNLISTED_SECURITY } from './security.ts';

/** An option is a right to buy or sell a hundred shares, unless the list of securities says otherwise. */
const SHARES_OF_CONTRACT = 100n;

const HOLDING_TYPES: ReadonlyMap<string, string> = new Map([
  ['POSSTOCK', 'EQUITY'],
  ['POSMF', 'MUTUAL_FUND'],
  ['POSDEBT', 'BOND'],
  ['POSOPT', 'OPTION'],
]);

export interface HoldingContext {
  readonly currencyCode: string;
  readonly securities: ReadonlyMap<string, Security>;
  readonly notes: Notes;
}

/** A position. What was sold short is negative, in shares and in value. */
export const toHolding = (position: Aggregate, context: HoldingContext): FeedHolding | null => {
  const { securities, notes } = context;
  const id = securityIdOf(position);
  if (id === null) {
    noteFault(notes, 'security.missing', position.at);
    return null;
  }
  const security = securities.get(keyOf(id)) ?? UNLISTED_SECURITY;
  const isShort = findText(position, 'POSTYPE')?.toUpperCase() === 'SHORT';
  const currencyCode = currencyOfRow(position, context.currencyCode, notes);
  const units = decimalOrNull(findLeaf(position, 'UNITS'), notes, sharesOfUnit(position, security));
  const valueMinor = amountOrNull(findLeaf(position, 'MKTVAL'), currencyCode, notes);
  return {
    ...NO_SECURITY_FACTS,
    ...namesOf(id, security),
    upstreamId: upstreamIdOf(position, id, isShort),
    holdingType: HOLDING_TYPES.get(position.name) ?? null,
    currencyCode,
    shares: isShort ? negativeDecimal(units) : units,
    purchasePrice: decimalOrNull(findLeaf(position, 'AVGCOSTBASIS'), notes),
    price: decimalOrNull(findLeaf(position, 'UNITPRICE'), notes),
    // Only the average price of one share is told.
    costBasisMinor: null,
    dailyChangeMinor: null,
    marketValueMinor: isShort ? negativeAmount(valueMinor) : valueMinor,
    bondCouponRate: security.bondCouponRate,
    bondMaturityDate: security.bondMaturityDate,
  };
};

/** Options are counted in contracts. */
const sharesOfUnit = (position: Aggregate, { sharesOfContract }: Security): bigint =>
  position.name === 'POSOPT' ? (sharesOfContract ?? SHARES_OF_CONTRACT) : 1n;

/** Some banks write the sign of a short position, some do not. */
const negativeDecimal = (decimal: string | null): string | null =>
  decimal === null || decimal === '0' || decimal.startsWith('-') ? decimal : `-${decimal}`;
const negativeAmount = (minor: bigint | null): bigint | null => (minor === null || minor <= 0n ? minor : -minor);

const namesOf = ({ type, value }: SecurityId, { name, symbol }: Security) => ({
  symbol: symbol ?? (type === 'TICKER' ? value : null),
  description: name ?? symbol ?? value,
  isin: type === 'ISIN' ? value : null,
  cusip: type === 'CUSIP' ? value : null,
  sedol: type === 'SEDOL' ? value : null,
});

/** The same security may be held in parts of the account, and both long and short: these are positions of their own. */
const upstreamIdOf = (position: Aggregate, { type, value }: SecurityId, isShort: boolean): string =>
  [type, value, findText(position, 'HELDINACCT')?.toUpperCase() ?? '', isShort ? 'SHORT' : 'LONG'].join('|');
