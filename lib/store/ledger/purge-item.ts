import * as z from 'zod/mini';
import type { Guid } from '../../domain/kernel/guid.ts';
import { decodeItem, storedGuid } from '../table/item-codec.ts';
import { dueAt, type Key, keys } from '../table/keys.ts';
import { itemToPacked, packJson } from '../table/packed-json.ts';
import type { Condition, Item } from '../table/table-client.ts';

/** A piece by its id; `rows` stands for a chunk and its twin. */
export interface Piece {
  readonly kind: 'rows' | 'holdings';
  readonly id: string;
}

/**
 * Lists pieces that may be deleted, and since when. The marker is written before the first piece of a commit; the
 * commit turns it into the list of the pieces that it replaced. So a crash leaves no piece that is on no list.
 */
export interface PurgeMarker {
  readonly userGuid: Guid<'USR'>;
  readonly memberGuid: Guid<'MBR'>;
  readonly id: string;
  readonly phase: 'staged' | 'replaced' | 'purging';
  /**
   * What refuses a flip that comes after the purge: the marker, whose phase the flip checks, or the head, whose
   * revision the purge raises. Markers of earlier releases do not say it; raising the head is right for both.
   */
  readonly flipChecks: 'marker' | 'head';
  readonly purgeAtMs: number;
  readonly pieces: readonly Piece[];
  /** The event that tells of the commit piece by piece; null where none does, and before the commit. */
  readonly record: Key | null;
}

/** The prefix of a marker's id when an event tells of its commit. */
export const TOLD = 'told-';

/** The generation of the commit that a marker belongs to. */
export const generationOfMarker = (id: string): string => (id.startsWith(TOLD) ? id.slice(TOLD.length) : id);

/** A commit is done only while its marker has this phase: once the purge has begun, its pieces may be deleted. */
export const IS_STAGED: Condition = { expression: '#phase = :staged', values: { staged: 'staged' } };

const schema = z.object({
  userGuid: storedGuid('USR'),
  memberGuid: storedGuid('MBR'),
  id: z.string(),
  phase: z.enum(['staged', 'replaced', 'purging']),
  flipChecks: z._default(z.enum(['marker', 'head']), 'head'),
  purgeAtMs: z.number(),
  record: z.nullable(z.object({ pk: z.string(), sk: z.string() })),
});
const pieces: z.ZodMiniType<readonly Piece[]> = z.array(
  z.object({ kind: z.enum(['rows', 'holdings']), id: z.string() }),
);

export const purgeKeyOf = (marker: Pick<PurgeMarker, 'userGuid' | 'memberGuid' | 'id'>): Key =>
  keys.purge(marker.userGuid, marker.memberGuid, marker.id);

export const purgeToItem = ({ pieces: list, ...marker }: PurgeMarker): Item => {
  const key = purgeKeyOf(marker);
  return { ...marker, packed: packJson(list), ...dueAt(key, marker.purgeAtMs), ...key };
};

export const itemToPurge = (item: Item): PurgeMarker => {
  const marker = decodeItem(schema, item);
  return { ...marker, pieces: itemToPacked(pieces, item) };
};
