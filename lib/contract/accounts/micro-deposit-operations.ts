import * as z from 'zod/mini';
import { paged } from '../kernel/query.ts';
import { ok, readOperation } from '../operation.ts';

export const listMicrodeposits = readOperation({
  path: '/micro_deposits',
  query: z.object(paged),
  answer: ok('microDeposits'),
});

export const readMicrodeposit = readOperation({
  path: '/micro_deposits/{micro_deposit_guid}',
  isForWidgets: true,
  answer: ok('microDeposit'),
});
