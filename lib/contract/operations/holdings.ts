import * as z from 'zod/mini';
import { operation } from '../operation.ts';
import { holding } from '../schemas/holding.ts';
import { pagination } from '../schemas/pagination.ts';
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
    schema: z.object({ holdings: z.array(holding), pagination }),
  },
  errors: [],
});
