import * as z from 'zod/mini';
import { accountsNamed, optionalAccountGuid, optionalAccountGuids, pathWindow } from '../kernel/query.ts';
import { operation } from '../operation.ts';

export const listCategoryTotals = operation({
  method: 'GET',
  path: '/date_range_category_totals/from/{start_date}/to/{end_date}',
  function: 'read',
  auth: 'session',
  params: z.object(pathWindow),
  query: z.pipe(
    z.object({ account_guid: optionalAccountGuid, 'account_guid[]': optionalAccountGuids }),
    z.transform((query) => ({ account_guids: accountsNamed(query) })),
  ),
  answer: { status: 200, body: 'categoryTotals' },
});
