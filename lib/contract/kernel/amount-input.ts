import * as z from 'zod/mini';
import { decimalInput } from './decimal-input.ts';
import { documentAs } from './documented-as.ts';

/** Plain decimal text, not negative. Only the operation knows the currency, and whether the digits fit it. */
export const amountInput = documentAs(
  decimalInput.check(z.refine((value: string) => !value.startsWith('-'), 'must not be negative')),
  () => z.number().check(z.minimum(0)),
);

export const positiveAmountInput = documentAs(
  decimalInput.check(z.refine((value: string) => !value.startsWith('-') && value !== '0', 'must be more than 0')),
  () => z.number().check(z.minimum(0)),
);
