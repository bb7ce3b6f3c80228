import { type ClientDeleted, type DeletionReceipt, deleteClient } from '../../lib/app/users/delete-client.ts';
import type { Guid } from '../../lib/domain/kernel/guid.ts';
import { toTimestamp } from '../../lib/domain/kernel/time.ts';
import { tableFrom } from '../../lib/runtime/aws.ts';
import { systemClock } from '../../lib/runtime/clock.ts';
import { scanOf } from '../../lib/runtime/table-scan.ts';
import { createClientStore } from '../../lib/store/users/client-store.ts';
import { atMost, clientFrom, noSuchClient } from './client-operands.ts';
import { openTarget, TARGET_OPTIONS, type Target, targetFrom } from './client-target.ts';
import { parseOptions, UsageError } from './usage.ts';

export const DELETE_USAGE = `       npm run client -- delete CLIENT TARGET --name "Name of the partner"

Deletes all that is stored for a client that has been disabled for an hour, and prints a receipt as JSON. It reads the whole
table four times.`;

interface Deletion {
  readonly clientGuid: Guid<'CLT'>;
  readonly target: Target;
  /** The operator says whom it means a second time: nothing brings the data back. */
  readonly name: string;
}

export const deletionFrom = (args: readonly string[]): Deletion => {
  const { values, positionals } = parseOptions(args, { ...TARGET_OPTIONS, name: { type: 'string' } });
  const clientGuid = clientFrom(atMost(positionals, 1));
  if (values.name === undefined) throw new UsageError('--name takes the name of the client that you want to delete');
  return { clientGuid, target: targetFrom(values), name: values.name };
};

export const runDelete = async (args: readonly string[], print: (line: string) => void): Promise<number> => {
  const { clientGuid, target, name } = deletionFrom(args);
  const { table: tableName } = await openTarget(target);
  const deps = { table: tableFrom({ TABLE_NAME: tableName }), clock: systemClock };
  const clients = createClientStore(deps);
  const client = await clients.read(clientGuid);
  if (client === null) throw noSuchClient(clientGuid);
  if (client.name !== name) throw new UsageError(`The client ${clientGuid} has another name`);
  const onScanned = (deleted: number) => console.error(`Read the table; deleted ${deleted} items.`);
  const deleted = await deleteClient(clientGuid, { ...deps, clients, scan: scanOf(tableName), onScanned });
  if (deleted.kind !== 'done') throw new UsageError(refusalOf(deleted));
  print(JSON.stringify(presentReceipt(deleted.receipt), null, 2));
  return deleted.receipt.itemsLeft === 0 ? 0 : 1;
};

const refusalOf = (refused: Exclude<ClientDeleted, { kind: 'done' }>): string => {
  switch (refused.kind) {
    case 'absent':
      return 'There is no such client any more';
    case 'tooEarly':
      return refused.freeAtMs === null
        ? 'Disable the client first'
        : `The client was disabled less than an hour ago: wait until ${toTimestamp(refused.freeAtMs)}`;
  }
};

const presentReceipt = (receipt: DeletionReceipt): object => ({
  client_guid: receipt.clientGuid,
  client_name: receipt.clientName,
  disabled_at: toTimestamp(receipt.disabledAt),
  this_run: {
    began_at: toTimestamp(receipt.beganAt),
    ended_at: toTimestamp(receipt.endedAt),
    items_deleted: Object.values(receipt.itemsByKind).reduce((sum, count) => sum + count, 0),
    items_deleted_by_kind: Object.fromEntries(
      Object.entries(receipt.itemsByKind).toSorted(([one], [other]) => (one < other ? -1 : 1)),
    ),
    scans_of_the_table: receipt.scans,
  },
  items_left: receipt.itemsLeft,
});
