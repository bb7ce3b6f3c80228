import { NO_CURRENCY } from '../../../domain/kernel/money.ts';
import { currencyCodeOf } from '../../kit/currency-code.ts';

/** Only signs of one currency: `$` and `kr` are those of several, `¥` of two. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['₹', 'INR'],
  ['₪', 'ILS'],
  ['₺', 'TRY'],
  ['₴', 'UAH'],
  ['₩', 'KRW'],
  ['₫', 'VND'],
  ['₦', 'NGN'],
  ['₱', 'PHP'],
  ['₽', 'RUB'],
  ['zł', 'PLN'],
  ['R$', 'BRL'],
  ['US$', 'USD'],
  ['CA$', 'CAD'],
  ['A$', 'AUD'],
]);

/** Longer than any sign or code. */
const WORD_LENGTH_MAX = 12;

/** The currency that a sign or an ISO 4217 code names; null for anything else. */
export const currencyOfWord = (word: string): string | null => {
  if (word.length > WORD_LENGTH_MAX) return null;
  const code = currencyCodeOf(word);
  return SIGNS.get(word) ?? (/^euro[sa]?$/i.test(word) ? 'EUR' : code === NO_CURRENCY ? null : code);
};

/** The currency that stands before or behind a number, as in `12,50 €` or `USD -5.00`. */
export const currencyInNumber = (text: string): string | null => {
  const word = text.replace(/[\d.,'\u2019\s()+\u2212\u2013-]/g, '');
  return word === '' ? null : currencyOfWord(word);
};
