import { beatFigures } from './compare-beats.ts';
import { budgetFigures, budgetTotals } from './rules/budgets.ts';
import { type Figures, put } from './rules/figures.ts';
import { goalFigures } from './rules/goals.ts';
import { notificationFigures, type Past } from './rules/notifications.ts';
import type { Reading } from './rules/reading.ts';
import { type ExpectedSeries, expectedSeries, payeeOf, repeatingFigures } from './rules/repeating.ts';
import { enteredPayments, paymentsOfSeries, type Scheduled } from './rules/scheduled.ts';
import { planFigures } from './rules/spending-plan.ts';
import type { ShownBeat } from './shown-beat.ts';

/** What the service decided where the rows leave a doubt. */
export interface Decided {
  readonly doubtful: (isDecided: (payee: string) => boolean) => readonly Scheduled[];
  /** Which beats are shown: where there are more than ten of a template, the service chooses. */
  readonly beats: readonly ShownBeat[];
  readonly recurs: (rowId: string) => boolean;
}

/** Everything that planning must show on the day of a reading, computed from the rows alone, simply and slowly. */
export const oracleOf = (reading: Reading, past: readonly Past[], decided: Decided): Figures => {
  const figures: Figures = new Map();
  const expected = expectedSeries(reading);
  const known = [...paymentsOfSeries(reading, expected), ...enteredPayments(reading)];
  const exact = expected.filter(({ isExact }) => isExact);
  const sure = new Set([...known.map(({ payee }) => payee), ...exact.map(({ series }) => payeeOf(series.payee))]);
  const payments = [...known, ...decided.doubtful((payee) => sure.has(payee))];
  const recurring = recurringRows(reading, expected, decided);
  repeatingFigures(expected, figures);
  paymentFigures(known, expected, figures);
  budgetFigures(reading, { payments, recurring }, figures);
  planFigures(reading, payments, figures);
  goalFigures(reading, figures);
  notificationFigures([...past, { reading, figures }], figures);
  beatFigures(decided.beats, { ...reading, payments, budgetTotals: budgetTotals(reading) }, figures);
  return figures;
};

const recurringRows = (
  { rows }: Reading,
  expected: readonly ExpectedSeries[],
  { recurs }: Decided,
): ReadonlySet<string> => {
  const sure = new Map(expected.map(({ series, isLive }) => [series.id, isLive]));
  return new Set(rows.filter(({ id, series }) => sure.get(series ?? '') ?? recurs(id)).map(({ id }) => id));
};

const paymentFigures = (
  payments: readonly Scheduled[],
  expected: readonly ExpectedSeries[],
  figures: Figures,
): void => {
  for (const { payee, next, minor, calendar } of payments) {
    const known = expected.find(({ series }) => payeeOf(series.payee) === payee)?.known ?? null;
    put(figures, `payment ${payee} next`, next, known);
    put(figures, `payment ${payee} amount`, minor, known);
    put(figures, `payment ${payee} rhythm`, calendar === null ? null : calendar.rhythm, known);
  }
};
