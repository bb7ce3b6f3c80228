import * as z from 'zod/mini';
import { GOALS_MAX } from '../../../domain/planning/goals/change-goals.ts';
import { amountInput, positiveAmountInput } from '../../kernel/amount-input.ts';
import { changeRequest } from '../../kernel/change-request.ts';
import { documentAs } from '../../kernel/documented-as.ts';
import { accountGuid, goalGuid } from '../../kernel/guids.ts';
import { NAME_LENGTH_MAX, nullableMetadata, requiredText } from '../../kernel/input-text.ts';
import { flag, namedObject, timestamp } from '../../kernel/values.ts';
import { goalMetaTypeName, goalTypeName } from './goal-schema.ts';

const name = requiredText(NAME_LENGTH_MAX);
const position = z.int().check(z.minimum(1));

/** Answers print years with four digits. */
const YEAR_10000_MS = Date.UTC(10_000, 0);

/** Any spelling of ISO 8601 with a zone, from 1970 on. */
const instant = documentAs(
  z.iso.datetime({ offset: true, error: 'must be an instant such as 2026-11-21T08:00:00.000Z' }).check(
    z.refine((value: string) => Date.parse(value) >= 0, 'must not be before 1970'),
    z.refine((value: string) => Date.parse(value) < YEAR_10000_MS, 'must not be after the year 9999'),
  ),
  () => timestamp,
);

const writable = {
  completed_at: z.optional(z.nullable(instant)),
  has_been_spent: z.optional(flag),
  is_complete: z.optional(flag),
  metadata: z.optional(nullableMetadata),
  position: z.optional(position),
  skip_webhook: z.optional(flag),
};

export const goalCreateRequest = namedObject('GoalCreate', {
  ...writable,
  account_guid: accountGuid,
  amount: positiveAmountInput,
  goal_type_name: goalTypeName,
  meta_type_name: goalMetaTypeName,
  name,
});

/** Omitted fields keep their value. */
export const goalUpdateRequest = changeRequest('GoalUpdate', {
  ...writable,
  account_guid: z.optional(accountGuid),
  amount: z.optional(positiveAmountInput),
  goal_type_name: z.optional(goalTypeName),
  meta_type_name: z.optional(goalMetaTypeName),
  name: z.optional(name),
});

const goalReposition = namedObject('GoalReposition', { guid: goalGuid, position });

export const goalRepositionRequest = z.array(goalReposition).check(z.minLength(1), z.maxLength(GOALS_MAX));

export const monthlyCashFlowProfileUpdateRequest = changeRequest('MonthlyCashFlowProfileUpdate', {
  goals_contribution: z.optional(amountInput),
  uses_estimated_goals_contribution: z.optional(flag),
});
