import { spelled } from '../spelled.ts';
import type { ExportedHolding } from './export-records.ts';
import { aggregate, leaf } from './ofx-text.ts';

/** Positions, and the list of the securities that they name. */

interface SecurityId {
  readonly type: string;
  readonly value: string;
}

const securityIdOf = (holding: ExportedHolding): SecurityId => {
  const { feed_cusip: cusip, feed_isin: isin, feed_sedol: sedol, symbol, guid } = holding;
  if (cusip) return { type: 'CUSIP', value: cusip };
  if (isin) return { type: 'ISIN', value: isin };
  if (sedol) return { type: 'SEDOL', value: sedol };
  return symbol ? { type: 'TICKER', value: symbol } : { type: 'OTHER', value: guid };
};

const idText = ({ type, value }: SecurityId): string =>
  aggregate('SECID', leaf('UNIQUEID', value), leaf('UNIQUEIDTYPE', type));

interface Names {
  readonly position: string;
  readonly security: string;
}

/** Options are others: OFX counts them in contracts, and shares are counted here. */
const OTHER: Names = { position: 'POSOTHER', security: 'OTHERINFO' };
const NAMES: ReadonlyMap<string | null, Names> = new Map([
  ['EQUITY', { position: 'POSSTOCK', security: 'STOCKINFO' }],
  ['EXCHANGE_TRADED_FUND', { position: 'POSSTOCK', security: 'STOCKINFO' }],
  ['MUTUAL_FUND', { position: 'POSMF', security: 'MFINFO' }],
  ['BOND', { position: 'POSDEBT', security: 'DEBTINFO' }],
]);
const namesOf = ({ feed_holding_type_name: name }: ExportedHolding): Names => NAMES.get(name) ?? OTHER;

export const positionText = (holding: ExportedHolding, currencyCode: string): string => {
  const { shares, price, market_value: value, currency_code: code } = holding;
  const units = shares === null ? null : spelled(shares);
  return aggregate(
    namesOf(holding).position,
    aggregate(
      'INVPOS',
      idText(securityIdOf(holding)),
      leaf('HELDINACCT', 'OTHER'),
      leaf('POSTYPE', units?.startsWith('-') ? 'SHORT' : 'LONG'),
      leaf('UNITS', units),
      leaf('UNITPRICE', price === null ? null : spelled(price)),
      leaf('MKTVAL', value === null ? null : spelled(value)),
      code === null || code === currencyCode ? '' : aggregate('CURRENCY', leaf('CURSYM', code)),
    ),
  );
};

/** Each security once. */
export const securityList = (holdings: readonly ExportedHolding[]): string => {
  const entries = new Map(
    holdings.map((holding) => {
      const id = securityIdOf(holding);
      const info = aggregate(
        'SECINFO',
        idText(id),
        leaf('SECNAME', holding.description ?? holding.symbol ?? id.value),
        leaf('TICKER', holding.symbol),
      );
      return [`${id.type}|${id.value}`, aggregate(namesOf(holding).security, info)] as const;
    }),
  );
  return aggregate('SECLISTMSGSRSV1', aggregate('SECLIST', ...entries.values()));
};
