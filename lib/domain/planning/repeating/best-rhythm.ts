import type { Recurrence } from '../payments/recurrence.ts';
import { dueDaysOf, type Rhythm } from '../payments/rhythm.ts';
import { rhythmsNear } from './rhythms-near.ts';
import { type TimingFit, weighTiming } from './timing-evidence.ts';

export interface FoundRhythm {
  readonly rhythm: Rhythm;
  readonly fit: TimingFit;
}

interface Tolerance {
  /** Mean distance of two beats. */
  readonly periodDays: number;
  /** A weekend and a holiday; a week is too short to allow for them. */
  readonly daysOffMax: number;
  /** Fewer beats are no rhythm. Of the rare ones a year shows two. */
  readonly beatsMin: number;
}

const DAYS_OF_MONTH_MEAN = 30.44;
const TOLERANCES: Record<Recurrence, Tolerance> = {
  EVERY_WEEK: { periodDays: 7, daysOffMax: 2, beatsMin: 4 },
  EVERY_OTHER_WEEK: { periodDays: 14, daysOffMax: 3, beatsMin: 4 },
  TWICE_A_MONTH: { periodDays: DAYS_OF_MONTH_MEAN / 2, daysOffMax: 3, beatsMin: 5 },
  EVERY_MONTH: { periodDays: DAYS_OF_MONTH_MEAN, daysOffMax: 3, beatsMin: 3 },
  EVERY_OTHER_MONTH: { periodDays: DAYS_OF_MONTH_MEAN * 2, daysOffMax: 3, beatsMin: 3 },
  EVERY_QUARTER: { periodDays: DAYS_OF_MONTH_MEAN * 3, daysOffMax: 3, beatsMin: 3 },
  EVERY_SIX_MONTHS: { periodDays: DAYS_OF_MONTH_MEAN * 6, daysOffMax: 3, beatsMin: 2 },
  EVERY_YEAR: { periodDays: DAYS_OF_MONTH_MEAN * 12, daysOffMax: 3, beatsMin: 2 },
};
export const RECURRENCES: readonly Recurrence[] = [
  'EVERY_WEEK',
  'EVERY_OTHER_WEEK',
  'TWICE_A_MONTH',
  'EVERY_MONTH',
  'EVERY_OTHER_MONTH',
  'EVERY_QUARTER',
  'EVERY_SIX_MONTHS',
  'EVERY_YEAR',
];

/** Later than this a payment was missed. */
export const lateDaysMax = (recurrence: Recurrence): number => TOLERANCES[recurrence].daysOffMax;

/**
 * A rhythm is tried only between these numbers of rows per beat: at the lower one half of the beats are missed, at the
 * upper one two of three beats have a stray.
 */
const ROWS_PER_BEAT_MIN = 0.5;
const ROWS_PER_BEAT_MAX = 1.7;
/** A monthly payment that moves to another day once keeps half of the days of such a pair. */
const ROWS_PER_BEAT_OF_PAIRS_MIN = 0.7;

/** The calendar makes several periods up to so many days shorter than the same number of mean ones. */
const SHORTER_DAYS_MAX = 3;

/** Whether so many rows over so many days may hold enough beats of one of the rhythms. If not, no part of them does. */
export const mayRecur = (rows: number, spanDays: number, recurrences: readonly Recurrence[]): boolean =>
  recurrences.some((recurrence) => {
    const { periodDays, daysOffMax, beatsMin } = TOLERANCES[recurrence];
    return rows >= beatsMin && spanDays >= (beatsMin - 1) * periodDays - SHORTER_DAYS_MAX - 2 * daysOffMax;
  });

/** The rhythm of `recurrences` that `days` (ascending) speak for most; null where they keep to none. */
export const bestRhythm = (days: readonly number[], recurrences: readonly Recurrence[]): FoundRhythm | null => {
  let best: FoundRhythm | null = null;
  for (const recurrence of recurrences) {
    const found = dueDaysNear(days, recurrence);
    if (found !== null && (best === null || found.fit.evidence > best.fit.evidence)) best = found;
  }
  return best;
};

/**
 * The due days of one recurrence on which most of the rows came. The surest ones may lie beside them: where weekends move
 * payments to Monday, the day after the true one has the rows around it.
 */
const dueDaysNear = (days: readonly number[], recurrence: Recurrence): FoundRhythm | null => {
  const fits = fitsOf(days, recurrence);
  const [first, ...others] = fits;
  if (first === undefined) return null;
  const surest = others.reduce((best, one) => (one.fit.evidence > best.fit.evidence ? one : best), first);
  const commonest = fits
    .filter(({ fit }) => fit.onTime >= ON_TIME_MIN && keepsAsMany(fit, surest.fit))
    .reduce((best, one) => (isCommoner(one.fit, best.fit) ? one : best), surest);
  return { rhythm: commonest.rhythm, fit: { ...commonest.fit, evidence: surest.fit.evidence } };
};

/** One payment on a day is no more than chance. */
const ON_TIME_MIN = 2;

/** A stray beside the due day is no reason to leave the day on which more than half of the rows came. */
const keepsAsMany = ({ beats, onTime }: TimingFit, surest: TimingFit): boolean =>
  beats.length >= surest.beats.length || onTime * 2 > surest.beats.length;

const isCommoner = (a: TimingFit, b: TimingFit): boolean =>
  a.onTime === b.onTime ? a.evidence > b.evidence : a.onTime > b.onTime;

/** The due days of one recurrence that keep enough of the rows, each with its fit. */
const fitsOf = (days: readonly number[], recurrence: Recurrence): readonly FoundRhythm[] => {
  const [first, last] = [days[0], days.at(-1)];
  const { periodDays, daysOffMax, beatsMin } = TOLERANCES[recurrence];
  if (first === undefined || last === undefined || days.length < beatsMin) return [];
  const rowsPerBeat = days.length / ((last - first) / periodDays + 1);
  const isPair = recurrence === 'TWICE_A_MONTH';
  const rowsPerBeatMin = isPair ? ROWS_PER_BEAT_OF_PAIRS_MIN : ROWS_PER_BEAT_MIN;
  if (rowsPerBeat < rowsPerBeatMin || rowsPerBeat > ROWS_PER_BEAT_MAX) return [];
  const fits: FoundRhythm[] = [];
  for (const rhythm of rhythmsNear(recurrence, days, daysOffMax)) {
    const dues = dueDaysOf(rhythm, first - daysOffMax, last + daysOffMax);
    const grid = { dues, periodDays, phases: isPair ? 2 : 1 };
    const fit = dues.length === 0 ? null : weighTiming(days, grid, daysOffMax);
    if (fit !== null && fit.beats.length >= beatsMin) fits.push({ rhythm, fit });
  }
  return fits;
};

/** One beat may be skipped; with the second in a row it has lapsed. */
const MISSED_IN_A_ROW_MAX = 1;
/** Long enough for two beats of a yearly rhythm. */
const LOOK_AHEAD_DAYS = 750;

/** The due day of the next one, which may be some days late already; null once it has lapsed. Days are day numbers. */
export const nextDue = ({ rhythm, fit }: FoundRhythm, today: number): number | null => {
  const late = lateDaysMax(rhythm.recurrence);
  const from = fit.lastDue + 1;
  const dues = dueDaysOf(rhythm, from, Math.max(from, today) + LOOK_AHEAD_DAYS);
  const missed = dues.findIndex((due) => due + late >= today);
  return missed > MISSED_IN_A_ROW_MAX ? null : (dues[missed] ?? null);
};
