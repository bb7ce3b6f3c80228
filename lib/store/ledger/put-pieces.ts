import type { Guid } from '../../domain/kernel/guid.ts';
import type { Member } from '../../domain/members/member.ts';
import { keys } from '../table/keys.ts';
import { type PaceDeps, writePaced } from '../table/paced-writer.ts';
import type { Put, Write } from '../table/table-client.ts';
import {
  IS_STAGED,
  type Piece,
  type PurgeMarker,
  purgeKeyOf,
  purgeToItem,
  REPLACED_PURGE_DELAY_MS,
  STAGED_PURGE_DELAY_MS,
  TOLD,
} from './purge-item.ts';

export interface Pieces {
  readonly puts: readonly Put[];
  readonly made: readonly Piece[];
  readonly replaced: readonly Piece[];
  /** Whether a record of changes names some of these pieces. */
  readonly isTold: boolean;
}

/**
 * Puts the pieces, remembered by a marker that is written first: a crash at any point leaves them to the purge. Returns
 * what the flip has to do with the marker, given the record that names pieces, if one does: a guid from before the
 * pieces were put would be too old for the feed. With nothing put and nothing replaced there is nothing to do.
 */
export const putPieces = async (
  deps: PaceDeps,
  member: Member,
  generation: string,
  { puts, made, replaced, isTold }: Pieces,
): Promise<(record: Guid<'EVT'> | null) => readonly Write[]> => {
  if (made.length === 0 && replaced.length === 0) return () => [];
  const staged: PurgeMarker = {
    userGuid: member.userGuid,
    memberGuid: member.guid,
    id: isTold ? `${TOLD}${generation}` : generation,
    phase: 'staged',
    flipChecks: 'marker',
    purgeAtMs: deps.clock() + STAGED_PURGE_DELAY_MS,
    pieces: made,
    record: null,
  };
  await deps.table.write({ kind: 'put', item: purgeToItem(staged) });
  await writePaced(deps, puts);
  if (replaced.length === 0 && !isTold) {
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
 * The same for chunks of a small change, whose flip then has nothing to do with the marker: it names what the flip makes
 * and what it replaces, and the purge looks which of them the head names.
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
