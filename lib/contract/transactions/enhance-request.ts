import * as z from 'zod/mini';
import { decimalInput } from '../kernel/decimal-input.ts';
import { userGuid } from '../kernel/guids.ts';
import { externalId, inputText, NAME_LENGTH_MAX, requiredText } from '../kernel/input-text.ts';
import { namedObject } from '../kernel/values.ts';
import { transactionTypeInput } from './transaction-type-input.ts';

/** The rows that one call may carry. */
export const ENHANCED_PER_CALL_MAX = 100;
/** Longer than the text of any feed. */
const FEED_TEXT_LENGTH_MAX = 1_000;
/** ISO 18245: four digits. */
const MERCHANT_CATEGORY_CODE_MAX = 9_999;

const enhanceInput = z.object({
  amount: z.optional(z.nullable(decimalInput)),
  description: requiredText(FEED_TEXT_LENGTH_MAX),
  extended_transaction_type: z.optional(z.nullable(inputText(NAME_LENGTH_MAX))),
  external_guid: z.optional(z.nullable(externalId)),
  memo: z.optional(z.nullable(inputText(FEED_TEXT_LENGTH_MAX))),
  merchant_category_code: z.optional(z.nullable(z.int().check(z.minimum(0), z.maximum(MERCHANT_CATEGORY_CODE_MAX)))),
  transaction_type: z.optional(z.nullable(transactionTypeInput)),
  user_guid: z.optional(z.nullable(userGuid)),
});
enhanceInput.register(z.globalRegistry, { id: 'EnhanceInput', description: 'A transaction as a feed delivers it.' });

export const enhanceRequest = namedObject('EnhanceRequest', {
  transactions: z.array(enhanceInput).check(z.minLength(1), z.maxLength(ENHANCED_PER_CALL_MAX)),
});
