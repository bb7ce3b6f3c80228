/** A civil date as the number of days since 1970-01-01; the bank keeps UTC dates. */
export type Day = number;

export const DAY_MS = 86_400_000;

export const dayOf = (instantMs: number): Day => Math.floor(instantMs / DAY_MS);
export const toDate = (day: Day): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

/** Null for anything that is not a real date spelled `YYYY-MM-DD`. */
export const parseDate = (text: string): Day | null => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const instantMs = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(instantMs) || toDate(dayOf(instantMs)) !== text ? null : dayOf(instantMs);
};

export interface CalendarDay {
  /** Months since year 0. */
  readonly month: number;
  readonly dayOfMonth: number;
  readonly daysInMonth: number;
  /** 0 is Sunday. */
  readonly weekday: number;
}

export const calendarOf = (day: Day): CalendarDay => {
  const date = new Date(day * DAY_MS);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  return {
    month: year * 12 + month,
    dayOfMonth: date.getUTCDate(),
    daysInMonth: new Date(Date.UTC(year, month + 1, 0)).getUTCDate(),
    weekday: date.getUTCDay(),
  };
};

export const firstOfMonth = (day: Day): Day => day - calendarOf(day).dayOfMonth + 1;

/** The same day of the month so many months earlier, or that month's last day. */
export const monthsBefore = (day: Day, months: number): Day => {
  const { month, dayOfMonth } = calendarOf(day);
  const first = dayOf(Date.UTC(Math.floor((month - months) / 12), (month - months) % 12, 1));
  return first + Math.min(dayOfMonth, calendarOf(first).daysInMonth) - 1;
};
