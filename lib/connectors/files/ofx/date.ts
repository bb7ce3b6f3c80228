import { parseDay } from '../../../domain/kernel/calendar.ts';
import type { ReadText } from './aggregate.ts';
import { type Notes, noteFault } from './notes.ts';

/**
 * Dates of OFX: `YYYYMMDD[HHMMSS[.mmm]][[±h[.mm]:TZ]]`. The day counts as it is written, because it is the day at the
 * bank: an offset applied to it would move rows to another day.
 */

/** A date, then nothing or a time or an offset, which are not read. Some banks write dashes and a `T`. */
const DATE = /^(\d{4})(-?)(\d{2})\2(\d{2})(?:\d\d){0,3}(?:$|[.[ T:Z+-])/;

/** Before and after, a date is a number of something else. */
const YEAR_MIN = '1900';
const YEAR_MAX = '2199';

/** A statement names the same days again and again; ten years of days are kept. */
const DATES_KEPT_MAX = 4_000;
const known = new Map<string, string | null>();

/** `YYYY-MM-DD`; null when the text is no date. */
export const readDate = (text: string): string | null => {
  const [, year = '', , month = '', day = ''] = DATE.exec(text) ?? [];
  if (year < YEAR_MIN || year > YEAR_MAX) return null;
  const written = `${year}-${month}-${day}`;
  const seen = known.get(written);
  if (seen !== undefined) return seen;
  const date = parseDay(written) === null ? null : written;
  if (known.size >= DATES_KEPT_MAX) known.clear();
  known.set(written, date);
  return date;
};

/** A date that must be there; an empty text when it is not. */
export const dateOf = (aggregate: { readonly at: number }, leaf: ReadText | null, notes: Notes): string => {
  const date = leaf === null ? null : readDate(leaf.text);
  if (date === null) noteFault(notes, leaf === null ? 'date.missing' : 'date.malformed', leaf?.at ?? aggregate.at);
  return date ?? '';
};

const ZEROS = /^0(?:0{7}|$)/;

/** A date that may be left out. Some banks then write zeros. */
export const dateOrNull = (leaf: ReadText | null, notes: Notes): string | null => {
  if (leaf === null || ZEROS.test(leaf.text)) return null;
  const date = readDate(leaf.text);
  if (date === null) noteFault(notes, 'date.malformed', leaf.at);
  return date;
};
