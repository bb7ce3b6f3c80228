import * as z from 'zod/mini';
import { amountInput } from '../../kernel/amount-input.ts';
import { changeRequest } from '../../kernel/change-request.ts';
import { documentAs } from '../../kernel/documented-as.ts';
import { budgetGuid, categoryGuid } from '../../kernel/guids.ts';
import { nullableMetadata } from '../../kernel/input-text.ts';
import { flag, namedObject } from '../../kernel/values.ts';

export const budgetCreateRequest = namedObject('BudgetCreate', {
  amount: z.optional(amountInput),
  category_guid: categoryGuid,
  metadata: z.optional(nullableMetadata),
  parent_guid: z.optional(z.nullable(budgetGuid)),
  skip_webhook: z.optional(flag),
});

const budgetUpdate = changeRequest('BudgetUpdate', {
  amount: z.optional(amountInput),
  metadata: z.optional(nullableMetadata),
  skip_webhook: z.optional(flag),
});

/** The sample of the page sends a list of one budget, where every other update sends the object. */
export const budgetUpdateRequest = documentAs(
  z.pipe(
    z.transform((value: unknown): unknown => (Array.isArray(value) && value.length === 1 ? value[0] : value)),
    budgetUpdate,
  ),
  () => [budgetUpdate, z.array(budgetUpdate).check(z.minLength(1), z.maxLength(1))],
);
