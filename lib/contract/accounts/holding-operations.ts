import * as z from 'zod/mini';
import { holdingPath } from '../kernel/paths.ts';
import { paged } from '../kernel/query.ts';
import { operation } from '../operation.ts';

export const listHoldings = operation({
  id: 'listHoldings',
  method: 'GET',
  path: '/holdings',
  function: 'read',
  auth: 'session',
  tag: 'holdings',
  summary: 'List all holdings',
  source: ['list-holdings', 'holdings-overview'],
  query: z.object(paged),
  answer: {
    status: 200,
    description: 'Holdings.',
    body: 'holdings',
  },
  errors: [],
});

export const readHolding = operation({
  id: 'readHolding',
  method: 'GET',
  path: '/holdings/{holding_guid}',
  function: 'read',
  auth: 'session',
  tag: 'holdings',
  summary: 'Read a holding',
  source: ['read-holding'],
  params: holdingPath,
  answer: { status: 200, description: 'The holding.', body: 'holding' },
  errors: [],
});
