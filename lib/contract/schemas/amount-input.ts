import * as z from 'zod/mini';
import { decimalInput } from './decimal-input.ts';

/** Plain decimal text; its digits must fit the currency, which only the operation knows. */
export const amountInput = decimalInput.check(
  z.refine((value: string) => !value.startsWith('-'), 'must not be negative'),
);

export const positiveAmountInput = decimalInput.check(
  z.refine((value: string) => !value.startsWith('-') && value !== '0', 'must be more than 0'),
);
