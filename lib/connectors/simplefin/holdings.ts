import * as z from 'zod/mini';
import { type FeedHolding, NO_SECURITY_FACTS } from '../../domain/upstream/feed.ts';
import { currencyCodeOf } from '../kit/currency-code.ts';
import { decimalText, type ExactDecimal, type Rounding, times } from '../kit/exact-decimal.ts';
import { amount, optionalText, orIgnored } from './fields.ts';

/** 0 stands for what nobody knows. */
const knownAmount = orIgnored(
  z.pipe(
    amount,
    z.transform((value): ExactDecimal | null => (value.digits === 0n ? null : value)),
  ),
);

/** The Bridge's own: the protocol has no holdings. A number that cannot be read, such as an empty text, is not known. */
const holding = z.object({
  id: optionalText,
  symbol: optionalText,
  description: optionalText,
  currency: optionalText,
  shares: orIgnored(amount),
  market_value: orIgnored(amount),
  cost_basis: knownAmount,
  purchase_price: knownAmount,
});
const holdings = z.array(z.unknown());

interface HoldingContext {
  /** The account's. */
  readonly currencyCode: string;
  readonly rounding: Rounding;
}

/**
 * A position that cannot be understood is left out alone. Null when the list is none, or nothing of it can be understood:
 * all positions would be taken for sold.
 */
export const toHoldings = (listed: unknown, context: HoldingContext): readonly FeedHolding[] | null => {
  const entries = holdings.safeParse(listed ?? []).data ?? null;
  const read = entries?.flatMap((entry) => holding.safeParse(entry).data ?? []) ?? [];
  if (entries === null || (read.length === 0 && entries.length > 0)) return null;
  return read.map((raw) => toHolding(raw, context));
};

const toHolding = (
  raw: z.output<typeof holding>,
  { currencyCode: inherited, rounding }: HoldingContext,
): FeedHolding => {
  const currencyCode = raw.currency === null ? inherited : currencyCodeOf(raw.currency);
  const minorOrNull = (value: ExactDecimal | null): bigint | null =>
    value === null ? null : rounding.minorOf(value, currencyCode);
  return {
    ...NO_SECURITY_FACTS,
    upstreamId: raw.id ?? '',
    symbol: raw.symbol,
    isin: null,
    description: raw.description ?? raw.symbol ?? '',
    holdingType: null,
    currencyCode,
    shares: textOrNull(raw.shares),
    purchasePrice: textOrNull(raw.purchase_price),
    price: null,
    marketValueMinor: minorOrNull(raw.market_value),
    costBasisMinor: minorOrNull(wholeCostOf(raw)),
    dailyChangeMinor: null,
  };
};

const textOrNull = (value: ExactDecimal | null): string | null => (value === null ? null : decimalText(value));

/** Prices come rounded: they count as the same up to a thousandth. */
const SAME_PRICE_PARTS = 1_000n;

/**
 * What the whole position cost. Most brokers give that as `cost_basis`, others the cost of one share: those are known by a
 * `purchase_price`, which always is that of one share, of the same amount.
 */
const wholeCostOf = ({ shares, cost_basis: cost, purchase_price: price }: z.output<typeof holding>) => {
  if (cost === null || shares === null || price === null) return cost;
  return isAbout(cost, price) ? times(shares, cost) : cost;
};

const isAbout = (a: ExactDecimal, b: ExactDecimal): boolean => {
  const scale = Math.max(a.scale, b.scale);
  const digitsOf = (value: ExactDecimal): bigint => value.digits * 10n ** BigInt(scale - value.scale);
  const difference = digitsOf(a) - digitsOf(b);
  return magnitude(difference) * SAME_PRICE_PARTS <= magnitude(digitsOf(b));
};

const magnitude = (value: bigint): bigint => (value < 0n ? -value : value);
