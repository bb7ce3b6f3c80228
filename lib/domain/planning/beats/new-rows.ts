import { addDays } from '../../kernel/calendar.ts';
import type { FoundTransaction, Transaction } from '../../transactions/transaction.ts';
import { type BeatScene, NEWS_DAYS } from './beat-template.ts';

/** Whether a date is today or one of the `days` days before. Future dates are not. */
export const isWithin = (date: string, { today }: Pick<BeatScene, 'today'>, days: number): boolean =>
  date <= today && date >= addDays(today, -days);

/** Rows of the last `NEWS_DAYS` days in the scene's currency. */
export const newRowsOf = (scene: BeatScene, type: Transaction['type']): readonly FoundTransaction[] =>
  newsRows(scene, type).filter(({ transaction }) => transaction.currencyCode === scene.currencyCode);

/** Debits of the last `NEWS_DAYS` days in the scene's currency. */
export const newDebits = (scene: BeatScene): readonly FoundTransaction[] => newRowsOf(scene, 'DEBIT');

/** Posted rows of the last `NEWS_DAYS` days, in any currency. */
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
