import * as z from 'zod/mini';
import { paged } from '../kernel/query.ts';
import { readOperation } from '../operation.ts';

export const listMicrodeposits = readOperation('/micro_deposits', 'microDeposits', { query: z.object(paged) });

export const readMicrodeposit = readOperation('/micro_deposits/{micro_deposit_guid}', 'microDeposit', {
  isForWidgets: true,
});
