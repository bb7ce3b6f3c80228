import * as z from 'zod/mini';
import { transactionGuid } from '../kernel/guids.ts';

/** One transaction of a list that was sent. */
export const createdTransaction = z.object({
  external_guid: z.string(),
  guid: transactionGuid,
  is_created: z
    .boolean()
    .check(
      z.describe('False where the account has a transaction with this `external_guid`, or had one that was deleted.'),
    ),
});
createdTransaction.register(z.globalRegistry, { id: 'CreatedTransaction' });
