import * as z from 'zod/mini';
import { paged } from '../kernel/query.ts';
import { ok, readOperation } from '../operation.ts';

export const listHoldings = readOperation({
  path: '/holdings',
  query: z.object(paged),
  answer: ok('holdings'),
});

export const readHolding = readOperation({
  path: '/holdings/{holding_guid}',
  answer: ok('holding'),
});
