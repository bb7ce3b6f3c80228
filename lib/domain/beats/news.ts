import { addDays } from '../calendar.ts';
import type { FoundTransaction } from '../transaction.ts';
import { type BeatScene, NEWS_DAYS } from './beat-template.ts';

/** Of the last `days` days before today, or of today itself: a moment to come is none yet. */
export const isWithin = (date: string, { today }: Pick<BeatScene, 'today'>, days: number): boolean =>
  date <= today && date >= addDays(today, -days);

/** Posted rows of late. */
export const postedNews = ({ rows, today }: Pick<BeatScene, 'rows' | 'today'>): readonly FoundTransaction[] => {
  const from = addDays(today, -NEWS_DAYS);
  return rows.filter(({ transaction: { date, status } }) => status === 'POSTED' && date >= from && date <= today);
};

export const latestOf = (date: string, ...others: readonly string[]): string =>
  [date, ...others].toSorted().at(-1) ?? date;

export const earliestOf = (date: string, ...others: readonly string[]): string =>
  [date, ...others].toSorted()[0] ?? date;
