import * as z from 'zod/mini';
import { accountsNamed, optionalAccountGuid, optionalAccountGuids } from '../kernel/query.ts';
import { readOperation } from '../operation.ts';

export const listCategoryTotals = readOperation(
  '/date_range_category_totals/from/{start_date}/to/{end_date}',
  'categoryTotals',
  {
    query: z.pipe(
      z.object({ account_guid: optionalAccountGuid, 'account_guid[]': optionalAccountGuids }),
      z.transform((query) => ({ account_guids: accountsNamed(query) })),
    ),
  },
);
