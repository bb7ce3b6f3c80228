import * as z from 'zod/mini';
import { accountsNamed, optionalAccountGuid, optionalAccountGuids, pathWindow } from '../kernel/query.ts';
import { operation } from '../operation.ts';

export const listCategoryTotals = operation({
  method: 'GET',
  path: '/date_range_category_totals/from/{start_date}/to/{end_date}',
  function: 'read',
  auth: 'session',
  tag: 'categories',
  summary: 'List category totals in a window',
  description:
    'One row for each category with transactions in the window, both ends included. Amounts are added without sign. ' +
    'Of a split transaction only the parts count.',
  source: ['list-category-totals-by-date-range'],
  params: z.object(pathWindow),
  query: z.pipe(
    z.object({ account_guid: optionalAccountGuid, 'account_guid[]': optionalAccountGuids }),
    z.transform((query) => ({ account_guids: accountsNamed(query) })),
  ),
  answer: { status: 200, description: 'Totals, in the order of the category tree.', body: 'categoryTotals' },
});
