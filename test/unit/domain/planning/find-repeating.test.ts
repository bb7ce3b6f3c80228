import { expect, test } from 'vitest';
import { addDays, dayOf } from '../../../../lib/domain/kernel/calendar.ts';
import { findRepeating } from '../../../../lib/domain/planning/repeating/find-repeating.ts';
import { NO_KINDS } from '../../../../lib/domain/transactions/transaction.ts';
import { planningView, type RowWords } from '../../../support/planning/planning-view.ts';
import { inFull } from '../../../support/project/runs.ts';
import { detected, inWordsOfTheScore } from '../../../support/recurring/found-rows.ts';
import { recurringHistories } from '../../../support/recurring/histories.ts';
import { scoreOf } from '../../../support/recurring/score.ts';

const SHARE_MIN = 0.95;
const COUNT = inFull(1_200, 400);
const histories = recurringHistories(COUNT, 4);
const found = new Map(histories.map((history) => [history, detected(history)]));

test(`in ${COUNT} labelled histories the detector has precision and recall of 0.95`, () => {
  const { precision, recall } = scoreOf(histories, (history) => inWordsOfTheScore(found.get(history) ?? []));
  console.log(`precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`);
  expect(precision).toBeGreaterThanOrEqual(SHARE_MIN);
  expect(recall).toBeGreaterThanOrEqual(SHARE_MIN);
});

test('nine of ten predicted due days are right, give or take three days', () => {
  const off = histories.flatMap((history) => {
    const [series, ...others] = history.series;
    const one = found.get(history)?.find(({ recurrence }) => recurrence === series?.cadence);
    // One that is a day late already is predicted for the day it was due.
    if (series === undefined || others.length > 0 || one === undefined || one.predictedOn <= history.today) return [];
    return [Math.abs(dayOf(one.predictedOn) - dayOf(series.nextOn))];
  });
  expect(off.length).toBeGreaterThan(COUNT / 5);
  expect(off.filter((days) => days <= 3).length / off.length).toBeGreaterThanOrEqual(0.9);
});

const repeatingOf = (today: string, rows: readonly RowWords[]) => {
  const view = planningView({ today, rows });
  return findRepeating(view, view.rows);
};

const each = (dates: readonly string[], row: Omit<RowWords, 'on'>): readonly RowWords[] =>
  dates.map((on) => ({ ...row, on, id: `${row.text ?? row.merchant} ${on}` }));

const NETFLIX = {
  merchant: 'Netflix',
  debit: '15.49',
  category: 'Movies & DVDs',
  more: { kinds: { ...NO_KINDS, isSubscription: true } },
};
const MONTH_ENDS = ['2026-07-31', '2026-08-31', '2026-09-30', '2026-10-31'];

test('a payment of the 31st is due on the last day of a shorter month', () => {
  expect(repeatingOf('2026-11-21', each(MONTH_ENDS, NETFLIX))).toMatchObject([
    {
      recurrence: 'EVERY_MONTH',
      kind: 'SUBSCRIPTION',
      predictedOn: '2026-11-30',
      lastPostedOn: '2026-10-31',
      amountMinor: 1549n,
    },
  ]);
});

test('payments without a merchant stay together although each has another reference', () => {
  const rows = ['2026-08-03', '2026-09-03', '2026-10-03', '2026-11-03'].map((on, at) => ({
    on,
    debit: '1250.00',
    text: `Hillside Lettings Ref ${at}83726${at}`,
    category: 'Mortgage & Rent',
  }));
  expect(repeatingOf('2026-11-21', rows)).toMatchObject([
    { kind: 'BILL', predictedOn: '2026-12-03', amountMinor: 125000n },
  ]);
});

test('one missed payment is ignored; after two in a row none is expected any more', () => {
  const rows = each(['2026-05-10', '2026-06-10', '2026-07-10', '2026-08-10', '2026-09-10'], NETFLIX);
  expect(repeatingOf('2026-11-12', rows)).toMatchObject([{ predictedOn: '2026-11-10' }]);
  expect(repeatingOf('2026-11-14', rows)).toEqual([]);
});

test('two subscriptions of one merchant have two guids, which stay when a row comes', () => {
  const dates = ['2026-06-05', '2026-07-05', '2026-08-05', '2026-09-05', '2026-10-05'];
  const rows = [
    ...each(dates, { ...NETFLIX, text: 'small' }),
    ...each(
      dates.map((date) => addDays(date, 12)),
      { ...NETFLIX, text: 'large', debit: '39.99' },
    ),
  ];
  const two = repeatingOf('2026-11-01', rows);
  expect(two.map(({ amountMinor, predictedOn }) => [amountMinor, predictedOn])).toEqual([
    [1549n, '2026-11-05'],
    [3999n, '2026-11-17'],
  ]);
  const later = repeatingOf('2026-11-06', [...rows, { ...NETFLIX, on: '2026-11-05', id: 'new' }]);
  expect(new Set(later.map(({ guid }) => guid))).toEqual(new Set(two.map(({ guid }) => guid)));
  expect(new Set(two.map(({ guid }) => guid)).size).toBe(2);
});

test('a bill that varies by season recurs; a weekly visit to a shop does not', () => {
  const bills = ['61.20', '55.40', '88.90', '97.10', '71.30', '58.00'].map((debit, at) => ({
    on: `2026-0${at + 4}-18`,
    debit,
    text: 'CITY POWER',
    category: 'Utilities',
  }));
  expect(repeatingOf('2026-10-01', bills)).toMatchObject([{ kind: 'BILL', recurrence: 'EVERY_MONTH' }]);
  const shopping = [31, 142, 67, 208, 96, 44, 175, 120, 58, 83, 190, 37, 154, 71].map((dollars, week) => ({
    on: addDays('2026-06-06', week * 7),
    debit: `${dollars}.00`,
    text: 'CORNER MARKET',
    category: 'Groceries',
  }));
  expect(repeatingOf('2026-09-10', shopping)).toEqual([]);
});

test('a salary is income, a mortgage a bill, a transfer between own accounts neither', () => {
  const dates = ['2026-08-14', '2026-08-28', '2026-09-11', '2026-09-25', '2026-10-09', '2026-10-23', '2026-11-06'];
  const months = ['2026-08-01', '2026-09-01', '2026-10-01', '2026-11-01'];
  expect(
    repeatingOf('2026-11-21', [
      ...each(dates, { text: 'ACME PAYROLL', credit: '2100.00', category: 'Paycheck' }),
      ...each(months, { text: 'TO SAVINGS', debit: '300.00', category: 'Transfer' }),
      ...each(months, { text: 'HOME LOANS', debit: '1800.00', category: 'Mortgage Payment' }),
    ]),
  ).toMatchObject([
    { kind: 'INCOME', type: 'CREDIT', recurrence: 'EVERY_OTHER_WEEK', predictedOn: '2026-11-20' },
    { kind: 'BILL', recurrence: 'EVERY_MONTH', predictedOn: '2026-12-01' },
  ]);
});

test('rows in the future, or outside of the months that are looked at, are ignored', () => {
  const rows = each(MONTH_ENDS, NETFLIX);
  expect(repeatingOf('2026-09-15', rows)).toEqual([]);
  expect(repeatingOf('2027-09-30', rows)).toEqual([]);
});
