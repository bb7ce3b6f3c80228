import type * as z from 'zod/mini';
import { toUnixSeconds } from '../../../domain/kernel/time.ts';
import { type Goal, projectedToCompleteAt } from '../../../domain/planning/goals/goal.ts';
import type { User } from '../../../domain/users/user.ts';
import { moneyOf } from '../../kernel/decimal.ts';
import type { EventDraft, ObjectAction } from '../../kernel/event-draft.ts';
import type { Wire } from '../../kernel/wire.ts';
import type { goalEventBody } from './goal-event-schema.ts';

/** `goal` as it is after the change; as it was before a deletion, with the revision that the deletion made. */
export const goalEvent = (action: ObjectAction, goal: Goal, user: User, nowMs: number): EventDraft => {
  const secondsOf = (instantMs: number | null): number | null => (instantMs === null ? null : toUnixSeconds(instantMs));
  const body: Wire<z.output<typeof goalEventBody>> = {
    action,
    goal: {
      account_guid: goal.accountGuid,
      amount: moneyOf(goal.amountMinor, goal.currencyCode),
      completed_at: secondsOf(goal.completedAt),
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
      projected_to_complete_at: secondsOf(projectedToCompleteAt(goal, nowMs)),
      revision: goal.revision,
      user_guid: user.guid,
      user_id: user.externalGuid,
    },
  };
  return {
    clientGuid: user.clientGuid,
    userGuid: user.guid,
    type: 'GOAL',
    subjectGuid: goal.guid,
    revision: goal.revision,
    body: JSON.stringify(body),
  };
};
