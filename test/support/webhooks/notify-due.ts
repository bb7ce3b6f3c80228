import type { NotifyMessage } from '../../../lib/contract/jobs/messages.ts';
import { MINUTE_MS } from '../../../lib/domain/kernel/time.ts';
import { dueKindOf } from '../../../lib/store/due-kinds.ts';
import { DUE_SHARD_COUNT, dueAt } from '../../../lib/store/table/keys.ts';
import type { Item, Table } from '../../../lib/store/table/table-client.ts';

/** All entries of the due index. */
export const dueItemsOf = async (table: Table): Promise<readonly Item[]> => {
  const shards = Array.from({ length: DUE_SHARD_COUNT }, (_, shard) =>
    table.query({ pk: `DUE#${shard}`, sk: { from: '0', to: '9' }, isConsistent: false, index: 'due' }),
  );
  return (await Promise.all(shards)).flat();
};

export const dueAtOf = (item: Item): number => Date.parse(String(item.dueSk).split('#')[0] ?? '');

/** Pushes an entry ahead that is due, and gives its message, if it has one. Null where it is not due, or somebody came first. */
export const takeDue = async (
  table: Table,
  seen: Item,
  nowMs: number,
): Promise<{ readonly message: NotifyMessage | null } | null> => {
  if (dueAtOf(seen) > nowMs) return null;
  const bumped = await table.write({
    kind: 'update',
    key: seen,
    set: dueAt(seen, nowMs + MINUTE_MS),
    condition: { expression: '#dueSk = :seen', values: { seen: seen.dueSk } },
  });
  if (!bumped.ok || bumped.before === null) return null;
  const row = dueKindOf(seen.sk.split('#')[0] ?? '');
  const isForNotify = row !== undefined && 'queue' in row && row.queue === 'notifyQueue';
  const message = isForNotify ? row.messageOf(bumped.before) : null;
  return { message };
};
