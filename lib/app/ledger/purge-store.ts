import { LOST, tryUntilWon } from '../../domain/kernel/change-until-won.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import type { Clock } from '../../domain/kernel/time.ts';
import { itemToAccounts } from '../../store/accounts/account-item.ts';
import { itemToHead } from '../../store/ledger/head-item.ts';
import { revisionOf } from '../../store/ledger/index-codec.ts';
import {
  generationOfMarker,
  itemToPurge,
  type Piece,
  type PurgeMarker,
  REPLACED_PURGE_DELAY_MS,
  TOLD,
} from '../../store/ledger/purge-item.ts';
import { dueAt, type Key, keys } from '../../store/table/keys.ts';
import { stillAt } from '../../store/table/revision.ts';
import { deleteOf, type Table } from '../../store/table/table-client.ts';
import { toldAtOf } from '../../store/webhooks/event-store.ts';

export interface PurgeStore {
  /**
   * Deletes the pieces that a purge marker names and no head does, then the marker. May be repeated at any point.
   * `notDue`: a commit has pushed the date, or not everybody was told what the pieces hold; `gone`: somebody finished it.
   */
  readonly purge: (key: Key) => Promise<'purged' | 'notDue' | 'gone'>;
  /** Deletes a part of a deleted member's data; `more` asks to be called again. Jobs and the member itself stay. */
  readonly purgeMember: (userGuid: Guid<'USR'>, memberGuid: Guid<'MBR'>) => Promise<'more' | 'done'>;
}

/** Items of one call of `purgeMember`: some seconds of a partition's write units. */
const ITEMS_PER_CALL = 500;

/** Each refusal means that a commit came first, after which there is nothing left to fence. */
const FENCE_TRIES_MAX = 3;

export const createPurgeStore = ({ table, clock }: { readonly table: Table; readonly clock: Clock }): PurgeStore => {
  /**
   * Read after the marker is closed to commits: whatever a head names now, no purge may take. Where the flip of the
   * marker's commit does not check the marker, a head that still has the revision this commit started from gets another:
   * a commit that sleeps since then can flip no more. Null where commits kept coming first.
   */
  const namedPieces = async ({
    userGuid,
    memberGuid,
    id,
    flipChecks,
  }: PurgeMarker): Promise<ReadonlySet<string> | null> => {
    const headKey = keys.head(userGuid, memberGuid);
    const accountsKey = keys.accounts(userGuid, memberGuid);
    const fence = async () => {
      const items = await table.getMany([headKey, accountsKey], { isConsistent: true });
      const named = new Set<string>();
      let revision = Number.POSITIVE_INFINITY;
      for (const item of items) {
        if (item.sk === headKey.sk) {
          const head = itemToHead(item);
          revision = head.revision;
          for (const { id: chunk } of head.index.chunks) named.add(chunk);
        } else
          for (const account of itemToAccounts(item).accounts)
            for (const { id: part } of account.holdingParts) named.add(part);
      }
      if (flipChecks === 'marker' || revision > revisionOf(generationOfMarker(id))) return named;
      const raised = await table.write({
        kind: 'update',
        key: headKey,
        add: { revision: 1 },
        condition: stillAt(revision),
      });
      return raised.ok ? named : LOST;
    };
    const fenced = await tryUntilWon({ tries: FENCE_TRIES_MAX }, fence);
    return fenced === LOST ? null : fenced;
  };

  /**
   * Whether a commit of this member is still being told: what it made may be what the marker speaks of. Its own marker
   * stands until that is over, at the latest when the event is forgotten.
   */
  const isTelling = async ({ userGuid, memberGuid }: PurgeMarker): Promise<boolean> => {
    const { pk, sk } = keys.purge(userGuid, memberGuid, TOLD);
    const told = await table.query({ pk, sk: { prefix: sk }, isConsistent: true });
    const records = told.map(itemToPurge).flatMap(({ record }) => (record === null ? [] : [record]));
    if (records.length === 0) return false;
    const events = await table.getMany(records, { isConsistent: true });
    return events.some((event) => toldAtOf(event) === null);
  };

  return {
    purge: async (key) => {
      const item = await table.get(key, { isConsistent: true });
      if (item === null) return 'gone';
      const marker = itemToPurge(item);
      if (marker.purgeAtMs > clock()) return 'notDue';
      if (marker.phase !== 'purging') {
        const isHeld = await isTelling(marker);
        const purgeAtMs = clock() + REPLACED_PURGE_DELAY_MS;
        const written = await table.write({
          kind: 'update',
          key,
          set: isHeld ? { purgeAtMs, ...dueAt(key, purgeAtMs) } : { phase: 'purging' },
          condition: {
            expression: '#phase = :phase AND #purgeAtMs = :purgeAtMs',
            values: { phase: marker.phase, purgeAtMs: marker.purgeAtMs },
          },
        });
        if (isHeld || !written.ok) return 'notDue';
      }
      const named = await namedPieces(marker);
      if (named === null) return 'notDue';
      const useless = marker.pieces.filter(({ id }) => !named.has(id));
      await table.writeMany(useless.flatMap((piece) => keysOf(marker, piece)).map(deleteOf));
      await table.write({ kind: 'delete', key });
      return 'purged';
    },

    purgeMember: async (userGuid, memberGuid) => {
      let left = ITEMS_PER_CALL;
      for (const range of rangesOf(userGuid, memberGuid)) {
        const items = await table.query({ pk: range.pk, sk: { prefix: range.sk }, isConsistent: true, limit: left });
        await table.writeMany(items.map(deleteOf));
        left -= items.length;
        if (left <= 0) return 'more';
      }
      return 'done';
    },
  };
};

const keysOf = ({ userGuid, memberGuid }: PurgeMarker, { kind, id }: Piece): readonly Key[] => {
  switch (kind) {
    case 'rows':
      return [keys.chunk(userGuid, memberGuid, id), keys.chunkTwin(userGuid, memberGuid, id)];
    case 'holdings':
      return [keys.holdings(userGuid, memberGuid, id)];
  }
};

/** Where data of a member lie, as prefixes; the head goes first, so that nothing is named that is gone. */
const rangesOf = (userGuid: Guid<'USR'>, memberGuid: Guid<'MBR'>): readonly Key[] => {
  const moved = keys.moved(userGuid, memberGuid, 'TRN-', '');
  return [
    keys.head(userGuid, memberGuid),
    keys.accounts(userGuid, memberGuid),
    keys.chunk(userGuid, memberGuid, ''),
    keys.chunkTwin(userGuid, memberGuid, ''),
    keys.holdings(userGuid, memberGuid, ''),
    { pk: moved.pk, sk: moved.sk.slice(0, moved.sk.indexOf('TRN-')) },
    keys.stats(userGuid, memberGuid, ''),
    keys.purge(userGuid, memberGuid, ''),
  ];
};
