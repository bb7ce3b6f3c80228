import * as z from 'zod/mini';
import { transactionGuid } from '../kernel/guids.ts';
import { namedObject } from '../kernel/values.ts';

/** One transaction of a list that was sent. */
export const createdTransaction = namedObject('CreatedTransaction', {
  external_guid: z.string(),
  guid: transactionGuid,
  is_created: z
    .boolean()
    .check(
      z.describe('False where the account has a transaction with this `external_guid`, or had one that was deleted.'),
    ),
});
