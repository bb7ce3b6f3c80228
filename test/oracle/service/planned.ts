import { categoryNamed } from '../../../lib/domain/categories/category.ts';
import { addDays, dayOf, weekdayOf } from '../../../lib/domain/kernel/calendar.ts';
import { derivedGuid } from '../../../lib/domain/kernel/guid.ts';
import { formatMoney } from '../../../lib/domain/kernel/money.ts';
import { addBudget } from '../../../lib/domain/planning/budgets/change-budgets.ts';
import { computePlanning } from '../../../lib/domain/planning/compute-planning.ts';
import { addGoal } from '../../../lib/domain/planning/goals/change-goals.ts';
import { changeProfile } from '../../../lib/domain/planning/goals/profile.ts';
import { addPayment } from '../../../lib/domain/planning/payments/change-payments.ts';
import { noPlanning, type PlanningState } from '../../../lib/domain/planning/planning-state.ts';
import type { PlanningView } from '../../../lib/domain/planning/planning-view.ts';
import { addItem } from '../../../lib/domain/planning/spending-plans/change-items.ts';
import { createPlan } from '../../../lib/domain/planning/spending-plans/create-plan.ts';
import { accountGuid, categoryGuid, merchantGuid, USER } from '../../support/planning/planning-view.ts';
import { PLAN_GUID, testPayment } from '../../support/planning/spending-plans.ts';
import { isByWeeks } from '../made-up/due-days.ts';
import type { MadeUpUser } from '../made-up/user.ts';
import { type Reading, readingOf } from '../rules/reading.ts';
import { type Listed, serviceInputOf } from './view.ts';

export interface ServiceReading {
  readonly reading: Reading;
  readonly view: PlanningView;
  readonly state: PlanningState;
  readonly listed: Listed;
}

/** What the service shows on each day of reading. What the user sets is set on the first of them. */
export const readService = (user: MadeUpUser): readonly ServiceReading[] => {
  let state: PlanningState | null = null;
  return user.readOn.map((today) => {
    const reading = readingOf(user, today);
    const { view, yearOfRows, listed } = serviceInputOf(reading);
    state ??= withWishes(user, view, computePlanning(view, yearOfRows, noPlanning(USER)));
    state = computePlanning(view, yearOfRows, state);
    return { reading, view, state, listed };
  });
};

const changed = <T extends { readonly kind: string }>(made: T): Extract<T, { kind: 'changed' }> => {
  if (!isChanged(made)) throw new Error(JSON.stringify(made));
  return made;
};
const isChanged = <T extends { readonly kind: string }>(made: T): made is Extract<T, { kind: 'changed' }> =>
  made.kind === 'changed';

const withWishes = (user: MadeUpUser, view: PlanningView, before: PlanningState): PlanningState => {
  const made = createPlan(view, PLAN_GUID);
  const state: PlanningState = {
    ...before,
    budgets: budgetsOf(user, view),
    goals: goalsOf(user, view),
    profile: profileOf(user, before),
    payments: paymentsOf(user, view, before),
    ...made,
  };
  let { items } = made;
  for (const { category, isTop, planned } of user.items) {
    const guid = categoryGuid(category);
    const fields = {
      plannedAmountMinor: planned,
      ...(isTop ? { topLevelCategoryGuid: guid } : { categoryGuid: guid }),
    };
    ({ items } = changed(addItem({ ...state, plan: made.plan, items }, derivedGuid('SII', category), fields, view)));
  }
  return { ...state, items };
};

const budgetsOf = (user: MadeUpUser, view: PlanningView): PlanningState['budgets'] => {
  let budgets: PlanningState['budgets'] = [];
  for (const { category, amount } of user.budgets) {
    const { guid: categoryGuid, parentGuid } = categoryNamed(category);
    const parent = budgets.find((one) => one.categoryGuid === parentGuid)?.guid ?? null;
    const fields = { guid: derivedGuid('BGT', category), categoryGuid, parentGuid: parent, metadata: null };
    ({ budgets } = changed(addBudget(budgets, view, { ...fields, amount: formatMoney(amount, view.currencyCode) })));
  }
  return budgets;
};

const goalsOf = (user: MadeUpUser, view: PlanningView): PlanningState['goals'] => {
  let goals: PlanningState['goals'] = [];
  for (const { account, amount, metaType } of user.goals) {
    const { type, currency } = user.accounts.find(({ name }) => name === account) ?? { type: 'CASH', currency: 'USD' };
    const isDebt = ['CREDIT_CARD', 'LOAN', 'LINE_OF_CREDIT'].includes(type);
    const made = addGoal(goals, view, {
      ...{
        guid: derivedGuid('GOL', account),
        accountGuid: accountGuid(account),
        amount: formatMoney(amount, currency),
      },
      ...{ goalType: isDebt ? 'PAYOFF' : 'SAVE_AMOUNT', metaType, name: account },
    });
    ({ goals } = changed(made));
  }
  return goals;
};

const profileOf = (user: MadeUpUser, { profile }: PlanningState): PlanningState['profile'] => {
  if (user.contribution === null) return profile;
  const goalsContribution = formatMoney(user.contribution, profile.currencyCode);
  return changed(changeProfile(profile, { goalsContribution, usesEstimatedGoalsContribution: false })).profile;
};

const paymentsOf = (user: MadeUpUser, view: PlanningView, before: PlanningState): PlanningState['payments'] => {
  let { payments } = before;
  for (const { id, merchant, text, isCredit, minor, inDays, rhythm } of user.payments) {
    const occursOn = addDays(view.today, inDays);
    const day = rhythm !== null && isByWeeks(rhythm) ? weekdayOf(dayOf(occursOn)) : Number(occursOn.slice(8));
    const payment = testPayment({
      ...{
        guid: derivedGuid('SCP', id),
        amountMinor: minor,
        currencyCode: view.currencyCode,
        description: text,
        occursOn,
      },
      ...{ merchantGuid: merchant === null ? null : merchantGuid(merchant), type: isCredit ? 'CREDIT' : 'DEBIT' },
      ...{ recurrence: rhythm, recurrenceDay: rhythm === null ? null : day },
      ...{ origin: 'USER', repeatingGuid: null, repeatingKind: null, createdAt: view.nowMs, updatedAt: view.nowMs },
    });
    ({ payments } = changed(addPayment(payments, payment)));
  }
  return payments;
};
