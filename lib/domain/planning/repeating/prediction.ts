import { dueDaysOf } from '../payments/rhythm.ts';
import { type FoundRhythm, lateDaysMax } from './best-rhythm.ts';

/** One beat may be skipped; with the second in a row it has lapsed. */
const MISSED_IN_A_ROW_MAX = 1;
/** Long enough for two beats of the rarest. */
const LOOK_AHEAD_DAYS = 750;

/** The due day of the next one, which may be some days late already; null once it has lapsed. Days are day numbers. */
export const nextDue = ({ rhythm, fit }: FoundRhythm, today: number): number | null => {
  const late = lateDaysMax(rhythm.recurrence);
  const from = fit.lastDue + 1;
  const dues = dueDaysOf(rhythm, from, Math.max(from, today) + LOOK_AHEAD_DAYS);
  const missed = dues.findIndex((due) => due + late >= today);
  return missed > MISSED_IN_A_ROW_MAX ? null : (dues[missed] ?? null);
};
