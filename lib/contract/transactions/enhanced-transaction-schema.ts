import * as z from 'zod/mini';
import { categoryGuid, merchantGuid, merchantLocationGuid, userGuid } from '../kernel/guids.ts';
import { nullableDecimal, nullableFlag, nullableInteger, nullableText } from '../kernel/values.ts';
import { transactionTypeId, transactionTypeName } from './transaction-type-schema.ts';

export const enhancedTransaction = z.object({
  amount: nullableDecimal,
  categorized_by: nullableInteger,
  category_guid: z.nullable(categoryGuid),
  category_name: nullableText,
  described_by: nullableInteger,
  description: nullableText,
  extended_transaction_type: nullableText,
  external_guid: nullableText,
  feed_description: nullableText,
  is_bill_pay: nullableFlag,
  is_direct_deposit: nullableFlag,
  is_expense: nullableFlag,
  is_fee: nullableFlag,
  is_income: nullableFlag,
  is_international: nullableFlag,
  is_overdraft_fee: nullableFlag,
  is_payroll_advance: nullableFlag,
  is_subscription: nullableFlag,
  memo: nullableText,
  merchant_category_code: nullableInteger,
  merchant_guid: z.nullable(merchantGuid),
  merchant_location_guid: z.nullable(merchantLocationGuid),
  top_level_category_guid: z.nullable(categoryGuid),
  transaction_type: z.nullable(transactionTypeId),
  transaction_type_name: z.nullable(transactionTypeName),
  user_guid: z.nullable(userGuid),
});
enhancedTransaction.register(z.globalRegistry, {
  id: 'EnhancedTransaction',
  description: 'A transaction with its description and category; nothing is stored.',
});
