import type { Account } from '../../accounts/account.ts';
import { balanceMinorOf, currencyOf } from '../../accounts/account-view.ts';
import { larger } from '../../kernel/money.ts';
import type { PlanningView } from '../planning-view.ts';
import { type Goal, type GoalTrack, type MonthlyCashFlowProfile, trackOf } from './goal.ts';
import { contributionMinor } from './profile.ts';

/** A goal that takes longer than a century gets no date. */
const PROJECTED_MONTHS_MAX = 1_200n;

/**
 * How far each goal is, from its account, and when it will be reached. In each track the whole contribution goes to the
 * open goal of the highest priority until it is reached, then to the next. A goal that is reached is complete for good and
 * keeps the amount it had.
 */
export const computeGoals = (
  view: Pick<PlanningView, 'accounts' | 'nowMs'>,
  profile: MonthlyCashFlowProfile,
  before: readonly Goal[],
): readonly Goal[] => {
  const accounts = new Map<string, Account>(view.accounts.map(({ account }) => [account.guid, account]));
  const measured = before.map((goal) => measuredIn(accounts.get(goal.accountGuid), goal, view.nowMs));
  const projected = projectionsOf(measured, profile);
  const after = measured.map((goal, place): Goal => {
    const monthsToComplete = projected.get(goal.guid) ?? null;
    const old = before[place];
    return old === goal && old.monthsToComplete === monthsToComplete
      ? old
      : { ...goal, monthsToComplete, revision: goal.revision + 1, updatedAt: view.nowMs };
  });
  return after.every((goal, place) => goal === before[place]) ? before : after;
};

/** The same object where nothing changed. */
const measuredIn = (account: Account | undefined, goal: Goal, nowMs: number): Goal => {
  if (goal.isComplete) return goal;
  const balanceMinor = account === undefined ? null : balanceMinorOf(account);
  const isKnown = account !== undefined && balanceMinor !== null && currencyOf(account) === goal.currencyCode;
  const currentAmountMinor = isKnown ? reachedOf(goal, balanceMinor) : goal.currentAmountMinor;
  const isComplete = currentAmountMinor >= goal.amountMinor;
  if (currentAmountMinor === goal.currentAmountMinor && !isComplete) return goal;
  return { ...goal, currentAmountMinor, isComplete, completedAt: isComplete ? nowMs : null };
};

const reachedOf = ({ goalType, amountMinor }: Goal, balanceMinor: bigint): bigint => {
  switch (goalType) {
    case 'SAVE_AMOUNT':
      return balanceMinor;
    case 'PAYOFF':
      return amountMinor - balanceMinor;
  }
};

/** Months by guid, of the open goals that will be reached. Goals in another currency are left out. */
const projectionsOf = (goals: readonly Goal[], profile: MonthlyCashFlowProfile): ReadonlyMap<string, number> => {
  const projections = new Map<string, number>();
  const contribution = contributionMinor(profile);
  if (contribution <= 0n) return projections;
  const missing = new Map<GoalTrack, bigint>();
  for (const goal of goals.toSorted((a, b) => a.position - b.position)) {
    if (goal.isComplete || goal.currencyCode !== profile.currencyCode) continue;
    const track = trackOf(goal);
    const sum = (missing.get(track) ?? 0n) + larger(0n, goal.amountMinor - goal.currentAmountMinor);
    missing.set(track, sum);
    const months = (sum + contribution - 1n) / contribution;
    if (months <= PROJECTED_MONTHS_MAX) projections.set(goal.guid, Number(months));
  }
  return projections;
};
