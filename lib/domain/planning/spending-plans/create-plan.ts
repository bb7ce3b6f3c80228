import { isClosed, typeOf } from '../../accounts/account-view.ts';
import { monthOf } from '../../kernel/calendar.ts';
import { derivedGuid, type Guid } from '../../kernel/guid.ts';
import type { FeedAccountType } from '../../upstream/feed.ts';
import type { PlanningState } from '../planning-state.ts';
import type { PlanningView } from '../planning-view.ts';
import { iterationOf } from './month-iteration.ts';
import {
  type ItemType,
  newItem,
  type SpendingPlan,
  type SpendingPlanItem,
  type SpendingPlanIteration,
} from './spending-plan.ts';

/** A plan of today's month over the accounts that the user spends from. `computePlan` fills in its items. */
export const createPlan = (
  view: PlanningView,
  guid: Guid<'SPL'>,
): Pick<PlanningState, 'items'> & { readonly plan: SpendingPlan } => {
  const { nowMs, today } = view;
  const iteration = iterationOf(guid, 1, monthOf(today), nowMs);
  const accounts = spendingAccountsOf(view).map((accountGuid) => ({
    guid: derivedGuid('SPA', guid, accountGuid),
    accountGuid,
    createdAt: nowMs,
    updatedAt: nowMs,
  }));
  return {
    plan: { guid, accounts, iterations: [iteration], dismissed: [], revision: 1, createdAt: nowMs, updatedAt: nowMs },
    items: [itemOf('INCOME', iteration, view), itemOf('OTHER_EXPENSE', iteration, view)],
  };
};

const SPENDING_TYPES: ReadonlySet<FeedAccountType> = new Set<FeedAccountType>([
  'CHECKING',
  'CREDIT_CARD',
  'PREPAID',
  'CASH',
]);

/** In the order of their guids, so that it does not depend on that of the view. */
const spendingAccountsOf = ({ accounts, rows }: PlanningView): readonly Guid<'ACT'>[] => {
  const spentFrom = new Set(
    rows.filter(({ transaction }) => transaction.type === 'DEBIT').map((row) => row.accountGuid),
  );
  return accounts
    .filter(({ account }) => {
      const type = typeOf(account);
      if (isClosed(account)) return false;
      return SPENDING_TYPES.has(type) || (type === 'SAVINGS' && spentFrom.has(account.guid));
    })
    .map(({ account }) => account.guid)
    .toSorted();
};

const itemOf = (itemType: ItemType, iteration: SpendingPlanIteration, view: PlanningView): SpendingPlanItem => ({
  ...newItem(derivedGuid('SII', iteration.guid, itemType), iteration, view),
  itemType,
});
