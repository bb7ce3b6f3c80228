import * as z from 'zod/mini';
import { currencyInput } from '../kernel/currency.ts';
import { accountsNamed, optionalAccountGuid, optionalAccountGuids } from '../kernel/query.ts';
import { readOperation } from '../operation.ts';

export const listCategoryTotals = readOperation(
  '/date_range_category_totals/from/{start_date}/to/{end_date}',
  'categoryTotals',
  {
    query: z.pipe(
      z.object({
        account_guid: optionalAccountGuid,
        'account_guid[]': optionalAccountGuids,
        currency_code: z.optional(
          currencyInput.check(z.describe('Currency whose transactions count. Default: that of most accounts.')),
        ),
      }),
      z.transform(({ currency_code, ...query }) => ({ account_guids: accountsNamed(query), currency_code })),
    ),
  },
);
