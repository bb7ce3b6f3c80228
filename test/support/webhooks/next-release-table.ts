import { isGuid } from '../../../lib/domain/kernel/guid.ts';
import { dueAt, dueAtMsOf, endpointIn, isDue, keys, nameIn } from '../../../lib/store/table/keys.ts';
import type { Item, Table } from '../../../lib/store/table/table-client.ts';

const OF_ENDPOINT = /^ENDPOINT#[^#]+$/;

/** The item of a delivery as the next release writes it; any other item as it is. */
export const inShard = (item: Item): Item => {
  const event = nameIn(item);
  if (!OF_ENDPOINT.test(item.pk) || !isGuid('EVT', event)) return item;
  const key = keys.shardedDelivery(event, endpointIn(item));
  return { ...item, ...key, ...(isDue(item) && dueAt(key, dueAtMsOf(String(item.dueSk)))) };
};

/** A table in which new deliveries come to lie where the next release puts them: in the shards of their endpoint. */
export const nextReleaseTable = <T extends Table>(table: T): T => ({
  ...table,
  write: (write) => table.write(write.kind === 'put' ? { ...write, item: inShard(write.item) } : write),
});
