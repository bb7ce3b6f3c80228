import { moneyOf } from '../../contract/kernel/decimal.ts';
import type { ObjectAction } from '../../contract/kernel/event-draft.ts';
import type * as entry from '../../contract/planning/goals/goal-event.ts';
import { toUnixSecondsOrNull } from '../../domain/kernel/time.ts';
import { type Goal, projectedToCompleteAt } from '../../domain/planning/goals/goal.ts';
import type { User } from '../../domain/users/user.ts';
import { eventDraft, ofUser } from '../kernel/event-draft.ts';

/**
 * `goal` is the goal after the change. For a deletion it is the goal before it, with the revision that the deletion
 * made.
 */
export const goalEvent = (action: ObjectAction, goal: Goal, user: User, nowMs: number) =>
  eventDraft<typeof entry.goalEvent>('GOAL', ofUser(user, goal), {
    action,
    goal: {
      account_guid: goal.accountGuid,
      amount: moneyOf(goal.amountMinor, goal.currencyCode),
      completed_at: toUnixSecondsOrNull(goal.completedAt),
      created_by: 'USER',
      current_amount: moneyOf(goal.currentAmountMinor, goal.currencyCode),
      goal_type_name: goal.goalType,
      guid: goal.guid,
      has_been_spent: goal.hasBeenSpent,
      is_complete: goal.isComplete,
      meta_type: goal.metaType,
      metadata: goal.metadata,
      name: goal.name,
      position: goal.position,
      projected_to_complete_at: toUnixSecondsOrNull(projectedToCompleteAt(goal, nowMs)),
      revision: goal.revision,
      user_guid: user.guid,
      user_id: user.externalGuid,
    },
  });
