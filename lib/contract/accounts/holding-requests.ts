import * as z from 'zod/mini';
import { changeRequest } from '../kernel/change-request.ts';
import { currencyInput } from '../kernel/currency.ts';
import { decimalInput } from '../kernel/decimal-input.ts';
import { nullableMetadata } from '../kernel/input-text.ts';
import { flag } from '../kernel/values.ts';

/** Omitted fields keep their value; null removes the user's value, so that the feed's value shows again. */
export const holdingUpdateRequest = changeRequest('HoldingWrite', {
  cost_basis: z.optional(z.nullable(decimalInput)),
  currency_code: z.optional(currencyInput),
  metadata: z.optional(nullableMetadata),
  skip_webhook: z.optional(flag),
});
