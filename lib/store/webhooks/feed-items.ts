import type { Guid } from '../../domain/kernel/guid.ts';
import { FEED_SHARD_COUNT, keys } from '../table/keys.ts';
import type { Item, ItemTable } from '../table/table-client.ts';

/** Items asked of each shard beyond its part of the page: the shards are never quite even. */
const SHARD_ITEMS_EXTRA = 10;

/** Items after one position and not after another. */
export interface FeedRange {
  readonly after: string;
  readonly to: string;
}

/** Where the uuid begins in the sort key of an item. */
export const UUID_FROM = 'EVT#EVT-'.length;
/** Sorts after every uuid. */
export const LAST = '~';

/**
 * All items of the feed in a range, with the four shards merged into one order. `hint`: how many
 * items will be wanted. Strongly consistent, so that a reader sees what it has just been told of.
 */
export async function* feedItems(
  table: ItemTable,
  client: Guid<'CLT'>,
  { after, to }: FeedRange,
  { hint, isDescending = false }: { readonly hint: number; readonly isDescending?: boolean },
): AsyncGenerator<Item, void> {
  // DynamoDB refuses a range that ends before it begins.
  if (after >= to) return;
  const limit = Math.ceil(hint / FEED_SHARD_COUNT) + SHARD_ITEMS_EXTRA;
  const more = async (shard: number, sk: { readonly from: string; readonly to: string }): Promise<Item[]> => {
    const { pk } = keys.eventInShard(client, shard, `EVT-${after}`);
    if (sk.from > sk.to) return [];
    return [...(await table.query({ pk, sk, isConsistent: true, limit, isDescending }))];
  };
  const whole = { from: justAfter(`EVT#EVT-${after}`), to: `EVT#EVT-${to}` };
  const shards = await Promise.all(Array.from({ length: FEED_SHARD_COUNT }, (_, shard) => more(shard, whole)));
  const hasMore = shards.map((items) => items.length === limit);
  let given = '';
  for (;;) {
    const heads = shards.flatMap((items, shard) => (items[0] === undefined ? [] : [{ shard, item: items[0] }]));
    const [next] = heads.toSorted((a, b) => (a.item.sk < b.item.sk !== isDescending ? -1 : 1));
    if (next === undefined) return;
    const { shard, item } = next;
    // Rows that an earlier version made of a record lie by their user; made once more, also by their guid.
    if (item.sk !== given) yield item;
    given = item.sk;
    shards[shard]?.shift();
    if (shards[shard]?.length === 0 && hasMore[shard]) {
      const rest = isDescending ? { ...whole, to: justBefore(item.sk) } : { ...whole, from: justAfter(item.sk) };
      const read = await more(shard, rest);
      shards[shard] = read;
      hasMore[shard] = read.length === limit;
    }
  }
}

/** A space sorts before all characters of a guid. */
const justAfter = (sk: string): string => `${sk} `;

/** The greatest key that is smaller, of those that end as a guid does: its last character is lower, and all may follow it. */
export const justBefore = (sk: string): string =>
  `${sk.slice(0, -1)}${String.fromCharCode(sk.charCodeAt(sk.length - 1) - 1)}~`;
