import { type Guid, uuidOf } from '../../domain/kernel/guid.ts';
import { type Clock, HOUR_MS } from '../../domain/kernel/time.ts';
import type { Client } from '../../domain/users/client.ts';
import type { ScannedItem, TableScan } from '../../store/table/dynamo-scan.ts';
import { kindOf } from '../../store/table/item-versions.ts';
import { type Key, keys } from '../../store/table/keys.ts';
import { deleteOf, type Table } from '../../store/table/table-client.ts';
import type { ClientStore } from '../../store/users/client-store.ts';
import { isClient, isOf, namedUuidOf, namesOwner } from '../../store/users/items-of-client.ts';

/**
 * How long a client must have been disabled. A job lives some fifteen minutes, a session thirty after its last call, an API token
 * ten: after an hour nothing of them writes any more.
 */
const DISABLED_MS_MIN = HOUR_MS;
/** Four are enough where nobody writes; the others are for writes that came late after all. */
const SCANS_MAX = 10;

export interface ClientDeletion {
  readonly table: Pick<Table, 'writeMany'>;
  readonly scan: TableScan;
  readonly clients: Pick<ClientStore, 'read'>;
  readonly clock: Clock;
  /** Told after each scan of the table: how many items it deleted. */
  readonly onScanned: (deleted: number) => void;
}

/** What this run deleted, and when; a run that was broken off before it has deleted the rest. It names nobody but the client. */
export interface DeletionReceipt {
  readonly clientGuid: Guid<'CLT'>;
  readonly clientName: string;
  readonly disabledAt: number;
  readonly beganAt: number;
  readonly endedAt: number;
  /** How many items of each kind, by the words their keys begin with. */
  readonly itemsByKind: Readonly<Record<string, number>>;
  readonly scans: number;
  /** What the last scan found of the client, its users and endpoints, and the item of the client if it is still there. */
  readonly itemsLeft: number;
}

/** `tooEarly`: the client was not disabled for long enough; null where it is not disabled. */
export type ClientDeleted =
  | { readonly kind: 'done'; readonly receipt: DeletionReceipt }
  | { readonly kind: 'tooEarly'; readonly freeAtMs: number | null }
  | { readonly kind: 'absent' };

/**
 * Deletes everything that is stored for a client. Items that name an owner go when a scan of the whole table has found
 * nothing else: first the users and endpoints, then the client. So a run that was broken off is taken up by another.
 */
export const deleteClient = async (clientGuid: Guid<'CLT'>, deps: ClientDeletion): Promise<ClientDeleted> => {
  const client = await deps.clients.read(clientGuid);
  if (client === null) return { kind: 'absent' };
  const freeAtMs = client.disabledAt === null ? null : client.disabledAt + DISABLED_MS_MIN;
  const beganAt = deps.clock();
  if (client.disabledAt === null || freeAtMs === null || beganAt < freeAtMs) return { kind: 'tooEarly', freeAtMs };
  const done = await deleteAll(client, deps);
  const itemsLeft = done.othersFound + ((await deps.clients.read(clientGuid)) === null ? 0 : 1);
  const { disabledAt, name: clientName } = client;
  const { itemsByKind, scans } = done;
  const receipt = { clientGuid, clientName, disabledAt, beganAt, endedAt: deps.clock(), itemsByKind, scans, itemsLeft };
  return { kind: 'done', receipt };
};

const deleteAll = async (client: Client, deps: ClientDeletion) => {
  const owners = new Set([uuidOf(client.guid)]);
  const itemsByKind: Record<string, number> = {};
  const remove = async (found: readonly Key[]): Promise<void> => {
    await deps.table.writeMany(found.map(deleteOf));
    for (const key of found) itemsByKind[kindOf(key)] = (itemsByKind[kindOf(key)] ?? 0) + 1;
  };
  for (let scans = 1; scans <= SCANS_MAX; scans += 1) {
    const { naming, deleted, othersFound, isOwnerNew } = await scanOnce(owners, remove, deps);
    const isLast = deleted === 0 && !isOwnerNew;
    if (isLast) await remove(naming);
    deps.onScanned(isLast ? naming.length : deleted);
    if (!isLast || naming.length > 0) continue;
    // The scan has found nothing but the client.
    await remove([keys.client(client.guid)]);
    return { itemsByKind, scans, othersFound };
  }
  throw new Error(`Something still writes for the client after ${SCANS_MAX} scans`);
};

/** Deletes what is found of the owners but the items that name them, and adds the owners that it finds. `naming` and `othersFound` are without the client. */
const scanOnce = async (
  owners: Set<string>,
  remove: (found: readonly Key[]) => Promise<void>,
  { scan }: ClientDeletion,
) => {
  const ownersBefore = owners.size;
  const naming: ScannedItem[] = [];
  let [deleted, othersFound] = [0, 0];
  for await (const page of scan()) {
    const mine = page.filter((item) => isOf(item, owners));
    for (const uuid of mine.flatMap((item) => namedUuidOf(item) ?? [])) owners.add(uuid);
    othersFound += mine.filter((item) => !isClient(item)).length;
    naming.push(...mine.filter((item) => namedUuidOf(item) !== null));
    const others = mine.filter((item) => !namesOwner(item));
    await remove(others);
    deleted += others.length;
  }
  return { naming, deleted, othersFound, isOwnerNew: owners.size > ownersBefore };
};
