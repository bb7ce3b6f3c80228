import * as z from 'zod/mini';
import { ITEM_TYPE_IDS } from '../../../domain/planning/spending-plans/spending-plan.ts';
import { amountInput } from '../../kernel/amount-input.ts';
import { documentAs } from '../../kernel/documented-as.ts';
import { categoryGuid, scheduledPaymentGuid } from '../../kernel/guids.ts';
import { rootedOrNot } from '../../kernel/rooted.ts';
import { namedObject } from '../../kernel/values.ts';
import { itemTypeText } from './spending-plan-schema.ts';

const ids = z.enum(ITEM_TYPE_IDS);
const toId = (value: unknown): unknown => (itemTypeText.safeParse(value).success ? Number(value) : value);

/** Callers may give the number, or its text as answers have it; operations get the number. */
const itemTypeInput = documentAs(z.pipe(z.transform(toId), ids), () => [ids, itemTypeText]);

/** Fields that an update omits keep their value. */
const iterationItemRequest = namedObject('IterationItemRequest', {
  planned_amount: amountInput,
  category_guid: z.optional(categoryGuid),
  item_type: z.optional(itemTypeInput),
  scheduled_payment_guid: z.optional(scheduledPaymentGuid),
  top_level_category_guid: z.optional(categoryGuid),
});

export const iterationItemBody = rootedOrNot('iteration_item', z.object({ iteration_item: iterationItemRequest }));
