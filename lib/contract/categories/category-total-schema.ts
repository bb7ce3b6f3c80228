import * as z from 'zod/mini';
import { categoryGuid, userGuid } from '../kernel/guids.ts';
import { decimal, unixTime } from '../kernel/values.ts';

export const categoryTotal = z.object({
  category_guid: categoryGuid,
  end_date: unixTime,
  start_date: unixTime,
  total: decimal,
  user_guid: userGuid,
});
categoryTotal.register(z.globalRegistry, {
  id: 'CategoryTotal',
  description: 'Sum of the transactions of a category in a window.',
});
