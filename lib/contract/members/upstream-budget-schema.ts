import * as z from 'zod/mini';
import { count, nullableTimestamp } from '../kernel/values.ts';

/** The requests that the upstream of a member allows. */
export const upstreamBudget = z.object({
  left: count,
  limit: count,
  refills_at: nullableTimestamp,
});
upstreamBudget.register(z.globalRegistry, {
  id: 'UpstreamBudget',
  description:
    'For upstreams that count requests. `limit`: the most requests within any 24 hours. `left`: how many of them ' +
    'refreshes may cause now; a reserve for the background is kept apart. `refills_at`: when `left` rises by one; null ' +
    'while nothing is spent.',
});
