import type * as z from 'zod/mini';
import { toUnixSeconds } from '../../../domain/kernel/time.ts';
import { currentIterationOf } from '../../../domain/planning/spending-plans/current-iteration.ts';
import type { SpendingPlan } from '../../../domain/planning/spending-plans/spending-plan.ts';
import type { User } from '../../../domain/users/user.ts';
import type { EventDraft, ObjectAction } from '../../kernel/event-draft.ts';
import type { spendingPlanEventBody } from './spending-plan-event-schema.ts';

/** `plan` as it is after the change. Its body has no revision; the header has. */
export const spendingPlanEvent = (action: ObjectAction, plan: SpendingPlan, user: User): EventDraft => {
  const body: z.output<typeof spendingPlanEventBody> = {
    action,
    spending_plan: {
      created_at: toUnixSeconds(plan.createdAt),
      current_iteration_number: currentIterationOf(plan).number,
      guid: plan.guid,
      updated_at: toUnixSeconds(plan.updatedAt),
      user_guid: user.guid,
      user_id: user.externalGuid,
    },
  };
  return {
    clientGuid: user.clientGuid,
    userGuid: user.guid,
    type: 'SPENDING_PLAN',
    subjectGuid: plan.guid,
    revision: plan.revision,
    body: JSON.stringify(body),
  };
};
