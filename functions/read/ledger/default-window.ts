import { addDays, todayUtc } from '../../../lib/domain/kernel/calendar.ts';

/** The window of calls that give none. It goes far enough ahead to show pending rows. */
const WINDOW_DAYS_BACK = 120;
const WINDOW_DAYS_AHEAD = 5;

export const windowOf = (
  query: { readonly from_date?: string | undefined; readonly to_date?: string | undefined },
  nowMs: number,
): { readonly from: string; readonly to: string } => {
  const today = todayUtc(nowMs);
  return {
    from: query.from_date ?? addDays(today, -WINDOW_DAYS_BACK),
    to: query.to_date ?? addDays(today, WINDOW_DAYS_AHEAD),
  };
};
