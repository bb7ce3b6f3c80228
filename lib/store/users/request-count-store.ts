import { createHash } from 'node:crypto';
import type { Guid } from '../../domain/kernel/guid.ts';
import { REQUEST_COUNTS_KEPT_SECONDS } from '../../domain/users/request-share.ts';
import { keys } from '../table/keys.ts';
import type { Item, ItemTable } from '../table/table-client.ts';

/** Of one client, or of one user of it. */
export type Counted = Guid<'CLT'> | Guid<'USR'>;

/** Calls, by the client and by some of its users. */
export type Counts = (who: Counted) => number;

/** Users are named by so much of a digest of their guid: enough to tell those of one client and one second apart. */
const NAME_CHARACTERS = 16;

export type RequestCountStore = ReturnType<typeof createRequestCountStore>;

/** How many calls of a client came to all environments, by the second. An item for each client and second. */
export const createRequestCountStore = ({ table }: { readonly table: Pick<ItemTable, 'write' | 'getMany'> }) => ({
  /** Adds calls to a second. Returns what was there before. */
  add: async (client: Guid<'CLT'>, second: number, calls: ReadonlyMap<Counted, number>): Promise<Counts> => {
    const written = await table.write({
      kind: 'update',
      key: keys.requestCount(client, second),
      set: { ttl: second + REQUEST_COUNTS_KEPT_SECONDS },
      add: Object.fromEntries([...calls].map(([who, count]) => [nameOf(who), count])),
      // Whatever is there, it is added to.
      condition: { expression: 'attribute_exists(#pk) OR attribute_not_exists(#pk)' },
    });
    return countsOf(written.ok && written.before !== null ? [written.before] : []);
  },
  /** Counts of several seconds, to be summed over some of them. Strong read. */
  read: async (client: Guid<'CLT'>, seconds: readonly number[]): Promise<(among: readonly number[]) => Counts> => {
    const found = await table.getMany(
      seconds.map((second) => keys.requestCount(client, second)),
      { isConsistent: true },
    );
    return (among) => {
      const wanted = new Set(among.map((second) => keys.requestCount(client, second).sk));
      return countsOf(found.filter(({ sk }) => wanted.has(sk)));
    };
  },
});

const countsOf =
  (items: readonly Item[]): Counts =>
  (who) =>
    items.reduce((sum, item) => {
      const count = item[nameOf(who)];
      return sum + (typeof count === 'number' ? count : 0);
    }, 0);

const nameOf = (who: Counted): string =>
  who.startsWith('CLT') ? 'calls' : `u${createHash('sha256').update(who).digest('hex').slice(0, NAME_CHARACTERS)}`;
