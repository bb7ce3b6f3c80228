import * as z from 'zod/mini';
import { holdingPath } from '../kernel/paths.ts';
import { paged } from '../kernel/query.ts';
import { operation } from '../operation.ts';

const shared = { method: 'GET', function: 'read', auth: 'session', tag: 'holdings' } as const;

export const listHoldings = operation({
  ...shared,
  path: '/holdings',
  summary: 'List all holdings',
  source: ['list-holdings', 'holdings-overview'],
  query: z.object(paged),
  answer: {
    status: 200,
    description: 'Holdings.',
    body: 'holdings',
  },
});

export const readHolding = operation({
  ...shared,
  path: '/holdings/{holding_guid}',
  summary: 'Read a holding',
  source: ['read-holding'],
  params: holdingPath,
  answer: { status: 200, description: 'The holding.', body: 'holding' },
});
