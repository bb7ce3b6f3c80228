import type { Numbers } from './layout.ts';

const SYMBOLS: Readonly<Record<string, string>> = {
  ...{ USD: '$', EUR: '€', GBP: '£', JPY: '¥', CNY: '¥', INR: '₹', BRL: 'R$', PLN: 'zł', CZK: 'Kč', HUF: 'Ft' },
  ...{ SEK: 'kr', NOK: 'kr', DKK: 'kr.', RUB: '₽', UAH: '₴', TRY: '₺', KRW: '₩', RON: 'lei', BGN: 'лв.', TWD: 'NT$' },
  ...{ CHF: 'Fr.', CAD: '$', AUD: '$', MXN: '$', NZD: '$', SGD: 'S$', HKD: 'HK$' },
};

export interface Written {
  readonly minor: bigint;
  readonly currency: string;
  /** Of the currency: how many digits are minor units. */
  readonly decimals: number;
}

/** A number as the bank writes money. */
export const writeMoney = ({ minor, currency, decimals }: Written, numbers: Numbers): string => {
  const isNegative = minor < 0n;
  const digits = `${isNegative ? -minor : minor}`.padStart(decimals + 1, '0');
  const [whole, fraction] = [digits.slice(0, digits.length - decimals), digits.slice(digits.length - decimals)];
  const isWhole = decimals === 0 || (numbers.decimals === 'whole' && /^0*$/.test(fraction));
  const number = `${grouped(whole, numbers.group)}${isWhole ? '' : `${numbers.mark}${fraction}`}`;
  return signed(withUnit(number, currency, numbers.unit), isNegative, numbers);
};

const grouped = (whole: string, group: string): string => {
  if (group === '') return whole;
  if (group !== 'lakh') return whole.replace(/\B(?=(?:\d{3})+$)/g, group);
  return whole.length <= 3 ? whole : `${whole.slice(0, -3).replace(/\B(?=(?:\d{2})+$)/g, ',')},${whole.slice(-3)}`;
};

const withUnit = (number: string, currency: string, unit: Numbers['unit']): string => {
  const symbol = SYMBOLS[currency] ?? currency;
  switch (unit) {
    case 'none':
      return number;
    case 'symbol before':
      return /[\p{L}.]$/u.test(symbol) ? `${symbol} ${number}` : `${symbol}${number}`;
    case 'symbol after':
      return `${number} ${symbol}`;
    case 'code before':
      return `${currency} ${number}`;
    case 'code after':
      return `${number} ${currency}`;
  }
};

const signed = (text: string, isNegative: boolean, { minus, plus }: Numbers): string => {
  if (minus === 'letters') return `${text} ${isNegative ? 'DR' : 'CR'}`;
  if (!isNegative) return plus ? `+${text}` : text;
  switch (minus) {
    case 'before':
      return `-${text}`;
    case 'typographic':
      return `\u2212${text}`;
    case 'after':
      return `${text}-`;
    case 'brackets':
      return `(${text})`;
  }
};
