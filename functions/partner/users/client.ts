import { NOT_FOUND } from '../../../lib/contract/error-code.ts';
import type * as entries from '../../../lib/contract/users/client-operations.ts';
import { toTimestamp } from '../../../lib/domain/kernel/time.ts';
import { type Client, PRODUCTS } from '../../../lib/domain/users/client.ts';
import type { PartnerRun } from '../partner-deps.ts';

export const readClient: PartnerRun<typeof entries.readClient> = async (_input, { client }) => ({
  body: { client: present(client) },
});

export const updateClient: PartnerRun<typeof entries.updateClient> = async (input, caller, deps) => {
  const { feed_event_types, members_per_user_max, name, products, refresh_throttle_seconds, use_cases_enabled } =
    input.body.client;
  const client = await deps.clients.update(caller.client.guid, {
    feedEventTypes: feed_event_types,
    membersPerUserMax: members_per_user_max,
    name,
    products: products && PRODUCTS.filter((product) => products.includes(product)),
    refreshThrottleSeconds: refresh_throttle_seconds,
    useCasesEnabled: use_cases_enabled,
  });
  return client ? { body: { client: present(client) } } : NOT_FOUND;
};

const present = (client: Client) => ({
  created_at: toTimestamp(client.createdAt),
  feed_event_types: [...client.feedEventTypes],
  guid: client.guid,
  members_per_user_max: client.membersPerUserMax,
  name: client.name,
  products: [...client.products],
  refresh_throttle_seconds: client.refreshThrottleSeconds,
  updated_at: toTimestamp(client.updatedAt),
  use_cases_enabled: client.useCasesEnabled,
});
