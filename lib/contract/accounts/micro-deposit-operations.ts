import * as z from 'zod/mini';
import { paged } from '../kernel/query.ts';
import { readOperation } from '../operation.ts';

export const listMicrodeposits = readOperation({
  path: '/micro_deposits',
  query: z.object(paged),
  answer: { status: 200, body: 'microDeposits' },
});

export const readMicrodeposit = readOperation({
  path: '/micro_deposits/{micro_deposit_guid}',
  isForWidgets: true,
  answer: { status: 200, body: 'microDeposit' },
});
