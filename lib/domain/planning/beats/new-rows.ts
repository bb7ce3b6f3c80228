import { addDays } from '../../kernel/calendar.ts';
import type { FoundTransaction, Transaction } from '../../transactions/transaction.ts';
import { type BeatScene, NEWS_DAYS } from './beat-template.ts';

/** Of the last `days` days before today, or of today itself: a moment to come is none yet. */
export const isWithin = (date: string, { today }: Pick<BeatScene, 'today'>, days: number): boolean =>
  date <= today && date >= addDays(today, -days);

/** Rows in the scene's currency that are news. */
export const newRowsOf = (scene: BeatScene, type: Transaction['type']): readonly FoundTransaction[] =>
  newsRows(scene, type).filter(({ transaction }) => transaction.currencyCode === scene.currencyCode);

/** Money out in the scene's currency that is news. */
export const newDebits = (scene: BeatScene): readonly FoundTransaction[] => newRowsOf(scene, 'DEBIT');

/** Posted rows that are news, in whatever currency. */
export const newPostedRowsOf = (scene: BeatScene, type: Transaction['type']): readonly FoundTransaction[] =>
  newsRows(scene, type).filter(({ transaction }) => transaction.status === 'POSTED');

const newsRows = ({ rows, today }: BeatScene, wanted: Transaction['type']): readonly FoundTransaction[] => {
  const from = addDays(today, -NEWS_DAYS);
  return rows.filter(
    ({ transaction: { amountMinor, date, type } }) =>
      type === wanted && amountMinor > 0n && date >= from && date <= today,
  );
};

export const latestOf = (date: string, ...others: readonly string[]): string =>
  [date, ...others].toSorted().at(-1) ?? date;

export const earliestOf = (date: string, ...others: readonly string[]): string =>
  [date, ...others].toSorted()[0] ?? date;
