import { type Category, type CategoryBook, topLevelIn } from '../../categories/category.ts';
import { monthOf } from '../../kernel/calendar.ts';
import { compareTransactions } from '../../transactions/transaction.ts';
import { isSpent, isUnknownCredit } from '../../transactions/transaction-kind.ts';
import { matchesPayment } from '../payments/payee.ts';
import { dueInMonth } from '../payments/payment-rhythm.ts';
import type { ScheduledPayment } from '../payments/scheduled-payment.ts';
import type { PlanningRow } from '../planning-row.ts';
import { itemTypeOf } from './item-type.ts';
import type { ItemType, SpendingPlanItem, SpendingPlanIteration } from './spending-plan.ts';

/**
 * Only the newest rows of the month are listed: all items lie in one stored item, and a guid takes 22 bytes of its 400 KB.
 */
export const TRANSACTION_GUIDS_MAX = 10_000;

/** An item and which rows it would take. */
interface Claim {
  readonly item: SpendingPlanItem;
  readonly kind: ItemType;
  readonly wants: (found: PlanningRow) => boolean;
}

/** The order in which items take rows: expected payments first, then plans, then everything else. */
const TURNS: Readonly<Record<ItemType, number>> = {
  RECURRING_EXPENSE: 0,
  PLANNED_EXPENSE: 1,
  INCOME: 2,
  OTHER_EXPENSE: 3,
};

interface MonthContext {
  readonly iteration: SpendingPlanIteration;
  readonly payments: readonly ScheduledPayment[];
  readonly categories: CategoryBook;
}

/** The actual amount of each item that has one: the sum of its rows. A row of the plan's accounts counts for one item at most. */
export const actualAmounts = (
  items: readonly SpendingPlanItem[],
  rows: readonly PlanningRow[],
  context: MonthContext,
): ReadonlyMap<SpendingPlanItem, NonNullable<SpendingPlanItem['actual']>> => {
  const { iteration } = context;
  const claims = items
    .map((item) => claimOf(item, context))
    .filter((claim) => claim !== null)
    .toSorted(byTurn);
  const newestFirst = rows
    .filter(({ transaction: { date } }) => date >= iteration.startOn && date <= iteration.endOn)
    .toSorted((a, b) => compareTransactions(a.transaction, b.transaction));
  const listed = new Set(newestFirst.slice(0, TRANSACTION_GUIDS_MAX));
  const taken = Map.groupBy(
    newestFirst,
    (found) =>
      claims.find((claim) => found.transaction.currencyCode === claim.item.currencyCode && claim.wants(found)) ?? null,
  );
  return new Map(claims.map((claim) => [claim.item, sumOf(claim, taken.get(claim) ?? [], listed)]));
};

const byTurn = (a: Claim, b: Claim): number =>
  TURNS[a.kind] - TURNS[b.kind] ||
  breadthOf(a.item) - breadthOf(b.item) ||
  madeAt(a.item) - madeAt(b.item) ||
  (a.item.guid < b.item.guid ? -1 : 1);

/** Items that the system made come first; when they were made does not count. */
const madeAt = ({ origin, createdAt }: SpendingPlanItem): number => (origin === 'SYSTEM' ? 0 : createdAt);

/** 0 for one category, 1 for all below a top-level one, 2 for all categories. */
const breadthOf = ({ categoryGuid, topLevelCategoryGuid }: SpendingPlanItem): number => {
  if (categoryGuid !== null) return 0;
  return topLevelCategoryGuid === null ? 2 : 1;
};

const claimOf = (item: SpendingPlanItem, { iteration, payments, categories }: MonthContext): Claim | null => {
  const kind = itemTypeOf(item, categories);
  switch (kind) {
    case null:
      return null;
    case 'RECURRING_EXPENSE': {
      const payment = payments.find(({ guid }) => guid === item.scheduledPaymentGuid);
      const due = payment === undefined ? [] : dueInMonth(payment, monthOf(iteration.startOn));
      const wants: Claim['wants'] = ({ transaction: row }) =>
        payment !== undefined && row.type === 'DEBIT' && matchesPayment(row, payment, due);
      return { item, kind, wants };
    }
    case 'PLANNED_EXPENSE': {
      const wants: Claim['wants'] = ({ transaction: { type }, category }) =>
        isOfItem(category, item) && !isUnknownCredit(category, type);
      return { item, kind, wants };
    }
    case 'INCOME': {
      const isAny = breadthOf(item) === 2;
      const wants: Claim['wants'] = ({ transaction: { type }, category }) =>
        (type === 'CREDIT' || category.isIncome) && (isAny ? category.isIncome : isOfItem(category, item));
      return { item, kind, wants };
    }
    case 'OTHER_EXPENSE': {
      const wants: Claim['wants'] = ({ transaction: { type }, category }) =>
        isSpent(category, type) && (breadthOf(item) === 2 || isOfItem(category, item));
      return { item, kind, wants };
    }
  }
};

const isOfItem = (category: Category, { categoryGuid, topLevelCategoryGuid }: SpendingPlanItem): boolean =>
  categoryGuid === null ? topLevelIn(category) === topLevelCategoryGuid : category.guid === categoryGuid;

/** Refunds lower an expense, and income that is paid back lowers income. */
const sumOf = (
  { kind }: Claim,
  taken: readonly PlanningRow[],
  listed: ReadonlySet<PlanningRow>,
): NonNullable<SpendingPlanItem['actual']> => ({
  amountMinor: taken.reduce(
    (sum, { transaction: { type, amountMinor } }) =>
      (type === 'CREDIT') === (kind === 'INCOME') ? sum + amountMinor : sum - amountMinor,
    0n,
  ),
  transactionGuids: taken.filter((found) => listed.has(found)).map(({ transaction }) => transaction.guid),
});
