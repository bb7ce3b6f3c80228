import { dayOfMonthOf, lengthOfMonth, monthOfDay } from '../../kernel/calendar.ts';
import type { Recurrence } from '../payments/recurrence.ts';
import { isWeekly, MONTH_STEPS, type Rhythm, WEEK_STEP_DAYS } from '../payments/rhythm.ts';

/** Two pay days in a month lie about half a month apart. */
const PAIR_DAYS_MIN = 13;
const PAIR_DAYS_MAX = 17;
const PAIR_FIRST_DAY_MAX = 16;
const MONTH_DAYS_MAX = 31;

/** The rhythms to try: those that meet one of a few rows. */
export function* rhythmsNear(recurrence: Recurrence, days: readonly number[], daysOffMax: number): Generator<Rhythm> {
  if (isWeekly(recurrence)) {
    const from = days[0] ?? 0;
    for (let phase = 0; phase < WEEK_STEP_DAYS[recurrence]; phase += 1) yield { recurrence, anchorDay: from + phase };
    return;
  }
  if (recurrence === 'TWICE_A_MONTH') {
    for (let first = 1; first <= PAIR_FIRST_DAY_MAX; first += 1) {
      for (let apart = PAIR_DAYS_MIN; apart <= PAIR_DAYS_MAX; apart += 1) {
        if (first + apart <= MONTH_DAYS_MAX) yield { recurrence, anchorMonth: 0, days: [first, first + apart] };
      }
    }
    return;
  }
  const seen = new Set<number>();
  for (const day of someOf(days)) {
    for (let off = -daysOffMax; off <= daysOffMax; off += 1) {
      const anchorMonth = monthOfDay(day + off) % MONTH_STEPS[recurrence];
      for (const dayOfMonth of daysOfMonthMeant(day + off)) {
        const place = anchorMonth * (MONTH_DAYS_MAX + 1) + dayOfMonth;
        if (seen.has(place)) continue;
        seen.add(place);
        yield { recurrence, anchorMonth, days: [dayOfMonth] };
      }
    }
  }
}

/** Three rows: any one of them may be a stray, all three hardly. */
const someOf = (days: readonly number[]): readonly number[] =>
  [0, Math.floor(days.length / 2), days.length - 1].flatMap((at) => days[at] ?? []);

/** What falls on the last day of a short month may be meant for a later day. */
const daysOfMonthMeant = (day: number): readonly number[] => {
  const dayOfMonth = dayOfMonthOf(day);
  if (dayOfMonth < lengthOfMonth(monthOfDay(day))) return [dayOfMonth];
  return Array.from({ length: MONTH_DAYS_MAX - dayOfMonth + 1 }, (_, more) => dayOfMonth + more);
};
