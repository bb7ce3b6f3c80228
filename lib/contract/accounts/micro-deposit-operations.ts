import * as z from 'zod/mini';
import { microDepositPath } from '../kernel/paths.ts';
import { paged } from '../kernel/query.ts';
import { operation } from '../operation.ts';

const shared = { method: 'GET', function: 'read', auth: 'session' } as const;

export const listMicrodeposits = operation({
  ...shared,
  path: '/micro_deposits',
  query: z.object(paged),
  answer: { status: 200, body: 'microDeposits' },
});

export const readMicrodeposit = operation({
  ...shared,
  path: '/micro_deposits/{micro_deposit_guid}',
  isForWidgets: true,
  params: microDepositPath,
  answer: { status: 200, body: 'microDeposit' },
});
