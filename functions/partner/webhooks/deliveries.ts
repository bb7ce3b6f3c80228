import { NOT_FOUND } from '../../../lib/contract/error-code.ts';
import type { Guid } from '../../../lib/domain/kernel/guid.ts';
import type { Delivery, DeliveryStatus } from '../../../lib/domain/webhooks/delivery.ts';
import { presentDelivery } from '../../../lib/present/webhooks/delivery.ts';
import type { DeliveryStore } from '../../../lib/store/webhooks/delivery-store.ts';
import type { PartnerDeps, PartnerRun } from '../partner-deps.ts';

/** How many deliveries are read for one page; a filter may leave out most of them. */
const LOOKED_AT_MAX = 1_000;
const LOOKED_AT_ONCE = 100;

export const listDeliveries: PartnerRun<'listDeliveries'> = async ({ params, query }, { client }, deps) => {
  const endpoint = await deps.endpoints.read(client.guid, params.webhook_endpoint_guid);
  if (endpoint === null) return NOT_FOUND;
  const { before = null, event_guid, limit, status } = query;
  const { found, next } =
    event_guid === undefined
      ? await page(endpoint.guid, { before, limit, status }, deps)
      : await single({ clientGuid: client.guid, eventGuid: event_guid, endpointGuid: endpoint.guid }, status, deps);
  const types = await deps.deliveryLog.typesOf(found);
  const shown = found.flatMap((delivery) => {
    const type = types.get(delivery.eventGuid);
    return type === undefined ? [] : [presentDelivery(delivery, type)];
  });
  return { body: { deliveries: shown, next } };
};

interface Found {
  readonly found: readonly Delivery[];
  /** The event that the next page begins after; null at the end. */
  readonly next: Guid<'EVT'> | null;
}

const isAsked = (delivery: Delivery, status: DeliveryStatus | undefined): boolean =>
  status === undefined || delivery.status === status;

const single = async (
  ref: Parameters<DeliveryStore['read']>[0],
  status: DeliveryStatus | undefined,
  { deliveries }: PartnerDeps,
): Promise<Found> => {
  const delivery = await deliveries.read(ref);
  return { found: delivery !== null && isAsked(delivery, status) ? [delivery] : [], next: null };
};

const page = async (
  endpoint: Guid<'WHE'>,
  asked: { readonly before: Guid<'EVT'> | null; readonly limit: number; readonly status: DeliveryStatus | undefined },
  { deliveries }: PartnerDeps,
): Promise<Found> => {
  const found: Delivery[] = [];
  let { before } = asked;
  const size = asked.status === undefined ? asked.limit : LOOKED_AT_ONCE;
  for (let lookedAt = 0; lookedAt < LOOKED_AT_MAX; lookedAt += size) {
    const listed = await deliveries.listOfEndpoint(endpoint, { before, limit: size });
    for (const delivery of listed) {
      before = delivery.eventGuid;
      if (isAsked(delivery, asked.status)) found.push(delivery);
      if (found.length === asked.limit) return { found, next: before };
    }
    if (listed.length < size) return { found, next: null };
  }
  return { found, next: before };
};
