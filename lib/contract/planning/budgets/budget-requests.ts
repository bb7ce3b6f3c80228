import * as z from 'zod/mini';
import { amountInput } from '../../kernel/amount-input.ts';
import { documentAs } from '../../kernel/documented-as.ts';
import { budgetGuid, categoryGuid } from '../../kernel/guids.ts';
import { hasChange } from '../../kernel/has-change.ts';
import { nullableMetadata } from '../../kernel/input-text.ts';
import { flag } from '../../kernel/values.ts';

export const budgetCreateRequest = z.object({
  amount: z.optional(amountInput),
  category_guid: categoryGuid,
  metadata: z.optional(nullableMetadata),
  parent_guid: z.optional(z.nullable(budgetGuid)),
  skip_webhook: z.optional(flag),
});
budgetCreateRequest.register(z.globalRegistry, { id: 'BudgetCreate' });

const budgetUpdate = z
  .object({
    amount: z.optional(amountInput),
    metadata: z.optional(nullableMetadata),
    skip_webhook: z.optional(flag),
  })
  .check(hasChange);
budgetUpdate.register(z.globalRegistry, { id: 'BudgetUpdate', minProperties: 1 });

/** The sample of the page sends a list of one budget, where every other update sends the object. */
export const budgetUpdateRequest = documentAs(
  z.pipe(
    z.transform((value: unknown): unknown => (Array.isArray(value) && value.length === 1 ? value[0] : value)),
    budgetUpdate,
  ),
  () => [budgetUpdate, z.array(budgetUpdate).check(z.minLength(1), z.maxLength(1))],
);
