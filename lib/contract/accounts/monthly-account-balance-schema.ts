import * as z from 'zod/mini';
import { accountGuid, userGuid } from '../kernel/guids.ts';
import { integer, nullableDecimal } from '../kernel/values.ts';

export const monthlyAccountBalance = z.object({
  account_guid: accountGuid,
  balance: nullableDecimal,
  month: z.int().check(z.minimum(1), z.maximum(12)),
  transaction_total: nullableDecimal,
  user_guid: userGuid,
  year: integer,
});
monthlyAccountBalance.register(z.globalRegistry, {
  id: 'MonthlyAccountBalance',
  description: 'Balance at the end of a month, and by how much the transactions of the month changed it.',
});
