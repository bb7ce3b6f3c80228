import { formatMoney, scaleOf } from '../../kernel/money.ts';

/** `$1,234.50`; `-$3.00`; `12.00 CAD`. */
export const amountWords = (minor: bigint, currencyCode: string): string => {
  const digits = formatMoney(minor < 0n ? -minor : minor, currencyCode).replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',');
  const sign = minor < 0n ? '-' : '';
  return currencyCode === 'USD' ? `${sign}$${digits}` : `${sign}${digits} ${currencyCode}`;
};

/** So many whole units in the smallest ones. */
export const wholeUnits = (units: number, currencyCode: string): bigint =>
  BigInt(units) * 10n ** BigInt(scaleOf(currencyCode));
