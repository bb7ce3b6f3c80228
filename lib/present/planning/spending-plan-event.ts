import type { ObjectAction } from '../../contract/kernel/event-draft.ts';
import type * as entry from '../../contract/planning/spending-plans/spending-plan-event.ts';
import { toUnixSeconds } from '../../domain/kernel/time.ts';
import { currentIterationOf, type SpendingPlan } from '../../domain/planning/spending-plans/spending-plan.ts';
import type { User } from '../../domain/users/user.ts';
import { eventDraft, ofUser } from '../kernel/event-draft.ts';

/** `plan` is the plan after the change. The body has no revision; the header has it. */
export const spendingPlanEvent = (action: ObjectAction, plan: SpendingPlan, user: User) =>
  eventDraft<typeof entry.spendingPlanEvent>('SPENDING_PLAN', ofUser(user, plan), {
    action,
    spending_plan: {
      created_at: toUnixSeconds(plan.createdAt),
      current_iteration_number: currentIterationOf(plan).number,
      guid: plan.guid,
      updated_at: toUnixSeconds(plan.updatedAt),
      user_guid: user.guid,
      user_id: user.externalGuid,
    },
  });
