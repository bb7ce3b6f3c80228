import { describe, expect, test } from 'vitest';
import { TRANSACTION_GUIDS_MAX } from '../../../../lib/domain/planning/spending-plans/actual-amounts.ts';
import {
  addItem,
  changeItem,
  deleteItem,
  ITEMS_DISMISSED_MAX,
  ITEMS_MAX,
  type ItemFields,
} from '../../../../lib/domain/planning/spending-plans/change-items.ts';
import { deleteAccount, type SpendingPlanItem } from '../../../../lib/domain/planning/spending-plans/spending-plan.ts';
import { categoryGuid, planningView, type RowWords, transactionGuid } from '../../../support/planning/planning-view.ts';
import {
  computed,
  madePlan,
  type Planned,
  payment,
  paymentGuid,
  paymentTo,
  userItem,
  withItems,
} from '../../../support/planning/spending-plans.ts';

const viewOf = (...rows: readonly RowWords[]) =>
  planningView({ accounts: [{ name: 'Checking' }, { name: 'Card', type: 'CREDIT_CARD' }], rows });

const idsOf = (item: SpendingPlanItem | undefined): readonly string[] | undefined =>
  item?.actual?.transactionGuids.map((guid) => guid);
const typed = ({ items }: Planned, type: SpendingPlanItem['itemType']) => items.find((item) => item.itemType === type);
const named = ({ items }: Planned, name: string) => items.find(({ guid }) => guid === userItem(name).guid);
const guids = (...ids: readonly string[]) => ids.map(transactionGuid);

describe('a recurring expense of a spending plan', () => {
  const netflix = paymentTo('Netflix', '16.00', { occursOn: '2026-12-10' });
  const row = (id: string, on: string, debit: string, more: Partial<RowWords> = {}): RowWords => ({
    id,
    on,
    debit,
    merchant: 'Netflix',
    ...more,
  });

  test('takes the debits of its merchant within five days and a quarter of the amount', () => {
    const view = viewOf(
      row('early', '2026-11-05', '12.00'),
      row('late', '2026-11-15', '20.00', { isPending: true }),
      row('too early', '2026-11-04', '16.00'),
      row('too late', '2026-11-16', '16.00'),
      row('too low', '2026-11-10', '11.99'),
      row('too high', '2026-11-10', '20.01'),
      { id: 'back', on: '2026-11-10', credit: '16.00', merchant: 'Netflix' },
      row('other', '2026-11-10', '16.00', { merchant: 'Spotify' }),
    );
    const after = madePlan(view, [netflix]);
    expect(idsOf(typed(after, 'RECURRING_EXPENSE'))).toEqual(guids('late', 'early'));
    expect(typed(after, 'RECURRING_EXPENSE')?.actual?.amountMinor).toBe(3_200n);
    expect(typed(after, 'OTHER_EXPENSE')?.actual?.transactionGuids).toHaveLength(5);
  });

  test('uses the description where the payment has no merchant', () => {
    const view = viewOf(
      { id: 'rent', on: '2026-11-05', debit: '900', text: 'RENT  to Ada' },
      { id: 'other', on: '2026-11-05', debit: '900', text: 'Rent to Bob' },
    );
    const after = madePlan(view, [payment('Rent to Ada', '900')]);
    expect(idsOf(typed(after, 'RECURRING_EXPENSE'))).toEqual(guids('rent'));
  });

  test('takes a mortgage payment, though it is a transfer', () => {
    const view = viewOf({ id: 'paid', on: '2026-11-05', debit: '900', text: 'Loan', category: 'Mortgage Payment' });
    expect(idsOf(typed(madePlan(view, [payment('Loan', '900')]), 'RECURRING_EXPENSE'))).toEqual(guids('paid'));
  });

  test('follows its payment until its user changes it', () => {
    const view = viewOf();
    const before = madePlan(view, [netflix]);
    const dearer = { ...netflix, amountMinor: 1_800n };
    const followed = computed(view, before, [dearer]);
    expect(typed(followed, 'RECURRING_EXPENSE')?.plannedAmountMinor).toBe(1_800n);
    const guid = typed(before, 'RECURRING_EXPENSE')?.guid ?? '';
    const changed = changeItem({ ...followed, payments: paid([dearer]) }, guid, { plannedAmountMinor: 5n }, view);
    if (changed.kind === 'refused') throw new Error(changed.reason);
    const own = computed(view, { ...followed, items: changed.items }, [netflix]);
    expect(own.items.filter((item) => item.itemType === 'RECURRING_EXPENSE')).toMatchObject([
      { guid, plannedAmountMinor: 5n, origin: 'USER' },
    ]);
  });

  test("exists once, as the user's own one if there is one for the payment", () => {
    const mine = userItem('mine', { itemType: 'RECURRING_EXPENSE', scheduledPaymentGuid: paymentGuid('Netflix') });
    const after = computed(viewOf(), withItems(madePlan(viewOf(), [netflix]), mine), [netflix]);
    const recurring = after.items.filter((item) => item.itemType === 'RECURRING_EXPENSE');
    expect(recurring).toMatchObject([{ guid: mine.guid, actual: { amountMinor: 0n } }]);
  });

  test('takes the same rows whichever of two equal payments was found first', () => {
    const [one, two] = [payment('Twin', '10', { guid: paymentGuid('A') }), payment('Twin', '10')];
    const view = viewOf({ id: 'paid', on: '2026-11-05', debit: '10', text: 'Twin' });
    const takers = (...found: readonly ReturnType<typeof payment>[]) =>
      computed({ ...view, nowMs: view.nowMs + 1 }, madePlan(view, found), [one, two]).items.flatMap((item) =>
        item.scheduledPaymentGuid !== null && item.actual?.transactionGuids.length === 1 ? item.guid : [],
      );
    expect(takers(one)).toHaveLength(1);
    expect(takers(two)).toEqual(takers(one));
  });

  test('is deleted with its payment, and stays so for the month if its user deleted it', () => {
    const view = viewOf();
    const before = madePlan(view, [netflix]);
    const guid = typed(before, 'RECURRING_EXPENSE')?.guid ?? '';
    expect(typed(computed(view, before, []), 'RECURRING_EXPENSE')).toBeUndefined();
    const deleted = deleteItem(before, guid, view.nowMs);
    if (deleted.kind === 'refused' || deleted.plan === null) throw new Error('the item is there');
    const after = computed(view, { plan: deleted.plan, items: deleted.items }, [netflix]);
    expect(typed(after, 'RECURRING_EXPENSE')).toBeUndefined();
    const later = computed(planningView({ today: '2026-11-30' }), after, [netflix]);
    expect(typed(later, 'RECURRING_EXPENSE')).toBeUndefined();
    const december = computed(planningView({ today: '2026-12-01' }), later, [netflix]);
    expect(typed(december, 'RECURRING_EXPENSE')?.plannedAmountMinor).toBe(1_600n);
  });
});

describe('a planned expense of a spending plan', () => {
  const rows: readonly RowWords[] = [
    { id: 'groceries', on: -1, debit: '40.10', category: 'Groceries' },
    { id: 'bar', on: -2, debit: '20', category: 'Alcohol & Bars', account: 'Card' },
    { id: 'refund', on: -3, credit: '5.05', category: 'Groceries', isPending: true },
    { id: 'food', on: -4, debit: '1', category: 'Food & Dining' },
    { id: 'last month', on: '2026-10-31', debit: '99', category: 'Groceries' },
    { id: 'next month', on: '2026-12-01', debit: '99', category: 'Groceries' },
  ];

  test('is debits less credits of its category, or of all below a top-level one', () => {
    const items = [
      userItem('groceries', { itemType: 'PLANNED_EXPENSE', categoryGuid: categoryGuid('Groceries') }),
      userItem('food', { itemType: 'PLANNED_EXPENSE', topLevelCategoryGuid: categoryGuid('Food & Dining') }),
    ];
    const after = computed(viewOf(...rows), withItems(madePlan(viewOf()), ...items));
    expect(idsOf(named(after, 'groceries'))).toEqual(guids('groceries', 'refund'));
    expect(named(after, 'groceries')?.actual?.amountMinor).toBe(3_505n);
    expect(idsOf(named(after, 'food'))).toEqual(guids('bar', 'food'));
    expect(typed(after, 'OTHER_EXPENSE')?.actual?.amountMinor).toBe(0n);
  });

  test('does not count what is expected as a recurring expense', () => {
    const plan = withItems(
      madePlan(viewOf()),
      userItem('tv', { itemType: 'PLANNED_EXPENSE', categoryGuid: categoryGuid('Television') }),
    );
    const view = viewOf({ id: 'tv', on: '2026-11-05', debit: '16', merchant: 'Netflix', category: 'Television' });
    const after = computed(view, plan, [paymentTo('Netflix', '16')]);
    expect(named(after, 'tv')?.actual).toEqual({ amountMinor: 0n, transactionGuids: [] });
    expect(idsOf(typed(after, 'RECURRING_EXPENSE'))).toEqual(guids('tv'));
  });
});

test('refunds lower other expenses; transfers and investments count for nothing', () => {
  const view = viewOf(
    { id: 'pay', on: -1, credit: '2000', category: 'Paycheck' },
    { id: 'top', on: -2, credit: '10', category: 'Income' },
    { id: 'back', on: -3, credit: '7', category: 'Shopping' },
    { id: 'cheque', on: -3, credit: '900', category: 'Check' },
    { id: 'shoes', on: -4, debit: '70', category: 'Clothing' },
    { id: 'moved', on: -5, debit: '500', category: 'Transfer' },
    { id: 'card', on: -6, debit: '300', category: 'Credit Card Payment' },
    { id: 'shares', on: -6, debit: '200', category: 'Investments' },
    { id: 'clawed back', on: -7, debit: '3', category: 'Paycheck' },
  );
  const after = madePlan(view);
  expect(idsOf(typed(after, 'INCOME'))).toEqual(guids('pay', 'top', 'clawed back'));
  expect(typed(after, 'INCOME')?.actual?.amountMinor).toBe(200_700n);
  expect(idsOf(typed(after, 'OTHER_EXPENSE'))).toEqual(guids('back', 'shoes'));
  expect(typed(after, 'OTHER_EXPENSE')?.actual?.amountMinor).toBe(6_300n);
});

test('an item with a planned amount alone matches no rows', () => {
  const after = computed(viewOf({ on: -1, debit: '5' }), withItems(madePlan(viewOf()), userItem('bare')));
  expect(named(after, 'bare')).toEqual(userItem('bare'));
});

test('rows of another currency and of accounts outside the plan do not count', () => {
  const view = viewOf(
    { id: 'here', on: -1, debit: '5' },
    { id: 'euro', on: -1, debit: '7', more: { currencyCode: 'EUR' } },
    { id: 'card', on: -1, debit: '9', account: 'Card' },
  );
  const before = madePlan(view);
  expect(typed(before, 'OTHER_EXPENSE')?.actual?.amountMinor).toBe(1_400n);
  const [card] = before.plan.accounts.filter((one) => one.accountGuid === view.accounts[1]?.account.guid);
  if (card === undefined) throw new Error('the account is in the plan');
  const plan = deleteAccount(before.plan, card, view.nowMs);
  expect(typed(computed(view, { ...before, plan }), 'OTHER_EXPENSE')?.actual?.amountMinor).toBe(500n);
});

test('an item lists the newest of very many rows and sums up all', () => {
  const rows = Array.from({ length: TRANSACTION_GUIDS_MAX + 1 }, (_, place) => ({
    id: String(place),
    on: place === 0 ? '2026-11-01' : '2026-11-02',
    debit: '1',
  }));
  const actual = typed(madePlan(viewOf(...rows)), 'OTHER_EXPENSE')?.actual;
  expect(actual?.amountMinor).toBe(BigInt(rows.length) * 100n);
  expect(actual?.transactionGuids).toHaveLength(TRANSACTION_GUIDS_MAX);
  expect(actual?.transactionGuids).not.toContain(transactionGuid('0'));
});

test('a computation changes only the items that have changed', () => {
  const rows: readonly RowWords[] = [{ id: 'shoes', on: -4, debit: '70', category: 'Clothing' }];
  const before = madePlan(viewOf(...rows), [payment('Rent', '900')]);
  const later = { ...viewOf(...rows), nowMs: viewOf().nowMs + 1_000 };
  const same = computed(later, before, [payment('Rent', '900')]);
  expect(same.plan).toBe(before.plan);
  expect(same.items).toBe(before.items);
  const news = { ...viewOf(...rows, { on: -1, debit: '1' }), nowMs: later.nowMs };
  const after = computed(news, before, [payment('Rent', '900')]);
  const changed = after.items.filter((item) => !before.items.includes(item));
  expect(changed).toMatchObject([{ itemType: 'OTHER_EXPENSE', updatedAt: later.nowMs }]);
});

const paid = (payments: readonly ReturnType<typeof payment>[]) => ({ payments, dismissed: [] });

describe('a change of an item by its user', () => {
  const view = viewOf();
  const state = { ...madePlan(view), payments: paid([payment('Rent', '900')]) };
  const add = (fields: Partial<ItemFields>) =>
    addItem(state, userItem('new').guid, { plannedAmountMinor: 100n, ...fields }, view);

  test('names only what exists, and a category with its top-level category', () => {
    expect(add({ categoryGuid: 'CAT-0' })).toEqual({ kind: 'refused', reason: 'missing' });
    expect(add({ topLevelCategoryGuid: 'CAT-0' })).toEqual({ kind: 'refused', reason: 'missing' });
    expect(add({ scheduledPaymentGuid: paymentGuid('Other') })).toEqual({ kind: 'refused', reason: 'missing' });
    expect(add({ scheduledPaymentGuid: paymentGuid('Rent') }).kind).toBe('changed');
    const [groceries, food, home] = ['Groceries', 'Food & Dining', 'Home'].map(categoryGuid);
    expect(add({ topLevelCategoryGuid: groceries })).toEqual({ kind: 'refused', reason: 'isNotTopLevel' });
    expect(add({ categoryGuid: groceries, topLevelCategoryGuid: home })).toEqual({
      kind: 'refused',
      reason: 'isOfOtherTopLevel',
    });
    expect(add({ categoryGuid: groceries, topLevelCategoryGuid: food }).kind).toBe('changed');
  });

  test('makes no expense of a payment that comes in', () => {
    const salary = payment('Salary', '900', { type: 'CREDIT' });
    const addTo = (itemType?: ItemFields['itemType']) => {
      const fields = { plannedAmountMinor: 1n, itemType, scheduledPaymentGuid: salary.guid };
      return addItem({ ...state, payments: paid([salary]) }, userItem('new').guid, fields, view);
    };
    expect(addTo()).toEqual({ kind: 'refused', reason: 'isNoExpense' });
    expect(addTo('RECURRING_EXPENSE')).toEqual({ kind: 'refused', reason: 'isNoExpense' });
    expect(addTo('INCOME').kind).toBe('changed');
  });

  test('remembers no more deleted items than a month has', () => {
    const dismissed = Array.from({ length: ITEMS_DISMISSED_MAX }, (_, place) => paymentGuid(String(place)));
    const mine = userItem('mine', { scheduledPaymentGuid: paymentGuid('Rent') });
    const left = deleteItem({ plan: { ...state.plan, dismissed }, items: [mine] }, mine.guid, view.nowMs);
    const plan = left.kind === 'changed' ? left.plan : null;
    expect(plan?.dismissed).toHaveLength(ITEMS_DISMISSED_MAX);
    expect(plan?.dismissed.at(-1)).toBe(paymentGuid('Rent'));
  });

  test('keeps what is left out, including links to deleted objects', () => {
    const mine = userItem('mine', { categoryGuid: 'CAT-gone', scheduledPaymentGuid: paymentGuid('gone') });
    const changed = changeItem({ ...state, items: [mine] }, mine.guid, { plannedAmountMinor: 1n }, view);
    expect(changed).toMatchObject({
      kind: 'changed',
      items: [{ ...mine, plannedAmountMinor: 1n, updatedAt: view.nowMs }],
    });
    expect(changeItem(state, 'SII-0', { plannedAmountMinor: 1n }, view)).toEqual({
      kind: 'refused',
      reason: 'missing',
    });
    expect(deleteItem(state, 'SII-0', view.nowMs)).toEqual({ kind: 'refused', reason: 'missing' });
  });

  test('makes no more items than an iteration may have', () => {
    const items = Array.from({ length: ITEMS_MAX }, (_, place) => userItem(String(place)));
    expect(addItem({ ...state, items }, userItem('new').guid, { plannedAmountMinor: 1n }, view)).toEqual({
      kind: 'refused',
      reason: 'tooMany',
    });
  });
});
