import * as z from 'zod/mini';
import { LEFT_OUT_REASONS } from '../../domain/transactions/totals-by-category.ts';
import { categoryGuid, userGuid } from '../kernel/guids.ts';
import { count, decimal, text, unixTime } from '../kernel/values.ts';

export const categoryTotal = z.object({
  category_guid: categoryGuid,
  end_date: unixTime,
  start_date: unixTime,
  total: decimal,
  user_guid: userGuid,
});
categoryTotal.register(z.globalRegistry, {
  id: 'CategoryTotal',
  description: 'Sum of the transactions of a category in a window.',
});

export const leftOutOfTotals = z.object({
  count,
  currency_code: text,
  reason: z.enum(LEFT_OUT_REASONS),
});
leftOutOfTotals.register(z.globalRegistry, {
  id: 'LeftOutOfTotals',
  description: 'Transactions in the window that no total counts.',
});
