import { monthOf } from '../../kernel/calendar.ts';
import type { Guid } from '../../kernel/guid.ts';
import { formatMoney, scaleOf } from '../../kernel/money.ts';
import {
  type BeatText,
  DESCRIPTION_CHARACTERS_MAX,
  MICRO_DESCRIPTION_CHARACTERS_MAX,
  MICRO_TITLE_CHARACTERS_MAX,
  TITLE_CHARACTERS_MAX,
} from './beat.ts';
import type { BeatContext } from './beat-template.ts';

/** All texts of a beat from its title and description: the short texts are the same ones, cut where they are too long. */
export const beatText = (title: string, description: string, callToAction: string | null = null): BeatText => {
  return {
    title: cut(title, TITLE_CHARACTERS_MAX),
    description: cut(description, DESCRIPTION_CHARACTERS_MAX),
    microTitle: cut(title, MICRO_TITLE_CHARACTERS_MAX),
    microDescription: cut(description, MICRO_DESCRIPTION_CHARACTERS_MAX),
    microCallToAction: callToAction === null ? null : cut(callToAction, MICRO_TITLE_CHARACTERS_MAX),
  };
};

/** Eight digits or more, in one piece or in groups: account numbers are no shorter. */
const NUMBER = /\d(?:[ -]?\d){7,}/g;
const SHOWN_DIGITS = 4;

/** Two names leave room for the figures of a description. */
const NAME_CHARACTERS_MAX = 60;

/**
 * A name of an account, a payee or a goal as texts show it. It may hold the number of an account, and texts are pushed to
 * phones. Only names are masked: figures beside them stay whole.
 */
export const nameWords = (name: string): string =>
  cut(
    name.replace(NUMBER, (number) => `••${number.replace(/\D/g, '').slice(-SHOWN_DIGITS)}`),
    NAME_CHARACTERS_MAX,
  );

const CUT_WITHIN_CHARACTER = /[\uD800-\uDBFF]$/;
/** A figure at the end of what is left of a text may have lost digits or its currency. */
const LAST_FIGURE = /\s[-$]*\d[\d,.]*%?(?:\s[A-Z]{0,3})?$/;

const cut = (text: string, lengthMax: number): string =>
  text.length <= lengthMax
    ? text
    : `${text
        .slice(0, lengthMax - 1)
        .replace(CUT_WITHIN_CHARACTER, '')
        .replace(LAST_FIGURE, '')
        .trimEnd()}…`;

/** `$1,234.50`; `-$3.00`; `12.00 CAD`. */
export const amountWords = (minor: bigint, currencyCode: string): string => {
  const digits = formatMoney(minor < 0n ? -minor : minor, currencyCode).replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',');
  const sign = minor < 0n ? '-' : '';
  return currencyCode === 'USD' ? `${sign}$${digits}` : `${sign}${digits} ${currencyCode}`;
};

/** Whole units of a currency in its minor units. */
export const wholeUnits = (units: number, currencyCode: string): bigint =>
  BigInt(units) * 10n ** BigInt(scaleOf(currencyCode));

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
] as const;

/** The month of a civil date: `November`. */
export const monthWords = (date: string): string => MONTHS[monthOf(date) % MONTHS.length] ?? date;

/** `November 8`. */
export const dayWords = (date: string): string => `${monthWords(date)} ${Number(date.slice(-2))}`;

/** The name by which its user knows an account. */
export const accountNameOf = ({ accounts }: Pick<BeatContext, 'accounts'>, guid: Guid<'ACT'>): string => {
  const { edits, feed } = accounts.find(({ account }) => account.guid === guid)?.account ?? {};
  const names = [edits?.nickname, edits?.name, feed?.nickname, feed?.name];
  const name = names.map((one) => one?.trim() ?? '').find((one) => one !== '');
  return name === undefined ? 'your account' : nameWords(name);
};
