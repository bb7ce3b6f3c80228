import { beatFigures } from './compare-beats.ts';
import { balanceFigures, worthFigures } from './rules/accounts.ts';
import type { BeatInput, Subscription } from './rules/beats/beat.ts';
import { budgetFigures, budgetTotals } from './rules/budgets.ts';
import { type Figures, put } from './rules/figures.ts';
import { generatedFigures } from './rules/generated-budgets.ts';
import { goalFigures } from './rules/goals.ts';
import { notificationFigures, type Past } from './rules/notifications.ts';
import type { Reading } from './rules/reading.ts';
import { type ExpectedSeries, expectedSeries, payeeOf, repeatingFigures } from './rules/repeating.ts';
import { enteredPayments, nameOf, paymentsOfSeries, type Scheduled } from './rules/scheduled.ts';
import { planFigures } from './rules/spending-plan.ts';
import { pageFigures, totalFigures } from './rules/totals.ts';
import type { ShownBeat } from './shown-beat.ts';

/** What the service decided where the rows leave a doubt. */
export interface Decided {
  readonly doubtful: (isDecided: (payment: string) => boolean) => readonly Scheduled[];
  readonly doubtfulSubscriptions: (isDecided: (payee: string) => boolean) => readonly Subscription[];
  /** Which beats are shown: where there are more than ten of a template, the service chooses. */
  readonly beats: readonly ShownBeat[];
  readonly recurs: (rowId: string) => boolean;
}

/** Everything that planning must show on the day of a reading, computed from the rows alone, simply and slowly. */
export const oracleOf = (reading: Reading, past: readonly Past[], decided: Decided): Figures => {
  const figures: Figures = new Map();
  const expected = expectedSeries(reading);
  const known = knownPayments(reading, expected);
  const input = beatInputOf(reading, expected, decided);
  const { payments } = input;
  const recurring = recurringRows(reading, expected, decided);
  repeatingFigures(expected, figures);
  paymentFigures(known, figures);
  budgetFigures(reading, { payments, recurring }, figures);
  planFigures(reading, payments, figures);
  goalFigures(reading, figures);
  beatFigures(decided.beats, input, figures);
  notificationFigures([...past, { reading, figures }], figures);
  generatedFigures(reading, figures);
  balanceFigures(reading, figures);
  worthFigures(reading, figures);
  totalFigures(reading, figures);
  pageFigures(reading, figures);
  return figures;
};

const knownPayments = (reading: Reading, expected: readonly ExpectedSeries[]): readonly Scheduled[] => [
  ...paymentsOfSeries(reading, expected),
  ...enteredPayments(reading),
];

/** What beats are computed from. */
export const beatInputOf = (reading: Reading, expected: readonly ExpectedSeries[], decided: Decided): BeatInput => {
  const known = knownPayments(reading, expected);
  const exact = expected.filter(({ isExact }) => isExact);
  const calendars = exact.map(({ series: { payee, calendar } }) => ({ payee: payeeOf(payee), calendar }));
  const sure = new Set([...known, ...calendars].map(nameOf));
  return {
    ...reading,
    payments: [...known, ...decided.doubtful((payment) => sure.has(payment))],
    subscriptions: subscriptionsOf(expected, decided),
    budgetTotals: budgetTotals(reading),
  };
};

const subscriptionsOf = (
  expected: readonly ExpectedSeries[],
  { doubtfulSubscriptions }: Decided,
): readonly Subscription[] => {
  const clear = expected.filter(({ kind, isExact }) => kind === 'SUBSCRIPTION' && isExact);
  const known = clear
    .filter(({ isLive }) => isLive)
    .map(({ series: { payee, currency, calendar }, minor, next, rowIds }) => ({
      ...{ payee: payeeOf(payee), currency, rhythm: calendar.rhythm, minor, next, rowIds },
    }));
  const sure = new Set(clear.map(({ series }) => payeeOf(series.payee)));
  return [...known, ...doubtfulSubscriptions((payee) => sure.has(payee))];
};

const recurringRows = (
  { rows }: Reading,
  expected: readonly ExpectedSeries[],
  { recurs }: Decided,
): ReadonlySet<string> => {
  const sure = new Map(expected.map(({ series, isLive }) => [series.id, isLive]));
  return new Set(rows.filter(({ id, series }) => sure.get(series ?? '') ?? recurs(id)).map(({ id }) => id));
};

const paymentFigures = (payments: readonly Scheduled[], figures: Figures): void => {
  for (const payment of payments) {
    put(figures, `payment ${nameOf(payment)} next`, payment.next);
    put(figures, `payment ${nameOf(payment)} amount`, payment.minor);
  }
};
