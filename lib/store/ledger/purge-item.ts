import * as z from 'zod/mini';
import type { Guid } from '../../domain/kernel/guid.ts';
import { MINUTE_MS } from '../../domain/kernel/time.ts';
import { decodeItem } from '../table/item-codec.ts';
import { dueAt, type Key, keys } from '../table/keys.ts';
import { itemToPacked, packJson } from '../table/packed-json.ts';
import type { Condition, Item } from '../table/table-client.ts';

/** No job lives an hour, so pieces staged so long ago will never be named by a head. */
export const STAGED_PURGE_DELAY_MS = 60 * MINUTE_MS;
/** A reader that holds the old head is gone after Lambda's fifteen minutes. */
export const REPLACED_PURGE_DELAY_MS = 16 * MINUTE_MS;

/** What kind of item a piece lies in; `rows` means a chunk and its twin. */
export interface Piece {
  readonly kind: 'rows' | 'holdings';
  readonly id: string;
}

/**
 * Says which pieces nobody may need any more, and since when. It is written before the first piece of a commit is, and
 * turned by the commit itself into the list of what it replaced; so no crash leaves a piece that nobody remembers.
 */
export interface PurgeMarker {
  readonly userGuid: Guid<'USR'>;
  readonly memberGuid: Guid<'MBR'>;
  readonly id: string;
  readonly phase: 'staged' | 'replaced' | 'purging';
  /**
   * By what a flip that comes after the purge is refused: by the marker, whose phase it checks, or by the head, whose
   * revision the purge raises. Markers of earlier releases do not say it; to raise the head is right for both.
   */
  readonly flipChecks: 'marker' | 'head';
  readonly purgeAtMs: number;
  readonly pieces: readonly Piece[];
  /** The event that tells of the commit piece by piece; null where none does, and before the commit. */
  readonly record: Key | null;
}

/** How ids of markers begin whose commit has such an event. */
export const TOLD = 'told-';

/** The generation of the commit that a marker belongs to. */
export const generationOfMarker = (id: string): string => (id.startsWith(TOLD) ? id.slice(TOLD.length) : id);

/** A commit only counts while its marker says so: once the purge has begun its pieces may be gone. */
export const IS_STAGED: Condition = { expression: '#phase = :staged', values: { staged: 'staged' } };

const schema = z.object({
  userGuid: z.custom<Guid<'USR'>>((value) => typeof value === 'string' && value.startsWith('USR-')),
  memberGuid: z.custom<Guid<'MBR'>>((value) => typeof value === 'string' && value.startsWith('MBR-')),
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
