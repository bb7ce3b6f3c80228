import type { Guid } from '../../domain/kernel/guid.ts';
import { REPLACED_PURGE_DELAY_MS, STAGED_PURGE_DELAY_MS } from '../../domain/ledger/purge-delays.ts';
import type { Member } from '../../domain/members/member.ts';
import { keys } from '../table/keys.ts';
import { type PaceDeps, writePaced } from '../table/paced-writer.ts';
import type { Put, Write } from '../table/table-client.ts';
import { IS_STAGED, type Piece, type PurgeMarker, purgeKeyOf, purgeToItem, TOLD } from './purge-item.ts';

export interface Pieces {
  readonly puts: readonly Put[];
  readonly made: readonly Piece[];
  readonly replaced: readonly Piece[];
  /** Whether a record of changes names some of these pieces. */
  readonly isAnnounced: boolean;
}

/**
 * Puts the pieces, after a marker that lists them: after a crash at any point the purge deletes them. Answers with a
 * function that makes the writes of the flip to the marker; it takes the guid of the record that names pieces, which
 * must be made after the pieces were put, or it would be too old for the feed. With nothing put and nothing replaced
 * there is nothing to write.
 */
export const putPieces = async (
  deps: PaceDeps,
  member: Member,
  generation: string,
  { puts, made, replaced, isAnnounced }: Pieces,
): Promise<(record: Guid<'EVT'> | null) => readonly Write[]> => {
  if (made.length === 0 && replaced.length === 0) return () => [];
  const staged: PurgeMarker = {
    userGuid: member.userGuid,
    memberGuid: member.guid,
    id: isAnnounced ? `${TOLD}${generation}` : generation,
    phase: 'staged',
    flipChecks: 'marker',
    purgeAtMs: deps.clock() + STAGED_PURGE_DELAY_MS,
    pieces: made,
    record: null,
  };
  await deps.table.write({ kind: 'put', item: purgeToItem(staged) });
  await writePaced(deps, puts);
  if (replaced.length === 0 && !isAnnounced) {
    return () => [{ kind: 'delete', key: purgeKeyOf(staged), condition: IS_STAGED }];
  }
  return (record) => {
    const turned: PurgeMarker = {
      ...staged,
      phase: 'replaced',
      purgeAtMs: deps.clock() + REPLACED_PURGE_DELAY_MS,
      pieces: replaced,
      record: record === null ? null : keys.event(member.clientGuid, member.userGuid, record),
    };
    return [{ kind: 'put', item: purgeToItem(turned), condition: IS_STAGED }];
  };
};

/**
 * Puts chunks of a small change, whose flip does not touch the marker: the marker lists what the flip makes and what it
 * replaces, and the purge finds out which of these chunks the head names.
 */
export const putRows = async (
  deps: PaceDeps,
  member: Member,
  generation: string,
  { puts, made, replaced }: RowPieces,
): Promise<void> => {
  if (made.length === 0 && replaced.length === 0) return;
  const marker: PurgeMarker = {
    userGuid: member.userGuid,
    memberGuid: member.guid,
    id: generation,
    phase: 'staged',
    flipChecks: 'head',
    purgeAtMs: deps.clock() + STAGED_PURGE_DELAY_MS,
    pieces: [...made, ...replaced].map((id) => ({ kind: 'rows', id })),
    record: null,
  };
  await deps.table.write({ kind: 'put', item: purgeToItem(marker) });
  await writePaced(deps, puts);
};

export interface RowPieces {
  readonly puts: readonly Put[];
  readonly made: readonly string[];
  readonly replaced: readonly string[];
}
