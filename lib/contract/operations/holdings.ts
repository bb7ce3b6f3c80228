import * as z from 'zod/mini';
import { operation } from '../operation.ts';
import { paged } from '../schemas/query.ts';

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
