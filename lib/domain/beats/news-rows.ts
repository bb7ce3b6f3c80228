import { addDays } from '../calendar.ts';
import type { FoundTransaction } from '../transaction.ts';
import { type BeatScene, NEWS_DAYS } from './beat-template.ts';

/** Money out in the scene's currency that is news, of today and the `NEWS_DAYS` before it. */
export const newsDebits = (scene: BeatScene): readonly FoundTransaction[] =>
  newsRows(scene).filter(({ transaction }) => transaction.type === 'DEBIT' && transaction.amountMinor > 0n);

export const newsRows = (scene: BeatScene): readonly FoundTransaction[] => {
  const from = addDays(scene.today, -NEWS_DAYS);
  return scene.rows.filter(
    ({ transaction: { date, currencyCode } }) =>
      date >= from && date <= scene.today && currencyCode === scene.currencyCode,
  );
};
