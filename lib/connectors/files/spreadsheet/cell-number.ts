import { dateOf, dayOf } from '../../../domain/kernel/calendar.ts';
import { DAY_MS } from '../../../domain/kernel/time.ts';
import type { NumberKind } from './number-format.ts';

/** Whether day 0 of a workbook is 1 January 1904, as on early Macintoshes. */
export type DateSystem = '1900' | '1904';

const NUMBER = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,4}))?$/;

/** Places to move the point by. What is left of a sum by the error of a float has less than 20; amounts have no more digits. */
const PLACES_MAX = 30;

/** `-1.2E3` is `-1200`, with every digit that is written. No float ever holds it. Any other text stays as it is. */
export const plainNumber = (text: string): string => {
  const [, sign = '', whole = '', fraction = '', exponent] = NUMBER.exec(text) ?? [];
  if (exponent === undefined || whole + fraction === '') return text;
  const places = Number.parseInt(exponent, 10);
  if (Math.abs(places) > PLACES_MAX) return text;
  const digits =
    '0'.repeat(Math.max(0, -places)) + whole + fraction + '0'.repeat(Math.max(0, places - fraction.length));
  const point = Math.max(0, -places) + whole.length + places;
  const [before, after] = [digits.slice(0, point).replace(/^0+(?=\d)/, ''), digits.slice(point)];
  return `${sign === '-' ? '-' : ''}${before || '0'}${after === '' ? '' : `.${after}`}`;
};

/** A number as its cell shows it: days as `YYYY-MM-DD`, times as `HH:MM`. What is no day stays a number. */
export const shownNumber = (text: string, kind: NumberKind, system: DateSystem): string => {
  const value = kind === 'number' ? Number.NaN : Number(text);
  if (value >= 0 && value < 1 && text !== '') return timeOf(value);
  return (kind === 'date' ? dayOfSerial(value, system) : null) ?? plainNumber(text);
};

const HALF_A_SECOND = 500 / DAY_MS;
const MINUTES_OF_DAY = 1_440;

/** 9999-12-31, in either system. */
const SERIAL_MAX = 2_958_465;
const EPOCHS: Readonly<Record<DateSystem, number>> = { '1900': dayOf('1899-12-30'), '1904': dayOf('1904-01-01') };
/** In the system of 1900 there is a 29 February 1900, which never was. Days before it are one later. */
const DAY_THAT_NEVER_WAS = 60;

const dayOfSerial = (value: number, system: DateSystem): string | null => {
  // What is a moment before midnight by the error of a float is midnight.
  const serial = Math.floor(value + HALF_A_SECOND);
  if (!(serial >= 0 && serial <= SERIAL_MAX)) return null;
  if (system === '1904') return dateOf(EPOCHS[system] + serial);
  if (serial === DAY_THAT_NEVER_WAS) return '1900-02-29';
  return dateOf(EPOCHS[system] + serial + Number(serial < DAY_THAT_NEVER_WAS));
};

const timeOf = (value: number): string => {
  const minutes = Math.floor((value + HALF_A_SECOND) * MINUTES_OF_DAY) % MINUTES_OF_DAY;
  return [Math.floor(minutes / 60), minutes % 60].map((part) => `${part}`.padStart(2, '0')).join(':');
};

/** `2026-01-20T00:00:00.000` is a day; a time goes on behind it. Any other text stays as it is. */
export const dayOfIso = (text: string): string => /^\d{4}-\d{2}-\d{2}(?=T|$)/.exec(text.trim())?.[0] ?? text;
