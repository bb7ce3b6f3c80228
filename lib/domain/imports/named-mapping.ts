import type { Guid } from '../kernel/guid.ts';
import { DAY_MS } from '../kernel/time.ts';
import type { CompleteMapping, ImportMapping } from './import-mapping.ts';

/** A user has so many that are for no member. Somebody who tries out more files in a day has answered the first ones. */
export const PROPOSALS_OF_USER_MAX = 20;

/** Somebody who is asked about a file answers on the same day. */
export const PROPOSAL_LIFE_MS = DAY_MS;

/** A mapping with its name. */
export interface NamedMapping<M extends ImportMapping = ImportMapping> {
  readonly guid: Guid<'MAP'>;
  readonly mapping: M;
}

/** A mapping that was proposed for a file, and that nobody has used yet. */
export interface MappingProposed extends NamedMapping {
  /** Null for a file whose caller named no member. */
  readonly memberGuid: Guid<'MBR'> | null;
  /** The account that the file was sent for; null where the caller named none. */
  readonly accountGuid: Guid<'ACT'> | null;
}

/** The mapping by which files of an account are read. */
export interface MappingKept extends NamedMapping<CompleteMapping> {
  readonly accountGuid: Guid<'ACT'>;
  /** Of the account as its files name it; null where they name none, or none has come yet. */
  readonly accountKey: string | null;
}
