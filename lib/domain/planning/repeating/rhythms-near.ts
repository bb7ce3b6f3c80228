import { dayOfMonthOf, lengthOfMonth, monthOfDay } from '../../kernel/calendar.ts';
import type { Recurrence } from '../payments/recurrence.ts';
import { isWeekly, MONTH_STEPS, type Rhythm, WEEK_STEP_DAYS } from '../payments/rhythm.ts';

const MONTH_DAYS_MAX = 31;

/** The rhythms to try: those that meet one of a few rows. */
export function* rhythmsNear(recurrence: Recurrence, days: readonly number[], daysOffMax: number): Generator<Rhythm> {
  if (isWeekly(recurrence)) {
    const from = days[0] ?? 0;
    for (let phase = 0; phase < WEEK_STEP_DAYS[recurrence]; phase += 1) yield { recurrence, anchorDay: from + phase };
    return;
  }
  if (recurrence === 'TWICE_A_MONTH') {
    for (const pair of pairsNear(days, daysOffMax)) yield { recurrence, anchorMonth: 0, days: pair };
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

/** Two days of a month that lie closer together, also across its end, would take each other's late payments. */
const PAIR_APART_MIN = 4;
const PAIR_APART_MAX = 26;
/** Where payments are late now and then, the day that most rows lie around is not always the true one. */
const PAIR_DAYS_BESIDE = 2;

/** The pairs of days of a month around the two days that most rows lie near. */
function* pairsNear(days: readonly number[], daysOffMax: number): Generator<readonly [number, number]> {
  const weights = weightsOf(days, daysOffMax);
  const heaviest = (isWanted: (day: number) => boolean): number =>
    weights.reduce((best, weight, day) => (isWanted(day) && weight > (weights[best] ?? 0) ? day : best), 0);
  const first = heaviest(() => true);
  const second = heaviest((day) => isPair(Math.min(first, day), Math.max(first, day)));
  if (second === 0) return;
  const [low, high] = [Math.min(first, second), Math.max(first, second)];
  for (let a = low - PAIR_DAYS_BESIDE; a <= low + PAIR_DAYS_BESIDE; a += 1) {
    for (let b = high - PAIR_DAYS_BESIDE; b <= high + PAIR_DAYS_BESIDE; b += 1) if (isPair(a, b)) yield [a, b];
  }
}

const isPair = (low: number, high: number): boolean =>
  low >= 1 && high <= MONTH_DAYS_MAX && high - low >= PAIR_APART_MIN && high - low <= PAIR_APART_MAX;

/** By day of the month how many rows lie near it: each counts half for each day that it is away. */
const weightsOf = (days: readonly number[], daysOffMax: number): readonly number[] => {
  const weights = Array.from({ length: MONTH_DAYS_MAX + 1 }, () => 0);
  for (const day of days) {
    for (let off = -daysOffMax; off <= daysOffMax; off += 1) {
      for (const near of daysOfMonthMeant(day + off)) weights[near] = (weights[near] ?? 0) + 0.5 ** Math.abs(off);
    }
  }
  return weights;
};
