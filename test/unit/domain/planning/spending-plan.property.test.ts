import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { categoryNamed } from '../../../../lib/domain/categories/category.ts';
import type { ItemType, SpendingPlanItem } from '../../../../lib/domain/planning/spending-plans/spending-plan.ts';
import { categoryGuid, planningView, type RowWords, transactionGuid } from '../../../support/planning/planning-view.ts';
import {
  computed,
  madePlan,
  type Planned,
  paymentGuid,
  paymentTo,
  userItem,
  withItems,
} from '../../../support/planning/spending-plans.ts';
import { forAll, runs } from '../../../support/project/runs.ts';

const MONTH = '2026-11';
const CATEGORIES = [
  'Groceries',
  'Restaurants',
  'Food & Dining',
  'Clothing',
  'Television',
  'Paycheck',
  'Transfer',
  'Gym',
];
const MERCHANTS = ['Netflix', 'Spotify'];
const ACCOUNTS = ['Checking', 'Card', 'Left out'];

interface Line extends RowWords {
  readonly id: string;
  readonly on: string;
  readonly cents: number;
  readonly isCredit: boolean;
  readonly category: string;
  readonly account: string;
}

const line = fc
  .record({
    day: fc.oneof(fc.integer({ min: -8, max: 38 }), fc.constantFrom(0, 1, 4, 5, 10, 11, 15, 16, 30, 31)),
    cents: fc.oneof(
      fc.integer({ min: 0, max: 4_000 }),
      fc.constantFrom(824, 825, 1_199, 1_200, 1_375, 1_376, 2_000, 2_001),
    ),
    isCredit: fc.boolean(),
    isPending: fc.boolean(),
    category: fc.constantFrom(...CATEGORIES),
    merchant: fc.constantFrom(...MERCHANTS, null),
    account: fc.constantFrom(...ACCOUNTS),
  })
  .map(({ day, merchant, ...rest }) => ({
    ...rest,
    on: new Date(Date.UTC(2026, 10, day)).toISOString().slice(0, 10),
    ...(merchant === null ? {} : { merchant }),
  }));

const lines = fc.array(line, { maxLength: 60 }).map((all): readonly Line[] =>
  all.map((one, place) => {
    const amount = (one.cents / 100).toFixed(2);
    return { ...one, id: `row ${place}`, ...(one.isCredit ? { credit: amount } : { debit: amount }) };
  }),
);

const item = fc.record({
  itemType: fc.constantFrom<ItemType | null>('RECURRING_EXPENSE', 'PLANNED_EXPENSE', 'OTHER_EXPENSE', 'INCOME', null),
  category: fc.constantFrom('Groceries', 'Restaurants', 'Television', 'Paycheck', null),
  topLevel: fc.constantFrom('Food & Dining', 'Income', null),
  payment: fc.constantFrom(...MERCHANTS, null),
});
const userItems = fc.array(item, { maxLength: 6 }).map((all) =>
  all.map(({ itemType, category, topLevel, payment }, place) =>
    userItem(`item ${place}`, {
      itemType,
      categoryGuid: category === null ? null : categoryGuid(category),
      topLevelCategoryGuid: topLevel === null ? null : categoryGuid(topLevel),
      scheduledPaymentGuid: payment === null ? null : paymentGuid(payment),
    }),
  ),
);

/** Due on the 10th and on the 5th. */
const PAYMENTS = [
  paymentTo('Netflix', '16.00', { occursOn: '2026-12-10' }),
  paymentTo('Spotify', '11.00', { occursOn: '2026-12-05' }),
];
const DUE: Readonly<Record<string, readonly [day: number, cents: number]>> = {
  Netflix: [10, 1_600],
  Spotify: [5, 1_100],
};

const viewOf = (rows: readonly RowWords[]) =>
  planningView({ accounts: ACCOUNTS.map((name) => ({ name, type: name === 'Left out' ? 'LOAN' : 'CHECKING' })), rows });
const planOf = (rows: readonly RowWords[], more: readonly SpendingPlanItem[]): Planned =>
  computed(viewOf(rows), withItems(madePlan(viewOf([])), ...more), PAYMENTS);

/** Written from the rules in other words: asks of each row, by itself, which item it belongs to. */
const oracle = (
  rows: readonly Line[],
  items: readonly SpendingPlanItem[],
): ReadonlyMap<string, readonly [number, readonly string[]]> => {
  const incomeTop = categoryGuid('Income');
  const topOf = (category: string) => {
    const found = categoryNamed(category);
    return found.parentGuid ?? found.guid;
  };
  const meaning = ({
    itemType,
    scheduledPaymentGuid,
    categoryGuid: one,
    topLevelCategoryGuid: top,
  }: SpendingPlanItem) => {
    const hasCategory = one !== null || top !== null;
    const type =
      itemType ??
      (scheduledPaymentGuid !== null
        ? 'RECURRING_EXPENSE'
        : !hasCategory
          ? null
          : one === categoryGuid('Paycheck') || (one === null && top === incomeTop)
            ? 'INCOME'
            : 'PLANNED_EXPENSE');
    if (type === 'RECURRING_EXPENSE' && scheduledPaymentGuid === null) return null;
    if (type === 'PLANNED_EXPENSE' && !hasCategory) return null;
    return type;
  };
  const sums = new Map<string, [number, string[]]>();
  for (const one of items) if (meaning(one) !== null) sums.set(one.guid, [0, []]);
  const fits = (row: Line, one: SpendingPlanItem): boolean => {
    const inCategory =
      one.categoryGuid !== null
        ? categoryGuid(row.category) === one.categoryGuid
        : topOf(row.category) === one.topLevelCategoryGuid;
    const isBroad = one.categoryGuid === null && one.topLevelCategoryGuid === null;
    switch (meaning(one)) {
      case 'RECURRING_EXPENSE': {
        if (row.isCredit || row.merchant === undefined || paymentGuid(row.merchant) !== one.scheduledPaymentGuid)
          return false;
        const [day, cents] = DUE[row.merchant] ?? [0, 0];
        const isNear = row.cents >= cents * 0.75 && row.cents <= cents * 1.25;
        return isNear && Math.abs(Number(row.on.slice(8)) - day) <= 5;
      }
      case 'PLANNED_EXPENSE':
        return inCategory;
      case 'INCOME':
        if (isBroad) return topOf(row.category) === incomeTop;
        return inCategory && (row.isCredit || topOf(row.category) === incomeTop);
      case 'OTHER_EXPENSE':
        return (
          ![incomeTop, categoryGuid('Transfer'), categoryGuid('Investments')].includes(topOf(row.category)) &&
          (isBroad || inCategory)
        );
      case null:
        return false;
    }
  };
  const turn = ['RECURRING_EXPENSE', 'PLANNED_EXPENSE', 'INCOME', 'OTHER_EXPENSE'];
  const width = (one: SpendingPlanItem): number =>
    one.categoryGuid !== null ? 0 : one.topLevelCategoryGuid !== null ? 1 : 2;
  for (const row of rows) {
    if (!row.on.startsWith(MONTH) || row.account === 'Left out') continue;
    let first: SpendingPlanItem | null = null;
    for (const one of items) {
      if (!fits(row, one)) continue;
      const [mine, best] = [one, first].map((it) =>
        it === null
          ? null
          : `${turn.indexOf(meaning(it) ?? '')}${width(it)}${it.origin === 'SYSTEM' ? 0 : it.createdAt}${it.guid}`,
      );
      if (best === null || best === undefined || (mine ?? '') < best) first = one;
    }
    const sum = first === null ? undefined : sums.get(first.guid);
    if (first === null || sum === undefined) continue;
    sum[0] += row.isCredit === (meaning(first) === 'INCOME') ? row.cents : -row.cents;
    sum[1].push(transactionGuid(row.id));
  }
  return sums;
};

describe('actual amounts of a spending plan', () => {
  test('equal a simple count of the rows, with each row in one item at most', () => {
    forAll(runs(150), lines, userItems, (rows, more) => {
      const { items } = planOf(rows, more);
      const sums = oracle(rows, items);
      for (const { guid, actual } of items) {
        const sum = sums.get(guid);
        expect(actual?.amountMinor).toEqual(sum === undefined ? undefined : BigInt(sum[0]));
        expect(actual?.transactionGuids.toSorted()).toEqual(sum?.[1].toSorted());
      }
      const taken = items.flatMap(({ actual }) => actual?.transactionGuids ?? []);
      expect(new Set(taken).size).toBe(taken.length);
    });
  });

  test('do not depend on the order of rows, accounts, payments or batches', () => {
    forAll(runs(100), lines, userItems, fc.integer({ min: 0, max: 60 }), (rows, more, cut) => {
      const view = viewOf(rows);
      const before = withItems(madePlan(viewOf([])), ...more);
      const whole = computed(view, before, PAYMENTS);
      const turned = {
        ...view,
        rows: view.rows.toReversed(),
        accounts: view.accounts.toReversed(),
      };
      expect(computed(turned, before, PAYMENTS.toReversed())).toEqual(whole);
      const half = computed(viewOf(rows.slice(0, cut)), before, PAYMENTS.slice(1));
      expect(computed(view, half, PAYMENTS)).toEqual(whole);
    });
  });

  test('stay the same objects when computed twice', () => {
    forAll(runs(100), lines, userItems, (rows, more) => {
      const once = planOf(rows, more);
      const twice = computed({ ...viewOf(rows), nowMs: viewOf([]).nowMs + 1 }, once, PAYMENTS);
      expect(twice.plan).toBe(once.plan);
      expect(twice.items).toBe(once.items);
    });
  });
});
