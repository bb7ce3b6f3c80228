import { addDays } from '../calendar.ts';
import type { FoundTransaction } from '../transaction.ts';
import { type BeatScene, NEWS_DAYS } from './beat-template.ts';

/** Of the last `days` days before today, or of today itself: a moment to come is none yet. */
export const isWithin = (date: string, { today }: Pick<BeatScene, 'today'>, days: number): boolean =>
  date <= today && date >= addDays(today, -days);

/** Posted rows of late. */
export const postedNews = (scene: Pick<BeatScene, 'rows' | 'today'>): readonly FoundTransaction[] =>
  scene.rows.filter(
    ({ transaction }) => transaction.status === 'POSTED' && isWithin(transaction.date, scene, NEWS_DAYS),
  );

export const latestOf = (date: string, ...others: readonly string[]): string =>
  [date, ...others].toSorted().at(-1) ?? date;

export const earliestOf = (date: string, ...others: readonly string[]): string =>
  [date, ...others].toSorted()[0] ?? date;
