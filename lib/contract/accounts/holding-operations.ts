import * as z from 'zod/mini';
import { paged } from '../kernel/query.ts';
import { readOperation } from '../operation.ts';

export const listHoldings = readOperation({
  path: '/holdings',
  query: z.object(paged),
  answer: {
    status: 200,
    body: 'holdings',
  },
});

export const readHolding = readOperation({
  path: '/holdings/{holding_guid}',
  answer: { status: 200, body: 'holding' },
});
