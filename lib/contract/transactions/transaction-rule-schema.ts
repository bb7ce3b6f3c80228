import * as z from 'zod/mini';
import { hasChange } from '../kernel/change-request.ts';
import { categoryGuid, transactionRuleGuid, userGuid } from '../kernel/guids.ts';
import { NAME_LENGTH_MAX, requiredText } from '../kernel/input-text.ts';
import { nullableText, nullableTimestamp, text } from '../kernel/values.ts';

export const transactionRule = z.object({
  category_guid: z.nullable(categoryGuid),
  created_at: nullableTimestamp,
  description: nullableText,
  guid: transactionRuleGuid,
  match_description: text,
  updated_at: nullableTimestamp,
  user_guid: userGuid,
});
transactionRule.register(z.globalRegistry, {
  id: 'TransactionRule',
  description: 'Sets the category and description of transactions with a matching description.',
});

const description = requiredText(NAME_LENGTH_MAX);

export const transactionRuleCreateRequest = z.object({
  category_guid: categoryGuid,
  description,
  match_description: description,
});

/** Omitted fields keep their value. */
export const transactionRuleUpdateRequest = z
  .object({
    category_guid: z.optional(categoryGuid),
    description: z.optional(description),
    match_description: z.optional(description),
  })
  .check(hasChange);
