import * as z from 'zod/mini';
import { holdingPath } from '../kernel/paths.ts';
import { paged } from '../kernel/query.ts';
import { operation } from '../operation.ts';

const shared = { method: 'GET', function: 'read', auth: 'session' } as const;

export const listHoldings = operation({
  ...shared,
  path: '/holdings',
  query: z.object(paged),
  answer: {
    status: 200,
    body: 'holdings',
  },
});

export const readHolding = operation({
  ...shared,
  path: '/holdings/{holding_guid}',
  params: holdingPath,
  answer: { status: 200, body: 'holding' },
});
