import { createHash } from 'node:crypto';
import { firstDayOf, monthOf } from '../../accounts/monthly-balance.ts';
import { dayOf, todayUtc } from '../../kernel/calendar.ts';
import type { Guid } from '../../kernel/guid.ts';
import { DAY_MS, HOUR_MS } from '../../kernel/time.ts';
import type { SpendingPlan } from './spending-plan.ts';

/** On the first of a month all plans begin a new iteration: spread, so that it costs no more at a time than refreshes do. */
const SPREAD_MS = 12 * HOUR_MS;

/** When a plan that nobody looks at is to begin its next iteration; null without a plan. */
export const rollOverDueAtMs = (userGuid: Guid<'USR'>, plan: SpendingPlan | null, nowMs: number): number | null => {
  if (plan === null) return null;
  const nextMonthMs = dayOf(firstDayOf(monthOf(todayUtc(nowMs)) + 1)) * DAY_MS;
  const place = createHash('sha256').update(userGuid).digest().readUInt32BE(0) / 2 ** 32;
  return nextMonthMs + Math.floor(place * SPREAD_MS);
};
