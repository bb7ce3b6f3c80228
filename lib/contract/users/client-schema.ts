import * as z from 'zod/mini';
import { DAY_MS, SECOND_MS } from '../../domain/kernel/time.ts';
import { PRODUCTS } from '../../domain/users/client.ts';
import { clientGuid } from '../kernel/guids.ts';
import { NAME_LENGTH_MAX, requiredText } from '../kernel/input-text.ts';
import { count, flag, text, timestamp } from '../kernel/values.ts';
import { subscription, subscriptions } from '../webhooks/webhook-endpoint-schema.ts';

/** Thirty days. Clients that want no refreshes at all can stop asking for them instead. */
export const REFRESH_THROTTLE_SECONDS_MAX = (30 * DAY_MS) / SECOND_MS;

/** One call lists, or starts, all members of a user; it was measured with this many. */
export const MEMBERS_PER_USER_MAX_HIGHEST = 500;

const product = z.enum(PRODUCTS);
product.register(z.globalRegistry, {
  id: 'Product',
  description: 'Products beside aggregation that users of the client may use. Calls for other products get 403.',
});

/** The settings of the client that calls. */
export const client = z.object({
  created_at: timestamp,
  feed_event_types: z.array(subscription),
  guid: clientGuid,
  members_per_user_max: count,
  name: text,
  products: z.array(product),
  refresh_throttle_seconds: count,
  updated_at: timestamp,
  use_cases_enabled: flag,
});
client.register(z.globalRegistry, { id: 'Client' });

/** Omitted fields keep their value. */
export const clientUpdateRequest = z
  .object({
    feed_event_types: z.optional(subscriptions),
    members_per_user_max: z.optional(z.int().check(z.minimum(1), z.maximum(MEMBERS_PER_USER_MAX_HIGHEST))),
    name: z.optional(requiredText(NAME_LENGTH_MAX)),
    products: z.optional(z.array(product).check(z.maxLength(PRODUCTS.length * 2))),
    refresh_throttle_seconds: z.optional(z.int().check(z.minimum(0), z.maximum(REFRESH_THROTTLE_SECONDS_MAX))),
    use_cases_enabled: z.optional(flag),
  })
  .check(z.refine((fields) => Object.keys(fields).length > 0, 'must hold at least one field'));
clientUpdateRequest.register(z.globalRegistry, { id: 'ClientUpdateRequest', minProperties: 1 });
