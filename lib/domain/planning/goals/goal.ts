import { dayOf, monthsAfter, todayUtc } from '../../kernel/calendar.ts';
import type { Guid } from '../../kernel/guid.ts';
import { DAY_MS } from '../../kernel/time.ts';

export const GOAL_TYPES = ['SAVE_AMOUNT', 'PAYOFF'] as const;
export type GoalType = (typeof GOAL_TYPES)[number];

export const GOAL_META_TYPES = [
  'AUTOMOBILE',
  'COLLEGE',
  'ELECTRONIC',
  'EMERGENCY_FUND',
  'HOUSE',
  'OTHER',
  'RECREATIONAL_VEHICLE',
  'RETIREMENT',
  'SETUP_BUDGETS',
  'START_MONEY_MANAGEMENT',
  'VACATION',
] as const;
export type GoalMetaType = (typeof GOAL_META_TYPES)[number];

/** An amount to save in an account, or a debt to pay off. Amounts in minor units of `currencyCode`. */
export interface Goal {
  readonly guid: Guid<'GOL'>;
  readonly accountGuid: Guid<'ACT'>;
  readonly amountMinor: bigint;
  readonly currencyCode: string;
  readonly goalType: GoalType;
  readonly metaType: GoalMetaType;
  readonly name: string;
  readonly metadata: string | null;
  /** From 1; of all goals of the user. */
  readonly position: number;
  readonly hasBeenSpent: boolean;
  readonly isComplete: boolean;
  readonly completedAt: number | null;
  /** Computed from the account; the last known value while its account does not count. */
  readonly currentAmountMinor: bigint;
  /** Computed: calendar months from now until it is reached; null without a contribution. */
  readonly monthsToComplete: number | null;
  readonly revision: number;
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** One of each user. Amounts in minor units of `currencyCode`. */
export interface MonthlyCashFlowProfile {
  readonly guid: Guid<'MCF'>;
  readonly currencyCode: string;
  /** Set by the user; null until then. */
  readonly goalsContributionMinor: bigint | null;
  readonly usesEstimatedGoalsContribution: boolean;
  /** Computed from the budgets. */
  readonly budgetedIncomeMinor: bigint;
  readonly budgetedExpensesMinor: bigint;
}

/**
 * Midnight of today's UTC day so many months later, or of the last day of a shorter month. It is not stored, because it
 * moves every day.
 */
export const projectedToCompleteAt = ({ monthsToComplete }: Goal, nowMs: number): number | null =>
  monthsToComplete === null ? null : dayOf(monthsAfter(todayUtc(nowMs), monthsToComplete)) * DAY_MS;

export const GOAL_TRACKS = ['DEBT_TRACK', 'SAVINGS_TRACK', 'RETIREMENT_TRACK', 'EMERGENCY_FUND_TRACK'] as const;
export type GoalTrack = (typeof GOAL_TRACKS)[number];

/** Goals of one track are reached one after the other. */
export const trackOf = ({ goalType, metaType }: Pick<Goal, 'goalType' | 'metaType'>): GoalTrack => {
  if (goalType === 'PAYOFF') return 'DEBT_TRACK';
  if (metaType === 'RETIREMENT') return 'RETIREMENT_TRACK';
  return metaType === 'EMERGENCY_FUND' ? 'EMERGENCY_FUND_TRACK' : 'SAVINGS_TRACK';
};
