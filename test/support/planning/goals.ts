import type { Goal } from '../../../lib/domain/planning/goals/goal.ts';

/** A new goal for which nothing is saved yet. */
export const testGoal = (fields: Partial<Goal> = {}): Goal => ({
  guid: 'GOL-00000000-0000-4000-8000-000000000001',
  accountGuid: 'ACT-00000000-0000-4000-8000-000000000000',
  amountMinor: 100n,
  currencyCode: 'USD',
  goalType: 'SAVE_AMOUNT',
  metaType: 'OTHER',
  name: 'Holiday',
  metadata: null,
  position: 1,
  hasBeenSpent: false,
  isComplete: false,
  completedAt: null,
  currentAmountMinor: 0n,
  monthsToComplete: null,
  revision: 1,
  createdAt: 0,
  updatedAt: 0,
  ...fields,
});
