import type { DeliveryRef } from '../../domain/webhooks/delivery.ts';
import { type Key, keys } from '../table/keys.ts';
import type { WriteResult } from '../table/table-client.ts';

/**
 * Where a delivery may lie, in one of the two: first the place in which this release puts it, the partition of its
 * endpoint, then that of the next release, a shard of the endpoint (docs/decisions/0014-item-versions.md).
 */
export const placesOf = ({
  eventGuid,
  endpointGuid,
}: Pick<DeliveryRef, 'eventGuid' | 'endpointGuid'>): readonly [Key, Key] => [
  keys.delivery(eventGuid, endpointGuid),
  keys.shardedDelivery(eventGuid, endpointGuid),
];

/** Tries a change where the delivery lies. It must have a condition that no absent item meets. */
export const whereItLies = async (
  ref: DeliveryRef,
  tryAt: (key: Key) => Promise<WriteResult>,
): Promise<WriteResult> => {
  const [place, shard] = placesOf(ref);
  const tried = await tryAt(place);
  return tried.ok || tried.item !== null ? tried : tryAt(shard);
};
