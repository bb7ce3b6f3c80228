import type { Dates } from './layout.ts';

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const DAY_MS = 86_400_000;
/** Spreadsheets count days from here. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

export interface Clock {
  readonly months: readonly string[];
  /** `HH:MM:SS` of the row. */
  readonly time: string;
}

/** A day as the bank writes it. */
export const writeDay = (day: string, { format, extra }: Dates, { months, time }: Clock): string => {
  const at = Date.parse(`${day}T00:00:00Z`);
  if (extra === 'day number') return `${(at - DAY_ZERO) / DAY_MS}`;
  const text = inFormat(day, format, months);
  switch (extra) {
    case 'none':
      return text;
    case 'time':
      return `${text} ${time}`;
    case 'ISO time':
      return /^YYYY-MM-DD$/.test(format) ? `${text}T${time}Z` : `${text} ${time.slice(0, 5)}`;
    case 'time first':
      return `${time.slice(0, 5)} ${text}`;
    case 'weekday':
      return `${WEEKDAYS[new Date(at).getUTCDay()]} ${text}`;
  }
};

const inFormat = (day: string, format: string, months: readonly string[]): string => {
  const [year = '', month = '', date = ''] = day.split('-');
  const parts: Readonly<Record<string, string>> = {
    ...{ YYYY: year, YY: year.slice(2), MMM: months[Number(month) - 1] ?? '', MM: month, M: `${Number(month)}` },
    ...{ DD: date, D: `${Number(date)}` },
  };
  return format.replace(/YYYY|YY|MMM|MM|M|DD|D/g, (part) => parts[part] ?? part);
};
