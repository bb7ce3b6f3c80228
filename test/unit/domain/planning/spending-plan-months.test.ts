import { describe, expect, test } from 'vitest';
import { derivedGuid } from '../../../../lib/domain/kernel/guid.ts';
import { createPlan } from '../../../../lib/domain/planning/spending-plans/create-plan.ts';
import { countingAccounts } from '../../../../lib/domain/planning/spending-plans/spending-plan.ts';
import { accountGuid, categoryGuid, planningView, type ViewWords } from '../../../support/planning/planning-view.ts';
import {
  computed,
  madePlan,
  PLAN_GUID,
  type Planned,
  payment,
  paymentGuid,
  userItem,
  withItems,
} from '../../../support/planning/spending-plans.ts';

const on = (today: string, words: ViewWords = {}) => planningView({ today, ...words });
const daysOf = ({ plan }: Planned) => plan.iterations.map(({ number, startOn, endOn }) => [number, startOn, endOn]);

describe('a new spending plan', () => {
  test('covers the present month from its first day to its last', () => {
    const { plan } = madePlan(on('2026-11-21'));
    expect(daysOf(madePlan(on('2026-11-21')))).toEqual([[1, '2026-11-01', '2026-11-30']]);
    expect(plan.iterations[0]?.createdAt).toBe(plan.createdAt);
  });

  test('takes the accounts that are spent from: of savings only those with debits', () => {
    const view = on('2026-11-21', {
      accounts: [
        { name: 'Checking' },
        { name: 'Card', type: 'CREDIT_CARD' },
        { name: 'Prepaid', type: 'PREPAID' },
        { name: 'Purse', type: 'CASH' },
        { name: 'Used savings', type: 'SAVINGS' },
        { name: 'Savings', type: 'SAVINGS' },
        { name: 'Loan', type: 'LOAN' },
        { name: 'Brokerage', type: 'INVESTMENT' },
      ],
      rows: [
        { on: -3, debit: '5', account: 'Used savings' },
        { on: -3, credit: '5', account: 'Savings' },
        { on: -3, debit: '5', account: 'Loan' },
      ],
    });
    const names = ['Checking', 'Card', 'Prepaid', 'Purse', 'Used savings'].map(accountGuid).toSorted();
    expect(createPlan(view, PLAN_GUID).plan.accounts.map((one) => one.accountGuid)).toEqual(names);
  });

  test('does not take accounts that are closed', () => {
    const accounts = [{ name: 'Open' }, { name: 'Closed', feed: { isClosed: true } }];
    expect(createPlan(on('2026-11-21', { accounts }), PLAN_GUID).plan.accounts).toMatchObject([
      { accountGuid: accountGuid('Open') },
    ]);
  });

  test('plans the payments due in the month, mean income of two months, and the rest', () => {
    const view = on('2026-11-21', {
      rows: [
        { on: '2026-10-15', credit: '3000', category: 'Paycheck' },
        { on: '2026-09-15', credit: '2000.01', category: 'Bonus' },
        { on: '2026-09-16', credit: '500', category: 'Transfer' },
        { on: '2026-08-15', credit: '9000', category: 'Paycheck' },
        { on: '2026-11-15', credit: '7000', category: 'Paycheck' },
      ],
    });
    const payments = [
      payment('Rent', '900'),
      payment('Weekly', '10', { recurrence: 'EVERY_WEEK', occursOn: '2026-11-26' }),
      payment('Paycheck', '3000', { type: 'CREDIT' }),
      payment('Later', '70', { recurrence: 'EVERY_YEAR', occursOn: '2027-03-01' }),
    ];
    const shown = madePlan(view, payments).items.map((item) => [item.itemType, item.plannedAmountMinor]);
    expect(new Set(shown)).toEqual(
      new Set([
        ['INCOME', 250_000n],
        ['OTHER_EXPENSE', null],
        ['RECURRING_EXPENSE', 90_000n],
        ['RECURRING_EXPENSE', 4_000n],
      ]),
    );
  });
});

describe('a spending plan with an account that is closed', () => {
  const rows = [
    { id: 'shoes', on: '2026-11-10', debit: '100', account: 'Open' },
    { id: 'hat', on: '2026-11-10', debit: '55', account: 'Other' },
    { id: 'pay', on: '2026-10-10', credit: '2000', category: 'Paycheck', account: 'Other' },
  ];
  const viewWhile = (isClosed: boolean) =>
    on('2026-11-21', { accounts: [{ name: 'Open' }, { name: 'Other', feed: { isClosed } }], rows });
  const sums = ({ items }: Planned) =>
    new Map(
      items.map(({ itemType, plannedAmountMinor, actual }) => [itemType, [plannedAmountMinor, actual?.amountMinor]]),
    );

  test('counts no row of it, neither spent nor expected, until it is open again', () => {
    const before = madePlan(viewWhile(false));
    expect(sums(before).get('OTHER_EXPENSE')).toEqual([null, 15_500n]);
    expect(sums(before).get('INCOME')).toEqual([200_000n, 0n]);
    const closed = computed(viewWhile(true), before);
    expect(sums(closed).get('OTHER_EXPENSE')).toEqual([null, 10_000n]);
    expect(sums(closed).get('INCOME')).toEqual([null, 0n]);
    expect(sums(computed(viewWhile(false), closed))).toEqual(sums(before));
  });

  test('shows the accounts that are open', () => {
    const { plan } = madePlan(viewWhile(false));
    expect(countingAccounts(plan, viewWhile(true).accounts)).toMatchObject([{ accountGuid: accountGuid('Open') }]);
  });
});

describe('a spending plan at the end of its month', () => {
  const mine = [
    userItem('income', { itemType: 'INCOME', plannedAmountMinor: 300_000n }),
    userItem('food', { itemType: 'PLANNED_EXPENSE', topLevelCategoryGuid: categoryGuid('Food & Dining') }),
    userItem('bare'),
    userItem('rent', { itemType: 'RECURRING_EXPENSE', scheduledPaymentGuid: paymentGuid('Rent') }),
  ];
  const rent = payment('Rent', '900');
  const lunch = { on: '2026-11-10', debit: '12.50', category: 'Fast Food' };

  test('begins a new iteration, and the one before stays as it was', () => {
    const november = madePlan(on('2026-11-30'));
    const december = computed(on('2026-12-01'), november);
    expect(daysOf(december)).toEqual([
      [1, '2026-11-01', '2026-11-30'],
      [2, '2026-12-01', '2026-12-31'],
    ]);
    expect(december.plan.iterations[0]).toBe(november.plan.iterations[0]);
    expect(december.plan.iterations[1]?.createdAt).toBe(Date.parse('2026-12-01T00:00:00.000Z'));
    expect(december.plan.revision).toBe(2);
  });

  test('continues over a year end and through a February of 29 days', () => {
    expect(daysOf(computed(on('2028-03-01'), madePlan(on('2027-12-31'))))).toEqual([
      [1, '2027-12-01', '2027-12-31'],
      [2, '2028-01-01', '2028-01-31'],
      [3, '2028-02-01', '2028-02-29'],
      [4, '2028-03-01', '2028-03-31'],
    ]);
    const rows = [
      { id: 'leap', on: '2028-02-29', debit: '10' },
      { id: 'march', on: '2028-03-01', debit: '20' },
    ];
    const { items } = computed(on('2028-02-29', { rows }), madePlan(on('2027-12-31')));
    expect(items.find(({ itemType }) => itemType === 'OTHER_EXPENSE')?.actual?.amountMinor).toBe(1_000n);
  });

  test('gives the same whether each month is read or several are skipped', () => {
    const start = withItems(madePlan(on('2026-10-31', { rows: [lunch] }), [rent]), ...mine);
    const late = computed(on('2027-03-15'), start, [rent]);
    let monthly = start;
    for (const today of ['2026-11-20', '2026-11-21', '2026-12-31', '2027-01-01', '2027-02-28', '2027-03-15']) {
      monthly = computed(on(today), monthly, [rent]);
    }
    const undated = ({ plan, items }: Planned) => ({
      plan,
      items: items
        .map((item) => ({ ...item, createdAt: 0, updatedAt: 0 }))
        .toSorted((a, b) => (a.guid < b.guid ? -1 : 1)),
    });
    expect(undated(monthly)).toEqual(undated(late));
    expect(late.plan.iterations).toHaveLength(6);
  });

  test('copies items with nothing spent, and makes recurring ones from the payments', () => {
    const november = computed(on('2026-11-30', { rows: [lunch] }), withItems(madePlan(on('2026-11-21')), ...mine), [
      rent,
    ]);
    expect(november.items.find(({ guid }) => guid === mine[1]?.guid)?.actual?.amountMinor).toBe(1_250n);
    const { plan, items } = computed(on('2026-12-01', { rows: [lunch] }), november, [rent]);
    const iteration = plan.iterations[1]?.guid ?? 'SPI-';
    expect(items.every((item) => item.iterationGuid === iteration)).toBe(true);
    const copyOf = (name: string) =>
      items.find(({ guid }) => guid === derivedGuid('SII', iteration, derivedGuid('SII', name)));
    expect(copyOf('income')).toMatchObject({ plannedAmountMinor: 300_000n, actual: { amountMinor: 0n } });
    expect(copyOf('food')).toMatchObject({ actual: { amountMinor: 0n, transactionGuids: [] } });
    expect(copyOf('bare')).toMatchObject({ plannedAmountMinor: 10_000n, actual: null });
    const recurring = items.filter(({ itemType }) => itemType === 'RECURRING_EXPENSE');
    expect(recurring).toMatchObject([{ origin: 'SYSTEM', plannedAmountMinor: 90_000n }]);
    expect(computed(on('2026-12-01'), november, []).items.some((item) => item.itemType === 'RECURRING_EXPENSE')).toBe(
      false,
    );
  });

  test('has the same iterations when the clock goes back', () => {
    const december = computed(on('2026-12-01'), madePlan(on('2026-11-30')));
    expect(computed(on('2026-11-30'), december).plan).toBe(december.plan);
  });
});
