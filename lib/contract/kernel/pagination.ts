import * as z from 'zod/mini';
import { count } from './values.ts';

export const pagination = z.object({
  current_page: z.int().check(z.minimum(1)),
  per_page: z.int().check(z.minimum(1)),
  total_entries: count,
  total_pages: count,
});
pagination.register(z.globalRegistry, { id: 'Pagination' });
