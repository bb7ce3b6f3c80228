import { dayOfMonthOf, lengthOfMonth, monthOfDay } from '../../kernel/calendar.ts';
import type { Recurrence } from '../payments/recurrence.ts';
import { dueDaysOf, isWeekly, MONTH_STEPS, type Rhythm, WEEK_STEP_DAYS } from '../payments/rhythm.ts';
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
  const first = days[0];
  const last = days.at(-1);
  if (first === undefined || last === undefined) return null;
  let best: FoundRhythm | null = null;
  for (const recurrence of recurrences) {
    const { periodDays, daysOffMax, beatsMin } = TOLERANCES[recurrence];
    const rowsPerBeat = days.length / ((last - first) / periodDays + 1);
    if (days.length < beatsMin || rowsPerBeat < ROWS_PER_BEAT_MIN || rowsPerBeat > ROWS_PER_BEAT_MAX) continue;
    for (const rhythm of rhythmsNear(recurrence, days, daysOffMax)) {
      const dues = dueDaysOf(rhythm, first - daysOffMax, last + daysOffMax);
      const phases = recurrence === 'TWICE_A_MONTH' ? 2 : 1;
      const fit = dues.length === 0 ? null : weighTiming(days, { dues, periodDays, phases }, daysOffMax);
      if (fit === null || fit.beats.length < beatsMin) continue;
      if (best === null || fit.evidence > best.fit.evidence) best = { rhythm, fit };
    }
  }
  return best;
};

/** Two pay days in a month lie about half a month apart. */
const PAIR_DAYS_MIN = 13;
const PAIR_DAYS_MAX = 17;
const PAIR_FIRST_DAY_MAX = 16;
const MONTH_DAYS_MAX = 31;

/** The rhythms to try: those that meet one of a few rows. */
function* rhythmsNear(recurrence: Recurrence, days: readonly number[], daysOffMax: number): Generator<Rhythm> {
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
