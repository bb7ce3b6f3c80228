import * as z from 'zod/mini';
import { currencyInput } from './currency.ts';
import { decimalInput } from './decimal-input.ts';
import { hasChange } from './has-change.ts';
import { nullableMetadata } from './input-text.ts';
import { flag } from './values.ts';

/** What is left out keeps its value; null takes it back, so that the feed's shows again. */
export const holdingUpdateRequest = z
  .object({
    cost_basis: z.optional(z.nullable(decimalInput)),
    currency_code: z.optional(currencyInput),
    metadata: z.optional(nullableMetadata),
    skip_webhook: z.optional(flag),
  })
  .check(hasChange);
holdingUpdateRequest.register(z.globalRegistry, { id: 'HoldingWrite', minProperties: 1 });
