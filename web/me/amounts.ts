/** The finest amount that the service answers has four decimals. */
const PARTS_PER_UNIT = 10_000;

/** The exact sum of decimal amounts: binary fractions are not added up. */
export const sumOf = (amounts: Iterable<number>): number => {
  let parts = 0;
  for (const amount of amounts) parts += Math.round(amount * PARTS_PER_UNIT);
  return parts / PARTS_PER_UNIT;
};

/** Where the service does not know a currency. */
const CURRENCY_DEFAULT = 'USD';

/** ISO 4217 for no currency: of accounts whose source names none, and of miles. Such amounts count in no sum. */
export const NO_CURRENCY = 'XXX';

export const currencyOf = ({ currency_code: code }: { readonly currency_code: string | null }): string =>
  code ?? CURRENCY_DEFAULT;

/** `digits: 'none'` leaves out what is smaller than a unit, for charts and totals at a glance. */
export const formatAmount = (amount: number, currency: string, digits: 'all' | 'none' = 'all'): string =>
  new Intl.NumberFormat('en', {
    ...(currency === NO_CURRENCY ? { minimumFractionDigits: 2 } : { style: 'currency', currency }),
    ...(digits === 'none' && { maximumFractionDigits: 0, minimumFractionDigits: 0 }),
  }).format(amount);
