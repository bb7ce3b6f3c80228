import type { Day } from './day.ts';

/** Amounts are cents, positive when money comes in from the holder's view; the bank keeps all accounts in US dollars. */
export interface BankRow {
  readonly id: string;
  /** The id this row had while it was pending, when the bank tells. */
  readonly pendingId: string | null;
  readonly status: 'posted' | 'pending';
  readonly cents: number;
  readonly description: string;
  readonly memo: string | null;
  readonly day: Day;
  readonly postedDay: Day | null;
  readonly checkNumber: string | null;
  readonly merchantCategoryCode: number | null;
  readonly isInternational: boolean;
}

/** Rows of one account, made when asked for. */
export interface Rows {
  readonly length: number;
  readonly at: (index: number) => BankRow;
  /** The rows dated on that day or later. */
  readonly since: (day: Day) => Rows;
}

/** One thing that happens to an account, from which rows of different days are made. */
export interface Booking {
  readonly id: string;
  readonly day: Day;
  /** Equal to `day` when it never shows as pending. */
  readonly postDay: Day;
  /** What the pending row shows: a tip or the fuel pump's real sum comes later. */
  readonly pendingCents: number;
  readonly cents: number;
  /** Whether the posted row names the pending one. */
  readonly isLinked: boolean;
  /** An authorisation that is let go: the pending row vanishes and nothing posts. */
  readonly isDropped: boolean;
  readonly description: string;
  readonly memo: string | null;
  readonly checkNumber: string | null;
  readonly merchantCategoryCode: number | null;
  readonly isInternational: boolean;
}

/** A booking as far as it differs from the usual. */
export type BookingFields = Partial<Booking> & Pick<Booking, 'cents' | 'description'>;

/** A booking that posts on its day, unless `fields` says otherwise. */
export const bookingOn = (day: Day, id: string, fields: BookingFields): Booking => ({
  id,
  day,
  postDay: day,
  pendingCents: fields.cents,
  isLinked: false,
  isDropped: false,
  memo: null,
  checkNumber: null,
  merchantCategoryCode: null,
  isInternational: false,
  ...fields,
});

/** How the booking looks at the end of a day; null when it is yet to come or was let go. */
export const rowAt = (booking: Booking, today: Day): BankRow | null => {
  if (booking.day > today) return null;
  const { id, day, postDay, description, memo, checkNumber, merchantCategoryCode, isInternational } = booking;
  const shared = { description, memo, day, checkNumber, merchantCategoryCode, isInternational };
  if (postDay > today) {
    return {
      ...shared,
      id: `p${id}`,
      pendingId: null,
      status: 'pending',
      cents: booking.pendingCents,
      postedDay: null,
    };
  }
  if (booking.isDropped) return null;
  const pendingId = booking.isLinked && postDay > day ? `p${id}` : null;
  return { ...shared, id, pendingId, status: 'posted', cents: booking.cents, postedDay: postDay };
};

export const listed = (rows: readonly BankRow[]): Rows => ({
  length: rows.length,
  at: (index) => {
    const row = rows[index];
    if (row === undefined) throw new RangeError(`row ${index} of ${rows.length}`);
    return row;
  },
  since: (from) => listed(rows.filter(({ day }) => day >= from)),
});
