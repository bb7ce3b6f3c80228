import * as z from 'zod/mini';
import { SPLIT_PARTS_MAX } from '../../domain/ledger/split.ts';
import { amountInput } from '../kernel/amount-input.ts';
import { changeRequest } from '../kernel/change-request.ts';
import { currencyInput } from '../kernel/currency.ts';
import { categoryGuid, transactionGuid } from '../kernel/guids.ts';
import { inputText, NAME_LENGTH_MAX, nullableMetadata, requiredText } from '../kernel/input-text.ts';
import { flag, namedObject } from '../kernel/values.ts';
import { transactionTypeInput } from './transaction-type-input.ts';

/** A note of the user. It is stored with the row and read with each page that shows the row. */
const MEMO_LENGTH_MAX = 1_000;
const FIRST_DATE = '1970-01-01';

const date = z.iso.date().check(z.refine((value: string) => value >= FIRST_DATE, `must not be before ${FIRST_DATE}`));
const description = requiredText(NAME_LENGTH_MAX);
const memo = z.nullable(inputText(MEMO_LENGTH_MAX));

/** Omitted fields keep their value. */
export const transactionUpdateRequest = changeRequest('TransactionUpdate', {
  category_guid: z.optional(categoryGuid),
  date: z.optional(date),
  description: z.optional(description),
  has_been_split: z.optional(flag),
  has_been_viewed: z.optional(flag),
  is_hidden: z.optional(flag),
  memo: z.optional(memo),
  metadata: z.optional(nullableMetadata),
  skip_webhook: z.optional(flag),
});

const MANUAL_FIELDS = {
  amount: amountInput,
  category_guid: z.optional(categoryGuid),
  currency_code: z.optional(currencyInput),
  date,
  description,
  has_been_viewed: z.optional(flag),
  is_hidden: z.optional(flag),
  is_international: z.optional(flag),
  memo: z.optional(memo),
  metadata: z.optional(nullableMetadata),
  transaction_type: transactionTypeInput,
};

export const transactionCreateRequest = namedObject('TransactionCreate', {
  ...MANUAL_FIELDS,
  skip_webhook: z.optional(flag),
});

/** One call writes one record of changes and reads the ledger once, whatever their number. A body has 256 KB. */
export const MANUAL_TRANSACTIONS_MAX = 500;

const listedTransaction = namedObject('TransactionListed', {
  ...MANUAL_FIELDS,
  external_guid: requiredText(NAME_LENGTH_MAX),
});

export const transactionsCreateRequest = z.object({
  transactions: z.array(listedTransaction).check(z.minLength(1), z.maxLength(MANUAL_TRANSACTIONS_MAX)),
});

const splitPart = namedObject('SplitPart', {
  amount: amountInput,
  category_guid: z.optional(z.nullable(categoryGuid)),
  description: z.optional(z.nullable(description)),
  memo: z.optional(memo),
});

export const splitRequest = z.object({
  transactions: z.array(splitPart).check(z.minLength(2), z.maxLength(SPLIT_PARTS_MAX)),
});

export const legacySplitRequest = namedObject('LegacySplit', {
  ...splitPart.shape,
  parent_guid: transactionGuid,
  skip_webhook: z.optional(flag),
});
