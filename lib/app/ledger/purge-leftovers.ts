import { LOST, type Lost, tryUntilWon } from '../../domain/kernel/change-until-won.ts';
import { REPLACED_PURGE_DELAY_MS } from '../../domain/ledger/purge-delays.ts';
import { itemToAccounts } from '../../store/accounts/account-item.ts';
import { itemToHead } from '../../store/ledger/head-item.ts';
import { revisionOf } from '../../store/ledger/index-codec.ts';
import { generationOfMarker, itemToPurge, type Piece, type PurgeMarker, TOLD } from '../../store/ledger/purge-item.ts';
import { dueAt, type Key, keys } from '../../store/table/keys.ts';
import { stillAt } from '../../store/table/revision.ts';
import { deleteOf, type Table } from '../../store/table/table-client.ts';
import { toldAtOf } from '../../store/webhooks/event-store.ts';
import type { Adapters } from '../adapters.ts';

/** Each refusal means that a commit came first, after which there is nothing left to fence. */
const FENCE_TRIES_MAX = 3;

/**
 * Deletes the pieces that the purge marker of this key names and no head does, then the marker. May be repeated at any
 * point. `notDue`: a commit has moved the date, or not everybody was told what the pieces hold. `gone`: another call
 * finished it.
 */
export const purgeLeftovers = async (
  { table, clock }: Pick<Adapters, 'table' | 'clock'>,
  key: Key,
): Promise<{ readonly kind: 'purged' | 'notDue' | 'gone' }> => {
  const item = await table.get(key, { isConsistent: true });
  if (item === null) return { kind: 'gone' };
  const marker = itemToPurge(item);
  const nowMs = clock();
  if (marker.purgeAtMs > nowMs || !(await closeToCommits(table, key, marker, nowMs))) return { kind: 'notDue' };
  const named = await namedPieces(table, marker);
  if (named === LOST) return { kind: 'notDue' };
  const useless = marker.pieces.filter(({ id }) => !named.has(id));
  await table.writeMany(useless.flatMap((piece) => keysOf(marker, piece)).map(deleteOf));
  await table.write({ kind: 'delete', key });
  return { kind: 'purged' };
};

/** Whether no commit can add to the marker any more. While a commit is still being told, the date moves on instead. */
const closeToCommits = async (table: Table, key: Key, marker: PurgeMarker, nowMs: number): Promise<boolean> => {
  if (marker.phase === 'purging') return true;
  const isHeld = await hasPendingEvents(table, marker);
  const purgeAtMs = nowMs + REPLACED_PURGE_DELAY_MS;
  const written = await table.write({
    kind: 'update',
    key,
    set: isHeld ? { purgeAtMs, ...dueAt(key, purgeAtMs) } : { phase: 'purging' },
    condition: {
      expression: '#phase = :phase AND #purgeAtMs = :purgeAtMs',
      values: { phase: marker.phase, purgeAtMs: marker.purgeAtMs },
    },
  });
  return written.ok && !isHeld;
};

/**
 * Whether a commit of this member is still being told: the marker may speak of what that commit made. The commit's own
 * marker stands until everybody was told, at the latest until the event is forgotten.
 */
const hasPendingEvents = async (table: Table, { userGuid, memberGuid }: PurgeMarker): Promise<boolean> => {
  const { pk, sk } = keys.purge(userGuid, memberGuid, TOLD);
  const told = await table.query({ pk, sk: { prefix: sk }, isConsistent: true });
  const records = told.map(itemToPurge).flatMap(({ record }) => (record === null ? [] : [record]));
  if (records.length === 0) return false;
  const events = await table.getMany(records, { isConsistent: true });
  return events.some((event) => toldAtOf(event) === null);
};

/**
 * What the head and the accounts name, read after the marker was closed to commits: no purge may take it. The flip of the
 * marker's commit may not check the marker. Then a head that still has the revision that the commit started from gets the
 * next revision, so that a commit which has slept since then can no longer flip. `LOST`: other commits came first each time.
 */
const namedPieces = (
  table: Table,
  { userGuid, memberGuid, id, flipChecks }: PurgeMarker,
): Promise<ReadonlySet<string> | Lost> =>
  tryUntilWon({ tries: FENCE_TRIES_MAX }, async () => {
    const headKey = keys.head(userGuid, memberGuid);
    const items = await table.getMany([headKey, keys.accounts(userGuid, memberGuid)], { isConsistent: true });
    const named = new Set<string>();
    let revision = Number.POSITIVE_INFINITY;
    for (const item of items) {
      if (item.sk === headKey.sk) {
        const head = itemToHead(item);
        revision = head.revision;
        for (const chunk of head.index.chunks) named.add(chunk.id);
      } else {
        for (const { holdingParts } of itemToAccounts(item).accounts)
          for (const part of holdingParts) named.add(part.id);
      }
    }
    if (flipChecks === 'marker' || revision > revisionOf(generationOfMarker(id))) return named;
    const raised = await table.write({
      kind: 'update',
      key: headKey,
      add: { revision: 1 },
      condition: stillAt(revision),
    });
    return raised.ok ? named : LOST;
  });

const keysOf = ({ userGuid, memberGuid }: PurgeMarker, { kind, id }: Piece): readonly Key[] => {
  switch (kind) {
    case 'rows':
      return [keys.chunk(userGuid, memberGuid, id), keys.chunkTwin(userGuid, memberGuid, id)];
    case 'holdings':
      return [keys.holdings(userGuid, memberGuid, id)];
  }
};
