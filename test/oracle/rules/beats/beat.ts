import { monthsBefore } from '../../../../lib/domain/kernel/calendar.ts';
import { formatMoney, scaleOf } from '../../../../lib/domain/kernel/money.ts';
import type { MadeUpRow, Rhythm } from '../../made-up/user.ts';
import type { Reading } from '../reading.ts';
import type { Scheduled } from '../scheduled.ts';

/** A beat that must hold: what it is about, and the names, figures and dates of its sentence in their order. */
export interface ExpectedBeat {
  readonly template: string;
  readonly subject: string;
  readonly facts: readonly string[];
  /** What its title says besides. */
  readonly inTitle?: string;
  /** Another one of the same template may be shown in its place. */
  readonly isOptional?: boolean;
}

/** A subscription that is known to repeat. */
export interface Subscription {
  readonly payee: string;
  readonly minor: bigint;
  readonly currency: string;
  readonly rhythm: Rhythm;
  readonly next: string;
  readonly rowIds: readonly string[];
}

export interface BeatInput extends Reading {
  readonly payments: readonly Scheduled[];
  readonly subscriptions: readonly Subscription[];
  /** What was spent on each budgeted category this month. */
  readonly budgetTotals: ReadonlyMap<string, bigint>;
}

export const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October'],
  ...['November', 'December'],
];

export const monthWord = (date: string): string => MONTHS[Number(date.slice(5, 7)) - 1] ?? '';

/** `March 5`. */
export const dayWord = (date: string): string => `${monthWord(date)} ${Number(date.slice(8))}`;

/** `$1,234.50`, `1,234 JPY`. */
export const moneyWord = (minor: bigint, currency: string): string => {
  const [whole = '', fraction] = formatMoney(minor < 0n ? -minor : minor, currency).split('.');
  const text = `${whole.replace(/\B(?=(\d{3})+$)/g, ',')}${fraction === undefined ? '' : `.${fraction}`}`;
  const sign = minor < 0n ? '-' : '';
  return currency === 'USD' ? `${sign}$${text}` : `${sign}${text} ${currency}`;
};

/** A name with digits that may be an account number, which are hidden but for the last four. */
export const payeeWord = (text: string): string =>
  text.replace(/\d[\d -]{6,}\d/g, (digits) => `••${digits.replaceAll(/\D/g, '').slice(-4)}`);

export const countWord = (count: number): string => (count === 1 ? 'one' : String(count));

const MONTHS_OF_ROWS = 5;

/** The first day of the month five months before that of a day. */
export const firstDaySince = (today: string): string => `${monthsBefore(today, MONTHS_OF_ROWS).slice(0, 7)}-01`;

/** Rows of this month and the five before it, up to today. */
export const rowsSince = ({ rows, today }: Reading): readonly MadeUpRow[] => {
  const since = firstDaySince(today);
  return rows.filter(({ on }) => on >= since && on <= today);
};

/** Minor units of a number of whole units. */
export const units = (count: number, currency: string): bigint => BigInt(count) * 10n ** BigInt(scaleOf(currency));

/** The same of a whole. The whole itself, or a limit that the sentence names, is said only of what is exactly that. */
export const shareWord = (part: bigint, whole: bigint, limit = 100): string => {
  for (const bound of [limit, 100]) {
    const off = part * 100n - whole * BigInt(bound);
    if (percentWord(part, whole) === `${bound}%` && off !== 0n) return `${off < 0n ? bound - 1 : bound + 1}%`;
  }
  return percentWord(part, whole);
};

/** A share in whole percent, the nearest one. */
export const percentWord = (part: bigint, whole: bigint): string => `${(part * 200n + whole) / (whole * 2n)}%`;
