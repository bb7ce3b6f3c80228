import { createHash } from 'node:crypto';
import type { CategoryBook } from '../../categories/category.ts';
import { dayOf, firstDayOf, monthOf, todayUtc } from '../../kernel/calendar.ts';
import { derivedGuid, type Guid } from '../../kernel/guid.ts';
import { DAY_MS, HOUR_MS } from '../../kernel/time.ts';
import { itemTypeOf } from './item-type.ts';
import { iterationOf, startMsOf } from './month-iteration.ts';
import {
  currentIterationOf,
  type SpendingPlan,
  type SpendingPlanItem,
  type SpendingPlanIteration,
} from './spending-plan.ts';

interface Rolled {
  readonly plan: SpendingPlan;
  readonly items: readonly SpendingPlanItem[];
}

/**
 * Adds one iteration for each month up to today's, as if each had been made when its month began: so it does not matter
 * when this is computed. The same objects where the last iteration is today's.
 */
export const rollOver = (before: Rolled, today: string, categories: CategoryBook): Rolled => {
  const last = currentIterationOf(before.plan);
  const missing = monthOf(today) - monthOf(last.startOn);
  let rolled = before;
  for (let ahead = 1; ahead <= missing; ahead += 1) {
    const month = monthOf(last.startOn) + ahead;
    const iteration = iterationOf(before.plan.guid, last.number + ahead, month, startMsOf(month));
    rolled = {
      plan: {
        ...rolled.plan,
        iterations: [...rolled.plan.iterations, iteration],
        dismissed: [],
        revision: rolled.plan.revision + 1,
        updatedAt: Math.max(rolled.plan.updatedAt, iteration.createdAt),
      },
      items: rolled.items
        .filter((item) => itemTypeOf(item, categories) !== 'RECURRING_EXPENSE')
        .map((item) => copyInto(iteration, item)),
    };
  }
  return rolled;
};

/** Recurring expenses are not copied: they are made again from the payments that are due in the new month. */
const copyInto = (iteration: SpendingPlanIteration, item: SpendingPlanItem): SpendingPlanItem => ({
  ...item,
  guid: derivedGuid('SII', iteration.guid, item.guid),
  iterationGuid: iteration.guid,
  actual: item.actual === null ? null : { amountMinor: 0n, transactionGuids: [] },
  createdAt: iteration.createdAt,
  updatedAt: iteration.createdAt,
});

/**
 * On the first of a month all plans begin a new iteration. They are spread over so long, so that they cost no more at a
 * time than refreshes do.
 */
const SPREAD_MS = 12 * HOUR_MS;

/** When the sweep begins the next iteration of a plan that nobody reads; null without a plan. */
export const rollOverDueAtMs = (userGuid: Guid<'USR'>, plan: SpendingPlan | null, nowMs: number): number | null => {
  if (plan === null) return null;
  const nextMonthMs = dayOf(firstDayOf(monthOf(todayUtc(nowMs)) + 1)) * DAY_MS;
  const place = createHash('sha256').update(userGuid).digest().readUInt32BE(0) / 2 ** 32;
  return nextMonthMs + Math.floor(place * SPREAD_MS);
};
