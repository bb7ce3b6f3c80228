import type { FoundAccount } from '../account.ts';
import { nameOf } from '../account-view.ts';
import { formatMoney } from '../money.ts';

/** Words that beats have in common. */

/** `$1,234.50`; other currencies carry their code: `1,234.50 EUR`. */
export const amountText = (minor: bigint, currencyCode: string): string => {
  const plain = formatMoney(minor < 0n ? -minor : minor, currencyCode);
  const [whole = '', fraction] = plain.split('.');
  const grouped = `${whole.replace(/\B(?=(\d{3})+$)/g, ',')}${fraction === undefined ? '' : `.${fraction}`}`;
  const sign = minor < 0n ? '-' : '';
  return currencyCode === 'USD' ? `${sign}$${grouped}` : `${sign}${grouped} ${currencyCode}`;
};

/** What its user calls an account; long names are cut, as titles have room for little. */
export const accountText = ({ account }: FoundAccount): string => cut(nameOf(account) ?? 'your account');

const NAME_CHARACTERS_MAX = 60;

export const cut = (text: string): string =>
  text.length <= NAME_CHARACTERS_MAX ? text : `${text.slice(0, NAME_CHARACTERS_MAX - 1).toWellFormed()}…`;
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `November 21`. */
export const dateText = (date: string): string => {
  const [, month = 1, day = 1] = date.split('-').map(Number);
  return `${MONTHS[month - 1]} ${day}`;
};

/** `November` of `2026-11-21`. */
export const monthText = (date: string): string => dateText(date).split(' ')[0] ?? '';

/** A share in whole percent, rounded half up; `whole` is above zero. */
export const percentOf = (part: bigint, whole: bigint): bigint => (part * 200n + whole) / (whole * 2n);
