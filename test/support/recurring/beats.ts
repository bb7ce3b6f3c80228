import type { Random } from './random.ts';

/** When a recurring payment is due. Written apart from the service's own calendar, so that neither proves itself. */
export const CADENCES = [
  'EVERY_WEEK',
  'EVERY_OTHER_WEEK',
  'TWICE_A_MONTH',
  'EVERY_MONTH',
  'EVERY_OTHER_MONTH',
  'EVERY_QUARTER',
  'EVERY_SIX_MONTHS',
  'EVERY_YEAR',
] as const;
export type Cadence = (typeof CADENCES)[number];

const DAY_MS = 86_400_000;
const STEP_DAYS: Partial<Record<Cadence, number>> = { EVERY_WEEK: 7, EVERY_OTHER_WEEK: 14 };
const STEP_MONTHS: Partial<Record<Cadence, number>> = {
  EVERY_MONTH: 1,
  EVERY_OTHER_MONTH: 2,
  EVERY_QUARTER: 3,
  EVERY_SIX_MONTHS: 6,
  EVERY_YEAR: 12,
};
/** Pay days of those who are paid twice a month. */
const PAIRS = [
  [1, 15],
  [15, 31],
  [5, 20],
  [10, 25],
] as const;

/** Day `day` of the month, or its last one. */
const clamped = (year: number, month: number, day: number): number =>
  Date.UTC(year, month, Math.min(day, new Date(Date.UTC(year, month + 1, 0)).getUTCDate())) / DAY_MS;

/**
 * The due days of one recurring payment from `fromDay` to `toDay` and the first one after `toDay`. Days are day numbers.
 * One in four monthly payments is due on the 29th, 30th or 31st.
 */
export const dueDays = (
  cadence: Cadence,
  fromDay: number,
  toDay: number,
  random: Random,
): { readonly days: readonly number[]; readonly next: number } => {
  const all = [...everyDueDay(cadence, fromDay, toDay, random)].filter((day) => day >= fromDay);
  const next = all.find((day) => day > toDay);
  if (next === undefined) throw new Error('the calendar ends too early');
  return { days: all.filter((day) => day <= toDay), next };
};

function* everyDueDay(cadence: Cadence, fromDay: number, toDay: number, random: Random): Generator<number> {
  const stepDays = STEP_DAYS[cadence];
  if (stepDays !== undefined) {
    for (let day = fromDay + random.whole(0, stepDays - 1); day <= toDay + stepDays; day += stepDays) yield day;
    return;
  }
  const start = new Date(fromDay * DAY_MS);
  const [year, month] = [start.getUTCFullYear(), start.getUTCMonth()];
  if (cadence === 'TWICE_A_MONTH') {
    const pair = random.pick(PAIRS);
    for (let at = 0; at < 16; at += 1) for (const day of pair) yield clamped(year, month + at, day);
    return;
  }
  const step = STEP_MONTHS[cadence] ?? 1;
  const day = random.chance(0.25) ? random.pick([29, 30, 31]) : random.whole(1, 28);
  // A yearly payment is only ever seen twice in thirteen months when it falls into the first of them.
  const first = cadence === 'EVERY_YEAR' ? 0 : random.whole(0, step - 1);
  for (let at = first; at < 32; at += step) yield clamped(year, month + at, day);
}
