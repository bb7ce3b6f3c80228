import * as z from 'zod/mini';
import { GOAL_META_TYPES, GOAL_TRACKS, GOAL_TYPES } from '../../../domain/planning/goals/goal.ts';
import { accountGuid, goalGuid, monthlyCashFlowProfileGuid, userGuid } from '../../kernel/guids.ts';
import {
  decimal,
  flag,
  namedObject,
  nullableDecimal,
  nullableText,
  nullableTimestamp,
  text,
} from '../../kernel/values.ts';

export const goalTypeName = z.enum(GOAL_TYPES);
export const goalMetaTypeName = z.enum(GOAL_META_TYPES);

export const goal = namedObject('Goal', {
  account_guid: accountGuid,
  amount: decimal,
  completed_at: nullableTimestamp,
  current_amount: decimal,
  goal_type_name: z.nullable(goalTypeName),
  guid: goalGuid,
  has_been_spent: flag,
  is_complete: flag,
  meta_type_name: goalMetaTypeName,
  metadata: nullableText,
  name: text,
  position: z.int().check(z.minimum(1)),
  projected_to_complete_at: nullableTimestamp,
  track_type_name: z.enum(GOAL_TRACKS),
  user_guid: userGuid,
});

export const monthlyCashFlowProfile = namedObject('MonthlyCashFlowProfile', {
  budgeted_expenses: decimal,
  budgeted_income: decimal,
  estimated_goals_contribution: nullableDecimal,
  goals_contribution: nullableDecimal,
  guid: monthlyCashFlowProfileGuid,
  user_guid: userGuid,
  uses_estimated_goals_contribution: flag,
});
