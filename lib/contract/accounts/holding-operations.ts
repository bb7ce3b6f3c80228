import * as z from 'zod/mini';
import { paged } from '../kernel/query.ts';
import { readOperation } from '../operation.ts';

export const listHoldings = readOperation('/holdings', 'holdings', { query: z.object(paged) });

export const readHolding = readOperation('/holdings/{holding_guid}', 'holding');
