import * as z from 'zod/mini';
import { dateOf, dayOfInstant } from '../../domain/kernel/calendar.ts';
import { DAY_MS } from '../../domain/kernel/time.ts';
import type { FeedTransaction } from '../../domain/upstream/feed.ts';
import type { Rounding } from '../kit/exact-decimal.ts';
import { amount, optionalText, orNull, time } from './fields.ts';

const row = z.object({
  id: optionalText,
  posted: orNull(time),
  amount,
  description: optionalText,
  transacted_at: orNull(time),
  pending: orNull(z.boolean()),
  payee: optionalText,
  memo: optionalText,
  mcc: optionalText,
});
const rows = z.array(row);

interface RowContext {
  /** The account's: a row has no currency of its own. */
  readonly currencyCode: string;
  readonly rounding: Rounding;
  /** When the rows were asked for. */
  readonly nowMs: number;
}

/** Null when one of them cannot be understood: a list of which a part is missing must not be taken for whole. */
export const toRows = (transactions: unknown, context: RowContext): readonly FeedTransaction[] | null =>
  rows.safeParse(transactions ?? []).data?.map((raw) => toRow(raw, context)) ?? null;

const toRow = (raw: z.output<typeof row>, { currencyCode, rounding, nowMs }: RowContext): FeedTransaction => {
  const signedMinor = rounding.minorOf(raw.amount, currencyCode);
  const isPending = raw.pending === true || raw.posted === null;
  // A pending row may have no time at all. The day on which it is there is the best that is known.
  const transactedMs = raw.transacted_at ?? raw.posted ?? nowMs;
  return {
    upstreamId: raw.id,
    pendingUpstreamId: null,
    status: isPending ? 'PENDING' : 'POSTED',
    type: signedMinor < 0n ? 'DEBIT' : 'CREDIT',
    amountMinor: signedMinor < 0n ? -signedMinor : signedMinor,
    currencyCode,
    description: raw.description ?? raw.payee ?? '',
    memo: raw.memo,
    transactedOn: utcDay(transactedMs),
    postedOn: isPending || raw.posted === null ? null : utcDay(raw.posted),
    checkNumber: null,
    merchantCategoryCode: merchantCategoryCode(raw.mcc),
    isInternational: null,
    transactedAt: timeOfDay(raw.transacted_at),
    postedAt: isPending ? null : timeOfDay(raw.posted),
    latitude: null,
    longitude: null,
    extendedType: null,
  };
};

/** Times stand for days at the institution, mostly by noon in UTC, so the day in UTC is the institution's. */
const utcDay = (instantMs: number): string => dateOf(dayOfInstant(instantMs));

/** Null where the time only stands for its day: midnight and noon. */
const timeOfDay = (instantMs: number | null): number | null =>
  instantMs === null || instantMs % (DAY_MS / 2) === 0 ? null : instantMs;

/** ISO 18245: four digits, which not all servers write out. */
const merchantCategoryCode = (spelled: string | null): number | null => {
  const code = spelled !== null && /^\d{1,4}$/.test(spelled) ? Number(spelled) : 0;
  return code === 0 ? null : code;
};
